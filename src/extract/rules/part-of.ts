import type { Rule } from "./rule.ts";

export const PART =
  "part|parts|component|components|element|elements|member|members|ingredient|ingredients|piece|portion|section|constituent|constituents|subset|building-block|property|properties|characteristic|characteristics|attribute|attributes|feature";
export const PARTS =
  "parts|components|elements|members|ingredients|pieces|sections|constituents|layers|properties|characteristics|attributes|features|aspects|units|chambers|branches|levels|items|operations|guarantees|pillars|bits|valves|walls|halves|things|fields|columns|lobes|segments|edges|corners|sides|ends|legs|masts|spars";
export const GATHERING =
  "collection|assemblage|aggregate|aggregation|alloy|accumulation|succession|set|group|grouping|series|sequence|combination|container|list|listing|bundle|cluster|mixture|blend|assembly|chain|graph|system|body|family|hierarchy|tree|array|stack|pool|batch|pack|suite|kit|catalog|inventory|archive|store|register|network|team|sum|row|bunch";

/** Nouns that name a place or stretch of the thing behind "of". */
export const MERONYMS =
  "corner|edge|tip|rim|lip|wall|walls|lining|surface|side|underside|top|bottom|front|rear|back|end|half|portion|section|subsection|subdivision|part|parts|area|region|segment|core|third|quarter";

/** Nouns for one of the like things that a whole holds, or for a share of it. */
export const UNITS =
  "record|item|entry|row|column|line|slot|place|cell|node|member|piece|stretch|portion|share|fraction|fragment|slice";

/** How English says that something is a component, member or property of a whole. */
export const PART_RULES: readonly Rule[] = [
  {
    id: "built-from",
    type: "part-of",
    pattern: "{whole} is|are|be built|assembled|constructed|put|pieced up|together? from|of {part+}",
    promotes: "members",
    confidence: 0.75,
  },
  {
    id: "owner-parts",
    type: "part-of",
    pattern: `^ either|one|any|each|all of? the? {whole:owner} 's ~4 ${PARTS}`,
    confidence: 0.82,
  },
  {
    id: "that-makes-up",
    type: "part-of",
    pattern: "^ ~6 that|which make|makes|form|forms up {whole}",
    confidence: 0.78,
  },
  {
    id: "part-of-elided",
    type: "part-of",
    pattern: `^ a|an|the? ~2 ${PART} of|in {whole}`,
    confidence: 0.84,
  },
  {
    id: "one-of-its-parts",
    type: "part-of",
    pattern: `^ one|any|each|part of the? ~4 ${PARTS} of|in {whole}`,
    confidence: 0.85,
  },
  {
    id: "made-from",
    type: "part-of",
    pattern: "{whole<} ~ made|prepared|formed|assembled|brewed|woven from|of|with {part+}",
    confidence: 0.7,
    promotes: "held",
  },
  {
    id: "is-part-of",
    type: "part-of",
    pattern: `{part} is|are|form|forms a|an|the|one? ~3 ${PART} of|in {whole}`,
    confidence: 0.88,
  },
  {
    id: "is-unit-in",
    type: "part-of",
    pattern: `{part} is|are a|an|one ~2 ${UNITS} in|within|inside a|an|each|every {whole}`,
    confidence: 0.74,
  },
  {
    id: "smallest-unit",
    type: "part-of",
    pattern:
      "{part} is|are the|a ~1 smallest|basic|fundamental|elementary ~2 unit|element|piece|item|block of|in {whole}",
    confidence: 0.78,
  },
  {
    id: "can-hold",
    type: "part-of",
    pattern: "{whole<} ~ can|may contain|hold|include|have one|zero or more {part}",
    confidence: 0.74,
  },
  {
    id: "represents-group",
    type: "part-of",
    pattern:
      "{whole} represents|represent a|an|the ~2 group|set|collection|list|series of one? or? more? {part}",
    confidence: 0.74,
    promotes: "members",
  },
  {
    id: "refers-to-part",
    type: "part-of",
    pattern: `{part} refers|represents|denotes|constitutes to? a|an|the|one ~3 ${PART} of|in {whole}`,
    confidence: 0.8,
  },
  {
    id: "record-in",
    type: "part-of",
    pattern: `^ a|an|one|any ~2 ${UNITS} of|in|on {whole}`,
    confidence: 0.76,
  },
  {
    id: "smallest-unit-elided",
    type: "part-of",
    pattern:
      "^ the|a smallest|basic|fundamental|elementary ~2 unit|element|piece|item|block ~4 in|within {whole}",
    confidence: 0.76,
  },
  {
    id: "taking-part",
    type: "part-of",
    pattern: "^ a|an|any|one ~2 participating|involved|enrolled|enlisted in|with {whole}",
    confidence: 0.74,
  },
  {
    id: "how-many-in",
    type: "part-of",
    pattern: "there are {part} in|to|per a|an|each|every|one {whole}",
    confidence: 0.8,
  },
  {
    id: "pair-of-two",
    type: "part-of",
    pattern:
      "^ a|an|the {part} and|plus a|an|its|corresponding|matching|related {part} for|that|which|used|.",
    confidence: 0.74,
  },
  {
    id: "meronym",
    type: "part-of",
    pattern: `^ a|an|the|either|one? ~3 ${MERONYMS} of|on {whole+}`,
    confidence: 0.76,
  },
  {
    id: "base-of",
    type: "part-of",
    pattern: "^ a|an|the ~3 base of a|an|the|each|every {whole}",
    confidence: 0.76,
  },
  {
    id: "and-other-items",
    type: "part-of",
    pattern:
      "^ the|all? {part+} and|or other items|parts|pieces|equipment|gear|elements|components|hardware that|which|used|of|on|in",
    confidence: 0.72,
  },
  {
    id: "found-within",
    type: "part-of",
    pattern: "^ a|an|the|any|one? ~3 within|inside a|an|the|each {whole}",
    confidence: 0.72,
  },
  {
    id: "found-in",
    type: "part-of",
    pattern:
      "^^ ~9 found|contained|stored|held|kept|embedded|defined|declared|located in|within|inside a|an|the|each {whole}",
    confidence: 0.72,
  },
  {
    id: "record-of-all",
    type: "part-of",
    pattern: "{whole} is|are a|an|the record|history|log of all|every|each the? {part}",
    confidence: 0.72,
  },
  { id: "belongs-to", type: "part-of", pattern: "{part} belong|belongs to {whole}", confidence: 0.7 },
  {
    id: "modeled-with",
    type: "part-of",
    pattern:
      "^ data|it is modeled|organized|arranged|expressed with|in|as|by {x:types|kinds|sorts} of {x} : {part+}",
    confidence: 0.75,
    promotes: "members",
  },
  {
    id: "at-its-end",
    type: "part-of",
    pattern:
      "^ the bottom|top|front|back|rear|upper|lower|inner|outer|middle|uppermost|lowest|innermost|outermost {x} of|in {whole}",
    confidence: 0.74,
  },
  {
    id: "with-one-inside",
    type: "part-of",
    pattern: "^ a|an|the {x} with {part:a} in|inside|on|at it|one|its end|top|middle? .|,",
    confidence: 0.72,
  },
  {
    id: "top-one-is",
    type: "part-of",
    pattern:
      "^ the? top|bottom|first|second|upper|lower|left|right|inner|outer|front|back number|half|one|part|figure|piece|bit|digit|line|portion|word|letter ,|is|are called? the? {part}",
    confidence: 0.72,
    promotes: "members",
  },
  {
    id: "portion-called",
    type: "part-of",
    pattern: `^ the ~2 part|portion|section|half|end|piece|bit of|in {whole} is called|termed {part}`,
    confidence: 0.82,
    promotes: "members",
  },
];
