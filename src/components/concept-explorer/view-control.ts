import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { ConceptGraph } from "../../graph/concept-graph.ts";
import { type History, NO_HISTORY, redo, remember, undo } from "../../view/history.ts";
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

/** What the control has to be told, and tells. */
export interface ViewWays {
  /** Called when the address, not a person on this page, has chosen another concept. */
  readonly selected: () => void;
  /** A view as it can be shown: with the region open that holds what is selected. */
  readonly settled: (view: ViewState) => ViewState;
}

/** Parts of the view whose change is a step that "back" undoes. */
const STEPS = ["selected", "collected", "focus", "region", "compare", "path", "page"] as const;

/** Owns the state of the view and keeps it in step with the address, both ways. */
export class ViewControl implements ReactiveController {
  readonly #host: ViewHost;
  readonly #ways: ViewWays;
  #address: Address = noAddress;
  #stopWatching: (() => void) | undefined;
  #graph: ConceptGraph | undefined;
  #names: LinkNames | undefined;
  #history: History = NO_HISTORY;
  #said = "";
  /** How many changes there have been: words that come late never take the place of newer ones. */
  #changes = 0;
  #state: ViewState = INITIAL_STATE;
  #problems: readonly string[] = [];

  constructor(host: ViewHost, ways: ViewWays) {
    this.#host = host;
    this.#ways = ways;
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

  /** What the last change was, for somebody who hears the page. */
  get said(): string {
    return this.#said;
  }

  dismissProblems(): void {
    this.#set(this.#state, []);
  }

  /** Take the view of another graph from the address; one that has nothing to do with the last begins as a newcomer sees it. */
  adopt(graph: ConceptGraph, isOther = false): void {
    // The first view of a graph is no change: nothing is said of it.
    this.#graph = undefined;
    this.#names = linkNames(graph);
    if (isOther) this.#enter(INITIAL_STATE, this.#names);
    else this.#follow();
    this.#graph = graph;
    this.#history = NO_HISTORY;
    this.#said = "";
  }

  /** Carry out a change, keep the address in step, and tell the page. */
  change(change: Transition): void {
    const [last, next] = [this.#state, this.#ways.settled(change(this.#state))];
    if (next === last || !this.#names) return;
    this.#history = remember(this.#history, last);
    this.#enter(next, this.#names);
  }

  /** How views can be shown has changed: put this one in order, which is no step. */
  settle(): void {
    const state = this.#ways.settled(this.#state);
    if (this.#names && state !== this.#state) this.#address.write(printLink(state, this.#names), "replace");
    this.#state = state;
    this.#host.requestUpdate();
  }

  /** Take the last change back; nothing happens where there is none. */
  undo(): void {
    this.#travel(undo, "Undone");
  }

  /** Make the change again that was taken back last; nothing happens where none was. */
  redo(): void {
    this.#travel(redo, "Done again");
  }

  /** The address of a concept in an otherwise initial view; undefined on a page that is not ours. */
  linkTo(concept: string | undefined): string | undefined {
    if (!this.#host.fullPage || !this.#names || concept === undefined) return undefined;
    const url = new URL(location.href);
    url.hash = printLink({ ...INITIAL_STATE, selected: concept }, this.#names);
    return url.href;
  }

  /** Words are not needed before the first change. Where they cannot be had, nothing is said. */
  async #say(graph: ConceptGraph, last: ViewState, next: ViewState, how: string): Promise<void> {
    this.#changes += 1;
    const change = this.#changes;
    const words =
      last === next ? undefined : await import("../../view/change-words.ts").catch(() => undefined);
    if (change !== this.#changes) return;
    this.#said = words ? `${how}${words.changeInWords(graph, last, next)}` : "";
    this.#host.requestUpdate();
  }

  #travel(to: typeof undo, word: string): void {
    const moment = to(this.#history, this.#state);
    if (!moment || !this.#names) return;
    const isOther = moment.state.selected !== this.#state.selected;
    this.#history = moment.history;
    this.#enter(moment.state, this.#names, `${word}. `);
    if (isOther) this.#ways.selected();
  }

  #enter(next: ViewState, names: LinkNames, how = ""): void {
    const last = this.#state;
    const isStep = STEPS.some((part) => next[part] !== last[part]);
    this.#set(next, [], how);
    const link = printLink(next, names);
    this.#address.write(link, isStep ? "step" : "replace");
    fire(this.#host, "view-change", { link });
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
    const { state: asked, problems } = parseLink(this.#address.read(), this.#names);
    const state = this.#ways.settled(asked);
    if (printLink(state, this.#names) === printLink(this.#state, this.#names)) {
      this.#set(this.#state, problems);
      return;
    }
    this.#history = remember(this.#history, this.#state);
    const isOther = state.selected !== this.#state.selected;
    this.#set(state, problems);
    if (isOther) this.#ways.selected();
  }

  #set(state: ViewState, problems: readonly string[], how = ""): void {
    if (this.#graph) void this.#say(this.#graph, this.#state, state, how);
    this.#state = state;
    this.#problems = problems;
    this.#host.requestUpdate();
  }
}
