/** Elements that the first paint does not need, by the name of their class in the file that holds them. */
const LATER = {
  "concept-compare": "ConceptCompare",
  "concept-path": "ConceptPath",
  "concept-contrasts": "ConceptContrasts",
} as const;

/** Fetch and register an element, once; until then its tag stands empty. */
export async function fetchElement(tag: keyof typeof LATER): Promise<void> {
  if (customElements.get(tag)) return;
  const elements = await import("./reading.ts");
  if (!customElements.get(tag)) customElements.define(tag, elements[LATER[tag]]);
}
