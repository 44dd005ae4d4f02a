import type { Concept } from "../model/concept.ts";
import type { Extraction } from "../model/extraction.ts";
import type { Fact } from "../model/fact.ts";
import type { Diagnostic, SourceText } from "../model/source.ts";
import { type Outline, outline } from "./1-outline.ts";
import { type Draft, findConcepts } from "./2-concepts.ts";
import { findSentences } from "./3-sentences.ts";
import { findClaims } from "./4-relations.ts";
import { fuse } from "./5-fuse.ts";
import { applyAuthored, authoredLosses } from "./authored/apply.ts";
import { frontMatterStatements } from "./authored/front-matter-statements.ts";
import { readSidecar } from "./authored/sidecar.ts";
import { phraseUse } from "./corpus.ts";
import { findFacts } from "./facts.ts";
import { readFrontMatter } from "./front-matter.ts";
import { fileName } from "./names/file-name.ts";
import { withoutCode } from "./outline/mdx.ts";
import { isTitle } from "./outline/roles.ts";
import { isEnglish, unreadParts } from "./unread.ts";

/** What goes with the texts. */
export interface ExtractOptions {
  /** YAML in which authors add, remove, rename and merge what prose alone would not give; none by default. */
  readonly sidecars?: readonly SourceText[];
  /** Told how many texts are outlined, after each of them; for showing progress. */
  readonly onText?: (done: number) => void;
  /** Told of each further step before it begins. */
  readonly onStep?: (step: string) => void;
}

/**
 * Read Markdown that explains terms: its concepts, the relations that its sentences and structure state, and the
 * words that say so. Pure and deterministic: the same texts give the same extraction. Never throws on any text;
 * a text without terms gives empty lists.
 * @example extract([{ path: "g.md", text: "**CSV**: A row-based format.\n" }]).concepts[0].label // → "CSV"
 */
export function extract(sources: readonly SourceText[], options: ExtractOptions = {}): Extraction {
  const { sidecars = [], onText = () => {}, onStep = () => {} } = options;
  const outlines = sources.map((source, i) => {
    const outlined = outline(withoutCode(source));
    onText(i + 1);
    return outlined;
  });
  onStep("Finding terms");
  const concepts = findConcepts(outlines, phraseUse(outlines));
  onStep("Reading sentences");
  const foreign = new Set(outlines.filter((outline) => !isEnglish(outline)));
  const sentences = findSentences(concepts.places.filter(({ outline }) => !foreign.has(outline)));
  const found = findClaims(sentences, concepts);
  const stated = frontMatterStatements(outlines, concepts);
  const authored = applyAuthored([...stated, ...sidecars.map(readSidecar)], concepts, found);
  const { relations, dropped } = fuse(authored.claims);
  const facts = findFacts(outlines, concepts);
  const titled = outlines.map((each) => ({ path: each.source.path, title: titleOf(each) }));
  return {
    title: titled[0]?.title ?? "",
    language: "en",
    sources: titled,
    topics: [...new Set(concepts.topics)],
    concepts: [...concepts.drafts.values()].map((draft) => conceptOf(draft, facts.get(draft.id))),
    relations,
    dropped,
    withoutEntry: [...concepts.drafts.values()].filter(({ origin }) => origin).map(({ id }) => id),
    diagnostics: [
      ...outlines.flatMap(problemsOf),
      ...unreadParts(outlines, foreign, concepts.places),
      ...authored.diagnostics,
      ...authoredLosses(dropped),
    ],
  };
}

/** Title of a text: its front matter's, its only top heading, or the name of its file. */
function titleOf(outline: Outline): string {
  const heading = outline.root.children.find((node) => isTitle(node, outline))?.head?.text;
  return readFrontMatter(outline).title ?? heading ?? fileName(outline.source.path);
}

function conceptOf(draft: Draft, facts?: readonly Fact[]): Concept {
  const { id, label, aliases, kind, topic, definitions, file, line } = draft;
  return {
    id,
    label,
    aliases,
    kind,
    ...(topic === undefined ? {} : { topic }),
    definition: definitions.join("\n\n"),
    ...(facts ? { facts } : {}),
    source: { file, line },
  };
}

function problemsOf(outline: Outline): readonly Diagnostic[] {
  const { problem } = readFrontMatter(outline);
  if (!problem) return [];
  return [
    {
      severity: "error",
      file: outline.source.path,
      line: problem.line,
      message: `the front matter is not valid YAML (${problem.message})`,
      mend: "Correct it, or remove the block between the --- lines.",
    },
  ];
}
