import type { ConceptGraph as Graph } from "../../graph/concept-graph.ts";
import { embeddedComparison } from "../../view/embedded-state.ts";
import { INITIAL_STATE } from "../../view/state.ts";
import { type ConceptEventMap, fire } from "../events.ts";
import { OwnSource } from "../own-source.ts";
import type { Supply } from "../stand-alone.ts";
import type { ConceptCompare } from "./concept-compare.ts";

/** Supplies a comparison that stands alone on a page, and carries out what a person asks of it. */
export class OwnComparison implements Supply {
  readonly #host: ConceptCompare;
  readonly #source: OwnSource;

  constructor(host: ConceptCompare) {
    this.#host = host;
    this.#source = new OwnSource(host, (graph) => this.#start(graph));
    const { signal } = this.#source;
    host.addEventListener("view-change", (event) => this.#onChange(event), { signal });
  }

  /** Listen no more. */
  destroy(): void {
    this.#source.destroy();
  }

  update(): void {
    this.#source.update();
  }

  #start(graph: Graph): readonly string[] {
    const { a, b, list } = this.#host;
    const { concepts, problems } = embeddedComparison(graph, { a, b, list });
    this.#host.concepts = concepts;
    return problems;
  }

  /** Other concepts are shown at once; a concept that is chosen is for the page to show. */
  #onChange({ target, detail }: ConceptEventMap["view-change"]): void {
    if (target !== this.#host || !detail.change) return;
    const { compare, selected } = detail.change({ ...INITIAL_STATE, compare: this.#host.concepts });
    if (compare) this.#host.concepts = compare;
    else if (selected !== undefined) fire(this.#host, "concept-select", { concept: selected });
  }
}
