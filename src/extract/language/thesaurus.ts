/** What a label of a thesaurus says of the names behind it: that they are narrower or broader than the term, in kind or as parts. */
export interface ThesaurusLabel {
  readonly names: "narrower" | "broader";
  readonly type: "kind-of" | "part-of";
}

const ROWS: readonly (readonly [label: RegExp, ThesaurusLabel])[] = [
  [
    /^(?:narrower(?: (?:terms?|concepts?))?|child (?:terms?|concepts?)|hyponyms)$/i,
    { names: "narrower", type: "kind-of" },
  ],
  [/^(?:contains|consists of)$/i, { names: "narrower", type: "part-of" }],
  [
    /^(?:broader(?: (?:terms?|concepts?))?|parent (?:terms?|concepts?)|hypernyms|is an?|(?:is )?(?:a )?(?:kind|type) of)$/i,
    { names: "broader", type: "kind-of" },
  ],
  [/^(?:(?:is )?(?:a )?part of|belongs to)$/i, { names: "broader", type: "part-of" }],
];

/**
 * Read a label such as "Broader term" or "Part of:". Undefined for any other.
 * @example thesaurusLabel("Narrower terms:") // → { names: "narrower", type: "kind-of" }
 */
export function thesaurusLabel(label: string): ThesaurusLabel | undefined {
  const plain = label.trim().replace(/[:.]$/, "");
  return ROWS.find(([pattern]) => pattern.test(plain))?.[1];
}
