import type { Rule } from "./rule.ts";

/** How English names alternatives of which one is taken: "either a hard or a soft delete", "two forms: hot and cold". */
export const ALTERNATIVE_RULES: readonly Rule[] = [
  { id: "either-or", type: "contrasts-with", pattern: "either {a+}", confidence: 0.6, siblings: "close" },
  {
    id: "two-forms",
    type: "contrasts-with",
    pattern:
      "two|both ~3 forms|kinds|types|sorts|varieties|modes|classes|ways|approaches|strategies|styles ~4 : {a+2}",
    confidence: 0.8,
    siblings: "close",
    promotes: "twins",
  },
  {
    id: "two-forms-are",
    type: "contrasts-with",
    pattern:
      "two ~3 forms|kinds|types|sorts|varieties|modes|classes|ways|approaches|strategies|styles ~4 are {a+2}",
    confidence: 0.8,
    siblings: "close",
    promotes: "twins",
  },
  {
    id: "two-versions",
    type: "contrasts-with",
    pattern:
      "^ two ~1 forms|kinds|types|sorts|varieties|modes|classes|ways|approaches|versions|variants ~4 , {a+2}",
    confidence: 0.76,
  },
  {
    id: "not-one-but-other",
    type: "contrasts-with",
    pattern: "is|are|was not a|an {a} ,? but a|an {b} .|,|;|:",
    confidence: 0.78,
    promotes: "apart",
    negative: true,
  },
  {
    id: "one-is-called-other",
    type: "contrasts-with",
    pattern:
      "known|called|termed as? a|an|the? {a} ,|;? and|while|but the other ~2 is|are known|called? as? a|an|the? {b}",
    confidence: 0.84,
    promotes: "apart",
  },
  {
    id: "one-or-other",
    type: "contrasts-with",
    pattern: "{x} is|are either? a|an {a} ,? or a|an {b} .|,|;",
    confidence: 0.7,
  },
  {
    id: "either-apart",
    type: "contrasts-with",
    pattern: "{x} is|are either a|an {a} ~12 , or a|an {b}",
    confidence: 0.76,
    promotes: "apart",
  },
  {
    id: "compare-inside",
    type: "contrasts-with",
    pattern: ",|;|( compare|cf with|to? {a} .|,|;|)",
    confidence: 0.72,
    promotes: "apart",
  },
  {
    id: "two-are-common",
    type: "contrasts-with",
    pattern: "^ two ~1 forms|kinds|types|sorts|designs|models|versions|variants|varieties are ~2 : {a+2}",
    confidence: 0.78,
    siblings: "close",
    promotes: "twins",
  },
  {
    id: "other-than",
    type: "contrasts-with",
    pattern:
      "^ a|an|any|all|every|the ~4 other|except|apart than|for|from a|an|the? {a} .|,|;|:|that|which|who",
    confidence: 0.7,
  },
  {
    id: "the-other-being",
    type: "contrasts-with",
    pattern: "one of the|its two ~5 ,|; the other being|is {a}",
    confidence: 0.86,
    promotes: "opposites",
  },
  {
    id: "does-instead",
    type: "contrasts-with",
    pattern: "{a<} ~ it|them|this|that instead .|;",
    confidence: 0.72,
  },
  {
    id: "the-back-is",
    type: "contrasts-with",
    pattern: "^ the back|reverse|underside|rest|remainder is|are called|known|termed? as? the {a}",
    confidence: 0.76,
    promotes: "twins",
    siblings: "close",
  },
];
