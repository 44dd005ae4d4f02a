import type { Rule } from "./rule.ts";

const PART =
  "part|parts|component|components|element|elements|member|members|ingredient|ingredients|piece|portion|section|constituent|constituents|subset|building-block|property|properties|characteristic|characteristics|attribute|attributes|feature";
const PARTS =
  "parts|components|elements|members|ingredients|pieces|sections|constituents|layers|properties|characteristics|attributes|features|aspects|units|chambers|branches|levels|items|operations|guarantees|pillars";
const GATHERING =
  "collection|set|group|grouping|series|sequence|combination|container|list|bundle|cluster|mixture|assembly|chain|graph|system|body|family|hierarchy|tree";

/** How English says that something is a component, member or property of a whole. */
export const PART_RULES: readonly Rule[] = [
  {
    id: "consists-of",
    type: "part-of",
    pattern: "{whole} consist|consists|consisting of|in {part+}",
    confidence: 0.9,
    promotes: "members",
  },
  {
    id: "comprises",
    type: "part-of",
    pattern: "{whole} comprise|comprises|comprising {part+}",
    confidence: 0.88,
    promotes: "members",
  },
  {
    id: "composed-of",
    type: "part-of",
    pattern: "{whole} is|are|be composed|formed|constituted of|from|by {part+}",
    confidence: 0.88,
    promotes: "members",
  },
  {
    id: "made-up-of",
    type: "part-of",
    pattern: "{whole} is|are|be made up? of|from {part+}",
    confidence: 0.85,
    promotes: "members",
  },
  {
    id: "built-from",
    type: "part-of",
    pattern: "{whole} is|are built|assembled|constructed up? from|of {part+}",
    confidence: 0.75,
  },
  {
    id: "requires-parts",
    type: "part-of",
    pattern: `{whole} requires|require|needs|need|involves|involve {x:${PARTS}} : {part+}`,
    confidence: 0.85,
    promotes: "members",
  },
  {
    id: "with-parts",
    type: "part-of",
    pattern: `with {x:${PARTS}} : {part+}`,
    confidence: 0.85,
    promotes: "members",
  },
  {
    id: "gathering-of",
    type: "part-of",
    pattern: `^ a|an|the|any ~2 ${GATHERING} of {part+}`,
    confidence: 0.75,
    promotes: "members",
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
  },
  {
    id: "has-parts",
    type: "part-of",
    pattern: `{whole} has|have {x:${PARTS}} : {part+}`,
    confidence: 0.88,
    promotes: "members",
  },
  {
    id: "has-parts-such-as",
    type: "part-of",
    pattern: `{whole<} has|have ~ ${PARTS} such|like|including as? {part+}`,
    confidence: 0.85,
    promotes: "members",
  },
  {
    id: "parts-of",
    type: "part-of",
    pattern: `${PARTS} of|in {whole} are|include|is|: {part+}`,
    confidence: 0.88,
    promotes: "members",
  },
  {
    id: "is-part-of",
    type: "part-of",
    pattern: `{part} is|are|form|forms a|an|the|one? ~3 ${PART} of|in {whole}`,
    confidence: 0.88,
  },
  {
    id: "divided-into",
    type: "part-of",
    pattern: "{whole} is|are|be divided|split|broken|separated|segmented|organized down? into {part+}",
    confidence: 0.72,
  },
  {
    id: "contains",
    type: "part-of",
    pattern: "{whole} contain|contains|containing|holds|hold|houses {part+}",
    confidence: 0.62,
    subject: "singular",
  },
  {
    id: "includes-parts",
    type: "part-of",
    pattern: "{whole} includes|bundles|incorporates|encompasses {part+}",
    confidence: 0.6,
    subject: "singular",
  },
  {
    id: "gathers",
    type: "part-of",
    pattern: `{whole} is|are a|an|the ~3 ${GATHERING} of|for zero? one? or? more? {part+}`,
    confidence: 0.75,
    promotes: "members",
  },
  {
    id: "surrounded-by",
    type: "part-of",
    pattern: "{whole} is|are|has|puts|places {part} surrounded|flanked|accompanied by {part+}",
    confidence: 0.88,
    promotes: "members",
  },
  {
    id: "surrounding",
    type: "part-of",
    pattern: "{whole<} ~ {part} surrounded|flanked|accompanied by {part+}",
    confidence: 0.8,
    promotes: "members",
  },
  {
    id: "together-form",
    type: "part-of",
    pattern: "{part+} together|jointly make|form|constitute|comprise up? {whole}",
    confidence: 0.8,
  },
  { id: "make-up", type: "part-of", pattern: "{part+} make up {whole}", confidence: 0.8 },
  {
    id: "its-parts",
    type: "part-of",
    pattern: `its|their ~2 ${PARTS} are|include|: {part+}`,
    confidence: 0.8,
    promotes: "members",
  },
  {
    id: "its-things-include",
    type: "part-of",
    pattern: "its|their {x} include|are {part+2}",
    confidence: 0.62,
  },
  {
    id: "has-gathering",
    type: "part-of",
    pattern: `{whole} has|have|holds|contains|keeps a|an ~3 ${GATHERING} of {part+}`,
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
];
