/** @example listed(["hot", "warm", "cold"]) // → "hot, warm, and cold" */
export function listed(words: readonly string[]): string {
  return new Intl.ListFormat("en", { type: "conjunction" }).format(words);
}

/** @example either(["push", "pull"]) // → "push or pull" */
export function either(words: readonly string[]): string {
  return new Intl.ListFormat("en", { type: "disjunction" }).format(words);
}
