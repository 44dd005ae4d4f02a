import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from "lit";
import { whenIdle } from "../idle.ts";
import { Printing } from "../printing.ts";
import type { ExplorerContext } from "./context.ts";

/** The element that is printed. */
export interface PaperHost extends ReactiveControllerHost {
  readonly context: ExplorerContext;
}

/** What stands on paper below the picture: the outline of what the picture shows. On the screen there is nothing of it. */
export class Paper implements ReactiveController {
  readonly #host: PaperHost;
  readonly #printing: Printing;
  #isReady = false;

  constructor(host: PaperHost) {
    this.#host = host;
    this.#printing = new Printing(host);
    host.addController(this);
  }

  /** Nothing can be fetched once a page is being printed, so the outline is at hand before, when nothing else is to be done. */
  hostUpdated(): void {
    if (this.#isReady || !this.#host.context.drawing) return;
    this.#isReady = true;
    whenIdle(() => void this.#host.context.parts.prepare("concept-outline"));
  }

  /** The outline, while a picture of concepts is printed; of a map of regions nothing but the regions can be seen. */
  render({ graph, view, display, large }: ExplorerContext): TemplateResult | string {
    const isPicture = view.page === undefined && view.compare === undefined;
    const isMap = large !== undefined && view.focus === undefined;
    if (!this.#printing.isOn || !isPicture || isMap) return "";
    return html`<concept-outline class="on-paper" .graph=${graph} .display=${display} theme="light"></concept-outline>`;
  }
}
