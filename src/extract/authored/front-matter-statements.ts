import type { Node } from "yaml";
import type { ConceptId } from "../../model/concept.ts";
import type { LineType } from "../../model/relation.ts";
import type { Diagnostic, SourceLine } from "../../model/source.ts";
import type { Outline } from "../1-outline.ts";
import type { Concepts, Place } from "../2-concepts.ts";
import type { Authored, Statement, Written } from "./statement.ts";
import { YamlText } from "./yaml-text.ts";

/** What each key of the front matter says of the term of its file. */
const KEYS: Readonly<Record<string, LineType | "not">> = {
  "contrasts-with": "contrasts-with",
  "part-of": "part-of",
  "kind-of": "kind-of",
  "stage-of": "stage-of",
  related: "mentions",
  not: "not",
};

/** Whether a key of the front matter relates the term of its file to others. */
export function isStatementKey(key: string): boolean {
  return Object.hasOwn(KEYS, key);
}

/**
 * Read what the front matter of each file with one term says of that term: its typed relations, what it must not be joined
 * with, and related terms. A file of several terms says nothing in this way, and a key that is not ours is left alone.
 */
export function frontMatterStatements(outlines: readonly Outline[], concepts: Concepts): readonly Authored[] {
  const entries = new Map<Outline, Place[]>(outlines.map((outline) => [outline, []]));
  for (const place of concepts.places) if (place.role === "entry") entries.get(place.outline)?.push(place);
  return [...entries].map(([outline, places]) => {
    const [only] = places.length === 1 ? places : places.filter(({ node }) => node === outline.root);
    const draft = only && concepts.drafts.get(only.concepts[0] as ConceptId);
    return new FrontMatterReader(outline).read(draft?.label);
  });
}

class FrontMatterReader {
  readonly #yaml: YamlText | undefined;
  readonly #statements: Statement[] = [];
  readonly #diagnostics: Diagnostic[] = [];

  constructor({ source, frontMatter }: Outline) {
    if (frontMatter) this.#yaml = new YamlText(source.path, frontMatter.yaml, frontMatter.line, false);
  }

  read(term: string | undefined): Authored {
    for (const { key, keyNode, value } of this.#yaml?.pairsOf(this.#yaml.root) ?? []) {
      const says = isStatementKey(key) ? KEYS[key] : undefined;
      if (!says || !value) continue;
      if (term !== undefined) this.#key(says, key, value, term);
      else if (says !== "mentions")
        this.#warn(
          keyNode,
          `"${key}" speaks of one term, and this file has not one`,
          "Use a sidecar, or give the term a file of its own.",
        );
    }
    return { statements: this.#statements, diagnostics: this.#diagnostics, severity: "warning" };
  }

  #key(says: LineType | "not", key: string, value: Node, term: string): void {
    const nodes = this.#yaml?.itemsOf(value) ?? [value];
    for (const node of nodes) {
      const target = this.#yaml?.nameOf(node);
      if (target) this.#statement(says, node, term, target);
      else if (says !== "mentions")
        this.#warn(node, `"${key}" is a label or a list of labels`, "Write the labels as text.");
    }
  }

  #statement(says: LineType | "not", node: Node, term: string, target: Written): void {
    const { file, line } = target;
    const source = { text: term, file, line };
    const evidence = this.#yaml?.lineEvidenceOf(node);
    if (says === "not") this.#statements.push({ kind: "remove", source, target });
    else if (evidence) this.#statements.push({ kind: "add", source, type: says, target, evidence });
  }

  #warn(node: Node, message: string, mend: string): void {
    const place: SourceLine | undefined = this.#yaml?.placeOf(node);
    if (place) this.#diagnostics.push({ severity: "warning", ...place, message, mend });
  }
}
