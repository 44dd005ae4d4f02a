import type { Display } from "../../view/display.ts";
import { boxOf, type Point } from "../../view/geometry.ts";

/** Room for labels around the dots when all of them are shown, in CSS pixels, and the closest zoom for a small picture. */
const FIT = { aside: 46, above: 30, below: 46, closest: 1.25 };
/** As much above and below while a concept is in focus: there stand what is in focus and how much is not shown. */
const FOCUS_FIT = { above: 58, below: 62 };
/** The same on a narrow picture, where both take two lines. */
const NARROW_FOCUS_FIT = { above: 90, below: 76 };
/** How far the grounds of topics reach beyond their dots, in the picture's units. */
const GROUND = { aside: 66, above: 50, below: 56 };
/** How far the name of a topic reaches above its ground, in CSS pixels. */
const NAME = 14;
/** Room around bubbles, which have a size of their own; above them stands which regions they are. */
const OVERVIEW = { aside: 14, above: 56, below: 14 };
export const ZOOM = { least: 0.08, most: 4 };
/**
 * Below the first zoom no concept is named. A picture that would have to open there opens at its beginning instead, at
 * the second; bringing a concept into sight then goes to the third.
 */
const READABLE = { from: 0.4, start: 0.46, to: 0.7 };
/** A picture that is narrower than this, in CSS pixels, is narrow. */
const NARROW = 720;
/** On a narrow picture the buttons for zooming stand in its lower right corner, so large, in CSS pixels. */
const BUTTONS = { width: 36, height: 110 };
/** What is nearer to the rim than this, in CSS pixels, counts as out of sight. */
const RIM = 24;

/** What the camera looks at, whether its elements have been made yet or not. */
export interface CameraSubject {
  readonly places: ReadonlyMap<string, Point>;
  /** Radii of bubbles, which are looked over as a whole; undefined where concepts are marks without a size of their own. */
  readonly radii: ReadonlyMap<string, number> | undefined;
}

/** What shows the picture. Sizes and the way it is moved are in CSS pixels. */
export interface View {
  width(): number;
  height(): number;
  zoom(): number;
  pan(): Point;
  look(zoom: number, pan: Point, isGliding: boolean): void;
}

/** What part of the picture is in view. It moves when it is told to, and no further than it has to. */
export class Camera {
  readonly #view: View;
  readonly #subject: CameraSubject;
  /** What is shown; other concepts stand somewhere too. */
  shown: Pick<Display, "concepts" | "ego"> = { concepts: new Set() };

  constructor(view: View, subject: CameraSubject) {
    this.#view = view;
    this.#subject = subject;
  }

  /** Show all that is shown; where that would be too small to read, its beginning: what is at the top left. */
  begin(isGliding: boolean): void {
    const zoom = this.#zoomOfAll();
    if (zoom === undefined || zoom >= READABLE.from || this.#subject.radii) {
      this.fit(isGliding);
      return;
    }
    const { left, top } = boxOf(this.#shownPlaces);
    const [right, down] = [this.#view.width() / 2 - FIT.aside, this.#view.height() / 2 - this.#room.above];
    this.#look(
      { x: left + right / READABLE.start, y: top + down / READABLE.start },
      READABLE.start,
      isGliding,
    );
  }

  /** Show all that is shown, however small. */
  fit(isGliding: boolean): void {
    const zoom = this.#zoomOfAll();
    if (zoom === undefined) return;
    const { left, top, right, bottom } = boxOf(this.#shownPlaces);
    const [above, below] = this.#subject.radii
      ? [OVERVIEW.above, OVERVIEW.below]
      : [
          Math.max(this.#room.above, GROUND.above * zoom + NAME),
          Math.max(this.#room.below, GROUND.below * zoom),
        ];
    const shift = (below - above) / 2 / zoom;
    this.#look({ x: (left + right) / 2, y: (top + bottom) / 2 + shift }, zoom, isGliding);
  }

  /**
   * Bring concepts into sight, and no further: what is in sight at a readable zoom stays where it is. Several are brought
   * together, as small as they have to be. Returns whether the view had to move.
   */
  keepInSight(concepts: readonly string[], isGliding: boolean): boolean {
    const places = concepts.flatMap((concept) => this.#subject.places.get(concept) ?? []);
    const isReadable = this.#view.zoom() >= READABLE.from;
    if (places.length === 0 || (isReadable && places.every((place) => this.#isInSight(place)))) return false;
    const { left, top, right, bottom } = boxOf(places);
    const wanted = isReadable ? this.#view.zoom() : READABLE.to;
    const zoom = Math.max(Math.min(wanted, this.#zoomOver(right - left, bottom - top)), ZOOM.least);
    const middle = (left + right + this.#buttons / zoom) / 2;
    this.#look({ x: middle, y: (top + bottom) / 2 }, zoom, isGliding);
    return true;
  }

  #isInSight({ x, y }: Point): boolean {
    const [scale, pan] = [this.#view.zoom(), this.#view.pan()];
    const [left, top] = [x * scale + pan.x, y * scale + pan.y];
    const [right, bottom] = [this.#view.width() - RIM, this.#view.height() - RIM];
    const isCovered = left > right - this.#buttons && top > bottom - BUTTONS.height;
    return left > RIM && top > RIM && left < right && top < bottom && !isCovered;
  }

  /** Room above and below, in CSS pixels. */
  get #room(): { readonly above: number; readonly below: number } {
    if (!this.shown.ego) return FIT;
    return this.#isNarrow ? NARROW_FOCUS_FIT : FOCUS_FIT;
  }

  /** Room that is kept for the buttons for zooming, at the right. */
  get #buttons(): number {
    return this.#isNarrow ? BUTTONS.width : 0;
  }

  get #isNarrow(): boolean {
    return this.#view.width() < NARROW;
  }

  /** The zoom at which so much of the picture fills the room, but for the labels around it. */
  #zoomOver(width: number, height: number): number {
    return Math.min(
      (this.#view.width() - 2 * FIT.aside - this.#buttons) / (width || 1),
      (this.#view.height() - FIT.above - FIT.below) / (height || 1),
    );
  }

  zoomBy(factor: number): void {
    const [now, pan] = [this.#view.zoom(), this.#view.pan()];
    const zoom = Math.min(ZOOM.most, Math.max(ZOOM.least, now * factor));
    const about = (middle: number, at: number) => middle + ((at - middle) * zoom) / now;
    const moved = { x: about(this.#view.width() / 2, pan.x), y: about(this.#view.height() / 2, pan.y) };
    this.#view.look(zoom, moved, false);
  }

  get #shownPlaces(): readonly Point[] {
    const { places, radii } = this.#subject;
    return [...places]
      .filter(([key]) => this.shown.concepts.has(key))
      .flatMap(([key, place]) => cornersOf(place, radii?.get(key) ?? 0));
  }

  /** It goes by places alone: the size of marks depends on the zoom, which this decides. */
  #zoomOfAll(): number | undefined {
    const places = this.#shownPlaces;
    if (places.length === 0) return undefined;
    const { left, top, right, bottom } = boxOf(places);
    const [width, height] = [this.#view.width(), this.#view.height()];
    if (this.#subject.radii) {
      const { aside, above, below } = OVERVIEW;
      const room = Math.min((width - 2 * aside) / (right - left), (height - above - below) / (bottom - top));
      return Math.max(room, ZOOM.least);
    }
    const across = Math.min(
      (width - 2 * FIT.aside) / (right - left || 1),
      width / (right - left + 2 * GROUND.aside),
    );
    const down = Math.min(
      (height - this.#room.above - this.#room.below) / (bottom - top || 1),
      (height - NAME) / (bottom - top + GROUND.above + GROUND.below),
    );
    return Math.max(Math.min(FIT.closest, across, down), ZOOM.least);
  }

  #look(centre: Point, zoom: number, isGliding: boolean): void {
    const [width, height] = [this.#view.width(), this.#view.height()];
    const pan = { x: width / 2 - centre.x * zoom, y: height / 2 - centre.y * zoom };
    this.#view.look(zoom, pan, isGliding);
  }
}

/** Two corners of the square around a circle; of one without a size only its middle. */
function cornersOf({ x, y }: Point, radius: number): readonly Point[] {
  if (radius === 0) return [{ x, y }];
  return [
    { x: x - radius, y: y - radius },
    { x: x + radius, y: y + radius },
  ];
}
