import { type SearchIndex, searchConcepts } from "./search.ts";

/** Two concepts that a person asks about in one breath. */
export interface AskedPair {
  readonly asks: "compare" | "path";
  readonly concepts: readonly [string, string];
  /** What will be done, as the list shows it. */
  readonly label: string;
}

/** Words and signs between two names, and what they ask. */
const JOINTS: readonly { readonly asks: AskedPair["asks"]; readonly joint: RegExp }[] = [
  { asks: "compare", joint: /\s+(?:vs\.?|versus|or)\s+/i },
  { asks: "path", joint: /\s*(?:->|=>|>|→)\s*/ },
];

/**
 * Read a query that names two concepts; undefined where it does not, or where either name finds nothing.
 * @example askedPair(index, "oltp vs olap") // → { asks: "compare", concepts: ["oltp", "olap"], label: "Compare OLTP and OLAP" }
 */
export function askedPair(index: SearchIndex, query: string): AskedPair | undefined {
  for (const { asks, joint } of JOINTS) {
    const names = query.trim().split(joint);
    if (names.length !== 2) continue;
    const [a, b] = names.map((name) => searchConcepts(index, name, 1)[0]);
    if (!a || !b || a.concept === b.concept) continue;
    const label =
      asks === "compare" ? `Compare ${a.label} and ${b.label}` : `How ${a.label} is joined to ${b.label}`;
    return { asks, concepts: [a.concept, b.concept], label };
  }
  return undefined;
}
