import type { Rule } from "./rule.ts";

const STAGE = "stage|step|phase";
const STAGES = "stages|steps|phases";
const PROCESS = "process|procedure|method|workflow|cycle|operation|sequence";

/** What everyday sentences say of the steps of a process. */
export const PLAIN_STAGE_RULES: readonly Rule[] = [
  {
    id: "is-one-of-the-stages",
    type: "stage-of",
    pattern: `{stage} is one of the|its|several|many ~2 ${STAGES} of|in {process}`,
    confidence: 0.92,
  },
  {
    id: "nth-stage-is",
    type: "stage-of",
    pattern: `the first|second|third|fourth|fifth|next|last|final|initial ${STAGE} of|in {process} is|involves {stage}`,
    confidence: 0.88,
    promotes: "members",
  },
  {
    id: "first-then-followed-by",
    type: "stage-of",
    pattern: `^ the first ${STAGE} is {stage} ,? followed by {stage+}`,
    confidence: 0.84,
    promotes: "members",
  },
  {
    id: "the-stages-are",
    type: "stage-of",
    pattern: `^ the|its|these? ~2 ${STAGES} are|include|: {stage+2}`,
    confidence: 0.86,
    promotes: "members",
  },
  {
    id: "process-that-involves",
    type: "stage-of",
    pattern: `^ a|an|the ~2 ${PROCESS} that|which involves|includes|comprises {stage+3}`,
    confidence: 0.74,
    promotes: "members",
  },
  {
    id: "process-consisting-of",
    type: "stage-of",
    pattern: `^ a|an|the ~2 ${PROCESS} that|which? consisting|consists|composed of {stage+2}`,
    confidence: 0.91,
    promotes: "members",
  },
  { id: "process-of", type: "stage-of", pattern: `^ a|the ${PROCESS} of {stage+3}`, confidence: 0.74 },
  {
    id: "following-steps",
    type: "stage-of",
    pattern: `the following ~2 ${STAGES} : {stage*}`,
    confidence: 0.88,
    promotes: "members",
  },
  {
    id: "stages-including",
    type: "stage-of",
    pattern: `two|three|four|five|six|several|many ~1 ${STAGES} ,? including|like {stage+}`,
    confidence: 0.8,
    promotes: "members",
  },
];
