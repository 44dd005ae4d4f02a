import type { Nodes } from "mdast";
import { isApparatus } from "./apparatus.ts";
import type { LeadIn } from "./lead-in.ts";
import { sliceProse } from "./prose.ts";
import type { Opened } from "./series.ts";

/** Fewer short lines over longer ones could be captions. */
const LEAST = 4;
/** Of what stands in a section, so many blocks have to be such a line or what explains it. */
const LEAST_SHARE = 0.7;
const MOST_WORDS = 5;
const LEAST_SAID = 5;

/** Words with no sign of a sentence, and none that opens one. */
const NAME =
  /^(?!(?:the following|for example|see|note|in|on|at|as|if|when|where|while|and|but|or|so|then|there|here|this|these|that|it|we|you|they)(?:\s|$))[\p{L}\p{N}][^.,:;!?=|<>]*$/iu;
const SENTENCE = /[.!?)”"]$/;

/**
 * The paragraphs of a section, with those as terms that stand alone on a line above what explains them, one after the other:
 * "kiln" and below it "A furnace that bakes clay." Every paragraph as it is where the section is no such row.
 */
export function withStandingTerms(blocks: readonly Nodes[], opened: readonly Opened[]): readonly Opened[] {
  const byBlock = new Map<Nodes, Opened>(opened.map((each) => [each.paragraph, each]));
  const at = (i: number) => byBlock.get(blocks[i] as Nodes);
  const terms = new Set(
    blocks.flatMap((block, i) => (isName(at(i)) && explains(blocks[i + 1], at(i + 1)) ? [block] : [])),
  );
  if (terms.size < LEAST || 2 * terms.size < blocks.length * LEAST_SHARE) return opened;
  return opened.map((each) => (terms.has(each.paragraph) ? { ...each, lead: standing(each) } : each));
}

function isName(opened: Opened | undefined): boolean {
  const text = opened?.prose.text.trim() ?? "";
  return !opened?.lead && NAME.test(text) && text.split(" ").length <= MOST_WORDS && !isApparatus(text);
}

/** A sentence without a term of its own, or a list of senses. */
function explains(block: Nodes | undefined, opened: Opened | undefined): boolean {
  if (!opened || opened.lead) return block?.type === "list";
  const text = opened.prose.text.trim();
  return SENTENCE.test(text) && text.split(" ").length >= LEAST_SAID;
}

function standing({ prose }: Opened): LeadIn {
  return { form: "plain", head: prose, rest: sliceProse(prose, prose.text.length) };
}
