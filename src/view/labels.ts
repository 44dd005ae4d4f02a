import type { LabelBox } from "../layout/label-box.ts";
import type { Point } from "./geometry.ts";

/**
 * Labels keep their size on screen while the picture is zoomed, so zooming in parts them. Each hangs from an
 * anchor in the picture, the middle of its dot, by a drop that does not change either:
 *
 *        ●  ← anchor (x, y), moves with the zoom
 *     OLTP     ← box, constant size
 */
export interface Label {
  readonly id: string;
  /** Anchor in the coordinates of the picture. */
  readonly x: number;
  readonly y: number;
  /** From the anchor down to the top of the box, in CSS pixels; less than 0 for a box over its dot. */
  readonly drop: number;
  readonly box: LabelBox;
  /** `topic` labels name a region and are set larger. */
  readonly kind: "concept" | "topic";
  /** The concept that a click on it means; undefined for a topic that no concept stands for. */
  readonly concept?: string;
  /** Shown only when it is asked for by name: the region it heads carries the same name already. */
  readonly isQuiet?: boolean;
  /** Zoom below which it never shows, whatever room there is. */
  readonly least?: number;
  /** From where to where, in the picture, it may slide so as to be read whole: the sides of its region. */
  readonly slide?: Slide;
  /** Place of the topic, for its colour. */
  readonly topic?: number;
}

export interface Slide {
  readonly left: number;
  readonly right: number;
}

/** What part of the picture is on screen: screen = picture × zoom + pan. */
export interface Viewport {
  readonly zoom: number;
  readonly pan: Point;
  readonly width: number;
  readonly height: number;
}

/** A label with its box on screen. */
export interface PlacedLabel {
  readonly label: Label;
  readonly left: number;
  readonly top: number;
}

/** How far above its box a label still answers to the pointer: as far as the dot. */
const REACH = 4;

/** Radius of a dot that a label above or below it keeps clear of, in CSS pixels. Beside it, the box is wide enough for both. */
const DOT = 3;
/** A name that slides keeps so far from the rim of the screen, in CSS pixels. */
const RIM = 8;
/** Room kept free between two labels, in CSS pixels. */
const MARGIN = { x: 6, y: 2 };

/**
 * The zoom from which each label shows. `labels` come weightiest first; none ever covers another, and what
 * shows at one zoom shows at every closer one. Nor does one cover a dot. Infinity means never.
 *
 * Two boxes overlap exactly below one zoom (pairZoom), so each label waits for the largest such zoom among
 * those weightier labels that would still be showing there.
 */
export function visibleFrom(labels: readonly Label[]): readonly number[] {
  const column = labels.map((label, i) => ({ label, i })).sort((a, b) => a.label.y - b.label.y);
  const rank = new Map(column.map(({ i }, at) => [i, at]));
  const dots = column.map(({ label }) => label).filter(({ kind }) => kind === "concept");
  const from: number[] = labels.map((label) => firstZoom(label, dots));
  const reach = reachOf(labels);
  for (const [i, label] of labels.entries()) {
    for (const step of [-1, 1]) {
      // Further up or down the column no label meets this one at a zoom at which it shows.
      for (let at = (rank.get(i) as number) + step; column[at]; at += step) {
        const { label: other, i: j } = column[at] as (typeof column)[number];
        if (reach <= (from[i] as number) * Math.abs(other.y - label.y)) break;
        if (j > i) continue;
        const zoom = pairZoom(label, other);
        if (zoom > (from[j] as number) && zoom > (from[i] as number)) from[i] = zoom;
      }
    }
  }
  return from;
}

/** How far apart, down the screen, the anchors of two labels can be that still meet. */
function reachOf(labels: readonly Label[]): number {
  const lowest = labels.reduce((most, { drop, box }) => Math.max(most, drop + box.height), 0);
  const highest = labels.reduce((least, { drop }) => Math.min(least, drop), 0);
  return lowest - highest + MARGIN.y;
}

/**
 * The labels that show at a viewport, those beyond its rim included. Those in `forced` come first, then those that have
 * slid away from their place; both push out whatever they would cover, later ones among themselves included. What
 * would slide and still be cut by the rim does not show.
 */
export function placeLabels(
  labels: readonly Label[],
  from: readonly number[],
  viewport: Viewport,
  forced: readonly string[] = [],
): readonly PlacedLabel[] {
  const byId = new Map(labels.map((label) => [label.id, label]));
  const asked = forced.flatMap((id) => byId.get(id) ?? []);
  const slid = labels.filter((label, i) => (from[i] as number) <= viewport.zoom && hasSlid(label, viewport));
  const first = placeFirst(asked, slid, viewport);
  const placed = [...first];
  const taken = new Set(first.map(({ label }) => label.id));
  for (const [i, label] of labels.entries()) {
    if ((from[i] as number) > viewport.zoom || taken.has(label.id) || slid.includes(label)) continue;
    const box = place(label, viewport);
    if (!first.some((other) => overlap(box, other))) placed.push(box);
  }
  return placed;
}

/** What is asked for may stand over its dot too, and stands where it covers no other's, if it can. */
function placeFirst(
  asked: readonly Label[],
  slid: readonly Label[],
  viewport: Viewport,
): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const isFree = (box: PlacedLabel) => !placed.some((other) => overlap(box, other));
  const isClear = (box: PlacedLabel) => !asked.some((dot) => dot !== box.label && covers(box, dot, viewport));
  for (const label of asked) {
    const seats = [place(label, viewport), above(label, viewport)].filter(isFree);
    const seat = seats.find(isClear) ?? seats[0];
    if (seat && !(label.slide && isCut(seat, viewport))) placed.push(seat);
  }
  for (const label of slid) {
    const seat = place(label, viewport);
    if (isFree(seat) && !(label.slide && isCut(seat, viewport))) placed.push(seat);
  }
  return placed;
}

/** The label under a point of the screen; undefined where there is none. */
export function labelAt(placed: readonly PlacedLabel[], at: Point): Label | undefined {
  return placed.find(
    ({ label, left, top }) =>
      at.x >= left && at.x <= left + label.box.width && at.y >= top - REACH && at.y <= top + label.box.height,
  )?.label;
}

/** Whether two labels on screen cover each other. */
export function overlap(a: PlacedLabel, b: PlacedLabel): boolean {
  return (
    a.left < b.left + b.label.box.width &&
    b.left < a.left + a.label.box.width &&
    a.top < b.top + b.label.box.height &&
    b.top < a.top + a.label.box.height
  );
}

/** Whether a label on screen lies upon the dot of another. */
function covers(a: PlacedLabel, { x, y }: Label, { zoom, pan }: Viewport): boolean {
  const [left, top] = [x * zoom + pan.x, y * zoom + pan.y];
  const { width, height } = a.label.box;
  return left > a.left && left < a.left + width && top > a.top - DOT && top < a.top + height + DOT;
}

/** Whether any of a label is within the rim of the viewport. */
export function isOnScreen({ label, left, top }: PlacedLabel, { width, height }: Viewport): boolean {
  return left < width && top < height && left + label.box.width > 0 && top + label.box.height > 0;
}

/** The zoom from which a label covers no dot; `dots` come from above. The name of a topic may: it is what one reads first. */
function firstZoom(label: Label, dots: readonly Label[]): number {
  if (label.isQuiet) return Number.POSITIVE_INFINITY;
  if (label.kind === "topic") return 0;
  let zoom = label.least ?? 0;
  const { step, reach } = sideOf(label);
  for (let at = firstBeside(dots, label.y, step); dots[at]; at += step) {
    const dot = dots[at] as Label;
    const off = step * (dot.y - label.y);
    // The further off, the smaller the zoom at which it is covered.
    if (reach <= zoom * off) break;
    zoom = Math.max(zoom, Math.min(label.box.width / 2 / Math.abs(dot.x - label.x), reach / off));
  }
  return zoom;
}

/** To which side of its dot a label stands, 1 for down, and how far it reaches there; dots on the other side are never in the way. */
function sideOf({ drop, box }: Label): { readonly step: 1 | -1; readonly reach: number } {
  return drop < 0 ? { step: -1, reach: DOT - drop } : { step: 1, reach: drop + box.height + DOT };
}

/**
 * Labels over their dots instead of under them, where they show from the first zoom at which labels do, and under them would not.
 * Under it is where one looks for the name of a dot, so this is for the few that should be read first; none may have a line upwards.
 */
export function overDots(some: readonly Label[], all: readonly Label[]): readonly Label[] {
  const dots = all.filter(({ kind }) => kind === "concept").sort((a, b) => a.y - b.y);
  const names = all.filter(({ kind }) => kind === "topic");
  const from = (label: Label) =>
    names.reduce((zoom, name) => Math.max(zoom, pairZoom(label, name)), firstZoom(label, dots));
  return some.flatMap((label) => {
    const over = { ...label, drop: -label.drop - label.box.height };
    const least = label.least ?? 0;
    return from(label) > least && from(over) <= least ? [over] : [];
  });
}

/** Index of the first dot below a height, or of the last above it; `dots` come from above. */
function firstBeside(dots: readonly Label[], y: number, step: 1 | -1): number {
  let [low, high] = [0, dots.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const { y: at } = dots[middle] as Label;
    if (at > y || (step < 0 && at === y)) high = middle;
    else low = middle + 1;
  }
  return step > 0 ? low : low - 1;
}

/** The zoom below which two labels overlap. */
export function pairZoom(a: Label, b: Label): number {
  const dx = Math.abs(a.x - b.x);
  const [upper, lower] = a.y <= b.y ? [a, b] : [b, a];
  // Drops differ by less than a line, so the boxes part where the lower edge of the upper one meets the lower's top.
  const across = ((a.box.width + b.box.width) / 2 + MARGIN.x) / dx;
  const down = (upper.drop + upper.box.height - lower.drop + MARGIN.y) / (lower.y - upper.y);
  return Math.min(across, down);
}

function place(label: Label, viewport: Viewport): PlacedLabel {
  const { zoom, pan } = viewport;
  return { label, left: slidLeft(label, viewport), top: label.y * zoom + pan.y + label.drop };
}

/** Over its dot instead of under it: the second seat of a name that was asked for. */
function above(label: Label, viewport: Viewport): PlacedLabel {
  const { zoom, pan } = viewport;
  return { ...place(label, viewport), top: label.y * zoom + pan.y - label.drop - label.box.height };
}

function hasSlid(label: Label, viewport: Viewport): boolean {
  return label.slide !== undefined && slidLeft(label, viewport) !== ownLeft(label, viewport);
}

function ownLeft({ x, box }: Label, { zoom, pan }: Viewport): number {
  return x * zoom + pan.x - box.width / 2;
}

function isCut({ label, left }: PlacedLabel, { width }: Viewport): boolean {
  return left < 0 || left + label.box.width > width;
}

/** As a heading stays in sight while its page is scrolled: at the rim, but no further than its region goes. */
function slidLeft(label: Label, viewport: Viewport): number {
  const own = ownLeft(label, viewport);
  if (!label.slide) return own;
  const { zoom, pan, width } = viewport;
  const [left, right] = [label.slide.left * zoom + pan.x, label.slide.right * zoom + pan.x - label.box.width];
  const last = width - label.box.width - RIM;
  if (own < RIM) return Math.min(RIM, Math.max(own, left, right));
  return own > last ? Math.max(last, Math.min(own, left, right)) : own;
}
