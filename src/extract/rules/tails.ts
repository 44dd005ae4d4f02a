import { KIND } from "./kind-of.ts";
import { UNITS } from "./part-of.ts";
import type { Rule } from "./rule.ts";

const HELD =
  "value|values|variable|variables|field|fields|element|elements|entry|entries|item|items|record|records|symbol|symbols|cell|cells|character|characters";
const ORDERED = "organized|organised|arranged|grouped|structured|broken|sorted";

/** What the end of a definition adds to it, and what one of the like things that a whole holds is. */
export const TAIL_RULES: readonly Rule[] = [
  {
    id: "apposed-kind",
    type: "kind-of",
    pattern: `^^ , a|an|one ~2 ${KIND}|subset of {class}`,
    confidence: 0.84,
    promotes: "class",
  },
  {
    id: "making-up-one",
    type: "part-of",
    pattern: `^^ making|forming|constituting up? a|an|one ~2 ${UNITS}|part|component in|of|within {whole}`,
    confidence: 0.76,
  },
  {
    id: "one-for-each",
    type: "part-of",
    pattern: "^^ , one for|per each|every? {x} in|of a|an|the {whole}",
    confidence: 0.74,
  },
  {
    id: "held-in-one",
    type: "part-of",
    pattern: `^ a|an|one|any|the? ~2 ${HELD} in|within|inside a|an|the|each {whole}`,
    confidence: 0.74,
  },
  {
    id: "ordered-into",
    type: "part-of",
    pattern: `^^ ${ORDERED} into|in? {part+}`,
    confidence: 0.74,
    promotes: "gathered",
  },
];
