import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { ConceptGraph } from "../../graph/concept-graph.ts";
import { INITIAL_STATE, type ViewState } from "../../view/state.ts";
import type { Transition } from "../../view/transitions.ts";
import { type LinkNames, linkNames, parseLink, printLink } from "../../view/url.ts";
import { fire } from "../events.ts";
import { type Address, noAddress, windowAddress } from "./address.ts";

/** The explorer, as far as its view is concerned. */
export interface ViewHost extends ReactiveControllerHost, EventTarget {
  /** Whether the view is in the address of the page. */
  readonly fullPage: boolean;
}

/** Parts of the view whose change is a step that "back" undoes. */
const STEPS = ["selected", "focus", "compare", "path", "page"] as const;

/** Owns the state of the view and keeps it in step with the address, both ways. */
export class ViewControl implements ReactiveController {
  readonly #host: ViewHost;
  readonly #selected: () => void;
  #address: Address = noAddress;
  #stopWatching: (() => void) | undefined;
  #names: LinkNames | undefined;
  #state: ViewState = INITIAL_STATE;
  #problems: readonly string[] = [];

  /** `selected` is called when the address, not a person on this page, has chosen another concept. */
  constructor(host: ViewHost, selected: () => void) {
    this.#host = host;
    this.#selected = selected;
    host.addController(this);
  }

  hostConnected(): void {
    this.#address = this.#host.fullPage ? windowAddress : noAddress;
    this.#stopWatching = this.#address.watch(() => this.#follow());
  }

  hostDisconnected(): void {
    this.#stopWatching?.();
  }

  get state(): ViewState {
    return this.#state;
  }

  /** What the link that led here asked for and this graph does not have, as sentences. */
  get problems(): readonly string[] {
    return this.#problems;
  }

  dismissProblems(): void {
    this.#set(this.#state, []);
  }

  /** Take the view of another graph from the address. */
  adopt(graph: ConceptGraph): void {
    this.#names = linkNames(graph);
    this.#follow();
  }

  /** Carry out a change, keep the address in step, and tell the page. */
  change(change: Transition): void {
    const [last, next] = [this.#state, change(this.#state)];
    if (next === last || !this.#names) return;
    const isStep = STEPS.some((part) => next[part] !== last[part]);
    this.#set(next, []);
    const link = printLink(next, this.#names);
    this.#address.write(link, isStep ? "step" : "replace");
    fire(this.#host, "view-change", { link });
  }

  /** The address of a concept in an otherwise initial view; undefined on a page that is not ours. */
  linkTo(concept: string | undefined): string | undefined {
    if (!this.#host.fullPage || !this.#names || concept === undefined) return undefined;
    const url = new URL(location.href);
    url.hash = printLink({ ...INITIAL_STATE, selected: concept }, this.#names);
    return url.href;
  }

  /** The address of the view as it is; undefined on a page that is not ours. */
  get link(): string | undefined {
    if (!this.#host.fullPage || !this.#names) return undefined;
    const url = new URL(location.href);
    url.hash = printLink(this.#state, this.#names);
    return url.href;
  }

  #follow(): void {
    if (!this.#names) return;
    const { state, problems } = parseLink(this.#address.read(), this.#names);
    const isOther = state.selected !== this.#state.selected;
    this.#set(state, problems);
    if (isOther) this.#selected();
  }

  #set(state: ViewState, problems: readonly string[]): void {
    this.#state = state;
    this.#problems = problems;
    this.#host.requestUpdate();
  }
}
