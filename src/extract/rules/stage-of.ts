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
    id: "is-stage",
    type: "stage-of",
    pattern: `{stage} is|are a|an|the|one ~2 ${STAGE} of|in {process}`,
    confidence: 0.93,
  },
  { id: "the-stage-of", type: "stage-of", pattern: `the {stage} ${STAGE} of {process}`, confidence: 0.8 },
];
