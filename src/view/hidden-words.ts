import type { HiddenCounts } from "./display.ts";
import { counted } from "./words.ts";

/**
 * How much is out of sight and why, one phrase a cause; empty where everything is shown.
 * @example hiddenInWords({ byFocus: 12, byTopic: 0, byHand: 0, byBasis: 0 }) // → ["12 concepts outside the focus"]
 */
export function hiddenInWords({ byFocus, byTopic, byHand, byBasis }: HiddenCounts): readonly string[] {
  return [
    byFocus > 0 ? `${counted(byFocus, "concept")} outside the focus` : "",
    byTopic > 0 ? `${counted(byTopic, "concept")} in hidden topics` : "",
    byHand > 0 ? `${counted(byHand, "concept")} hidden by hand` : "",
    byBasis > 0 ? `${counted(byBasis, "relation")} by basis` : "",
  ].filter((phrase) => phrase !== "");
}
