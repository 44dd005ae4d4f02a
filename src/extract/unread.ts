import type { Diagnostic } from "../model/source.ts";
import type { Outline, OutlineNode, Passage } from "./1-outline.ts";
import type { Place } from "./2-concepts.ts";
import { isReadable } from "./3-sentences.ts";
import { splitSentences } from "./language/sentences.ts";
import { deepLines } from "./outline/depth.ts";

/** Words that stand in every English text, and together in no other language's. */
const ENGLISH = new Set(
  "the of and to in is a that for it as with be on by an or are this from at which has can not its used when".split(
    " ",
  ),
);
/** Share of such words below which a text is not English: prose has a third, a table of terms still a sixth. */
const LEAST_ENGLISH = 0.08;
/** A shorter text does not tell its language. */
const LEAST_WORDS = 40;
/** The language is told from this many characters. */
const SAMPLE = 20_000;

/** Whether a text is in English, whose sentences the rules read, or too short to tell. */
export function isEnglish(outline: Outline): boolean {
  const words =
    sampleOf(outline.root)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const english = words.filter((word) => ENGLISH.has(word)).length;
  return words.length < LEAST_WORDS || english / words.length >= LEAST_ENGLISH;
}

/** What the reader left out: lines that are nested too deep, texts in another language, and stretches too long for a sentence. */
export function unreadParts(
  outlines: readonly Outline[],
  foreign: ReadonlySet<Outline>,
  places: readonly Place[],
): readonly Diagnostic[] {
  const inOther = outlines.filter((outline) => foreign.has(outline));
  return [...outlines.flatMap(tooDeep), ...inOther.map(foreignText), ...places.flatMap(longSentences)];
}

function tooDeep({ source }: Outline): readonly Diagnostic[] {
  const lines = deepLines(source.text);
  const [line] = lines;
  if (line === undefined) return [];
  const what = lines.length === 1 ? "the line is" : `${lines.length} lines from here on are`;
  return [
    {
      severity: "warning",
      file: source.path,
      line,
      message: `${what} nested too deep to be read, and left out`,
      mend: "Indent less, or use headings.",
    },
  ];
}

function foreignText(outline: Outline): Diagnostic {
  return {
    severity: "warning",
    file: outline.source.path,
    line: 1,
    message: "the text is not in English, so only its structure was read and none of its sentences",
    mend: "Give its relations in the front matter or in a sidecar.",
  };
}

function longSentences({ node, outline, lineOf }: Place): readonly Diagnostic[] {
  const long = node.passages.filter(({ prose }) => !isReadable({ start: 0, end: prose.text.length }));
  return long.flatMap(({ prose }) =>
    splitSentences(prose.text)
      .filter((range) => !isReadable(range))
      .map(({ start, end }) => ({
        severity: "warning" as const,
        file: outline.source.path,
        line: lineOf(prose.offsets[start] ?? 0),
        message: `a sentence of ${end - start} characters is too long to be one and was not read`,
        mend: "End its sentences with full stops, or make a list of it.",
      })),
  );
}

function sampleOf(node: OutlineNode): string {
  let sample = "";
  const visit = ({
    passages,
    children,
  }: {
    passages: readonly Passage[];
    children: readonly OutlineNode[];
  }) => {
    for (const { prose } of passages) if (sample.length < SAMPLE) sample += ` ${prose.text}`;
    for (const child of children) if (sample.length < SAMPLE) visit(child);
  };
  visit(node);
  return sample.slice(0, SAMPLE);
}
