import { GATHERING, PARTS } from "./part-of.ts";
import type { Rule } from "./rule.ts";

/** What everyday verbs say of what is in a thing, and of what a thing holds. */
export const PLAIN_PART_RULES: readonly Rule[] = [
  {
    id: "is-one-of-the-parts",
    type: "part-of",
    pattern: `{part} is|are one|some of the|its|several|many ~2 ${PARTS}|blocks of|in {whole}`,
    confidence: 0.88,
  },
  {
    id: "is-contained-in",
    type: "part-of",
    pattern: "{part} is|are contained|included|housed|enclosed|embedded in|within|inside {whole}",
    confidence: 0.74,
  },
  {
    id: "belongs-to-one",
    type: "part-of",
    pattern: "{part} belong|belongs to exactly|only? one|single {whole}",
    confidence: 0.76,
  },
  {
    id: "represents-one-in",
    type: "part-of",
    pattern: "^ represents|denotes ~2 single|individual|particular ~3 in|within|of {whole}",
    confidence: 0.76,
  },
  {
    id: "refers-to-gathering",
    type: "part-of",
    pattern: `used to refer to a|an|the ~2 ${GATHERING} of {part:many+}`,
    confidence: 0.74,
  },
  {
    id: "belonging-to",
    type: "part-of",
    pattern: "^ a|an|the|any|one {x} belonging to {whole}",
    confidence: 0.74,
  },
  {
    id: "division-of",
    type: "part-of",
    pattern: "^ a|an|the? ~1 subsection|division|compartment|chapter of|in|within {whole}",
    confidence: 0.75,
  },
  {
    id: "basic-unit-of",
    type: "part-of",
    pattern: "^ the|a smallest|basic|fundamental|elementary ~2 unit|element|piece|block of {whole}",
    confidence: 0.74,
  },
  {
    id: "form-a",
    type: "part-of",
    pattern: "^ {part:many+} form {whole:a} .|,|;|that|which",
    confidence: 0.7,
  },
  {
    id: "contains-many",
    type: "part-of",
    pattern:
      "{whole} contains|contain|includes|holds|hold one|two|zero|many|multiple|several or? more? {part}",
    confidence: 0.73,
  },
  {
    id: "bundles",
    type: "part-of",
    pattern: "{whole} groups|bundles together? {part:many+}",
    confidence: 0.7,
  },
  { id: "combines-two", type: "part-of", pattern: "{whole:a} combines {part:a+2}", confidence: 0.7 },
  { id: "combines-with", type: "part-of", pattern: "{whole:a} combines {part} with {part}", confidence: 0.7 },
  {
    id: "thing-made-up-of",
    type: "part-of",
    pattern: "^ a|an|the|any ~4 made up of {part+}",
    confidence: 0.8,
    promotes: "members",
  },
  {
    id: "pair-of",
    type: "part-of",
    pattern: "^ a|the ~1 pair|couple|trio|trios of {part:many}",
    confidence: 0.74,
  },
  {
    id: "container-for",
    type: "part-of",
    pattern: "^ a|an|the? ~1 container|holder for {part:many+}",
    confidence: 0.68,
  },
  {
    id: "parts-colon",
    type: "part-of",
    pattern: `^ its|the|key|main|basic|essential|core? ${PARTS} :|include|are {part+2}`,
    confidence: 0.8,
    promotes: "members",
  },
  {
    id: "whose-parts-are",
    type: "part-of",
    pattern: `^^ whose ~2 ${PARTS} are|include {part+}`,
    confidence: 0.8,
    promotes: "members",
  },
  {
    id: "mixed-of",
    type: "part-of",
    pattern:
      "^ a|an|the? ~3 mix|stock|broth|sauce|paste|dough|batter|syrup|filling|dressing|seasoning|powder|salad|soup|stew|dish|drink|compound|solution|infusion|pair|trio|crew|ensemble of|from {part+2}",
    confidence: 0.78,
    promotes: "gathered",
  },
  {
    id: "base-of-several",
    type: "part-of",
    pattern: "^ a|an|the? ~3 base|foundation|hierarchy|ladder of {part+3}",
    confidence: 0.76,
    promotes: "gathered",
  },
  {
    id: "sum-of",
    type: "part-of",
    pattern: "^^ expressed|measured|calculated|computed|given|found|stated as|by the sum|total of {part+2}",
    confidence: 0.78,
  },
  {
    id: "several-that",
    type: "part-of",
    pattern:
      "^ two|three|multiple|several|many or? more? {part:many} that|which|who|joined|combined|connected|grouped|linked|working",
    confidence: 0.74,
  },
  {
    id: "all-those-that",
    type: "part-of",
    pattern: "^ all of? the? {part:many} that|in|of",
    confidence: 0.7,
  },
];
