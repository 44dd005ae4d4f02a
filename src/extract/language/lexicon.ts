import { isAcronym } from "./acronym.ts";
import { foldPhrase } from "./fold.ts";
import { type Token, wordKeys } from "./tokens.ts";

/** A known term in a token list: tokens `from` up to, not including, `to` name the concept `id`. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly id: string;
}

interface TrieNode {
  readonly next: Map<string, TrieNode>;
  readonly names: { readonly id: string; readonly acronym: boolean }[];
}

/**
 * The names of all concepts as a trie over folded words. Names in capitals are found in capitals only, so that BASE is
 * not found in "data base", nor IT in "it".
 */
export class Lexicon {
  private readonly root: TrieNode = { next: new Map(), names: [] };
  private readonly anchors = new Map<string, string>();

  /** Add a name of a concept. The first concept that claims a name keeps it. A name without words is not added. */
  add(name: string, id: string): void {
    const words = wordKeys(name);
    if (words.length === 0) return;
    const entry = { id, acronym: isAcronym(name) };
    let node = this.root;
    for (const word of words) node = step(node, word);
    if (node.names.some((known) => known.acronym === entry.acronym)) return;
    node.names.push(entry);
  }

  /** Concept that these words, or those from `from` up to `to`, name as a whole; undefined where they name none. */
  find(words: readonly Token[], from = 0, to = words.length): string | undefined {
    let node: TrieNode | undefined = this.root;
    for (let i = from; i < to && node; i += 1) node = node.next.get(words[i]?.key ?? "");
    return node && node.names.length > 0 ? pick(node.names, words, from, to) : undefined;
  }

  /** Add a name under which links lead to a concept, such as its file's. The first concept that claims it keeps it. */
  addAnchor(name: string, id: string): void {
    const key = foldPhrase(name);
    if (key !== "" && !this.anchors.has(key)) this.anchors.set(key, id);
  }

  /**
   * Concept that a link within the text leads to: "/monolithic-apps/", "glossary.html#term-alpha". Undefined for links to
   * other sites and where no concept has that name.
   */
  linked(url: string): string | undefined {
    if (/^[a-z][\w+.-]*:|^\/\//i.test(url)) return undefined;
    const [path = "", fragment = ""] = url.split("#");
    const place = fragment || (path.split("?")[0]?.split("/").filter(Boolean).at(-1) ?? "");
    const key = foldPhrase(
      decoded(place)
        .replace(/\.(?:md|mdx|html?)$/i, "")
        .replace(/[-_]+/g, " "),
    );
    return this.anchors.get(key) ?? this.anchors.get(key.replace(ANCHOR_PREFIX, ""));
  }

  /** All mentions, longest first from the left, without overlaps. Words inside a hyphenated compound are not found. */
  mentions(tokens: readonly Token[]): readonly Mention[] {
    const found: Mention[] = [];
    for (let from = 0; from < tokens.length; from += 1) {
      const mention = this.longestAt(tokens, from);
      if (!mention) continue;
      found.push(mention);
      from = mention.to - 1;
    }
    return found;
  }

  private longestAt(tokens: readonly Token[], from: number): Mention | undefined {
    if (tokens[from]?.glued) return undefined;
    let node: TrieNode | undefined = this.root;
    let best: Mention | undefined;
    for (let to = from; to < tokens.length; to += 1) {
      node = node.next.get(tokens[to]?.key ?? "");
      if (!node) break;
      const inside = tokens[to + 1]?.glued || tokens[to]?.suspended;
      const ends = !inside && node.names.length > 0;
      const id = ends ? pick(node.names, tokens, from, to + 1) : undefined;
      if (id !== undefined) best = { from, to: to + 1, id };
    }
    return best;
  }
}

/** What generators put before the name in an anchor: "#term-alpha", "#def_branch". */
const ANCHOR_PREFIX = /^(?:term|def|definition|glossary|gloss|entry|concept) /;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function step(node: TrieNode, key: string): TrieNode {
  const known = node.next.get(key);
  if (known) return known;
  const made: TrieNode = { next: new Map(), names: [] };
  node.next.set(key, made);
  return made;
}

function pick(
  names: TrieNode["names"],
  words: readonly Token[],
  from: number,
  to: number,
): string | undefined {
  let capitals = true;
  for (let i = from; i < to && capitals; i += 1) capitals = words[i]?.capitals ?? false;
  const exact = names.find((name) => name.acronym === capitals);
  return (exact ?? names.find((name) => !name.acronym))?.id;
}
