import type { Extraction } from "../../src/model/extraction.ts";
import { TYPED } from "../../src/model/relation.ts";

/** The typed relations of an extraction as lines, in its order: "Loom kind-of Machine". */
export function typedLines({ concepts, relations }: Extraction): readonly string[] {
  const label = new Map<string, string>(concepts.map((concept) => [concept.id, concept.label]));
  return relations
    .filter(({ type }) => TYPED.some((each) => each === type))
    .map(({ source, type, target }) => `${label.get(source)} ${type} ${label.get(target)}`);
}

/** Labels of the concepts, without those of topics. */
export function conceptLabels({ concepts }: Extraction): readonly string[] {
  return concepts.filter(({ kind }) => kind === "concept").map(({ label }) => label);
}
