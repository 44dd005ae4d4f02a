import { collect, movePin } from "../../view/by-hand.ts";
import type { Display } from "../../view/display.ts";
import { focusOn, type Transition } from "../../view/transitions.ts";
import { fire } from "../events.ts";
import type { Depiction } from "./depiction.ts";
import type { Hovering } from "./hovering.ts";
import type { Keyboard } from "./keyboard.ts";
import type { StageHandlers } from "./stage.ts";

/** The element whose picture is under the hand. */
export interface HandHost extends HTMLElement {
  readonly display: Display | undefined;
  readonly depiction: Depiction;
}

/** What a hand on the picture asks for; `isByHand` says whether it has chosen what is in view. */
export function handOn(
  host: HandHost,
  hovering: Hovering,
  keyboard: Keyboard,
  isByHand: () => boolean,
): StageHandlers {
  const ask = (change: Transition) => fire(host, "view-change", { change });
  return {
    tap: (pointed, how) => {
      keyboard.drop();
      hovering.point(undefined, { x: 0, y: 0 });
      if (pointed?.kind === "relation") return;
      const concept = pointed?.key;
      const { open } = host.depiction;
      if (open) concept !== undefined && ask(open(concept));
      else if (concept !== undefined && how !== "open")
        ask(how === "focus" ? focusOn(concept) : collect(concept));
      else if (how === "open") fire(host, "concept-select", { concept });
    },
    point: (pointed, at) => hovering.point(pointed, at),
    // What one zooms into is meant to be opened, if it can be.
    fill: (key) => {
      const { open } = host.depiction;
      if (open && isByHand()) ask(open(key));
    },
    // A pinned concept stays where it was put.
    drop: (concept, place) => {
      if (host.display?.pins.some((pin) => pin.concept === concept)) ask(movePin(concept, place));
    },
  };
}
