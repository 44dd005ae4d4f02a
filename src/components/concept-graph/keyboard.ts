import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { ConceptGraph } from "../../graph/concept-graph.ts";
import { collect, hide, togglePins } from "../../view/by-hand.ts";
import type { Display } from "../../view/display.ts";
import type { Point } from "../../view/geometry.ts";
import { focusOn, type Transition } from "../../view/transitions.ts";
import { fire } from "../events.ts";
import { nextConcept } from "./cursor.ts";
import type { Picture } from "./cytoscape-adapter.ts";
import type { Depiction } from "./depiction.ts";
import { type Command, commandOf } from "./keys.ts";

/** The element whose picture has the focus. */
export interface KeyboardHost extends ReactiveControllerHost, HTMLElement {
  /** The graph that is drawn. */
  readonly drawn: ConceptGraph | undefined;
  readonly display: Display | undefined;
  readonly selected: string | undefined;
  readonly depiction: Depiction;
  fit(): void;
}

/** The picture under the keys. */
export interface KeyedPicture {
  /** Undefined while there is none. */
  readonly now: () => Picture | undefined;
  readonly zoom: (factor: number) => void;
}

/** What the keys do, for those who hear the page. */
export const KEYS_IN_WORDS =
  "Arrow keys move between concepts, Enter opens one, f focuses on it, c compares it with what it is set against, Shift with Enter collects it, p pins it, h hides it, plus and minus zoom, 0 shows everything.";

/** What the keys ask for a concept. */
const ASKED = {
  focus: (concept: string) => focusOn(concept),
  collect,
  pin: (concept: string) => togglePins([concept]),
  hide: (concept: string) => hide([concept]),
} as const;

/** Moves a cursor over the picture, which is one stop of the tab key, and does what keys ask for where it stands. */
export class Keyboard implements ReactiveController {
  readonly #host: KeyboardHost;
  readonly #picture: KeyedPicture;
  #current: string | undefined;

  constructor(host: KeyboardHost, picture: KeyedPicture) {
    this.#host = host;
    this.#picture = picture;
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.#current !== undefined && !this.#host.display?.concepts.has(this.#current))
      this.#current = undefined;
  }

  /** Where the cursor stands; undefined while it is nowhere. */
  get current(): string | undefined {
    return this.#current;
  }

  /** Take the cursor away; returns whether there was one. */
  readonly drop = (): boolean => {
    const had = this.#current !== undefined;
    this.#current = undefined;
    if (had) this.#host.requestUpdate();
    return had;
  };

  readonly onKey = (event: KeyboardEvent): void => {
    const command = commandOf(event);
    if (!command || !this.#picture.now() || !this.#obey(command)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  get #at(): string | undefined {
    return this.#current ?? this.#host.selected;
  }

  /** Whether the command was ours to carry out; the explorer gets the others. */
  #obey(command: Command): boolean {
    if (command.does === "step") this.#step(command.toward);
    else if (command.does === "zoom") this.#picture.zoom(command.factor);
    else if (command.does === "fit") this.#host.fit();
    else if (command.does === "open") this.#open();
    else if (command.does === "leave") return this.drop();
    else return this.#askAbout(command.does);
    return true;
  }

  #open(): void {
    const at = this.#at;
    const { open } = this.#host.depiction;
    if (at === undefined) return;
    if (open) this.#ask(open(at));
    else fire(this.#host, "concept-select", { concept: at });
  }

  /** With the cursor nowhere, what is collected may still be pinned and hidden: that is the explorer's. */
  #askAbout(what: keyof typeof ASKED): boolean {
    const at = this.#at;
    if (at === undefined) return false;
    if (!this.#host.depiction.open) this.#ask(ASKED[what](at));
    else if (what === "focus") this.#open();
    return true;
  }

  #step(toward: Point): void {
    const { drawn: graph, display } = this.#host;
    const picture = this.#picture.now();
    if (!graph || !display || !picture) return;
    const next = nextConcept(graph, display, picture.places, { from: this.#at, toward });
    if (next === undefined) return;
    this.#current = next;
    picture.camera.keepInSight([next], false);
    this.#host.requestUpdate();
  }

  #ask(change: Transition): void {
    fire(this.#host, "view-change", { change });
  }
}
