import type { ConceptGraph } from "../../graph/concept-graph.ts";
import { DRAWINGS, type Drawing, dotRadius, FAR, markScale, RECEDING, RIMS } from "../drawing.ts";
import type { Point } from "../geometry.ts";
import { isLost, type RelationEnd } from "../line-ends.ts";
import { type Colours, TOPIC_COLOURS } from "../palette.ts";
import { conceptTopics, type topicByConcept } from "../topics.ts";
import { onScreen } from "./ground.ts";
import type { Picture } from "./picture.ts";
import type { Shape } from "./shapes.ts";
import { strokeShapes } from "./strokes.ts";

/** What of a picture decides how its marks look. */
export type Marked = Pick<
  Picture,
  "graph" | "display" | "viewport" | "places" | "ends" | "chosen" | "emphasis"
>;

/** Draws lines and dots. */
export type Marking = (
  picture: Marked,
  colours: Colours,
) => { readonly lines: readonly Shape[]; readonly dots: readonly Shape[] };

/** Lines and dots of a picture, as its canvas shows them; those beyond its rim are left out. */
export function markShapes(picture: Marked, colours: Colours): ReturnType<Marking> {
  const marks = new Marks(picture, colours);
  return { lines: marks.lines(), dots: marks.dots() };
}

/** What lies further outside than this, in CSS pixels, is not drawn. */
const RIM = 40;

class Marks {
  readonly #picture: Marked;
  readonly #colours: Colours;
  readonly #graph: ConceptGraph;
  readonly #topics: ReturnType<typeof topicByConcept>;
  /** How much larger than usual marks are on the screen. */
  readonly #scale: number;

  constructor(picture: Marked, colours: Colours) {
    this.#picture = picture;
    this.#colours = colours;
    this.#graph = picture.graph;
    this.#topics = conceptTopics(picture.graph);
    this.#scale = markScale(picture.viewport.zoom) * picture.viewport.zoom;
  }

  lines(): readonly Shape[] {
    const { display, emphasis } = this.#picture;
    const isLit = (key: string) => emphasis?.relations.has(key) ?? false;
    const keys = [...display.relations];
    // What stands out lies on top.
    return [...keys.filter((key) => !isLit(key)), ...keys.filter(isLit)].flatMap((key) => this.#line(key));
  }

  dots(): readonly Shape[] {
    const weight = (key: string) => this.#graph.getNodeAttribute(key, "importance");
    return [...this.#picture.display.concepts]
      .sort((a, b) => weight(a) - weight(b) || (a < b ? -1 : 1))
      .flatMap((key) => this.#dot(key));
  }

  #line(key: string): readonly Shape[] {
    const { type, basis } = this.#graph.getEdgeAttributes(key);
    const drawing = (DRAWINGS as Readonly<Record<string, Drawing>>)[type];
    const end = this.#picture.ends.get(key);
    const [source, target] = this.#graph.extremities(key);
    const [from, to] = [this.#at(source), this.#at(target)];
    if (!drawing || !from || !to || isLost(end) || !this.#isInSight(from, to)) return [];
    const isLit = this.#picture.emphasis?.relations.has(key) ?? false;
    return strokeShapes(drawing, {
      from: endAt(from, end, "source"),
      to: endAt(to, end, "target"),
      radii: [this.#reach(source, end, "source"), this.#reach(target, end, "target")],
      colour: this.#colours[isLit ? "accent" : drawing.ink],
      opacity: isLit
        ? 1
        : this.#unlit(key) * (this.#topics.get(source) === this.#topics.get(target) ? 1 : FAR),
      isDashed: basis === "inferred",
      scale: this.#scale,
      zoom: this.#picture.viewport.zoom,
    });
  }

  #dot(key: string): readonly Shape[] {
    const at = this.#at(key);
    if (!at || !this.#isInSight(at, at)) return [];
    const { kind, importance } = this.#graph.getNodeAttributes(key);
    const mark = this.#colours.topics[(this.#topics.get(key)?.index ?? -1) % TOPIC_COLOURS]?.mark;
    const r = dotRadius(importance) * this.#scale;
    const [isRing, isMarked] = [kind === "topic" && mark !== undefined, this.#picture.chosen.includes(key)];
    const rim = (isMarked ? RIMS.marked : isRing ? RIMS.ring : RIMS.plain) * this.#scale;
    const stroke = isMarked ? this.#colours.accent : isRing ? mark : this.#colours.paper;
    const opacity = this.#picture.emphasis?.concepts.has(key) === false ? this.#rest : 1;
    const paint = {
      fill: isRing ? this.#colours.paper : (mark ?? this.#colours.muted),
      ...(stroke === undefined ? {} : { stroke }),
      width: rim,
      opacity,
    };
    const reach = isRing ? r - rim / 2 : r + rim / 2;
    if (this.#picture.display.pins.some(({ concept }) => concept === key))
      return [{ kind: "lines", lines: [square(at, reach)], isClosed: true, ...paint }];
    return [{ kind: "circle", ...at, r: reach, ...paint }];
  }

  /** Opacity of a line that does not stand out: some are kept as they are. */
  #unlit(key: string): number {
    return this.#picture.emphasis?.kept?.has(key) ? 1 : this.#rest;
  }

  /** Opacity of what does not stand out. */
  get #rest(): number {
    return this.#picture.emphasis ? RECEDING.selected : 1;
  }

  /** How far from its middle a dot keeps lines off; a line that ends under a label keeps off the label alone. */
  #reach(key: string, end: RelationEnd | undefined, side: RelationEnd["at"]): number {
    if (end?.at === side) return 0;
    const { kind, importance } = this.#graph.getNodeAttributes(key);
    const isRing = kind === "topic" && this.#topics.has(key);
    const rim = isRing ? 0 : this.#picture.chosen.includes(key) ? RIMS.marked : RIMS.plain;
    return (dotRadius(importance) + rim) * this.#scale;
  }

  #at(key: string): Point | undefined {
    const place = this.#picture.places.get(key);
    return place && onScreen(place, this.#picture.viewport);
  }

  #isInSight(a: Point, b: Point): boolean {
    const { width, height } = this.#picture.viewport;
    return (
      Math.max(a.x, b.x) > -RIM &&
      Math.min(a.x, b.x) < width + RIM &&
      Math.max(a.y, b.y) > -RIM &&
      Math.min(a.y, b.y) < height + RIM
    );
  }
}

/** A pinned concept is a square, as a pin has corners. */
function square({ x, y }: Point, half: number): readonly Point[] {
  const corners = [
    [-half, -half],
    [half, -half],
    [half, half],
    [-half, half],
  ] as const;
  return corners.map(([dx, dy]) => ({ x: x + dx, y: y + dy }));
}

function endAt(at: Point, end: RelationEnd | undefined, side: RelationEnd["at"]): Point {
  return end?.at === side ? { x: at.x + end.offset.x, y: at.y + end.offset.y } : at;
}
