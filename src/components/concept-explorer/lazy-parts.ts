/** Elements that nobody needs at first sight, and where they come from. */
const PARTS = {
  "concept-outline": async () => (await import("../concept-outline/concept-outline.ts")).ConceptOutline,
  "concept-help": async () => (await import("../concept-help/concept-help.ts")).ConceptHelp,
  "concept-walk": async () => (await import("../concept-walk/concept-walk.ts")).ConceptWalk,
  "concept-collection": async () =>
    (await import("../concept-collection/concept-collection.ts")).ConceptCollection,
  "concept-share": async () => (await import("../concept-share/concept-share.ts")).ConceptShare,
  "concept-bring": async () => (await import("../concept-bring/concept-bring.ts")).ConceptBring,
  "concept-report": async () => (await import("../concept-report/concept-report.ts")).ConceptReport,
  "concept-compare": async () => (await import("./reading.ts")).ConceptCompare,
  "concept-path": async () => (await import("./reading.ts")).ConceptPath,
  "concept-contrasts": async () => (await import("./reading.ts")).ConceptContrasts,
} as const;
export type Part = keyof typeof PARTS;

/** Those that open over the page, and what to call them where they cannot be had. */
export const DIALOGS = {
  "concept-help": "The list of keys",
  "concept-share": "Sharing",
  "concept-bring": "The reader of texts",
} as const;
export type Dialog = keyof typeof DIALOGS;

/** Fetches elements when they are needed, and knows which could not be had. */
export class LazyParts {
  readonly #host: { requestUpdate(): void };
  #lost: Part | undefined;

  /** `host` is drawn again when an element could not be fetched, or could at last. */
  constructor(host: { requestUpdate(): void }) {
    this.#host = host;
  }

  /** The element that could not be fetched last; undefined where all is well. */
  get lost(): Part | undefined {
    return this.#lost;
  }

  /** Have an element defined. Where it cannot be fetched, `lost` says so. */
  async need(part: Part): Promise<void> {
    if (customElements.get(part)) return;
    const lost = await define(part);
    if (lost === this.#lost) return;
    this.#lost = lost;
    this.#host.requestUpdate();
  }

  /** Have an element at hand before it is needed. Where it cannot be fetched, nobody is told: nobody has asked. */
  async prepare(part: Part): Promise<void> {
    if (!customElements.get(part)) await define(part);
  }
}

/** Fetch and register an element; returns its tag where that failed. */
async function define(part: Part): Promise<Part | undefined> {
  try {
    const element = await PARTS[part]();
    if (!customElements.get(part)) customElements.define(part, element);
    return undefined;
  } catch {
    return part;
  }
}
