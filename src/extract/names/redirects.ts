import type { Outline, OutlineNode } from "../1-outline.ts";
import { foldPhrase } from "../language/fold.ts";

/** "See Stock.", "Synonym for repository.", "Obsolete for: index": all that an entry says is where to look. */
const REDIRECT =
  /^(?:see|(?:an? )?(?:synonym|alias|abbreviation|acronym) (?:for|of)|another (?:name|word|term) for|also known as|obsolete for|same as|short for):?\s+(?!also\b)(.+?)(?:\s+\([^()]*\))?\.?$/i;
const LONGEST_NAME = 6;
const PARENTHESIS = /\s*\([^()]*\)\s*$/;

/** The head that an entry sends its reader to; undefined where it says more, or no other head has that name. */
export function redirectOf(
  { head, passages, children }: OutlineNode,
  heads: ReadonlySet<string>,
): string | undefined {
  const text = passages[0]?.prose.text.trim() ?? "";
  if (!head || passages.length !== 1 || children.length > 0) return undefined;
  const target =
    REDIRECT.exec(text)?.[1]
      ?.replace(/["“”'‘’*]/g, "")
      .trim() ?? "";
  const name = foldPhrase(target);
  const known = heads.has(name) && name !== foldPhrase(head.text.replace(PARENTHESIS, ""));
  return known && target.split(" ").length <= LONGEST_NAME ? target : undefined;
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
