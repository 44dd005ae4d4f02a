import type { Concept } from "../model/concept.ts";
import type { Extraction } from "../model/extraction.ts";
import type { Diagnostic, SourceText } from "../model/source.ts";
import { type Outline, outline } from "./1-outline.ts";
import { type Draft, findConcepts } from "./2-concepts.ts";
import { findSentences } from "./3-sentences.ts";
import { findClaims } from "./4-relations.ts";
import { fuse } from "./5-fuse.ts";
import { phraseUse } from "./corpus.ts";
import { readFrontMatter } from "./front-matter.ts";
import { isTitle } from "./outline/roles.ts";

/**
 * Read Markdown that explains terms: its concepts, the relations that its sentences and structure state, and the
 * words that say so. Pure and deterministic: the same texts give the same extraction. Never throws on any text;
 * a text without terms gives empty lists.
 * @example extract([{ path: "g.md", text: "**CSV**: A row-based format.\n" }]).concepts[0].label // → "CSV"
 */
export function extract(sources: readonly SourceText[]): Extraction {
  const outlines = sources.map(outline);
  const concepts = findConcepts(outlines, phraseUse(outlines));
  const sentences = findSentences(concepts.places);
  const { relations, dropped } = fuse(findClaims(sentences, concepts));
  const titled = outlines.map((each) => ({ path: each.source.path, title: titleOf(each) }));
  return {
    title: titled[0]?.title ?? "",
    language: "en",
    sources: titled,
    topics: [...new Set(concepts.topics)],
    concepts: [...concepts.drafts.values()].map(conceptOf),
    relations,
    dropped,
    withoutEntry: [...concepts.drafts.values()].filter(({ origin }) => origin).map(({ id }) => id),
    diagnostics: outlines.flatMap(problemsOf),
  };
}

/** Title of a text: its front matter's, its only top heading, or the name of its file. */
function titleOf(outline: Outline): string {
  const heading = outline.root.children.find((node) => isTitle(node, outline))?.head?.text;
  const file = outline.source.path.split("/").at(-1) ?? "";
  return readFrontMatter(outline).title ?? heading ?? file.replace(/\.\w+$/, "").replace(/[-_]+/g, " ");
}

function conceptOf(draft: Draft): Concept {
  const { id, label, aliases, kind, topic, definitions, file, line } = draft;
  return {
    id,
    label,
    aliases,
    kind,
    ...(topic === undefined ? {} : { topic }),
    definition: definitions.join("\n\n"),
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
