import type { ConceptGraph } from "../graph/concept-graph.ts";
import { TOPIC_COLOURS } from "../view/palette.ts";
import { type Topic, topicByConcept } from "../view/topics.ts";
import { counted, firstSentence, labelOf } from "../view/words.ts";
import { readingPage } from "./frame.ts";
import { type Content, element, type Html } from "./html.ts";
import { conceptPath, GLOSSARY, hrefFrom, topicPath } from "./places.ts";

/** The page of a topic: its concepts in the order of the text, each with its first sentence. */
export function topicPage(graph: ConceptGraph, topic: Topic, topics: readonly Topic[]): string {
  const path = topicPath(topic);
  const language = graph.getAttribute("language");
  const rows = topic.concepts.map((key) =>
    element("li", {}, [
      element("span", { class: "name" }, conceptAnchor(graph, path, key)),
      element("p", { class: "muted" }, firstSentence(graph.getNodeAttribute(key, "definition"), language)),
    ]),
  );
  const body: Content = [
    element("p", { class: `kicker topic-${topic.index % TOPIC_COLOURS}` }, "Topic"),
    element("h1", {}, topic.label),
    element("p", { class: "also" }, counted(topic.concepts.length, "concept")),
    element("ul", { class: "relations" }, rows),
  ];
  const [prev, next] = [topics[topic.index - 1], topics[topic.index + 1]];
  const turn = { prev: prev && topicPath(prev), next: next && topicPath(next) };
  const description = `${topic.label}: ${topic.concepts.map((key) => labelOf(graph, key)).join(", ")}`;
  return readingPage(graph, { path, title: topic.label, description, body, turn });
}

/** The page that leads to all others: every concept under its topic. */
export function glossaryPage(graph: ConceptGraph, topics: readonly Topic[]): string {
  const known = topicByConcept(topics);
  const loose = graph.nodes().filter((key) => !known.has(key));
  const title = graph.getAttribute("title");
  const body: Content = [
    element("h1", {}, title),
    element("p", { class: "also" }, `${counted(graph.order, "concept")}, by topic`),
    names(graph, loose),
    topics.map((topic) => [
      "\n",
      element(
        "h2",
        { class: `dotted topic-${topic.index % TOPIC_COLOURS}` },
        element("a", { href: hrefFrom(GLOSSARY, topicPath(topic)) }, topic.label),
      ),
      names(graph, topic.concepts),
    ]),
  ];
  const data = { "@context": "https://schema.org", "@type": "DefinedTermSet", name: title, url: GLOSSARY };
  return readingPage(graph, { path: GLOSSARY, title, description: `All concepts of ${title}`, body, data });
}

function names(graph: ConceptGraph, keys: readonly string[]): Content {
  if (keys.length === 0) return "";
  const sorted = [...keys].sort((a, b) => labelOf(graph, a).localeCompare(labelOf(graph, b), "en"));
  const rows = sorted.map((key) => element("li", {}, conceptAnchor(graph, GLOSSARY, key)));
  return element("ul", { class: "names" }, rows);
}

function conceptAnchor(graph: ConceptGraph, path: string, key: string): Html {
  return element("a", { href: hrefFrom(path, conceptPath(key)) }, labelOf(graph, key));
}
