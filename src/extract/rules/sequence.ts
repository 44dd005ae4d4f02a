import type { Rule } from "./rule.ts";

/**
 * How English tells one step of a sequence at a time: "It begins as an egg. Then larva. Then pupa, under a lid." One such
 * clause says little, so a step counts only beside others of the same entry; see relations/sequence.ts.
 */
export const SEQUENCE_RULES: readonly Rule[] = [
  {
    id: "opens-with",
    type: "stage-of",
    pattern: "begins|starts|opens|begin|start|open as|with {stage}",
    confidence: 0.74,
    promotes: "members",
  },
  {
    id: "starts-first",
    type: "stage-of",
    pattern: "^ {stage} starts|begins|opens in|at|on|when|the",
    confidence: 0.72,
    promotes: "members",
  },
  {
    id: "then-alone",
    type: "stage-of",
    pattern: "^ then|next|afterwards|finally|lastly ,? comes? {stage} .|,|;",
    confidence: 0.74,
    promotes: "members",
  },
  {
    id: "then-the",
    type: "stage-of",
    pattern: "then|next|finally|lastly {stage:the} .|,|;|and|when|until|while|before",
    confidence: 0.72,
    promotes: "members",
  },
  {
    id: "then-you-get",
    type: "stage-of",
    pattern: "then|next|afterwards|finally|lastly you|we|they|one get|have|do|make|enter|see|reach {stage}",
    confidence: 0.74,
    promotes: "members",
  },
  {
    id: "after-that",
    type: "stage-of",
    pattern: "after that|this|which ,? comes|come|follows? {stage}",
    confidence: 0.74,
    promotes: "members",
  },
  {
    id: "followed-by",
    type: "stage-of",
    pattern: "followed by {stage}",
    confidence: 0.72,
    promotes: "members",
  },
  {
    id: "last-of-all",
    type: "stage-of",
    pattern: "last of all|them ,? comes|is? {stage}",
    confidence: 0.74,
    promotes: "members",
  },
  {
    id: "closes-with",
    type: "stage-of",
    pattern: "ends|finishes|closes|concludes|end|finish|close with {stage}",
    confidence: 0.74,
    promotes: "members",
  },
  {
    id: "numbered",
    type: "stage-of",
    pattern: "( 1|2|3|4|5|6|7|8|9|i|ii|iii|iv|v|vi|vii ) {stage}",
    confidence: 0.78,
    promotes: "members",
  },
  {
    id: "then-inside",
    type: "stage-of",
    pattern: ",|;|and then|next|afterwards|finally|lastly {stage+} .|,|;|and",
    confidence: 0.72,
    promotes: "members",
  },
  {
    id: "first-goes-through",
    type: "stage-of",
    pattern: "goes|go|passes|pass|moves|move through {stage} ,|;",
    confidence: 0.72,
    promotes: "members",
  },
  {
    id: "goes-on-to",
    type: "stage-of",
    pattern: "goes|moves|continues|proceeds|passes on? to|with {stage+}",
    confidence: 0.72,
    promotes: "members",
  },
];
