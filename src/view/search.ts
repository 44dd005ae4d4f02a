import type { ConceptGraph } from "../graph/concept-graph.ts";
import { editDistance } from "../model/edit-distance.ts";

/** Why a concept was found, in the words that the list shows; empty where the label itself says it. */
export interface Match {
  readonly concept: string;
  readonly label: string;
  readonly topic?: string;
  readonly why: string;
  readonly score: number;
}

/** Every name of every concept, folded once. */
export type SearchIndex = readonly Name[];

interface Name {
  readonly concept: string;
  readonly label: string;
  readonly topic?: string;
  readonly importance: number;
  readonly name: string;
  readonly isAlias: boolean;
  readonly folded: string;
  readonly words: readonly string[];
  /** First letters, for names of two words and more. */
  readonly initials: string;
}

/** Collect the names of a graph for `searchConcepts`. */
export function searchIndex(graph: ConceptGraph): SearchIndex {
  return graph.nodes().flatMap((concept) => {
    const { label, aliases, topic, importance } = graph.getNodeAttributes(concept);
    const about = { concept, label, importance, ...(topic === undefined ? {} : { topic }) };
    return [label, ...aliases].map((name, i) => ({ ...about, name, isAlias: i > 0, ...foldedName(name) }));
  });
}

/**
 * Find concepts by what a person types: the beginning of a name or of its words in any order, an alias, the
 * initials, or a name with a slip of the fingers. Best first, each concept once; an empty query finds nothing.
 * @example searchConcepts(index, "olpt")[0] // → { concept: "oltp", why: "spelled almost like OLTP", … }
 */
export function searchConcepts(index: SearchIndex, query: string, limit = 12): readonly Match[] {
  const typed = foldedName(query);
  if (typed.folded === "") return [];
  const best = new Map<string, Match>();
  for (const name of index) {
    const match = matchName(name, typed);
    if (match && match.score > (best.get(name.concept)?.score ?? 0)) best.set(name.concept, match);
  }
  return [...best.values()].sort((a, b) => b.score - a.score || (a.label < b.label ? -1 : 1)).slice(0, limit);
}

type Typed = ReturnType<typeof foldedName>;

/** The ways to match, the surest first: the first that holds gives score and reason. */
const WAYS: readonly { score: number; why: string; holds: (name: Name, typed: Typed) => boolean }[] = [
  { score: 100, why: "", holds: (name, typed) => name.folded === typed.folded },
  { score: 80, why: "", holds: (name, typed) => name.folded.startsWith(typed.folded) },
  {
    score: 70,
    why: "initials of",
    holds: (name, typed) => name.initials !== "" && name.initials === typed.folded,
  },
  { score: 60, why: "", holds: (name, typed) => typed.words.every((word) => hasPrefix(name.words, word)) },
  {
    score: 40,
    why: "",
    holds: (name, typed) => typed.folded.length > 2 && name.folded.includes(typed.folded),
  },
  {
    score: 20,
    why: "spelled almost like",
    holds: (name, typed) => typed.words.every((word) => isAlmost(name.words, word)),
  },
];

function matchName(name: Name, typed: Typed): Match | undefined {
  const way = WAYS.find(({ holds }) => holds(name, typed));
  if (!way) return undefined;
  const { concept, label, topic } = name;
  // Importance only decides between equal matches; an alias yields to a label that matches as well.
  const score = way.score + name.importance * 9 - (name.isAlias ? 5 : 0);
  return { concept, label, ...(topic === undefined ? {} : { topic }), why: reason(way.why, name), score };
}

function reason(why: string, name: Name): string {
  if (why !== "") return `${why} ${name.name}`;
  return name.isAlias ? `also called ${name.name}` : "";
}

function hasPrefix(words: readonly string[], typed: string): boolean {
  return words.some((word) => word.startsWith(typed));
}

/** One slip in a word of three letters, two from eight on; the last word may still be unfinished. */
function isAlmost(words: readonly string[], typed: string): boolean {
  const slips = typed.length < 3 ? 0 : typed.length < 8 ? 1 : 2;
  return words.some(
    (word) =>
      mayBeAlmost(word, typed, slips) &&
      [word, word.slice(0, typed.length)].some((each) => editDistance(each, typed, slips) <= slips),
  );
}

/** Of the first letters, one more than there are slips, one at least is right and has not moved further than they can move it. */
function mayBeAlmost(word: string, typed: string, slips: number): boolean {
  const near = word.slice(0, 2 * slips + 1);
  return [...typed.slice(0, slips + 1)].some((letter) => near.includes(letter));
}

/** @example foldedName("Naïve Bayes") // → { folded: "naive bayes", words: ["naive", "bayes"], initials: "nb" } */
/** A name as people type it: case, accents and signs folded. */
export function foldName(name: string): string {
  return foldedName(name).folded;
}

function foldedName(name: string) {
  const bare = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const words = bare.split(/[^\p{L}\p{N}+#]+/u).filter((word) => word !== "");
  const initials = words.length > 1 ? words.map((word) => word[0]).join("") : "";
  return { folded: words.join(" "), words, initials };
}
