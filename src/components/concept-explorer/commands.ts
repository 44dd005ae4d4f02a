import { hide, togglePins } from "../../view/by-hand.ts";
import { contrastedWith } from "../../view/contrasted.ts";
import { backOut, compare, showPage, walkTo } from "../../view/transitions.ts";
import { walkOf } from "../../view/walk.ts";
import type { ExplorerContext } from "./context.ts";
import type { Dialog } from "./lazy-parts.ts";
import type { PageCommand } from "./page-keys.ts";

/** An element of ours that can take the focus or be opened. */
type Opening = HTMLElement & { open?(): void; readonly updateComplete?: Promise<boolean> };

/** What the keys of the page have to know of the explorer. */
export interface CommandHost {
  readonly renderRoot: ParentNode;
  readonly updateComplete: Promise<boolean>;
  readonly context: ExplorerContext;
}

/** What each key of the page does. */
export function commandsOf(host: CommandHost): Readonly<Record<PageCommand, () => void>> {
  const control = () => host.context.control;
  return {
    search: () => find(host, "concept-search")?.focus(),
    leave: () => control().change(backOut()),
    outline: () => void switchOutline(host),
    compare: () => compareSelected(host.context),
    pin: () => changeChosen(host.context, togglePins),
    hide: () => changeChosen(host.context, hide),
    help: () => host.context.open("concept-help"),
    "walk-on": () => walkBy(host.context, 1),
    "walk-back": () => walkBy(host.context, -1),
    undo: () => control().undo(),
    redo: () => control().redo(),
  };
}

/** Open a dialog that is fetched when it is first asked for. */
export async function openDialog(host: CommandHost, part: Dialog): Promise<void> {
  await host.context.parts.need(part);
  await host.updateComplete;
  const dialog = find(host, part);
  await dialog?.updateComplete;
  dialog?.open?.();
}

/** To the outline and back, with the focus, so that the next key is already about what is there. */
async function switchOutline(host: CommandHost): Promise<void> {
  const { view, control, parts } = host.context;
  const page = view.page === "outline" ? undefined : "outline";
  control.change(showPage(page));
  if (page) await parts.need("concept-outline");
  await host.updateComplete;
  await focusPlace(host);
}

/** Put the focus on the picture, or on the outline in its place. */
export async function focusPlace(host: CommandHost): Promise<void> {
  const place = find(host, host.context.view.page === "outline" ? "concept-outline" : "concept-graph");
  await place?.updateComplete;
  place?.focus();
}

/** Change what is selected or collected, if anything is. */
function changeChosen({ view, control }: ExplorerContext, change: typeof hide): void {
  const chosen = view.collected ?? (view.selected === undefined ? [] : [view.selected]);
  if (chosen.length > 0) control.change(change(chosen));
}

/** Compare what is collected; else set the selected concept beside the weightiest that it contrasts with, if there is one. */
function compareSelected({ graph, view: { selected, collected }, control }: ExplorerContext): void {
  if (collected) control.change(compare(collected));
  if (!graph || selected === undefined) return;
  const [first] = contrastedWith(graph, selected);
  if (first !== undefined) control.change(compare([selected, first]));
}

function walkBy({ graph, view: { walk }, control }: ExplorerContext, steps: number): void {
  const stages = (walk !== undefined && graph && walkOf(graph)?.stages) || [];
  control.change(walkTo(stages, (walk ?? 0) + steps));
}

function find({ renderRoot }: CommandHost, tag: string): Opening | null {
  return renderRoot.querySelector<Opening>(tag);
}
