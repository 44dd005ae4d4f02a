import { watchPrint } from "../printing.ts";

/** What the picture has to know about the page around it. */
export interface Surroundings {
  /** Whether a wheel turn over the picture zooms it; otherwise the page scrolls. */
  readonly isWheelOurs: (event: WheelEvent) => boolean;
  /** The box has a new size or a new place. */
  readonly measure: () => void;
  /** Colours may have changed. */
  readonly recolour: () => void;
  /** The page is about to be printed: black on white, whatever the screen shows. */
  readonly print: () => void;
  /** A person took the view into their own hands. */
  readonly handle: () => void;
}

const POINTER_EVENTS = ["pointerdown", "pointermove", "wheel", "touchstart"] as const;
const SCHEMES = ["(prefers-color-scheme: dark)", "(forced-colors: active)", "(prefers-contrast: more)"];

/** Watch size, place and colours of a box until the returned function is called. */
export function watchSurroundings(box: HTMLElement, on: Surroundings): () => void {
  const stops = [
    watchSize(box, on),
    watchPlace(box, on),
    watchWheel(box, on),
    watchSchemes(on),
    watchPrint(on.print, on.recolour),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

function watchSize(box: HTMLElement, { measure }: Surroundings): () => void {
  const observer = new ResizeObserver(measure);
  observer.observe(box);
  return () => observer.disconnect();
}

/**
 * Cytoscape remembers where its box was, so clicks miss after something above it grew, a scroller scrolled or an
 * ancestor was scaled. Before it sees an event of the pointer, compare, and measure again.
 */
function watchPlace(box: HTMLElement, { measure, handle }: Surroundings): () => void {
  let known = box.getBoundingClientRect();
  const compare = (event: Event) => {
    const now = box.getBoundingClientRect();
    const isSame =
      now.x === known.x && now.y === known.y && now.width === known.width && now.height === known.height;
    known = now;
    if (event.type === "pointerdown") handle();
    if (!isSame) measure();
  };
  const options = { capture: true, passive: true };
  for (const name of POINTER_EVENTS) box.addEventListener(name, compare, options);
  return () => {
    for (const name of POINTER_EVENTS) box.removeEventListener(name, compare, options);
  };
}

function watchWheel(box: HTMLElement, { isWheelOurs, handle }: Surroundings): () => void {
  const guard = (event: WheelEvent) => {
    if (isWheelOurs(event)) handle();
    else event.stopPropagation();
  };
  box.addEventListener("wheel", guard, { capture: true, passive: true });
  return () => box.removeEventListener("wheel", guard, { capture: true });
}

function watchSchemes({ recolour }: Surroundings): () => void {
  const lists = SCHEMES.map((scheme) => matchMedia(scheme));
  for (const list of lists) list.addEventListener("change", recolour);
  return () => {
    for (const list of lists) list.removeEventListener("change", recolour);
  };
}
