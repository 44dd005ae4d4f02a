import type { Prose } from "./prose.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
};

/** What a stretch of HTML prints, from `from` to `to`, where it starts at `start` in the source. */
export function textOf(html: string, from: number, to: number, start: number): Prose {
  let text = "";
  const offsets: number[] = [];
  for (let i = from; i < to; i += 1) {
    const tag = html[i] === "<" ? html.indexOf(">", i) : -1;
    if (tag >= 0) {
      i = Math.min(tag, to);
      continue;
    }
    const entity = html[i] === "&" ? /^&(\w{2,6});/.exec(html.slice(i, i + 8)) : null;
    const character = entity
      ? (ENTITIES[entity[1] ?? ""] ?? " ")
      : /\s/.test(html.charAt(i))
        ? " "
        : html.charAt(i);
    if (character === " " && (text === "" || text.endsWith(" "))) continue;
    text += character;
    offsets.push(start + i);
    if (entity) i += entity[0].length - 1;
  }
  const length = text.trimEnd().length;
  return {
    text: text.slice(0, length),
    offsets: [...offsets.slice(0, length), (offsets[length - 1] ?? start) + 1],
    marks: [],
  };
}
