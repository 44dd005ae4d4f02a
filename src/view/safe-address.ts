const ALLOWED = new Set(["http:", "https:", "mailto:"]);

/**
 * An address that may stand in a link: http, https, mailto, or relative; undefined for every other.
 * @example safeAddress("javascript:alert(1)") // → undefined
 */
export function safeAddress(url: string): string | undefined {
  // Browsers drop control characters and blanks before they look for the scheme; so do we.
  const bare = [...url].filter((character) => character > " " && character !== "\u007f").join("");
  const scheme = /^[^/?#]*?:/.exec(bare)?.[0].toLowerCase();
  return scheme === undefined || ALLOWED.has(scheme) ? bare : undefined;
}
