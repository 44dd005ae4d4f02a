import type { Correction } from "../intake/corrections.ts";
import type { OfferedFile } from "../intake/messages.ts";
import type { Transition } from "../view/transitions.ts";

/** What the pointer or the keyboard cursor rests on. */
export type Pointed =
  | { readonly kind: "concept"; readonly key: string }
  | { readonly kind: "relation"; readonly key: string };

/** Every event of our elements with its detail. All are fired by what a person does, never by a property. */
export interface ConceptEventMap {
  /** A concept was chosen; undefined means that the choice was given up. */
  "concept-select": CustomEvent<{ readonly concept: string | undefined }>;
  /** The pointer or the cursor came to rest on something, or left it (undefined). */
  "concept-hover": CustomEvent<{ readonly pointed: Pointed | undefined }>;
  /** The view is asked to change, by a part of the explorer, or has changed, from the explorer itself. */
  "view-change": CustomEvent<{ readonly change?: Transition; readonly link?: string }>;
  /** The chain of relations that the panel reads out now, by their keys; empty where there is none. */
  "chain-show": CustomEvent<{ readonly relations: readonly string[] }>;
  /** A reader wants to bring a text of their own. */
  "text-ask": CustomEvent<Record<string, never>>;
  /** A reader hands over files to be read beside the page. */
  "text-offer": CustomEvent<{ readonly files: readonly OfferedFile[] }>;
  /** A reader gives up waiting for a text to be read. */
  "text-cancel": CustomEvent<Record<string, never>>;
  /** A reader puts right what was read from their text; these are all corrections from now on. */
  "text-correct": CustomEvent<{ readonly corrections: readonly Correction[] }>;
  /** The graph could not be shown; `message` is a sentence with place and mend. */
  "concept-error": CustomEvent<{ readonly message: string }>;
}

declare global {
  interface HTMLElementEventMap extends ConceptEventMap {}
}

type Detail<Name extends keyof ConceptEventMap> = ConceptEventMap[Name]["detail"];

/** Fire one of our events; it bubbles and leaves shadow roots, so that a page can listen anywhere above. */
export function fire<Name extends keyof ConceptEventMap>(
  from: EventTarget,
  name: Name,
  detail: Detail<Name>,
): void {
  from.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}
