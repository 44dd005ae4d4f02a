import type { Place } from "../2-concepts.ts";
import type { Reading } from "../3-sentences.ts";
import type { Term } from "../language/terms.ts";
import { tokenize } from "../language/tokens.ts";
import { PREPOSITIONS } from "../language/words.ts";
import type { Prose } from "../outline/prose.ts";
import type { End } from "./claim.ts";
import type { EndContext } from "./ends.ts";

/** Words of the longest item that is a name: of a plain one, and of one that is set apart. */
const MOST_WORDS = { plain: 4, marked: 6 };

/** The items of the list that a sentence announces with its colon: entries, or plain items that are short phrases. */
export function announcedItems(reading: Reading, context: EndContext): readonly End[] {
  const below = context.below.get(reading.place) ?? [];
  const { passages } = reading.place.node;
  const from = reading.passage.end;
  const next = passages.map(({ start }) => start).filter((start) => start >= from);
  const to = Math.min(...next, Number.MAX_SAFE_INTEGER);
  return below
    .filter(({ node }) => node.list !== undefined && startOf(node) >= from && startOf(node) < to)
    .flatMap((place) => itemEnds(place, context));
}

/** Where an item stands in the source. */
function startOf({ head, passages }: Place["node"]): number {
  return head?.offsets[0] ?? passages[0]?.start ?? 0;
}

/** The words that an item opens with in bold or italics, as in "the **balance sheet**, which …"; else all that it says. */
function nameIn(prose: Prose | undefined): { readonly words: string; readonly marked: boolean } {
  if (!prose) return { words: "", marked: false };
  const mark = prose.marks.find(({ kind }) => kind === "strong" || kind === "emphasis");
  const opens = mark && /^(?:an?\s|the\s)?$/i.test(prose.text.slice(0, mark.start));
  return opens
    ? { words: prose.text.slice(mark.start, mark.end), marked: true }
    : { words: prose.text, marked: false };
}

/** What an item names: its entries, or itself where it is a short phrase. */
export function itemEnds(place: Place, context: EndContext): readonly End[] {
  if (place.concepts.length > 0) return place.concepts.map((id) => ({ id }));
  const { words, marked } = nameIn(place.node.passages[0]?.prose);
  return namedEnd(words, marked, place, context);
}

/** What a name that stands by itself names: a concept, or a phrase that may become one; empty where it is a sentence. */
export function namedEnd(words: string, marked: boolean, place: Place, context: EndContext): readonly End[] {
  const text = words
    .replace(/\s*\([^)]*\)/g, "")
    .replace(/^(?:an?|the)\s+/i, "")
    .replace(/[.,;]+$/, "")
    .trim();
  const tokens = tokenize(text).filter((token) => token.isWord);
  const id = context.lexicon.find(tokens);
  if (id) return [{ id: id as never }];
  const most = marked ? MOST_WORDS.marked : MOST_WORDS.plain;
  if (tokens.length === 0 || tokens.length > most || /[,;:.!?]/.test(text)) return [];
  if (!marked && tokens.some(({ lower }) => PREPOSITIONS.has(lower) && lower !== "of")) return [];
  const term: Term = {
    label: text,
    key: tokens.map((t) => t.key).join(" "),
    words: tokens.map((t) => t.key),
    marked,
    linked: false,
    bare: true,
    plural: false,
    carried: false,
  };
  return [{ term, place }];
}
