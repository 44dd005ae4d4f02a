import type { Prose } from "./prose.ts";

/** A term and its definition in an HTML definition list. */
export interface HtmlDefinition {
  readonly head: Prose;
  readonly rest: Prose;
}

/** Read `<dt>` and `<dd>` pairs of a stretch of HTML that starts at `start` in the source. Empty where there are none. */
export function htmlDefinitions(html: string, start: number): readonly HtmlDefinition[] {
  const found: HtmlDefinition[] = [];
  let term: Prose | undefined;
  for (const { tag, from, to } of elementsOf(html)) {
    const prose = textOf(html, from, to, start);
    if (tag === "dt") term = prose;
    else if (term && term.text !== "" && prose.text !== "") found.push({ head: term, rest: prose });
  }
  return found;
}

/** Contents of the dt and dd elements; one without an end tag ends where the next one starts. */
function elementsOf(html: string): readonly { tag: string; from: number; to: number }[] {
  const tags = [...html.matchAll(/<(\/?)(dt|dd|dl)\b[^<>]{0,300}>/gi)];
  return tags.flatMap((match, i) => {
    const tag = match[2]?.toLowerCase() ?? "";
    if (match[1] || tag === "dl") return [];
    return [{ tag, from: match.index + match[0].length, to: tags[i + 1]?.index ?? html.length }];
  });
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
};

function textOf(html: string, from: number, to: number, start: number): Prose {
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
