import type { ConceptGraph } from "../graph/concept-graph.ts";
import { LINE_TYPES } from "../model/relation.ts";
import type { Card } from "./comparison-places.ts";
import { DRAWINGS, type Drawing } from "./drawing.ts";
import type { Point } from "./geometry.ts";
import type { Shape } from "./sheet/shapes.ts";
import { strokeShapes } from "./sheet/strokes.ts";

/** Colours of lines, to be looked up in the theme. */
const INKS = { accent: "var(--_accent)", line: "var(--_line)", faint: "var(--_faint)" };
/** How far apart lines leave one side of a card, in CSS pixels. */
const SPREAD = 5;

/** Two concepts between which a line may be drawn. */
export type Joint = readonly [from: string, to: string];

/** The weightiest relation of two concepts that is drawn as a line. */
export function relationBetween(graph: ConceptGraph, a: string, b: string): string | undefined {
  const types: readonly string[] = LINE_TYPES;
  const rank = (key: string) => types.indexOf(graph.getEdgeAttribute(key, "type"));
  return graph
    .edges(a, b)
    .concat(graph.edges(b, a))
    .filter((key) => rank(key) >= 0)
    .sort((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1))[0];
}

/** What a joint is drawn with. */
interface Stroked {
  readonly shapes: readonly Shape[];
  readonly word: readonly (Point & { readonly word: string })[];
}

/** The line of a joint with its endings, and the word on its middle; nothing where no relation is drawn between the two. */
export function strokeOf(graph: ConceptGraph, cards: readonly Card[], [a, b]: Joint): Stroked {
  const relation = relationBetween(graph, a, b);
  const [one, other] = [a, b].map((key) => cards.find(({ concept }) => concept === key));
  if (relation === undefined || !one || !other) return { shapes: [], word: [] };
  const { type, basis } = graph.getEdgeAttributes(relation);
  const drawing: Drawing | undefined = (DRAWINGS as Readonly<Record<string, Drawing>>)[type];
  if (!drawing) return { shapes: [], word: [] };
  const [start, end] = [outletOf(one, other), outletOf(other, one)];
  const [from, to] = graph.source(relation) === a ? [start, end] : [end, start];
  const shapes = strokeShapes(drawing, {
    ...{ from, to, radii: [0, 0], scale: 1, zoom: 1, opacity: 1 },
    colour: INKS[drawing.ink],
    isDashed: basis === "inferred",
  });
  const { word } = drawing;
  return { shapes, word: word ? [{ word, x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }] : [] };
}

/** Where a line to another card leaves one: at the side that faces it, a little up or down towards it. */
function outletOf(card: Card, to: Card): Point {
  const [level, toLevel] = [card.y + card.height / 2, to.y + to.height / 2];
  if (card.x === to.x)
    return { x: card.x + card.width / 2, y: toLevel > level ? card.y + card.height : card.y };
  const isWide = Math.abs(toLevel - level) > card.height / 2;
  const lean = isWide ? Math.sign(toLevel - level) * Math.min(SPREAD, card.height / 4) : 0;
  return { x: to.x > card.x ? card.x + card.width : card.x, y: level + lean };
}
