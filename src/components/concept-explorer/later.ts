/** Elements that the first paint does not need, each with the file that holds it. */
const LATER = {
  "concept-compare": () =>
    import("../concept-compare/concept-compare.ts").then(({ ConceptCompare }) => ConceptCompare),
  "concept-path": () => import("../concept-path/concept-path.ts").then(({ ConceptPath }) => ConceptPath),
  "concept-contrasts": () =>
    import("../concept-contrasts/concept-contrasts.ts").then(({ ConceptContrasts }) => ConceptContrasts),
} as const;

/** Fetch and register an element, once; until then its tag stands empty. */
export async function fetchElement(tag: keyof typeof LATER): Promise<void> {
  if (customElements.get(tag)) return;
  const element = await LATER[tag]();
  if (!customElements.get(tag)) customElements.define(tag, element);
}
