import type { Point, Rect } from "./geometry.ts";

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Free room between the card and what it speaks of, and between the card and the rim. */
const GAP = 14;
const RIM = 12;

/**
 * Where a card goes that speaks of something in `about`: beside it, below or above it, wherever it fits into the
 * room without covering it; where nothing fits, into the corner that is farthest from the middle of `about`.
 */
export function placeCard(card: Size, about: Rect, room: Size): Point {
  const middle = { x: (about.left + about.right) / 2, y: (about.top + about.bottom) / 2 };
  const x = clamp(middle.x - card.width / 2, room.width - card.width);
  const y = clamp(middle.y - card.height / 2, room.height - card.height);
  const beside: readonly Point[] = [
    { x: about.right + GAP, y },
    { x: about.left - GAP - card.width, y },
    { x, y: about.bottom + GAP },
    { x, y: about.top - GAP - card.height },
  ];
  return beside.find((place) => fits(place, card, room)) ?? farCorner(card, middle, room);
}

/** The box around boxes; undefined around none. */
export function boxAround(boxes: readonly Rect[]): Rect | undefined {
  if (boxes.length === 0) return undefined;
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

function fits({ x, y }: Point, card: Size, room: Size): boolean {
  return x >= RIM && y >= RIM && x + card.width <= room.width - RIM && y + card.height <= room.height - RIM;
}

function farCorner(card: Size, from: Point, room: Size): Point {
  return {
    x: from.x > room.width / 2 ? RIM : room.width - RIM - card.width,
    y: from.y > room.height / 2 ? RIM : room.height - RIM - card.height,
  };
}

function clamp(value: number, most: number): number {
  return Math.max(RIM, Math.min(value, most - RIM));
}
