import { html, type TemplateResult } from "lit";
import type { Correction } from "../../intake/corrections.ts";
import type { Concept } from "../../model/concept.ts";
import { LINE_TYPES, type LineType, RELATION_TYPES, type Relation } from "../../model/relation.ts";
import type { SourceLine } from "../../model/source.ts";
import type { ReportRow } from "../../view/report.ts";

/** What a row needs of the element around it. */
export interface RowContext {
  readonly label: (id: string) => string;
  readonly link: (id: string) => TemplateResult;
  readonly correct: (correction: Correction) => void;
}

/** One thing to look at, with its sentence and what can be done about it. */
export function reportRow(row: ReportRow, context: RowContext): TemplateResult {
  switch (row.kind) {
    case "relation":
      return html`${sentence(row.relation, context)}${quote(row.relation)}${deeds(row.relation, context)}`;
    case "conflict": {
      const { relation, kept } = row.dropped;
      return html`${kept ? html`${sentence(kept, context)}${quote(kept)}` : html`A chain of kinds or parts joins the two.`}
        <div class="muted">not drawn: ${sentence(relation, context)}</div>${quote(relation)}${deeds(relation, context)}`;
    }
    case "one-sided":
      return html`${sentence(row.relation, context)}, but nothing of it is said under ${context.link(row.silent.id)}.${quote(row.relation)}${deeds(row.relation, context)}`;
    case "undefined":
      return html`${context.link(row.concept.id)}${row.concept.definition ? html`<blockquote>${row.concept.definition}</blockquote>` : ""}${place(row.concept.source)}`;
    case "concept":
      return html`${context.link(row.concept.id)} ${place(row.concept.source)}`;
    case "remark":
      return html`${place(row.diagnostic)} ${row.diagnostic.message}. ${row.diagnostic.mend}`;
  }
}

/** The relation that a row is about, to be lit in the picture; undefined where it is about something else. */
export function relationOf(row: ReportRow): Relation | undefined {
  if (row.kind === "conflict") return row.dropped.kept;
  return row.kind === "relation" || row.kind === "one-sided" ? row.relation : undefined;
}

/** Concepts called so in the text; several rows may speak of one. */
export function conceptOf(row: ReportRow): Concept | undefined {
  return row.kind === "undefined" || row.kind === "concept" ? row.concept : undefined;
}

function sentence({ source, type, target }: Relation, { link }: RowContext): TemplateResult {
  return html`${link(source)} ${RELATION_TYPES[type].forward} ${link(target)}`;
}

function quote({ evidence: [first], confidence }: Relation): TemplateResult | string {
  if (!first) return "";
  return html`<blockquote>“${first.quote}”</blockquote><span class="place">${first.file}:${first.line} · ${Math.round(confidence * 100)} % sure</span>`;
}

function place({ file, line }: SourceLine): TemplateResult {
  return html`<span class="place">${file}:${line}</span>`;
}

/** Right, wrong, or something else of the same two. */
function deeds({ source, type, target }: Relation, { label, correct }: RowContext): TemplateResult {
  const [from, to] = [label(source), label(target)];
  const words = `${from} ${RELATION_TYPES[type].forward} ${to}`;
  const add = (kind: LineType, a: string, b: string) =>
    correct({ kind: "add", source: a, type: kind, target: b });
  const others = [...readings(type as LineType, from, to)];
  const retype = ({ target: select }: Event) => {
    const other = others[(select as HTMLSelectElement).selectedIndex - 1];
    if (other) add(...other);
  };
  return html`<div class="deeds">
    <button type="button" class="button" aria-label="Right: ${words}" @click=${() => add(type as LineType, from, to)}>Right</button>
    <button type="button" class="button" aria-label="Wrong: ${words}" @click=${() => correct({ kind: "remove", source: from, type: type as LineType, target: to })}>Wrong</button>
    <select aria-label="Something else: ${words}" @change=${retype}>
      <option>Something else…</option>
      ${others.map(([kind, a, b]) => html`<option>${a} ${RELATION_TYPES[kind].forward} ${b}</option>`)}
    </select></div>`;
}

/** Every other relation that the two could have, both ways round. */
function* readings(type: LineType, from: string, to: string): Generator<[LineType, string, string]> {
  for (const other of LINE_TYPES.filter((each) => each !== "mentions")) {
    if (other !== type) yield [other, from, to];
    if (!RELATION_TYPES[other].symmetric) yield [other, to, from];
  }
}
