import type { Outline, OutlineNode } from "../1-outline.ts";
import { foldPhrase } from "../language/fold.ts";
import { CARRIER_NOUNS, GENERIC_HEADS, NOUN_BASES } from "../language/words.ts";

/** "See Stock.", "Synonym for repository.", "Obsolete for: index": all that an entry says is where to look. */
const REDIRECT =
  /^(?:see|(?:an? )?(?:synonym|alias|abbreviation|acronym) (?:for|of)|another (?:name|word|term) for|also known as|obsolete for|same as|short for):?\s+(?!also\b)/i;
/** "See" leads to where a thing is treated; the others say that both are one. */
const SEE = /^see\b/i;
const LONGEST_NAME = 6;
const PARENTHESIS = / \([^()]*\) ?$/;

/** An arrow, dash or colon and "see" in a head itself: "Brig → see Snow". */
const IN_HEAD = /\s?(?:→|->|=>|[-–—:])\s?see\s/i;

/** A name, and the head that it sends its reader to. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** Where an entry sends its reader; undefined where it says more, or no other head has that name. */
export function redirectOf(
  { head, passages, children }: OutlineNode,
  heads: ReadonlySet<string>,
): Redirect | undefined {
  if (!head || passages.length > 1 || children.length > 0) return undefined;
  const [from = "", inHead] = head.text.split(IN_HEAD);
  const to = passages.length === 1 ? targetIn(passages[0]?.prose.text.trim() ?? "") : (inHead ?? "");
  const name = foldPhrase(to);
  const known = heads.has(name) && name !== foldPhrase(from.replace(PARENTHESIS, ""));
  return known && to.split(" ").length <= LONGEST_NAME ? { from, to } : undefined;
}

/**
 * Whether a head that only says where to look is a word of everyday speech, so that another text that uses it need not speak
 * of what it leads to: "File: see Artifact".
 */
export function isEverydayWord({ head, passages }: OutlineNode): boolean {
  const word = head?.text.toLowerCase() ?? "";
  const everyday = [GENERIC_HEADS, CARRIER_NOUNS, NOUN_BASES].some((words) => words.has(word));
  return everyday && SEE.test(passages[0]?.prose.text.trim() ?? "");
}

/** The name behind "see" or "synonym for"; empty where a text does not open so. */
function targetIn(text: string): string {
  const opening = REDIRECT.exec(text)?.[0];
  if (opening === undefined) return "";
  const name = text.slice(opening.length).replace(/["“”'‘’*]/g, "");
  return name.replace(/\.$/, "").replace(PARENTHESIS, "").trim();
}

/** Folded heads of all outlines, without what stands in parentheses. */
export function headsOf(outlines: readonly Outline[]): ReadonlySet<string> {
  const heads = new Set<string>();
  const visit = (node: OutlineNode) => {
    for (const name of node.head?.text.split(/;\s+/) ?? [])
      heads.add(foldPhrase(name.replace(PARENTHESIS, "")));
    node.children.forEach(visit);
  };
  for (const outline of outlines) visit(outline.root);
  return heads;
}
