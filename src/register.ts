/** Elements by their tags. */
export type Elements = Readonly<Record<string, CustomElementConstructor>>;

/**
 * Register elements. Where another copy or version of this package has registered a tag before, that one stays, and the console
 * says so once for all of them. On a server, where there are no elements, nothing happens.
 */
export function register(elements: Elements): void {
  if (typeof window === "undefined") return;
  const taken = Object.entries(elements).filter(([tag, element]) => !isRegistered(tag, element));
  if (taken.length === 0) return;
  const tags = taken.map(([tag]) => `<${tag}>`).join(", ");
  console.warn(
    `glossograph is on this page twice: ${tags} stay as the first script defined them. Load it once, in one version.`,
  );
}

/** Register one element; false where its tag belongs to another. */
function isRegistered(tag: string, element: CustomElementConstructor): boolean {
  const known = customElements.get(tag);
  if (!known) customElements.define(tag, element);
  return !known || known === element;
}
