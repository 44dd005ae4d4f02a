import type { ConceptGraph } from "../graph/concept-graph.ts";
import { type Neighbour, type RelationGroup, relationsOf } from "../graph/queries.ts";
import { compareLink, conceptLink } from "../view/links.ts";
import { TOPIC_COLOURS } from "../view/palette.ts";
import { termCutter } from "../view/term-links.ts";
import type { Topic } from "../view/topics.ts";
import { firstSentence, labelOf } from "../view/words.ts";
import { egoPicture } from "./ego-picture.ts";
import { readingPage } from "./frame.ts";
import { type Content, element, type Html, inlineSvg } from "./html.ts";
import { markdownHtml } from "./markdown-html.ts";
import { conceptPath, EXPLORER, GLOSSARY, hrefFrom, topicPath } from "./places.ts";

/** Types whose neighbours are many and alike: names only. */
const BRIEF = new Set(["mentions", "in-topic"]);

/** The page of a concept: what it is, its picture, its relations both ways with the sentences that say so. */
export function conceptPage(graph: ConceptGraph, key: string, topic: Topic | undefined): string {
  const path = conceptPath(key);
  const { label, aliases, definition } = graph.getNodeAttributes(key);
  const linkTo = (other: string, text = labelOf(graph, other)) =>
    element("a", { href: hrefFrom(path, conceptPath(other)) }, text);
  const groups = relationsOf(graph, key);
  const turn = neighboursInTopic(topic, key);
  const svg = egoPicture(graph, key);
  const said =
    definition === ""
      ? element("p", { class: "muted" }, "The text names this concept without defining it.")
      : markdownHtml(definition, { cut: termCutter(graph, key), linkTo });
  const body: Content = [
    topic ? kicker(path, topic) : "",
    element("h1", {}, label),
    aliases.length > 0 ? element("p", { class: "also" }, `also ${aliases.join(", ")}`) : "",
    element("div", { class: "definition" }, said),
    actions(graph, key, groups),
    svg ? element("figure", { "aria-label": `${label} and what it is related to` }, inlineSvg(svg)) : "",
    groups.flatMap((group) => groupSection(group, linkTo)),
    turnBar(graph, turn, linkTo),
  ];
  const description = firstSentence(definition, graph.getAttribute("language"));
  const data = definedTerm(graph, key, description);
  const around = { prev: turn.prev && conceptPath(turn.prev), next: turn.next && conceptPath(turn.next) };
  return readingPage(graph, {
    path,
    title: label,
    description,
    body,
    view: conceptLink(key),
    data,
    turn: around,
  });
}

function kicker(path: string, topic: Topic): Html {
  const link = element("a", { href: hrefFrom(path, topicPath(topic)) }, topic.label);
  return element("p", { class: `kicker topic-${topic.index % TOPIC_COLOURS}` }, link);
}

function actions(graph: ConceptGraph, key: string, groups: readonly RelationGroup[]): Html {
  const path = conceptPath(key);
  const opposed = groups.find(({ type }) => type === "contrasts-with")?.neighbours ?? [];
  const links = [
    element("a", { href: hrefFrom(path, EXPLORER, conceptLink(key)) }, "Show in the graph"),
    ...opposed
      .slice(0, 3)
      .map(({ other }) =>
        element(
          "a",
          { href: hrefFrom(path, EXPLORER, compareLink([key, other])) },
          `Compare with ${labelOf(graph, other)}`,
        ),
      ),
  ];
  return element(
    "ul",
    { class: "actions" },
    links.map((link) => element("li", {}, link)),
  );
}

type LinkTo = (concept: string, text?: string) => Html;

function groupSection({ type, heading, neighbours }: RelationGroup, linkTo: LinkTo): Content {
  const isBrief = BRIEF.has(type);
  const rows = neighbours.map((each) =>
    isBrief ? element("li", {}, linkTo(each.other)) : row(each, linkTo),
  );
  return [
    "\n",
    element("h2", {}, heading),
    element(type === "stage-of" ? "ol" : "ul", { class: isBrief ? "mentions" : "relations" }, rows),
  ];
}

function row({ other, relation }: Neighbour, linkTo: LinkTo): Html {
  const { evidence, basis, order } = relation.attributes;
  const quotes = evidence.flatMap(({ quote, file, line }) => [
    element("blockquote", {}, quote),
    element("p", { class: "source" }, `${basis} · ${file}:${line}`),
  ]);
  const number = order === undefined ? "" : element("span", { class: "order" }, `${order}. `);
  return element("li", {}, [number, element("span", { class: "name" }, linkTo(other)), ...quotes]);
}

interface Turn {
  readonly prev?: string | undefined;
  readonly next?: string | undefined;
}

function neighboursInTopic(topic: Topic | undefined, key: string): Turn {
  const at = topic?.concepts.indexOf(key) ?? -1;
  return at < 0 ? {} : { prev: topic?.concepts[at - 1], next: topic?.concepts[at + 1] };
}

function turnBar(graph: ConceptGraph, { prev, next }: Turn, linkTo: LinkTo): Content {
  if (prev === undefined && next === undefined) return "";
  const turn = (rel: string, words: string, key: string | undefined) =>
    key === undefined
      ? ""
      : element("div", { rel }, [element("span", {}, words), linkTo(key, labelOf(graph, key))]);
  return element("nav", { class: "turn", "aria-label": "In this topic" }, [
    turn("prev", "Before it in this topic", prev),
    turn("next", "Next in this topic", next),
  ]);
}

function definedTerm(graph: ConceptGraph, key: string, description: string): unknown {
  const { label, aliases } = graph.getNodeAttributes(key);
  const path = conceptPath(key);
  return {
    "@context": "https://schema.org",
    "@type": "DefinedTerm",
    name: label,
    ...(aliases.length > 0 ? { alternateName: aliases } : {}),
    ...(description === "" ? {} : { description }),
    termCode: key,
    url: hrefFrom("", path.split("/").at(-1) ?? path),
    inDefinedTermSet: {
      "@type": "DefinedTermSet",
      name: graph.getAttribute("title"),
      url: hrefFrom(path, GLOSSARY),
    },
  };
}
