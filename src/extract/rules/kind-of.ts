import type { Rule } from "./rule.ts";

const KIND =
  "kind|type|form|sort|variety|class|category|version|variant|flavor|style|subtype|subset|species|example|instance|special-case|specialization|extension|subclass|breed|branch|level";
const KINDS =
  "kinds|types|forms|sorts|varieties|classes|categories|versions|variants|flavors|subtypes|species|examples|styles|families|modes|methods|approaches|strategies";

/** How English says that every instance of one thing is an instance of another. */
export const KIND_RULES: readonly Rule[] = [
  { id: "is-a", type: "kind-of", pattern: "{kind} is|are|was {class:a}", confidence: 0.82 },
  {
    id: "is-the-one",
    type: "kind-of",
    pattern: "{kind} is|are {class:the} that|which|where|in|for|used|whose|who",
    confidence: 0.66,
  },
  {
    id: "is-kind-of",
    type: "kind-of",
    pattern: `{kind} is|are a|an|the|one? ~3 ${KIND} of|on {class}`,
    confidence: 0.92,
  },
  {
    id: "are-kinds-of",
    type: "kind-of",
    pattern: `{kind+} are ~3 ${KINDS} of {class}`,
    confidence: 0.92,
    promotes: "members",
  },
  {
    id: "kinds-of",
    type: "kind-of",
    pattern: `${KINDS} of {class} : {kind+}`,
    confidence: 0.9,
    promotes: "members",
  },
  {
    id: "kinds-of-are",
    type: "kind-of",
    pattern: `${KINDS} of {class} ~2 are|include|is {kind+}`,
    confidence: 0.9,
    promotes: "members",
  },
  {
    id: "kinds-of-such-as",
    type: "kind-of",
    pattern: `${KINDS} of {class} ,? such|including|like as? {kind+}`,
    confidence: 0.85,
    promotes: "members",
  },
  {
    id: "comes-in-kinds",
    type: "kind-of",
    pattern: `{class} come|comes|exist|exists|occurs|occur in ~2 ${KINDS} : {kind+}`,
    confidence: 0.88,
    promotes: "members",
  },
  {
    id: "has-kinds",
    type: "kind-of",
    pattern: `{class} has|have ~2 ${KINDS} : {kind+}`,
    confidence: 0.88,
    promotes: "members",
  },
  { id: "such-as", type: "kind-of", pattern: "{class} ,? such as {kind+}", confidence: 0.75 },
  { id: "such-class-as", type: "kind-of", pattern: "such {class} as {kind+}", confidence: 0.8 },
  {
    id: "and-other",
    type: "kind-of",
    pattern: "{kind+} and|or other|another|similar {class}",
    confidence: 0.85,
  },
  {
    id: "include-kinds",
    type: "kind-of",
    pattern: "{class} include|includes {kind+}",
    confidence: 0.78,
    subject: "plural",
    promotes: "members",
  },
  {
    id: "including",
    type: "kind-of",
    pattern: "{class} ,? including|especially|notably|namely {kind+}",
    confidence: 0.65,
  },
  { id: "for-example", type: "kind-of", pattern: "{class} ( e.g|eg ,? {kind+}", confidence: 0.72 },
  {
    id: "specifically",
    type: "kind-of",
    pattern: "^ specifically|namely ,? {kind+}",
    confidence: 0.72,
    promotes: "members",
  },
  {
    id: "counted-kinds",
    type: "kind-of",
    pattern: `^ two|three|four|five|six|several ~1 ${KINDS} ~4 : {kind+}`,
    confidence: 0.72,
  },
  {
    id: "one-of",
    type: "kind-of",
    pattern: "{kind} is|are one of the|several|many|two|three|four? {class}",
    confidence: 0.78,
  },
  { id: "can-be", type: "kind-of", pattern: "{class} can|may be either? {kind+}", confidence: 0.7 },
  { id: "is-either", type: "kind-of", pattern: "{class} is|are either {kind+}", confidence: 0.75 },
  {
    id: "called",
    type: "kind-of",
    pattern: "{class} called|named|termed {kind}",
    confidence: 0.7,
    promotes: "members",
  },
  {
    id: "also-called",
    type: "kind-of",
    pattern: "{class} , called|named|termed {kind}",
    confidence: 0.7,
    promotes: "members",
    siblings: "close",
  },
  { id: "are-class", type: "kind-of", pattern: "{kind+2} are {class:a}", confidence: 0.8 },
  {
    id: "its-kinds",
    type: "kind-of",
    pattern: `its|their ~2 ${KINDS} are|include|: {kind+}`,
    confidence: 0.82,
    promotes: "members",
  },
];
