import type { Rule } from "./rule.ts";

/** Nouns that place something in the one thing behind "of": "the background of a painting". */
const PLACES =
  "layer|centre|center|middle|inside|outside|interior|exterior|background|border|margin|diagonal|axis|head|foot|neck|mouth|shoulder|face|boundary|perimeter|crest|summit|bed|floor|roof|frame|skeleton|page|chapter|paragraph|verse|scene|storey|bone|tooth|muscle";
/** Nouns for a piece of something that say only what it looks like. */
const PIECES =
  "piece|strip|band|plate|flap|ring|bar|block|rod|tube|pipe|loop|knob|hole|slot|plug|lever|pin|rib|panel|mark|screw|spring|hook|handle|cap|cover|opening|window|bracket|groove|channel|recess|chamber|blade|button|valve|seal";
const COUNTS = "one|two|three|four|five|six|several|many";

/** How a definition says where in its whole a part is: "A strip of cloth at the end of a sleeve", "One of the holes in a flute". */
export const PLACED_PART_RULES: readonly Rule[] = [
  {
    id: "one-of-those-in",
    type: "part-of",
    pattern: "^ one|either|any|each|every of the|its ~4 {x} in|on|inside|within a|an|each|every {whole}",
    confidence: 0.74,
  },
  {
    id: "single-one-in",
    type: "part-of",
    pattern:
      "^ a|an|the|one|each|any single|individual|separate ~2 in|on|inside|within a|an|each|every {whole}",
    confidence: 0.74,
  },
  {
    id: "meronym-of-one",
    type: "part-of",
    pattern: `^ a|an|the|either|one ~3 ${PLACES} of|on a|an|the|each|every|any {whole}`,
    confidence: 0.74,
  },
  {
    id: "is-meronym",
    type: "part-of",
    pattern: `{part} is|are the|either|one ~2 ${PLACES}|edge|rim|tip|end|top|bottom|front|rear|side|core|surface of|on a|an|the|each|every|any {whole}`,
    confidence: 0.76,
  },
  {
    id: "piece-at",
    type: "part-of",
    pattern: `^ a|an|the|any|each ~2 ${PIECES} ~6 at|to|onto|on|in|along|across|around|round|below|above|behind the|one|each|either {x} of a|an|each|every {whole+}`,
    confidence: 0.74,
  },
  {
    id: "piece-of-one",
    type: "part-of",
    pattern: `^ a|an|the|any|one|each ~2 ${PIECES} ~4 in|on|inside|within|of top? of? a|an|each|every {whole}`,
    confidence: 0.74,
  },
  {
    id: "with-listed",
    type: "part-of",
    pattern: "^ a|an|any {x} with {part:a+}",
    confidence: 0.7,
  },
  {
    id: "material-between",
    type: "part-of",
    pattern:
      "^ a|an|the|any ~2 material|substance|liquid|fluid|tissue|space|gap|filling ~1 between|inside|around|within the ~3 {x} of|in a|an|each|every {whole}",
    confidence: 0.72,
  },
  {
    id: "with-counted",
    type: "part-of",
    pattern: `^ a|an|any {x} with more? than? ${COUNTS} {part} .|,|;|and|in|on`,
    confidence: 0.72,
  },
  {
    id: "those-in-it-are",
    type: "part-of",
    pattern: "^ the {x} on|in|inside|within a|an|each|every {whole} are|include {part+2}",
    confidence: 0.72,
  },
  {
    id: "enclosed-by",
    type: "part-of",
    pattern:
      "{whole} is|are enclosed|bounded|covered|coated|lined|pierced|studded|fitted|equipped|topped|tipped|crowned|wrapped|sheathed by|with|in {part}",
    confidence: 0.72,
    promotes: "held",
  },
  {
    id: "other-half-of",
    type: "part-of",
    pattern: "^ the other half|side|end|part|portion|member|section of a|an|the {whole}",
    confidence: 0.78,
  },
];
