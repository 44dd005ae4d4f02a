import type { ConceptEventMap } from "../events.ts";

/** What to do at each event that a part of the explorer fires. */
export type Hearers = {
  readonly [Name in keyof ConceptEventMap]?: (event: ConceptEventMap[Name]) => void;
};

/** Hear whatever a part asks for; only the preview in the share dialog speaks for itself. */
export function hearParts(root: EventTarget, hearers: Hearers): void {
  for (const [name, hear] of Object.entries(hearers))
    root.addEventListener(name, (event) => {
      if ((event.target as Element).localName !== "concept-share") (hear as (event: Event) => void)(event);
    });
}
