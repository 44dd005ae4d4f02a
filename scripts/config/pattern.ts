/**
 * Whether a path is meant by one of the patterns, or lies in a folder that is. A pattern without a slash means a name anywhere;
 * one with a slash counts from the top. `*` stands for anything but a slash, `**` for folders at any depth, `?` for one sign.
 * @example matcherOf(["drafts", "notes/*.tmp.md"])("a/drafts/b.md") // → true
 */
export function matcherOf(patterns: readonly string[]): (path: string) => boolean {
  const expressions = patterns.map(expressionOf);
  return (path) => expressions.some((expression) => expression.test(path.normalize("NFC")));
}

function expressionOf(pattern: string): RegExp {
  const plain = pattern.normalize("NFC").replace(/^\.\//, "").replace(/\/+$/, "");
  const isAnywhere = !plain.includes("/");
  const body = plain
    .replace(/^\//, "")
    .replace(/\*\*\/|\/?\*\*|[*?]|[\\^$.|+()[\]{}]/g, (sign) => SIGNS[sign] ?? `\\${sign}`);
  return new RegExp(`^${isAnywhere ? "(?:.*/)?" : ""}${body}(?:/.*)?$`, "u");
}

const SIGNS: Readonly<Record<string, string>> = {
  "**/": "(?:[^/]+/)*",
  "/**": "/.+",
  "**": ".*",
  "*": "[^/]*",
  "?": "[^/]",
};
