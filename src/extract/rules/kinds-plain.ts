import { KINDS } from "./kind-of.ts";
import type { Rule } from "./rule.ts";

const CLASSED =
  "considered|classified|classed|categorized|categorised|regarded|defined|viewed|described|treated";
const GROUPS = "family|class|category|group|genus|order|branch";
const COMMON = "common|popular|famous|important|familiar|widespread|typical|basic|frequent";

/** What everyday verbs say of the class that a thing belongs to, and of the one or the usual ones of a class. */
export const PLAIN_KIND_RULES: readonly Rule[] = [
  { id: "every-is", type: "kind-of", pattern: "any|every|each|all {kind} is|are {class:a}", confidence: 0.8 },
  { id: "is-the-superlative", type: "kind-of", pattern: "{kind} is|are the *est {class}", confidence: 0.72 },
  { id: "is-any", type: "kind-of", pattern: "{kind} is|are any {class}", confidence: 0.78 },
  {
    id: "is-classed-as",
    type: "kind-of",
    pattern: `{kind} is|are ${CLASSED} as|to? be? {class:a}`,
    confidence: 0.8,
  },
  {
    id: "can-be-classed-as",
    type: "kind-of",
    pattern: `{kind} can|may be ${CLASSED}|seen as {class:single}`,
    confidence: 0.76,
  },
  {
    id: "of-the-family",
    type: "kind-of",
    pattern: `{kind} belongs|belong to the|a ~1 ${GROUPS} of {class}`,
    confidence: 0.84,
    promotes: "class",
  },
  {
    id: "falls-under",
    type: "kind-of",
    pattern: "{kind} falls|fall under {class}",
    confidence: 0.76,
  },
  {
    id: "falls-into-category",
    type: "kind-of",
    pattern: `{kind} falls|fall into|in|within the|a ${GROUPS} of {class}`,
    confidence: 0.84,
  },
  { id: "apposed", type: "kind-of", pattern: "^ {kind} , {class:a} , is|has|was|uses", confidence: 0.76 },
  {
    id: "in-parenthesis",
    type: "kind-of",
    pattern: "^ {kind} ( {class:a} ) is|has|was|uses",
    confidence: 0.76,
  },
  { id: "it-s-one", type: "kind-of", pattern: "^ it 's {class:a}", confidence: 0.74 },
  {
    id: "bare-kind-of",
    type: "kind-of",
    pattern: "^ kind|type|sort|form|variety|variant|subtype|subclass|category of {class}",
    confidence: 0.84,
    promotes: "class",
  },
  {
    id: "special-case",
    type: "kind-of",
    pattern: "^ a|an|the special|particular|simple|general ~1 case|instance|version of {class}",
    confidence: 0.76,
  },
  {
    id: "variation-on",
    type: "kind-of",
    pattern: "^ a|an|the? ~1 variation|refinement|specialisation on|of {class}",
    confidence: 0.76,
  },
  {
    id: "one-of-two",
    type: "kind-of",
    pattern: "^ one|either of {kind} or {kind} .|;|(",
    confidence: 0.82,
    promotes: "members",
  },
  {
    id: "one-of-three",
    type: "kind-of",
    pattern: "^ one of {kind} , {kind} ,? or {kind} .|;|(",
    confidence: 0.82,
    promotes: "members",
  },
  {
    id: "any-of-several",
    type: "kind-of",
    pattern: "^ any|either one? of the|several|many|two|three|various ~2 {class}",
    confidence: 0.78,
    subject: "plural",
  },
  {
    id: "within-a-field",
    type: "kind-of",
    pattern:
      "^ in {x} , {class:a} that|which|who|whose|where|with|used|in|for|made|built|given|held|having|of|.",
    confidence: 0.74,
  },
  {
    id: "refers-to",
    type: "kind-of",
    pattern: "^ {kind:name} refers|denotes to? {class:a}",
    confidence: 0.76,
  },
  {
    id: "the-term-refers-to",
    type: "kind-of",
    pattern: `^ the|a term|word|name|phrase|expression|concept {kind} refers|denotes|describes|means|designates to? {class:a}`,
    confidence: 0.8,
  },
  {
    id: "is-a-term-for",
    type: "kind-of",
    pattern: "{kind} is a|an|another|the ~2 term|word|name|phrase|label used|given? for|to {class:a}",
    confidence: 0.76,
  },
  { id: "defined-eg", type: "kind-of", pattern: "^^ ( e.g|eg ,? {kind+}", confidence: 0.7, agrees: true },
  {
    id: "defined-eg-spelled",
    type: "kind-of",
    pattern: "^^ ( for example|instance ,? {kind+}",
    confidence: 0.7,
    agrees: true,
  },
  { id: "defined-like", type: "kind-of", pattern: "^^ , like {kind+2}", confidence: 0.66, agrees: true },
  {
    id: "kinds-of-apposed",
    type: "kind-of",
    pattern: `two|three|four|five|several ~1 ${KINDS} of {class} , {kind+2}`,
    confidence: 0.84,
    promotes: "members",
  },
  {
    id: "divided-into-kinds",
    type: "kind-of",
    pattern: `{class<} ~ divided|split|separated|grouped|classified into ~2 ${KINDS}|groups : {kind+2}`,
    confidence: 0.86,
    promotes: "members",
  },
  {
    id: "the-most-common-is",
    type: "kind-of",
    pattern: `^ the|a? most|least|very? ${COMMON} {class} is|are {kind+}`,
    confidence: 0.8,
    promotes: "examples",
  },
  {
    id: "the-best-known-is",
    type: "kind-of",
    pattern: "^ the best-known|best known? {class} is|are {kind+}",
    confidence: 0.8,
    promotes: "examples",
  },
  { id: "one-is-the", type: "kind-of", pattern: "^ one|another {class} is {kind:the}", confidence: 0.74 },
  {
    id: "common-ones-colon",
    type: "kind-of",
    pattern: `^ most? ${COMMON} {class} : {kind+2}`,
    confidence: 0.82,
    promotes: "members",
  },
  {
    id: "kinds-exist-including",
    type: "kind-of",
    pattern: `${KINDS} exist ,|: including|such as? {kind+}`,
    confidence: 0.8,
    promotes: "members",
  },
  {
    id: "belongs-to-family",
    type: "kind-of",
    pattern: "{kind+} belongs|belong to {class} family|genus|group|class",
    confidence: 0.84,
    promotes: "members",
  },
  {
    id: "member-of-family",
    type: "kind-of",
    pattern: "{kind+} is|are a|an|the? ~2 member|members of {class} family|genus|group|class",
    confidence: 0.84,
    promotes: "members",
  },
  {
    id: "umbrella-term-for",
    type: "kind-of",
    pattern:
      "^ umbrella|generic|general|collective|catch-all|blanket|broad term|name|word for|covering {kind+2}",
    confidence: 0.82,
    promotes: "members",
  },
  {
    id: "described-as",
    type: "kind-of",
    pattern: "{kind} is|are best|often|usually|commonly? described|understood|defined as {class:a}",
    confidence: 0.8,
  },
  {
    id: "refers-to-one",
    type: "kind-of",
    pattern: "^ a|an|the {kind} refers to a|an ~2 {class}",
    confidence: 0.76,
  },
];
