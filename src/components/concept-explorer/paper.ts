import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from "lit";
import type { ExplorerContext } from "./context.ts";

/** The element that is printed. */
export interface PaperHost extends ReactiveControllerHost {
  readonly context: ExplorerContext;
}

/** What stands on paper below the picture: the outline of what the picture shows. On the screen there is nothing of it. */
export class Paper implements ReactiveController {
  readonly #host: PaperHost;
  #isPrinting = false;
  #isReady = false;

  constructor(host: PaperHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener("beforeprint", this.#start);
    window.addEventListener("afterprint", this.#end);
  }

  hostDisconnected(): void {
    window.removeEventListener("beforeprint", this.#start);
    window.removeEventListener("afterprint", this.#end);
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
    if (!this.#isPrinting || !isPicture || isMap) return "";
    return html`<concept-outline class="on-paper" .graph=${graph} .display=${display} theme="light"></concept-outline>`;
  }

  readonly #start = () => this.#print(true);
  readonly #end = () => this.#print(false);

  #print(isPrinting: boolean): void {
    this.#isPrinting = isPrinting;
    this.#host.requestUpdate();
  }
}

/** Safari does not tell when a page is idle. */
function whenIdle(act: () => void): void {
  if ("requestIdleCallback" in window) requestIdleCallback(act);
  else setTimeout(act, 1000);
}
