import { html, nothing, type TemplateResult } from "lit";
import type { Transition } from "../view/transitions.ts";
import { fire } from "./events.ts";

/** Where a link leads: its fragment, for another tab, and the change of the view that a plain click asks for. */
export interface ViewLink {
  readonly href: string;
  readonly change: Transition;
  readonly className?: string;
  /** What a screen reader says, where the words alone would not do. */
  readonly label?: string;
}

/** A real link to a view, so that it opens in a new tab too; a plain click stays on the page. */
export function viewLink(
  { href, change, className = "link", label }: ViewLink,
  words: unknown,
): TemplateResult {
  return html`<a class=${className} href=${href} aria-label=${label ?? nothing} @click=${(
    event: MouseEvent,
  ) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    fire(event.currentTarget as EventTarget, "view-change", { change });
  }}>${words}</a>`;
}

/** Whether a click means "go there", not "open elsewhere". */
export function isPlainClick({ ctrlKey, metaKey, shiftKey, button }: MouseEvent): boolean {
  return !ctrlKey && !metaKey && !shiftKey && button === 0;
}
