/** An element whose start concept is named by the attribute `focus`. */
interface Startable extends HTMLElement {
  startConcept: string | undefined;
}

/** Frameworks set a property where an element has one of that name, and every element has `focus`: a name goes to the attribute. */
export function focusByProperty(element: { readonly prototype: Startable }): void {
  const { focus } = element.prototype;
  Object.defineProperty(element.prototype, "focus", {
    get: () => focus,
    set(this: Startable, concept: string | undefined) {
      this.startConcept = concept;
    },
  });
}
