import type { Reading } from "../3-sentences.ts";

const SIGN = /^(?:[=<>≈≤≥≠×÷±−]|!=)$/;
/** A sign so near the start makes a formula of a definition. */
const NEAR = 8;

/** "Strike price ≈ current price", "Long stock + short call": a definition that calculates says neither class nor name. */
export function isFormula({ tokens }: Reading): boolean {
  return tokens.slice(0, NEAR).some(({ text }, i) => SIGN.test(text) || (text === "+" && i > 0));
}
