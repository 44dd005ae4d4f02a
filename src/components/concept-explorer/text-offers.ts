import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from "lit";
import type { OfferedFile } from "../../intake/messages.ts";
import { chosenFiles, droppedFiles, holdsFiles } from "../own-text/offered-files.ts";

/** The explorer, as far as texts are dropped or pasted on it. */
export interface OffersHost extends ReactiveControllerHost, HTMLElement {
  readonly reader: string | undefined;
  /** Whether the explorer is the page; then the whole page takes texts. */
  readonly fullPage: boolean;
}

/** Hears files that are dropped or pasted, and shows where they may be dropped while they are dragged. */
export class TextOffers implements ReactiveController {
  readonly #host: OffersHost;
  readonly #offer: (files: readonly OfferedFile[]) => void;
  #isDragged = false;
  #stop: (() => void) | undefined;

  constructor(host: OffersHost, offer: (files: readonly OfferedFile[]) => void) {
    this.#host = host;
    this.#offer = offer;
    host.addController(this);
  }

  hostConnected(): void {
    const place: EventTarget = this.#host.fullPage ? document : this.#host;
    const listening = new AbortController();
    const hear = (name: string, on: (event: never) => void) =>
      place.addEventListener(name, on as EventListener, { signal: listening.signal });
    hear("dragover", (event: DragEvent) => this.#onDrag(event));
    hear("dragleave", (event: DragEvent) => this.#onLeave(event));
    hear("drop", (event: DragEvent) => void this.#onDrop(event));
    hear("paste", (event: ClipboardEvent) => this.#onPaste(event));
    this.#stop = () => listening.abort();
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  /** The sign that files can be let go here. */
  render(): TemplateResult | string {
    if (!this.#isDragged) return "";
    return html`<div class="drop" role="status"><strong>Drop to read your text here</strong>
      <span>Markdown files, a folder or a zip. It is read in this tab; nothing is sent anywhere.</span></div>`;
  }

  #onDrag(event: DragEvent): void {
    if (!this.#canTake(event.dataTransfer)) return;
    event.preventDefault();
    this.#setDragged(true);
  }

  #onLeave(event: DragEvent): void {
    if (event.relatedTarget === null) this.#setDragged(false);
  }

  async #onDrop(event: DragEvent): Promise<void> {
    this.#setDragged(false);
    if (!this.#canTake(event.dataTransfer)) return;
    event.preventDefault();
    this.#offer(await droppedFiles(event.dataTransfer));
  }

  #onPaste({ clipboardData }: ClipboardEvent): void {
    if (this.#canTake(clipboardData)) this.#offer(chosenFiles(clipboardData.files));
  }

  #canTake(transfer: DataTransfer | null): transfer is DataTransfer {
    return this.#host.reader !== undefined && holdsFiles(transfer);
  }

  #setDragged(isDragged: boolean): void {
    if (this.#isDragged === isDragged) return;
    this.#isDragged = isDragged;
    this.#host.requestUpdate();
  }
}
