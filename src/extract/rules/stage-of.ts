import type { Rule } from "./rule.ts";

const STAGE = "stage|step|phase";
const STAGES = "stages|steps|phases";

/** How English says that something is one step of an ordered process. */
export const STAGE_RULES: readonly Rule[] = [
  {
    id: "stages-of",
    type: "stage-of",
    pattern: `${STAGES} of|in {process} ~2 are|include|is|: {stage+}`,
    confidence: 0.9,
    promotes: "members",
  },
  {
    id: "has-stages",
    type: "stage-of",
    pattern: `{process<} has|have|follows|involves|comprises|spans|covers|runs|goes|passes|proceeds|unfolds ~4 ${STAGES} ~5 : {stage+}`,
    confidence: 0.92,
    promotes: "members",
  },
  {
    id: "in-stages",
    type: "stage-of",
    pattern: `{process} consists|consist of ~3 ${STAGES} : {stage+}`,
    confidence: 0.92,
    promotes: "members",
  },
  {
    id: "nth-stage",
    type: "stage-of",
    pattern: `^ the|a|an|one? ~2 ${STAGE} of|in {process}`,
    confidence: 0.88,
  },
  {
    id: "last-stage-named",
    type: "stage-of",
    pattern: `the first|second|third|next|last|final ${STAGE}|stretch ,|is {stage}`,
    confidence: 0.8,
    promotes: "members",
  },
  {
    id: "first-comes",
    type: "stage-of",
    pattern: "first|then|next|finally|last come|comes {stage}",
    confidence: 0.78,
    promotes: "members",
  },
  {
    id: "follows",
    type: "stage-of",
    pattern: "^ {stage} follows|follow .|,",
    confidence: 0.74,
    promotes: "members",
  },
  {
    id: "in-order",
    type: "stage-of",
    pattern: "in order|sequence|turn : {stage*}",
    confidence: 0.82,
    promotes: "members",
  },
  {
    id: "counted-stages",
    type: "stage-of",
    pattern: `two|three|four|five|six|seven|several ~1 ${STAGES} : {stage*}`,
    confidence: 0.86,
    promotes: "members",
  },
  {
    id: "goes-through",
    type: "stage-of",
    pattern: "exchange|process|sequence|order|procedure|cycle|routine goes|runs :? {stage*}",
    confidence: 0.74,
    promotes: "members",
  },
  {
    id: "passes-through",
    type: "stage-of",
    pattern: "passes|pass|goes|moves|progresses|proceeds through {stage*}",
    confidence: 0.76,
    promotes: "members",
    entry: "process",
  },
  {
    id: "begins-with",
    type: "stage-of",
    pattern: "{process} begins|starts with {stage}",
    confidence: 0.7,
    promotes: "members",
  },
  {
    id: "grows-into",
    type: "stage-of",
    pattern: "it|this|these|they grows|grow|develops|develop|matures|mature|turns|turn into {stage}",
    confidence: 0.68,
    promotes: "members",
  },
  {
    id: "then-then",
    type: "stage-of",
    pattern: "^ {stage} , then {stage} , then {stage}",
    confidence: 0.76,
    promotes: "members",
  },
  {
    id: "is-stage",
    type: "stage-of",
    pattern: `{stage} is|are a|an|the|one ~2 ${STAGE} of|in|towards|toward {process}`,
    confidence: 0.93,
  },
  { id: "the-stage-of", type: "stage-of", pattern: `the {stage} ${STAGE} of {process}`, confidence: 0.8 },
  {
    id: "first-and-second",
    type: "stage-of",
    pattern: "{stage} comes|is|goes first ,? and|, then? {stage} second|next|last|after|follows",
    confidence: 0.78,
    promotes: "members",
  },
  {
    id: "first-then-finally",
    type: "stage-of",
    pattern:
      "{stage} comes|come|is|goes first ,|; and? then|next {stage} ,|; and? finally|lastly|last {stage}",
    confidence: 0.84,
    promotes: "members",
  },
  {
    id: "one-followed-by",
    type: "stage-of",
    pattern: "^ {stage} followed by {stage} .|,|;",
    confidence: 0.78,
    promotes: "members",
  },
  {
    id: "has-counted-stages",
    type: "stage-of",
    pattern: `{process} has|have two|three|four|five|six|seven ~1 ${STAGES} , {stage+2}`,
    confidence: 0.84,
    promotes: "members",
  },
  {
    id: "runs-through",
    type: "stage-of",
    pattern: "^ runs|passes|goes|moves|proceeds|progresses|leads through {stage+3}",
    confidence: 0.78,
    promotes: "members",
  },
];
