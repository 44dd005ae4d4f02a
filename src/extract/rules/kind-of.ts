import type { Rule } from "./rule.ts";

export const KIND =
  "kind|type|form|sort|variety|class|category|version|variant|flavor|flavour|style|subtype|species|example|special-case|specialization|extension|subclass|breed|branch|level|revision|edition|dialect";
export const KINDS =
  "kinds|types|forms|sorts|varieties|classes|categories|versions|variants|flavors|flavours|families|schools|subtypes|species|examples|styles|modes|methods|approaches|strategies";

/** How English says that every instance of one thing is an instance of another. */
export const KIND_RULES: readonly Rule[] = [
  {
    id: "is-a",
    type: "kind-of",
    pattern: "{kind} is|are|was {class:a}",
    confidence: 0.82,
    promotes: "examples",
  },
  {
    id: "is-the-most",
    type: "kind-of",
    pattern: "{kind} is|are the most|least|best-known|commonest|oldest|simplest|largest {class}",
    confidence: 0.74,
    promotes: "examples",
  },
  {
    id: "is-one-or-other",
    type: "kind-of",
    pattern: "{class} is|are either? a|an {kind} ,? or a|an {kind}",
    confidence: 0.7,
  },
  {
    id: "one-of-elided",
    type: "kind-of",
    pattern: "^ one of the|several|many|two|three|four ~2 {class}",
    confidence: 0.78,
    subject: "plural",
  },
  {
    id: "are-examples",
    type: "kind-of",
    pattern: "{kind+} are|is an? examples|example .",
    confidence: 0.78,
    promotes: "members",
  },
  {
    id: "a-kind-of",
    type: "kind-of",
    pattern: `^ a|an|the|one ~2 ${KIND} of {class}`,
    confidence: 0.86,
    promotes: "class",
  },
  { id: "the-most", type: "kind-of", pattern: "^ the *est ~2 {class} of|in", confidence: 0.74 },
  {
    id: "are-the-ones",
    type: "kind-of",
    pattern: "{kind+2} are the ~3 ones|suspects|candidates|favorites|favourites",
    confidence: 0.74,
    promotes: "members",
  },
  {
    id: "is-such-a-one",
    type: "kind-of",
    pattern: "{kind} is a|an ~2 one",
    confidence: 0.74,
    promotes: "members",
  },
  {
    id: "is-best-known",
    type: "kind-of",
    pattern: "{kind+} is|are the? best|most|commonest known|common|usual|frequent|popular .|,|;|by|in|and",
    confidence: 0.7,
    promotes: "members",
  },
  {
    id: "one-is-called",
    type: "kind-of",
    pattern: "^ one|ones ~14 is|are called|known as? {kind}",
    confidence: 0.74,
    promotes: "members",
  },
  { id: "namely", type: "kind-of", pattern: ", namely {kind+}", confidence: 0.7 },
  { id: "is-bare", type: "kind-of", pattern: "any|every|each {kind} is {class:bare}", confidence: 0.66 },
  {
    id: "is-the-one",
    type: "kind-of",
    pattern: "{kind} is|are {class:the} that|which|where|in|for|used|whose|who",
    confidence: 0.66,
  },
  {
    id: "is-kind-of",
    type: "kind-of",
    pattern: `{kind} is|are a|an|the|one ~3 ${KIND}|method|technique|variation of {class}`,
    confidence: 0.92,
    promotes: "class",
  },
  {
    id: "describes-kind",
    type: "kind-of",
    pattern:
      "{kind} describes|denotes|means|names|designates a|an|one ~2 kind|type|sort|form|class|category|variety of {class}",
    confidence: 0.84,
    promotes: "class",
  },
  {
    id: "are-kinds-of",
    type: "kind-of",
    pattern: `{kind+} are ~3 ${KINDS} of {class}`,
    confidence: 0.92,
    promotes: "members",
  },
  {
    id: "for-instance",
    type: "kind-of",
    pattern: "{class} , for instance|example ,? {kind+}",
    confidence: 0.72,
    agrees: true,
    promotes: "examples",
  },
  {
    id: "which-is-kind-of",
    type: "kind-of",
    pattern: `{kind} , which|who is|are a|an|one ~2 ${KIND}|subset of {class}`,
    confidence: 0.9,
    promotes: "members",
  },
  {
    id: "can-be-seen-as",
    type: "kind-of",
    pattern: `{kind} can|may|could be seen|regarded|viewed|considered|described|thought|classed|classified|treated as|of? a|an ~2 ${KIND}? of? {class:a}`,
    confidence: 0.76,
  },
  {
    id: "one-of-them-is",
    type: "kind-of",
    pattern: "one of them|these|which is|being {kind}",
    confidence: 0.72,
  },
  { id: "such-class-as", type: "kind-of", pattern: "such {class} as {kind+}", confidence: 0.8 },
  {
    id: "one-of",
    type: "kind-of",
    pattern: "{kind} is|are one of the|several|many|two|three|four? {class}",
    confidence: 0.78,
  },
  { id: "can-be", type: "kind-of", pattern: "{class} can|may be either? {kind+}", confidence: 0.7 },
  { id: "is-either", type: "kind-of", pattern: "{class} is|are either {kind+2}", confidence: 0.75 },
  {
    id: "called",
    type: "kind-of",
    pattern: "{class:alone} called|termed {kind}",
    confidence: 0.7,
    promotes: "members",
  },
  {
    id: "one-with-is-called",
    type: "kind-of",
    pattern:
      "^ a|an {class} with|without|that|which|who|whose|in|on|for ~10 is|are known|called|termed as? a|an {kind}",
    confidence: 0.8,
    promotes: "members",
  },
  {
    id: "also-called",
    type: "kind-of",
    pattern: "{class:head} , called|named|termed {kind}",
    confidence: 0.7,
    promotes: "members",
    siblings: "close",
  },
  {
    id: "are-class",
    type: "kind-of",
    pattern: "{kind+2} are {class:a}",
    confidence: 0.8,
    promotes: "examples",
  },
  {
    id: "are-of-this-sort",
    type: "kind-of",
    pattern: "{kind+} is|are of this|that sort|kind|type",
    confidence: 0.8,
    promotes: "members",
  },
  {
    id: "under-the-heading",
    type: "kind-of",
    pattern: "{kind} comes|come|falls|fall under the? heading|umbrella|category|class|name|label of {class}",
    confidence: 0.8,
  },
];
