import type { Place } from "../2-concepts.ts";
import type { Reading } from "../3-sentences.ts";
import type { Term } from "../language/terms.ts";
import { tokenize } from "../language/tokens.ts";
import type { Prose } from "../outline/prose.ts";
import type { End } from "./claim.ts";
import type { EndContext } from "./ends.ts";

const MOST_WORDS = 4;

/** The items of the list that a sentence announces with its colon: entries, or plain items that are short phrases. */
export function announcedItems(reading: Reading, context: EndContext): readonly End[] {
  const below = context.below.get(reading.place) ?? [];
  return below.filter((place) => place.node.list !== undefined).flatMap((place) => itemEnds(place, context));
}

/** The words that an item opens with in bold or italics, as in "the **balance sheet**, which …"; else all that it says. */
function nameIn(prose: Prose | undefined): string {
  if (!prose) return "";
  const mark = prose.marks.find(({ kind }) => kind === "strong" || kind === "emphasis");
  const opens = mark && /^(?:an?\s|the\s)?$/i.test(prose.text.slice(0, mark.start));
  return opens ? prose.text.slice(mark.start, mark.end) : prose.text;
}

function itemEnds(place: Place, context: EndContext): readonly End[] {
  if (place.concepts.length > 0) return place.concepts.map((id) => ({ id }));
  const text = nameIn(place.node.passages[0]?.prose)
    .replace(/\s*\([^)]*\)/g, "")
    .replace(/^(?:an?|the)\s+/i, "")
    .replace(/[.,;]+$/, "")
    .trim();
  const tokens = tokenize(text).filter((token) => token.isWord);
  const id = context.lexicon.find(tokens);
  if (id) return [{ id: id as never }];
  if (tokens.length === 0 || tokens.length > MOST_WORDS || /[,;:.!?]/.test(text)) return [];
  const term: Term = {
    label: text,
    key: tokens.map((t) => t.key).join(" "),
    words: tokens.map((t) => t.key),
    marked: false,
    bare: true,
    plural: false,
    carried: false,
  };
  return [{ term, place }];
}
