import type { Paragraph, PhrasingContent } from "mdast";

const SEPARATED = /^\s*(?:\([^()]{1,80}\)\s*)?(?::|[-–—]\s)/;
/** "1.0", "May 2020", "v3". */
const FIGURE = /^\s*(?::\s*)?(?:\p{L}+ )?v?\d[\d.,/-]*(?:\s\p{L}+)?\s*$/u;

/** A paragraph, or its lines where each has a term of its own; nothing where they only state facts about the text. */
export function linesOf(paragraph: Paragraph): readonly Paragraph[] {
  const lines = leadLines(paragraph);
  return isFacts(lines) ? [] : lines;
}

/**
 * The lines of a paragraph as paragraphs of their own, where each opens with a term in bold: "**Oboe**: A reed." above
 * "**Flute**: A pipe." The paragraph itself where they do not.
 */
function leadLines(paragraph: Paragraph): readonly Paragraph[] {
  const { children } = paragraph;
  const bold = children.flatMap((_, i) => (isBoldLine(children, i) ? [i] : []));
  const starts = bold.length >= LEAST_BARE ? bold : bold.filter((i) => isSeparated(children, i));
  if (starts[0] !== 0 || starts.length < 2) return [paragraph];
  return starts.map((from, i) => lineOf(children.slice(from, starts[i + 1])));
}

/** "**Version**: 1.0" above "**Date**: May 2020": lines of labels, some with a mere figure, which say something of the text itself. */
function isFacts(lines: readonly Paragraph[]): boolean {
  return (
    lines.length > 1 && lines.some(({ children: [, ...rest] }) => FIGURE.test(rest.map(textOf).join("")))
  );
}

/** So many lines that open in bold need no colon or dash behind it. */
const LEAST_BARE = 3;

/** Words in bold at the start of the paragraph or of a line in it. */
function isBoldLine(children: readonly PhrasingContent[], at: number): boolean {
  const before = children[at - 1];
  if (children[at]?.type !== "strong") return false;
  return !before || before.type === "break" || (before.type === "text" && /\n\s*$/.test(before.value));
}

/** Whether a colon or dash parts the term from what follows. */
function isSeparated(children: readonly PhrasingContent[], at: number): boolean {
  const [node, after] = [children[at], children[at + 1]];
  const colon = node !== undefined && /[:–—]\s*$/.test(textOf(node));
  return colon || (after?.type === "text" && SEPARATED.test(after.value));
}

function lineOf(children: PhrasingContent[]): Paragraph {
  const [start, end] = [children[0]?.position?.start, children.at(-1)?.position?.end];
  return { type: "paragraph", children, ...(start && end ? { position: { start, end } } : {}) };
}

function textOf(node: PhrasingContent): string {
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}
