import { html, type TemplateResult } from "lit";
import { toSidecar } from "../../intake/corrections.ts";
import { reportOf } from "../../view/report.ts";
import { counted } from "../../view/words.ts";
import { saveFile } from "../concept-share/save-file.ts";
import type { OwnGraphRead, OwnText } from "../own-text/own-text.ts";

/** What the bar of a reader's own text shows and does. */
export interface OwnBarTools {
  readonly isReportOpen: boolean;
  readonly toggleReport: () => void;
  readonly close: () => void;
}

/** That a reader's own text is shown, where it is, what is doubtful in it, and ways to take the result along; else nothing. */
export function ownBar(own: OwnText, tools: OwnBarTools): TemplateResult | string {
  const { read } = own;
  if (!read) return "";
  return html`<div class="own-bar" role="group" aria-label="Your own text">
    <span><strong>Your own text</strong> · ${filesInWords(read)} · read in this tab, nothing was sent</span>
    <span class="deeds">
      ${read.extraction ? reportButton(read, tools) : ""}
      <button type="button" class="button" @click=${() => save(read.graph, "graph.json", "application/json")}>Save the graph</button>
      ${read.corrections.length > 0 ? html`<button type="button" class="button" @click=${() => saveCorrections(own, read)}>Save corrections${own.isUnsaved ? " •" : ""}</button>` : ""}
      <button type="button" class="button" @click=${tools.close}>Close the text</button>
    </span>
    ${own.state.is === "failed" ? html`<span class="wrong" role="alert">${own.state.message}</span>` : ""}
    ${own.state.is === "reading" ? html`<span role="status">${own.state.progress.step} …</span>` : ""}
  </div>`;
}

function reportButton(
  { extraction }: OwnGraphRead,
  { isReportOpen, toggleReport }: OwnBarTools,
): TemplateResult {
  const rows = extraction ? reportOf(extraction).reduce((sum, each) => sum + each.rows.length, 0) : 0;
  return html`<button type="button" class="button" aria-pressed=${isReportOpen} @click=${toggleReport}>To look at <span class="count">${rows}</span></button>`;
}

function filesInWords({ paths }: OwnGraphRead): string {
  return paths.length === 1 ? (paths[0] ?? "") : counted(paths.length, "file");
}

function saveCorrections(own: OwnText, { corrections, paths }: OwnGraphRead): void {
  const name = paths.length === 1 ? (paths[0] ?? "").replace(/^.*\/|\.\w+$/g, "") : "corrections";
  save(toSidecar(corrections), `${name}.glossograph.yaml`, "text/yaml");
  own.markSaved();
}

function save(text: string, name: string, type: string): void {
  saveFile(new Blob([text], { type }), name);
}
