import type { Concept } from "../model/concept.ts";
import type { Extraction } from "../model/extraction.ts";
import type { Fact } from "../model/fact.ts";
import { beyondLimit, CAPS, type LimitName, type Limits, mendOf } from "../model/limits.ts";
import type { Diagnostic, SourceLine } from "../model/source.ts";

/**
 * An extraction within its limits: a name that is too long for a term is left out with all that is said of it, and a definition is
 * cut, each with a remark. Throws LimitError where there is more than a graph may hold. `extraction` is not changed.
 */
export function boundExtraction(extraction: Extraction, limits: Limits): Extraction {
  const [{ path = "" } = {}] = extraction.sources;
  if (extraction.concepts.length > limits.concepts) throw beyondLimit(path, "concepts", limits);
  if (extraction.relations.length > limits.relations) throw beyondLimit(path, "relations", limits);
  const isName = ({ length }: string) => length <= limits["name-characters"];
  const remarks = extraction.concepts.flatMap((concept) => remarksOn(concept, limits));
  if (remarks.length === 0) return extraction;
  const kept = extraction.concepts.filter(({ label }) => isName(label));
  return {
    ...only(extraction, new Set<string>(kept.map(({ id }) => id))),
    topics: extraction.topics.filter(isName),
    concepts: kept.map((concept) => shortened(concept, limits)),
    diagnostics: [...extraction.diagnostics, ...remarks],
  };
}

/** The extraction with what is said of these concepts alone. */
function only(extraction: Extraction, ids: ReadonlySet<string>): Extraction {
  const isBetween = ({ source, target }: { readonly source: string; readonly target: string }) =>
    ids.has(source) && ids.has(target);
  return {
    ...extraction,
    relations: extraction.relations.filter(isBetween),
    dropped: extraction.dropped.filter(({ relation }) => isBetween(relation)),
    withoutEntry: extraction.withoutEntry.filter((id) => ids.has(id)),
  };
}

function shortened(concept: Concept, limits: Limits): Concept {
  const { topic, facts, ...rest } = concept;
  const isName = ({ length }: string) => length <= limits["name-characters"];
  return {
    ...rest,
    ...(topic !== undefined && isName(topic) ? { topic } : {}),
    aliases: concept.aliases.filter(isName),
    definition: concept.definition.slice(0, limits["definition-characters"]),
    ...(facts ? { facts: facts.filter((fact) => isWithin(fact, limits)) } : {}),
  };
}

function isWithin({ name, value, quote }: Fact, limits: Limits): boolean {
  const longest = Math.max(name.length, value.length);
  return longest <= limits["name-characters"] && quote.length <= limits["definition-characters"];
}

function remarksOn(concept: Concept, limits: Limits): Diagnostic[] {
  const { label, aliases, topic, definition, facts = [], source } = concept;
  const names = [label, ...aliases, topic ?? ""];
  const isLong = names.some(({ length }) => length > limits["name-characters"]);
  return [
    ...(isLong ? [remark(source, "name-characters", limits, "was left out")] : []),
    ...(definition.length > limits["definition-characters"]
      ? [remark(source, "definition-characters", limits, "was cut")]
      : []),
    ...facts
      .filter((fact) => !isWithin(fact, limits))
      .map((fact) => remark(fact, "name-characters", limits, "was left out")),
  ];
}

function remark(place: SourceLine, name: LimitName, limits: Limits, what: string): Diagnostic {
  const message = `${CAPS[name].beyond(limits[name])}, and ${what}`;
  return { severity: "warning", ...place, message, mend: mendOf(name, limits) };
}
