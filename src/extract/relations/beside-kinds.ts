import type { ConceptId } from "../../model/concept.ts";
import { quoteOf, type Reading } from "../3-sentences.ts";
import { oncePerReading } from "../language/once.ts";
import { isSubject } from "../language/phrases.ts";
import type { Term } from "../language/terms.ts";
import { entryOf } from "./anaphora.ts";
import type { Claim } from "./claim.ts";
import type { EndContext } from "./ends.ts";
import { isPlainName, wholeTerm } from "./modified.ts";

const CONFIDENCE = 0.74;
/** One such name alone could be that of a neighbor of the entry, "Stamped letters cost more" under Unstamped letter. */
const LEAST = 2;

interface Named {
  readonly entry: ConceptId;
  readonly term: Term;
  readonly reading: Reading;
}

/**
 * Kinds that an entry of two words names by its noun and another modifier: "Sash windows slide. Casement windows swing."
 * under House window. Two such subjects are kinds of the entry, or of Window where the text has it; one alone says nothing.
 */
export function besideKindClaims(readings: readonly Reading[], context: EndContext): readonly Claim[] {
  const byEntry = new Map<ConceptId, Named[]>();
  for (const reading of readings)
    for (const named of reading.passage.aside ? NONE : namedIn(reading, context))
      byEntry.set(named.entry, [...(byEntry.get(named.entry) ?? []), named]);
  return [...byEntry.values()].flatMap((found) => {
    const names = new Set(found.map(({ term }) => term.key));
    return names.size < LEAST ? [] : [...found.map((named) => claim(named, context)), ...toldApart(found)];
  });
}

/** "Sash windows slide. Casement windows swing.": two, in one sentence or the next, are set against each other. */
function toldApart(found: readonly Named[]): readonly Claim[] {
  const [a, b, third] = found;
  if (!a || !b || third || a.reading.passage !== b.reading.passage) return [];
  if (Math.abs(a.reading.index - b.reading.index) > 1) return [];
  const evidence = quoteOf(b.reading, "beside-apart");
  const base = {
    type: "contrasts-with",
    basis: "stated",
    confidence: CONFIDENCE,
    promotes: "twins",
  } as const;
  return [{ ...base, source: endOf(a), target: endOf(b), evidence }];
}

function endOf({ term, reading }: Named): Claim["source"] {
  return term.id ? { id: term.id } : { term, place: reading.place };
}

const NONE: readonly Named[] = [];

const namedIn = oncePerReading((reading, context: EndContext): readonly Named[] => {
  const entry = entryOf(reading.place);
  if (!entry) return NONE;
  const names = context.namesOf(entry);
  return reading.chunks.flatMap((phrase) => {
    const last = reading.tokens[phrase.to - 1]?.key ?? "";
    if (!names.some((name) => name.length > 1 && name.at(-1) === last)) return NONE;
    if (!isSubject(reading, phrase) || !opensClause(reading, phrase.from)) return NONE;
    const term = wholeTerm(reading, phrase, context);
    const general = phrase.from === phrase.name && term.plural;
    const fits = general && term.words.length > 1 && !term.carried && isPlainName(reading, phrase, term);
    return fits && term.id !== entry && !isNameOf(term, entry, context) ? [{ entry, term, reading }] : [];
  });
});

function opensClause({ tokens }: Reading, from: number): boolean {
  return from === 0 || /^(?:,|;|and|but|while|whereas)$/.test(tokens[from - 1]?.lower ?? "");
}

/** "Wooden house windows": the entry's own name with a modifier is read elsewhere. */
function isNameOf({ key }: Term, entry: ConceptId, { namesOf }: EndContext): boolean {
  return namesOf(entry).some((name) => ` ${key}`.endsWith(` ${name.join(" ")}`));
}

function claim(named: Named, { concepts }: EndContext): Claim {
  const { entry, term, reading } = named;
  return {
    type: "kind-of",
    source: endOf(named),
    target: { id: concepts.byName.get(term.words.at(-1) ?? "") ?? entry },
    basis: "stated",
    confidence: CONFIDENCE,
    evidence: quoteOf(reading, "beside-kind"),
    promotes: "members",
  };
}
