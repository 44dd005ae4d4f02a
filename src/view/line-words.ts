import type { ConceptGraph } from "../graph/concept-graph.ts";
import { DRAWINGS, type Drawing, WORDS_FROM } from "./drawing.ts";
import type { Point } from "./geometry.ts";
import type { PlacedLabel, Viewport } from "./labels.ts";
import { conceptTopics } from "./topics.ts";

/** A word on the middle of a line, such as "vs". */
export interface LineWord {
  readonly relation: string;
  readonly word: string;
  readonly from: Point;
  readonly to: Point;
  /** Place of the topic that both ends share, for the ground behind the word. */
  readonly topic?: number;
}

/** A line shorter than this on screen, in CSS pixels, has no room for a word. */
const SHORTEST = 52;
/** Half the room that a word takes. */
const HALF = { x: 11, y: 8 };

/** The words on the lines of the given relations. */
export function lineWords(
  graph: ConceptGraph,
  relations: ReadonlySet<string>,
  places: ReadonlyMap<string, Point>,
): readonly LineWord[] {
  const drawings: Readonly<Record<string, Drawing>> = DRAWINGS;
  const topics = conceptTopics(graph);
  return [...relations].flatMap((relation) => {
    const word = drawings[graph.getEdgeAttribute(relation, "type")]?.word;
    const [source, target] = graph.extremities(relation);
    const [from, to] = [places.get(source), places.get(target)];
    if (word === undefined || !from || !to) return [];
    const topic = topics.get(source)?.index;
    const isShared = topic !== undefined && topic === topics.get(target)?.index;
    return [{ relation, word, from, to, ...(isShared ? { topic } : {}) }];
  });
}

/**
 * The words that speak now: those of the lit lines; while nothing is lit, those within a topic, since a line from one
 * topic into another waits in the background.
 */
export function wordsOf(
  words: readonly LineWord[],
  lit: ReadonlySet<string> | undefined,
): readonly LineWord[] {
  return words.filter(({ relation, topic }) => (lit ? lit.has(relation) : topic !== undefined));
}

/** The words that have room at a viewport and cover no label, with the place of their middle. */
export function placeWords(
  words: readonly LineWord[],
  labels: readonly PlacedLabel[],
  { zoom, pan }: Viewport,
): readonly (LineWord & Point)[] {
  if (zoom < WORDS_FROM) return [];
  const placed: (LineWord & Point)[] = [];
  const onScreen = words
    .filter(({ from, to }) => Math.hypot(to.x - from.x, to.y - from.y) * zoom >= SHORTEST)
    .map((word) => ({
      ...word,
      x: ((word.from.x + word.to.x) / 2) * zoom + pan.x,
      y: ((word.from.y + word.to.y) / 2) * zoom + pan.y,
    }))
    .filter((word) => !labels.some((label) => covers(label, word)));
  for (const word of onScreen) if (!placed.some((other) => doMeet(other, word))) placed.push(word);
  return placed;
}

function doMeet(a: Point, b: Point): boolean {
  return Math.abs(a.x - b.x) < 2 * HALF.x && Math.abs(a.y - b.y) < 2 * HALF.y;
}

function covers({ label, left, top }: PlacedLabel, { x, y }: Point): boolean {
  const { width, height } = label.box;
  return x + HALF.x > left && x - HALF.x < left + width && y + HALF.y > top && y - HALF.y < top + height;
}
