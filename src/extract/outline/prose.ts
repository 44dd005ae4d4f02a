import type { Nodes, PhrasingContent } from "mdast";
import { cleanProse } from "./clean-prose.ts";

/** A stretch of running text as printed, with the place of each character in the source. */
export interface Prose {
  readonly text: string;
  /** Offset in the source of each character of `text`; one more at the end, where the last one stops. */
  readonly offsets: readonly number[];
  readonly marks: readonly Mark[];
}

/** A part of a prose that the author set apart. */
export interface Mark {
  readonly kind: "strong" | "emphasis" | "code" | "link";
  readonly start: number;
  readonly end: number;
  /** Where a link leads, as written. */
  readonly url?: string;
}

const EMPTY: Prose = { text: "", offsets: [0], marks: [] };
const MARK_OF = { strong: "strong", emphasis: "emphasis", link: "link", linkReference: "link" } as const;

/**
 * Flatten inline Markdown into running text. HTML, images, footnote marks and template
 * codes are left out; words that a page scan broke at a line end are joined. `nodes` is not changed; no nodes give an empty prose.
 */
export function proseOf(nodes: readonly PhrasingContent[], source: string): Prose {
  const writer = new ProseWriter(source);
  for (const node of nodes) writer.write(node);
  return cleanProse(writer.finish());
}

/** Part of a prose, from `start` to `end`, without white space at either side. */
export function sliceProse(prose: Prose, start: number, end = prose.text.length): Prose {
  const part = prose.text.slice(start, end);
  const from = start + (part.length - part.trimStart().length);
  const to = Math.max(from, start + part.trimEnd().length);
  const marks = prose.marks
    .filter((mark) => mark.end > from && mark.start < to)
    .map((mark) => ({ ...mark, start: Math.max(0, mark.start - from), end: Math.min(to, mark.end) - from }));
  const isWhole = from === 0 && to === prose.text.length;
  const offsets = isWhole ? prose.offsets : prose.offsets.slice(from, to + 1);
  return { text: prose.text.slice(from, to), offsets, marks };
}

class ProseWriter {
  private text = "";
  private readonly offsets: number[] = [];
  private readonly marks: Mark[] = [];
  private end = 0;

  constructor(private readonly source: string) {}

  write(node: Nodes): void {
    const at = this.text.length;
    if (node.type === "text") this.copy(node.value, offsetOf(node), endOf(node));
    else if (node.type === "inlineCode") this.copyCode(node.value, offsetOf(node), endOf(node));
    else if (node.type === "break") this.copy(" ", offsetOf(node), endOf(node));
    else if ("children" in node) for (const child of node.children) this.write(child as Nodes);
    const kind = node.type === "inlineCode" ? "code" : MARK_OF[node.type as keyof typeof MARK_OF];
    const url = node.type === "link" ? { url: node.url } : {};
    if (kind && this.text.length > at) this.marks.push({ kind, start: at, end: this.text.length, ...url });
  }

  finish(): Prose {
    if (this.text === "") return EMPTY;
    this.offsets.push(this.end);
    return sliceProse({ text: this.text, offsets: this.offsets, marks: this.marks }, 0);
  }

  private copyCode(value: string, start: number, end: number): void {
    const inner = this.source.slice(start, end).indexOf(value);
    this.copy(value, start + Math.max(0, inner), end);
  }

  /** Entities, escapes and indentation make a value shorter than its source: step over what was dropped. */
  private copy(value: string, start: number, end: number): void {
    if (this.source.startsWith(value, start)) this.copyAsWritten(value.length, start);
    else this.copyByCharacter(value, start, end);
    this.text += value.replace(/[^\S ]/g, " ");
    this.end = end;
  }

  private copyAsWritten(length: number, start: number): void {
    for (let i = 0; i < length; i += 1) this.offsets.push(start + i);
  }

  private copyByCharacter(value: string, start: number, end: number): void {
    let at = start;
    for (const character of value) {
      at = this.sourceOf(character, at, end);
      for (let i = 0; i < character.length; i += 1) this.offsets.push(at + i);
      const entity = this.source[at] === "&" && character !== "&" ? this.source.indexOf(";", at) : -1;
      at = entity > 0 ? entity + 1 : at + character.length;
    }
  }

  private sourceOf(character: string, from: number, end: number): number {
    const here = this.source[from];
    if (here === character[0] || here === "&") return from;
    if (here === "\\" || /\s/.test(here ?? "")) {
      let at = from;
      while (
        at < end &&
        this.source[at] !== character[0] &&
        (this.source[at] === "\\" || /\s/.test(this.source[at] ?? ""))
      )
        at += 1;
      if (at < end) return at;
    }
    return from;
  }
}

function offsetOf(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

function endOf(node: Nodes): number {
  return node.position?.end.offset ?? 0;
}
