import { COUNTERPART } from "./contrasts-with.ts";
import type { Rule } from "./rule.ts";

/** What everyday sentences say of two that are taken for one another, or one in place of the other. */
export const PLAIN_CONTRAST_RULES: readonly Rule[] = [
  {
    id: "the-opposite-is",
    type: "contrasts-with",
    pattern: `^ the ${COUNTERPART} of|to {a} is {b}`,
    confidence: 0.92,
  },
  {
    id: "contrast-colon",
    type: "contrasts-with",
    pattern: "^ contrast|contrasts|antonyms : {a}",
    confidence: 0.9,
  },
  {
    id: "taken-instead",
    type: "contrasts-with",
    pattern: "{b<} ~ used|chosen|preferred|taken|applied instead of {a}",
    confidence: 0.7,
  },
  {
    id: "preferred-over",
    type: "contrasts-with",
    pattern: "{b} is|are preferred|favored|favoured|chosen over|to {a}",
    confidence: 0.8,
  },
  {
    id: "opposite-operation",
    type: "contrasts-with",
    pattern: `^ the? ${COUNTERPART} operation|process|direction|effect|problem|function|transformation of|to {a}`,
    confidence: 0.88,
  },
  {
    id: "both-are-opposites",
    type: "contrasts-with",
    pattern: "{a} and {b} are ~1 opposites|antonyms|inverses|counterparts|rivals",
    confidence: 0.92,
  },
  {
    id: "two-differ-in",
    type: "contrasts-with",
    pattern: "{a} and {b} differ in|by|from|on",
    confidence: 0.9,
  },
  { id: "conversely-first", type: "contrasts-with", pattern: "^ conversely , {a!}", confidence: 0.8 },
  { id: "conversely-inside", type: "contrasts-with", pattern: "^ {a} , conversely ,", confidence: 0.8 },
  {
    id: "often-compared-with",
    type: "contrasts-with",
    pattern: "{b} is|are compared|contrasted with|to {a}",
    confidence: 0.76,
  },
  {
    id: "in-comparison-first",
    type: "contrasts-with",
    pattern: "^ in comparison with|to {a} , {b!}",
    confidence: 0.82,
  },
  {
    id: "as-compared-to-it",
    type: "contrasts-with",
    pattern: "^ as compared with|to {a} , it|they|this",
    confidence: 0.82,
  },
  {
    id: "instead-of-first",
    type: "contrasts-with",
    pattern: "^ instead of {a} , it|they|this",
    confidence: 0.74,
  },
  {
    id: "but-not-both",
    type: "contrasts-with",
    pattern: "{a} or {b} ,? but not both",
    confidence: 0.86,
    negative: true,
  },
  {
    id: "and-its-opposite",
    type: "contrasts-with",
    pattern: `and its ${COUNTERPART} , {a}`,
    confidence: 0.84,
  },
  {
    id: "different-from-elided",
    type: "contrasts-with",
    pattern: "^ different|distinct from {a}",
    confidence: 0.84,
  },
  {
    id: "has-opposite-effect",
    type: "contrasts-with",
    pattern: "has|have the opposite|reverse effect|result of|to {a}",
    confidence: 0.84,
  },
];
