import { html, type TemplateResult } from "lit";
import { nextSheet, type Sheet, sheetAt, sheetToward } from "../../view/panel-sheet.ts";

/** How far a finger may slip and still have tapped, in CSS pixels. */
const SLIP = 6;

/** The handle of the sheet: a drag moves it, a tap takes it through its heights, arrow keys go up and down. */
export class SheetGrip {
  readonly #rest: (sheet: Sheet) => void;
  #from: { readonly y: number; readonly height: number } | undefined;
  #isDragged = false;

  /** `rest` is told at which height the sheet shall be. */
  constructor(rest: (sheet: Sheet) => void) {
    this.#rest = rest;
  }

  render(sheet: Sheet): TemplateResult {
    const onClick = () => this.#isDragged || this.#rest(nextSheet(sheet));
    const onKey = (event: KeyboardEvent) => {
      const next = sheetToward(sheet, event.key);
      if (next === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      this.#rest(next);
    };
    return html`<button type="button" class="grip" aria-label=${sheet === "full" ? "Lower the panel" : "Raise the panel"}
      aria-expanded=${sheet !== "peek"} @click=${onClick} @keydown=${onKey} @pointerdown=${this.#take}
      @pointermove=${this.#pull} @pointerup=${this.#drop} @pointercancel=${this.#drop}></button>`;
  }

  readonly #take = (event: PointerEvent): void => {
    const grip = event.currentTarget as HTMLElement;
    grip.setPointerCapture(event.pointerId);
    this.#isDragged = false;
    this.#from = { y: event.clientY, height: sheetOf(grip).offsetHeight };
  };

  readonly #pull = (event: PointerEvent): void => {
    if (!this.#from) return;
    const by = this.#from.y - event.clientY;
    this.#isDragged ||= Math.abs(by) > SLIP;
    if (this.#isDragged) sheetOf(event.currentTarget).style.height = `${this.#from.height + by}px`;
  };

  readonly #drop = (event: PointerEvent): void => {
    const sheet = sheetOf(event.currentTarget);
    if (this.#from && this.#isDragged) this.#rest(sheetAt(sheet.offsetHeight / roomOf(sheet)));
    this.#from = undefined;
    sheet.style.height = "";
  };
}

function sheetOf(grip: EventTarget | null): HTMLElement {
  return (grip as HTMLElement).parentElement as HTMLElement;
}

/** The height of the page below its header, in CSS pixels. */
function roomOf(sheet: HTMLElement): number {
  const { host } = sheet.getRootNode() as ShadowRoot;
  return host.clientHeight - (host.shadowRoot?.querySelector("header")?.offsetHeight ?? 0);
}
