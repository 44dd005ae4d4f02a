import type cytoscape from "cytoscape";
import type { Pointed } from "../events.ts";
import type { PictureHandlers } from "./cytoscape-adapter.ts";
import { rendererOf } from "./renderer.ts";

/** How a concept was hit: to open it, to focus on it, or, with Shift or a long press, to collect it. */
export type Tap = "open" | "focus" | "collect";

/**
 * Two fingers that begin close together are, to Cytoscape, a call for a context menu, and would not zoom out. There is no
 * such menu here. It says so just before it makes up its mind, and offers no setting for it.
 */
export function letFingersPinch(cy: cytoscape.Core): void {
  const { touchData } = rendererOf(cy);
  cy.on("cxttapstart", () =>
    queueMicrotask(() => {
      touchData.cxt = false;
    }),
  );
}

/**
 * One tap opens and two focus. Shift collects at the first tap, so that the next may follow at once; so does a long press
 * of a finger, whose end is no tap any more. Nor is the end of a drag, however late Cytoscape hears of its way.
 */
export function listenForTaps(cy: cytoscape.Core, { tap }: Pick<PictureHandlers, "tap">): void {
  let [isHeld, isDragged] = [false, false];
  const on = (name: string, how: Tap, isMeant: (event: Event) => boolean) =>
    cy.on(name, ({ target, renderedPosition, originalEvent }) => {
      if (!isDragged && isMeant(originalEvent)) tap(pointedAt(target), renderedPosition, how);
    });
  const isShifted = (event: Event) => (event as MouseEvent).shiftKey;
  cy.on("tapstart", () => {
    [isHeld, isDragged] = [false, false];
  });
  cy.on("drag", () => {
    isDragged = true;
  });
  on("taphold", "collect", (event) => {
    isHeld = event.type.startsWith("touch");
    return isHeld;
  });
  on("tap", "collect", isShifted);
  on("onetap", "open", (event) => !isHeld && !isShifted(event));
  on("dbltap", "focus", (event) => !isHeld && !isShifted(event));
}

/** The concept or relation that an event is about; undefined for the ground. */
export function pointedAt(
  target: cytoscape.Core | cytoscape.NodeSingular | cytoscape.EdgeSingular,
): Pointed | undefined {
  if (!("group" in target)) return undefined;
  return target.group() === "nodes"
    ? { kind: "concept", key: target.id() }
    : { kind: "relation", key: target.data("key") };
}
