/** Values of attributes by their names; undefined leaves one out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** All that no XML file may hold, halves of a character among it. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/**
 * Text for HTML and XML, within an element or a quoted attribute; characters that no file may hold become the sign for "unreadable".
 * @example escapeMarkup('<b title="x">') // → "&lt;b title=&quot;x&quot;&gt;"
 */
export function escapeMarkup(text: string): string {
  return text
    .replace(FORBIDDEN, "\uFFFD")
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** The opening tag of an element, its values escaped; names are taken as they are. */
export function openTag(name: string, attributes: Attributes = {}): string {
  const said = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeMarkup(String(value))}"`);
  return `<${name}${said.join("")}>`;
}
