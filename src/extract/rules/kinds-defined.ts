import type { Rule } from "./rule.ts";

/** Examples that follow a definition, and those that a definition without a subject ends with: "A long-lasting disease, such as diabetes." */
export const DEFINED_KIND_RULES: readonly Rule[] = [
  {
    id: "defined-such-as",
    type: "kind-of",
    pattern: "^^ , such as {kind+}",
    confidence: 0.72,
    agrees: true,
    promotes: "examples",
  },
  {
    id: "defined-including",
    type: "kind-of",
    pattern: "^^ , including|e.g|say ,? {kind+}",
    confidence: 0.72,
    agrees: true,
    promotes: "examples",
  },
  {
    id: "defined-for-example",
    type: "kind-of",
    pattern: "^^ , for instance|example ,? {kind+}",
    confidence: 0.72,
    agrees: true,
    promotes: "examples",
  },
  {
    id: "defined-either",
    type: "kind-of",
    pattern: "^^ , either a|an? {kind} or a|an? {kind} .",
    confidence: 0.72,
    promotes: "members",
  },
  {
    id: "examples-used",
    type: "kind-of",
    pattern:
      "^ common|popular|typical|famous|usual|well-known? examples|types|kinds|forms|species|strains|varieties|brands used|found|seen|met|grown|sold|made ~4 include|are {kind+2}",
    confidence: 0.8,
    promotes: "members",
  },
  {
    id: "examples-include",
    type: "kind-of",
    pattern: `^ examples|types|kinds|varieties|variants|forms include|are :? {kind+2}`,
    confidence: 0.84,
    promotes: "members",
  },
  {
    id: "term-for",
    type: "kind-of",
    pattern: "^ a|an|the ~2 term|word|name|label for|covering {kind+2}",
    confidence: 0.76,
    promotes: "members",
  },
  {
    id: "any-of-these",
    type: "kind-of",
    pattern: "^ any|all|either ~ :|–|— {kind+2}",
    confidence: 0.74,
    promotes: "members",
  },
  {
    id: "things-listed",
    type: "kind-of",
    pattern:
      "^ the? ~1 things|items|articles|goods|tools|materials|substances|supplies|accessories|objects ~ :|–|— {kind+3}",
    confidence: 0.74,
    promotes: "members",
  },
  {
    id: "are-typical",
    type: "kind-of",
    pattern: "{kind+2} are typical .|;|,",
    confidence: 0.74,
    promotes: "members",
  },
  {
    id: "are-good-examples",
    type: "kind-of",
    pattern:
      "{kind+2} are typical|classic|familiar|obvious|good|common|well-known examples|instances|cases .|;|,",
    confidence: 0.78,
    promotes: "members",
  },
  {
    id: "both-belong-here",
    type: "kind-of",
    pattern: "{kind+2} both belong|fall here",
    confidence: 0.74,
    promotes: "members",
  },
  {
    id: "defined-namely",
    type: "kind-of",
    pattern: "^^ , namely|viz {kind+2}",
    confidence: 0.74,
    promotes: "members",
  },
  {
    id: "the-main-ones",
    type: "kind-of",
    pattern:
      "^ the two|three|four? most? main|common|commonest|usual|best-known|principal|important|widespread|familiar ones|two|three? are|include {kind+2}",
    confidence: 0.76,
    promotes: "members",
  },
  {
    id: "fall-into-this",
    type: "kind-of",
    pattern:
      "{kind+2} all|both? fall|belong|come into|to|in|under|within this|that category|group|family|class|type|heading|kind",
    confidence: 0.78,
    promotes: "members",
  },
  {
    id: "classed-by-list",
    type: "kind-of",
    pattern:
      "{class<} ~ classed|classified|categorized|grouped|sorted|graded|named by|according to? {x} : {kind+2}",
    confidence: 0.76,
    promotes: "members",
  },
];
