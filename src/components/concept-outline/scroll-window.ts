import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from "lit";
import { type RowRange, rowsInSight, WHOLE } from "../../view/window.ts";
import { Printing } from "../printing.ts";

/** Height of a row in a list that is not rendered whole, as the style sheet has it. */
const ROW_HEIGHT = 32;

/** Keeps a long list to the rows in sight, and gaps as high as what is left out. On paper the list is whole. */
export class ScrollWindow implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly renderRoot: ParentNode };
  readonly #printing: Printing;
  #top = 0;

  constructor(host: ReactiveControllerHost & { readonly renderRoot: ParentNode }) {
    this.#host = host;
    this.#printing = new Printing(host);
    host.addController(this);
  }

  /** A policy against inline styles allows what a script sets. */
  hostUpdated(): void {
    for (const gap of this.#host.renderRoot.querySelectorAll<HTMLElement>("[data-rows]"))
      gap.style.height = `${Number(gap.dataset.rows) * ROW_HEIGHT}px`;
  }

  /** To be called when the list is scrolled. */
  readonly onScroll = (event: Event): void => {
    this.#top = (event.currentTarget as HTMLElement).scrollTop;
    this.#host.requestUpdate();
  };

  /** Render a list of `count` rows; `kept` is rendered wherever it is, and `gap` stands for rows that are not. */
  rows(
    count: number,
    kept: number,
    row: (index: number) => TemplateResult,
    gap: (rows: number) => TemplateResult = (rows) => html`<div role="presentation" data-rows=${rows}></div>`,
  ): readonly TemplateResult[] {
    const ranges = this.#ranges(count, kept);
    const ends = [0, ...ranges.map(({ to }) => to)];
    const last = count - (ends.at(-1) ?? 0);
    const pieces = ranges.map(({ from, to }, i) => {
      const skipped = from - (ends[i] ?? 0);
      const inRange = Array.from({ length: to - from }, (_, n) => row(from + n));
      return html`${skipped > 0 ? gap(skipped) : ""}${inRange}`;
    });
    return last > 0 ? [...pieces, gap(last)] : pieces;
  }

  /** Whether a list of `count` rows is cut, so that its rows have to be of one height. */
  isCut(count: number): boolean {
    return count > WHOLE && !this.#printing.isOn;
  }

  #ranges(count: number, kept: number): readonly RowRange[] {
    const sight = this.#printing.isOn
      ? { top: 0, height: Number.POSITIVE_INFINITY }
      : { top: this.#top, height: window.innerHeight };
    return rowsInSight(count, { ...sight, rowHeight: ROW_HEIGHT, kept });
  }
}
