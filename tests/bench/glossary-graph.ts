import { seededRandom } from "../../src/analysis/random.ts";
import type { ConceptGraph } from "../../src/graph/concept-graph.ts";
import { type Row, ratedGraphOf } from "../layout/sample.ts";

/**
 * Make a graph like that of a glossary: topics, small trees, contrasting pairs, a life cycle, and many
 * mentions; one in eight typed relations leads to any topic. The same seed gives the same graph.
 */
export function glossaryGraph(concepts: number, seed = 1): ConceptGraph {
  const random = seededRandom(seed);
  const below = (n: number) => Math.floor(random() * n);
  const topics = Array.from({ length: Math.max(1, Math.round(concepts / 25)) }, (_, i) => `Topic ${i}`);
  const members: Record<string, string[]> = Object.fromEntries(topics.map((topic) => [topic, [topic]]));
  const all: string[] = [];
  const rows: Row[] = [];
  for (let i = 0; i < concepts - topics.length - 1; i += 1) {
    const topic = topics[below(topics.length)] as string;
    const own = members[topic] as string[];
    const label = `${WORDS[below(WORDS.length)]} ${WORDS[below(WORDS.length)]} ${i}`;
    rows.push(...typedRows(label, random() < 0.12 ? all : own.slice(1), random));
    for (let n = below(4); n > 0 && all.length > 0; n -= 1) {
      const near = random() < 0.6 ? own : all;
      rows.push([label, "mentions", near[below(near.length)] as string]);
    }
    own.push(label);
    all.push(label);
  }
  const stages = topics
    .slice(0, 5)
    .map((topic, i): Row => [topic, "stage-of", "Life cycle", { order: i + 1 }]);
  return ratedGraphOf({ ...members, "": ["Life cycle"] }, [...rows, ...stages]);
}

const WORDS = [
  "data",
  "stream",
  "schema",
  "consistency",
  "index",
  "batch",
  "warehouse",
  "log",
  "replication",
  "view",
];

/** What a concept says of those before it: half of all stand alone, as in a real glossary. */
function typedRows(label: string, before: readonly string[], random: () => number): readonly Row[] {
  const other = before[Math.floor(random() * random() * before.length)];
  const draw = random();
  if (other === undefined || draw > 0.62) return [];
  const confidence = 0.6 + Math.round(random() * 40) / 100;
  if (draw < 0.16) return [[label, "contrasts-with", other, { confidence }]];
  return [[label, draw < 0.42 ? "kind-of" : "part-of", other, { confidence }]];
}
