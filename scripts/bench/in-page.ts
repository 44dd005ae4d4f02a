// What is asked inside the pages that are measured. Each of these runs there, so it knows nothing of this file.

/** Before anything else: note when the picture is painted, and keep an eye on tasks that hold the page up. */
export function watchPage(): void {
  Object.assign(globalThis, { lastTask: 0 });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      Object.assign(globalThis, { lastTask: startTime + duration });
  }).observe({ type: "longtask", buffered: true });
  const isPainted = () => {
    const ours = document.querySelector("concept-explorer")?.shadowRoot?.querySelector("concept-graph");
    const layers = ours?.shadowRoot?.querySelectorAll<HTMLCanvasElement>("canvas.layer") ?? [];
    // A canvas that nobody has painted is 300 pixels wide.
    return "isDrawn" in window || [...layers].some(({ width }) => width !== 300);
  };
  const look = () => {
    if (isPainted()) Object.assign(globalThis, { paintedAt: performance.now() });
    else setTimeout(look);
  };
  look();
}

interface Ours extends HTMLElement {
  readonly labels: readonly string[];
  readonly display?: { readonly concepts: ReadonlySet<string> };
  positionOf(key: string): { x: number; y: number } | undefined;
}
interface Measured extends Window {
  isDrawn?: boolean;
  paintedAt?: number;
  fadedAt?: number;
  lastTask: number;
  nodeInSight?: () => { x: number; y: number } | undefined;
}

/** Milliseconds from the start of the navigation. */
export interface Settled {
  /** Until the picture is there as it stays. */
  readonly picture: number;
  /** Until it can be moved, and nothing holds the page up any more. */
  readonly rest: number;
}

/** When a page has settled. Throws where there is no picture after a minute, with what the page says instead. */
export async function settledAt(): Promise<Settled> {
  const page = window as unknown as Measured;
  const ours = () =>
    document.querySelector("concept-explorer")?.shadowRoot?.querySelector("concept-graph") as
      | Ours
      | undefined;
  const isMovable = () => page.isDrawn || (ours()?.labels.length ?? 0) > 0;
  while (page.paintedAt === undefined || !isMovable()) {
    if (performance.now() > 60_000) throw new Error(`No picture: ${document.body.innerText}`);
    await new Promise(requestAnimationFrame);
  }
  const movable = performance.now();
  for (let quiet = 0; quiet < 700; ) {
    await new Promise((done) => setTimeout(done, 50));
    quiet = performance.now() - Math.max(movable, page.lastTask);
  }
  return { picture: page.paintedAt, rest: Math.max(movable, page.lastTask) };
}

/** Addresses of what was asked for by then. */
export function askedBefore(time: number): readonly string[] {
  return performance
    .getEntriesByType("resource")
    .filter(({ startTime }) => startTime < time)
    .map(({ name }) => name);
}

/** Redraws a second while somebody zooms or pans for so many milliseconds. */
export async function redraws({ by, ms }: { by: "zoom" | "pan"; ms: number }): Promise<number> {
  const inShadow = document
    .querySelector("concept-explorer")
    ?.shadowRoot?.querySelector("concept-graph")
    ?.shadowRoot?.querySelector<HTMLElement>(".picture");
  const box = inShadow ?? document.querySelector<HTMLElement>("#picture");
  const canvas = box?.querySelector("canvas:last-of-type") ?? box;
  if (!box || !canvas) return 0;
  const { left, top, width, height } = box.getBoundingClientRect();
  const middle = { clientX: left + width / 2, clientY: top + height / 2 };
  const base = { bubbles: true, composed: true, cancelable: true, button: 0, buttons: 1, which: 1 };
  if (by === "pan")
    canvas.dispatchEvent(
      new MouseEvent("mousedown", { ...base, clientX: left + 4, clientY: top + height - 4 }),
    );
  const start = performance.now();
  let frames = 0;
  for (; performance.now() - start < ms; frames += 1) {
    const turn = Math.floor(frames / 20) % 2 === 0 ? 1 : -1;
    if (by === "zoom")
      canvas.dispatchEvent(new WheelEvent("wheel", { ...base, ...middle, deltaY: turn * 16 }));
    else {
      const away = 4 * (turn === 1 ? frames % 20 : 20 - (frames % 20));
      window.dispatchEvent(
        new MouseEvent("mousemove", { ...base, clientX: left + 4 + away, clientY: top + height - 4 - away }),
      );
    }
    await new Promise(requestAnimationFrame);
  }
  const seconds = (performance.now() - start) / 1000;
  window.dispatchEvent(new MouseEvent("mouseup", base));
  return frames / seconds;
}

/** Where something is that can be pointed at; undefined where nothing is. */
export function nodeInSight(): { x: number; y: number } | undefined {
  const page = window as unknown as Measured;
  if (page.nodeInSight) return page.nodeInSight();
  const ours = document.querySelector("concept-explorer")?.shadowRoot?.querySelector("concept-graph") as Ours;
  const { left, top, width, height } = ours.getBoundingClientRect();
  const isInMiddle = ({ x, y }: { x: number; y: number }) =>
    x > left + 0.3 * width && x < left + 0.7 * width && y > top + 0.3 * height && y < top + 0.7 * height;
  const places = [...(ours.display?.concepts ?? [])].flatMap((key) => ours.positionOf(key) ?? []);
  return places.find(isInMiddle);
}

/** From now on, note when the pointer moves and when the picture has faded. */
export function watchFade(): void {
  const page = window as unknown as Measured & { movedAt?: number };
  Object.assign(page, { fadedAt: undefined, movedAt: undefined });
  addEventListener("mousemove", ({ timeStamp }) => Object.assign(page, { movedAt: timeStamp }), {
    capture: true,
    once: true,
  });
  const picture = document
    .querySelector("concept-explorer")
    ?.shadowRoot?.querySelector("concept-graph")
    ?.shadowRoot?.querySelector<HTMLElement>(".picture");
  if (!picture) return;
  new MutationObserver((_, observer) => {
    observer.disconnect();
    requestAnimationFrame(() => Object.assign(page, { fadedAt: performance.now() }));
  }).observe(picture, { attributes: true, attributeFilter: ["style"] });
}

/** Milliseconds from the move to the fade; waits for it. */
export async function fadeTime(): Promise<number> {
  const page = window as unknown as Measured & { movedAt?: number };
  const start = performance.now();
  while (page.fadedAt === undefined && performance.now() - start < 10_000)
    await new Promise(requestAnimationFrame);
  return (page.fadedAt ?? Number.NaN) - (page.movedAt ?? Number.NaN);
}

/** Put the picture of the page onto it once more and take it away again, so many times. */
export async function mountAgain(times: number): Promise<void> {
  const picture = document
    .querySelector("concept-explorer")
    ?.shadowRoot?.querySelector("concept-graph") as unknown as { graph: unknown };
  for (let i = 0; i < times; i += 1) {
    const element = Object.assign(document.createElement("concept-graph"), { graph: picture.graph });
    element.setAttribute("height", "300px");
    document.body.append(element);
    for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame);
    element.remove();
    await new Promise(requestAnimationFrame);
  }
}
