import { html, type TemplateResult } from "lit";
import type { ConceptGraph } from "../../graph/concept-graph.ts";
import type { Neighbour, RelationGroup } from "../../graph/queries.ts";
import { DRAWINGS } from "../../view/drawing.ts";
import { relationInWords } from "../../view/words.ts";
import { lineSample } from "../line-sample.ts";

/** Template of a link to a concept, with its label or other words. */
export type LinkTo = (concept: string, text?: string) => TemplateResult;

/** Template of a link to the comparison of two concepts. */
export type CompareTo = (a: string, b: string, words: string) => TemplateResult;

/** Where the entries of a list lead. */
export interface ListLinks {
  readonly linkTo: LinkTo;
  readonly compareTo: CompareTo;
}

/** Types whose neighbours are many and alike: names only, folded away. */
const FOLDED = new Set<string>(["mentions", "in-topic"]);

/** The relations of a concept under headings that a person would use, each with its sentence on demand. */
export function relationList(
  graph: ConceptGraph,
  concept: string,
  groups: readonly RelationGroup[],
  links: ListLinks,
): readonly TemplateResult[] {
  const open = groups.filter(({ type }) => !FOLDED.has(type));
  const folded = groups.filter(({ type, direction }) => FOLDED.has(type) && !isOwnTopic(type, direction));
  return [
    ...open.map((group) => openGroup(graph, concept, group, links)),
    ...folded.map((group) => foldedGroup(group, links.linkTo)),
  ];
}

/** The topic of a concept stands above its name already. */
function isOwnTopic(type: string, direction: string): boolean {
  return type === "in-topic" && direction === "outgoing";
}

function openGroup(
  graph: ConceptGraph,
  concept: string,
  { type, heading, neighbours }: RelationGroup,
  links: ListLinks,
): TemplateResult {
  const isNumbered = type === "stage-of" && neighbours.length > 1;
  return html`<section>
    <h3>${type in DRAWINGS ? lineSample(type as keyof typeof DRAWINGS) : ""}${heading}</h3>
    <ul class="plain">${neighbours.map((each) => item(graph, concept, each, isNumbered, links))}</ul>
  </section>`;
}

function item(
  graph: ConceptGraph,
  concept: string,
  { other, relation }: Neighbour,
  isNumbered: boolean,
  { linkTo, compareTo }: ListLinks,
): TemplateResult {
  const order = isNumbered ? relation.attributes.order : undefined;
  return html`<li class="relation">
    <span>${order === undefined ? "" : html`<span class="order">${order}</span>`}${linkTo(other)}${relation.attributes.type === "contrasts-with" ? compareTo(concept, other, "compare") : ""}</span>
    ${why(relationInWords(graph, relation, concept), relation.attributes)}
  </li>`;
}

function why(
  words: string,
  { evidence, basis }: Neighbour["relation"]["attributes"],
): TemplateResult | string {
  const [first] = evidence;
  if (!first) return "";
  return html`<details class="why">
    <summary aria-label="Why: ${words}">“${first.quote}”</summary>
    ${evidence.map(({ quote, file, line }) => html`<blockquote>${quote}</blockquote><p class="source">${basis} · ${file}:${line}</p>`)}
  </details>`;
}

function foldedGroup({ heading, neighbours }: RelationGroup, linkTo: LinkTo): TemplateResult {
  return html`<details class="group">
    <summary>${heading} <span class="count">${neighbours.length}</span></summary>
    <div class="compact">${neighbours.map(({ other }) => linkTo(other))}</div>
  </details>`;
}
