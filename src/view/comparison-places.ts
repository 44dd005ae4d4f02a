import { widthInEm } from "../layout/label-box.ts";

/** A card of the picture in CSS pixels, with the lines of its name. */
export interface Card {
  readonly concept: string;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How wide the picture and its columns are, in CSS pixels. */
export interface Widths {
  readonly whole: number;
  /** Width of the cards at either side, and of those between them. */
  readonly side: number;
  readonly middle: number;
  /** How many stand between them at most. */
  readonly most: number;
}

/** For a column of text, and for a phone. */
export const WIDE: Widths = { whole: 680, side: 176, middle: 196, most: 6 };
export const NARROW: Widths = { whole: 340, side: 100, middle: 100, most: 4 };

export const FONT = { size: 13, line: 17 };
const PAD = { x: 8, y: 7 };
/** Room between cards, between cards that a line joins, and for the line from one side to the other. */
const GAP = { cards: 10, joined: 34, lane: 46 };

/** What stands where: one concept at either side, the others in a column between them. */
export interface Cast {
  readonly left: Named;
  readonly right: Named;
  readonly between: readonly Named[];
  /** Whether a line goes straight from side to side; the column leaves a lane for it. */
  readonly hasLane: boolean;
  /** Whether those between are joined to each other, one to the next. */
  readonly isChain: boolean;
}

interface Named {
  readonly concept: string;
  readonly label: string;
}

/** Cards that never overlap: three columns, the outer ones level with the middle of the inner one. */
export function placeCards(cast: Cast, widths: Widths): readonly Card[] {
  const inner = cast.between.map((each) => cardOf(each, widths.middle));
  const sides = [cardOf(cast.left, widths.side), cardOf(cast.right, widths.side)];
  const { tops, level } = rowsOf(inner, cast);
  const lift = Math.max(0, ...sides.map(({ height }) => height / 2 - level));
  const [left, right] = sides.map((card) => ({ ...card, y: level + lift - card.height / 2 }));
  const column = inner.map((card, i) => ({
    ...card,
    x: (widths.whole - widths.middle) / 2,
    y: (tops[i] ?? 0) + lift,
  }));
  return left && right ? [left, ...column, { ...right, x: widths.whole - widths.side }] : [];
}

/** Cards in two columns, the lower one level with the middle of the other; those at the left leave room for a line between them. */
export function placeColumns(
  left: readonly Named[],
  right: readonly Named[],
  widths: Widths,
): readonly Card[] {
  const columns = [
    stacked(
      left.map((each) => cardOf(each, widths.side)),
      GAP.lane,
      0,
    ),
    stacked(
      right.map((each) => cardOf(each, widths.middle)),
      GAP.cards,
      widths.whole - widths.middle,
    ),
  ];
  const heights = columns.map((cards) => Math.max(0, ...cards.map(({ y, height }) => y + height)));
  return columns.flatMap((cards, i) => {
    const lift = (Math.max(...heights) - (heights[i] ?? 0)) / 2;
    return cards.map((card) => ({ ...card, y: card.y + lift }));
  });
}

function stacked(cards: readonly Card[], gap: number, x: number): readonly Card[] {
  let next = 0;
  return cards.map((card) => {
    const y = next;
    next += card.height + gap;
    return { ...card, x, y };
  });
}

/** The tops of the cards of a column, and the level at which those at its sides stand. */
function rowsOf(cards: readonly Card[], { hasLane, isChain }: Cast) {
  const above = hasLane ? Math.ceil(cards.length / 2) : cards.length;
  const gap = isChain ? GAP.joined : GAP.cards;
  const tops: number[] = [];
  let y = 0;
  let level = hasLane && above === 0 ? GAP.lane / 2 : 0;
  for (const [i, { height }] of cards.entries()) {
    tops.push(y);
    y += height + (hasLane && i === above - 1 ? GAP.lane : gap);
    if (hasLane && i === above - 1) level = y - GAP.lane / 2;
  }
  return { tops, level: hasLane ? level : (y - gap) / 2 };
}

function cardOf({ concept, label }: Named, width: number): Card {
  const lines = wrapped(label, (width - 2 * PAD.x) / FONT.size);
  return { concept, lines, x: 0, y: 0, width, height: lines.length * FONT.line + 2 * PAD.y };
}

/** A name in lines of at most so many em; broken where it has a space or a hyphen, and within a word only where that is too long. */
function wrapped(label: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const piece of label.split(/(?<=[\s-])/u).flatMap((word) => cut(word, most))) {
    const last = lines.at(-1);
    if (last !== undefined && widthInEm((last + piece).trimEnd()) <= most) lines.splice(-1, 1, last + piece);
    else lines.push(piece);
  }
  return lines.map((line) => line.trim());
}

function cut(word: string, most: number): readonly string[] {
  if (widthInEm(word.trimEnd()) <= most) return [word];
  const half = Math.ceil(word.length / 2);
  return word.length < 2 ? [word] : [...cut(word.slice(0, half), most), ...cut(word.slice(half), most)];
}
