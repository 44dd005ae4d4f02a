import type { Node } from "yaml";
import { inQuotes, nearestNames } from "../../model/nearest.ts";
import { LINE_TYPES, type LineType } from "../../model/relation.ts";
import type { Diagnostic, SourceText } from "../../model/source.ts";
import type { Authored, Statement, Written } from "./statement.ts";
import { YamlText } from "./yaml-text.ts";

/** What a sidecar may hold, and how its value looks. */
const SECTIONS = {
  add: "a list of {source: …, type: …, target: …}",
  remove: "a list of {source: …, target: …}",
  rename: "a map of old labels to new ones",
  merge: "a list of lists of names, the one to keep first",
} as const;
const KEYS = { add: ["source", "type", "target", "order"], remove: ["source", "type", "target"] } as const;

/**
 * Read a sidecar: what an author wants added to, removed from, renamed or merged in the reading of a text that cannot
 * be edited. Never throws; every mistake becomes an error that names its line and the mend.
 * @example readSidecar({ path: "g.glossograph.yaml", text: "merge: [[OLTP, Transaction processing]]" }).statements.length // → 1
 */
export function readSidecar(source: SourceText): Authored {
  return new SidecarReader(source).read();
}

class SidecarReader {
  readonly #yaml: YamlText;
  readonly #path: string;
  readonly #statements: Statement[] = [];
  readonly #diagnostics: Diagnostic[] = [];

  constructor({ path, text }: SourceText) {
    this.#path = path;
    this.#yaml = new YamlText(path, text);
  }

  read(): Authored {
    const { problem, root } = this.#yaml;
    if (problem)
      this.#complainAt(problem.line, `this is not valid YAML (${problem.message})`, "Correct the line.");
    else if (root) this.#sections(root);
    return { statements: this.#statements, diagnostics: this.#diagnostics, severity: "error" };
  }

  #sections(root: Node): undefined {
    const pairs = this.#yaml.pairsOf(root);
    if (!pairs)
      return this.#complain(root, "a sidecar is a map", `Use the keys ${inQuotes(Object.keys(SECTIONS))}.`);
    for (const { key, keyNode, value } of pairs) {
      if (!isKeyOf(SECTIONS, key)) this.#unknown(keyNode, "key", key, Object.keys(SECTIONS));
      else if (value && !isEmpty(value)) this.#section(key, value);
    }
  }

  #section(key: keyof typeof SECTIONS, value: Node): undefined {
    const items = key === "rename" ? this.#yaml.pairsOf(value) : this.#yaml.itemsOf(value);
    if (!items) return this.#complain(value, `"${key}" has another shape`, `Write ${SECTIONS[key]}.`);
    if (key === "rename") this.#renames(value);
    else for (const item of this.#yaml.itemsOf(value) ?? []) this.#item(key, item);
  }

  #renames(value: Node): void {
    for (const { keyNode, value: to } of this.#yaml.pairsOf(value) ?? []) {
      const [old, label] = [this.#yaml.nameOf(keyNode), this.#yaml.nameOf(to)];
      if (old && label) this.#statements.push({ kind: "rename", old, label });
      else this.#complain(keyNode, "a new label is text", "Write the new label behind the colon.");
    }
  }

  #item(key: "add" | "remove" | "merge", item: Node): undefined {
    if (key === "merge") return this.#merge(item);
    const fields = this.#fields(key, item);
    if (!fields) return;
    const { source, target, type, order } = fields;
    if (key === "remove") {
      this.#statements.push({ kind: "remove", source, target, ...(type ? { type } : {}) });
    } else if (!type) this.#complain(item, `"type" is missing`, `Give one of ${inQuotes(LINE_TYPES)}.`);
    else {
      const rank = order === undefined ? {} : { order };
      this.#statements.push({
        kind: "add",
        source,
        type,
        target,
        ...rank,
        evidence: this.#yaml.evidenceOf(item),
      });
    }
  }

  #merge(item: Node): undefined {
    const names = this.#yaml.itemsOf(item)?.map((each) => this.#yaml.nameOf(each));
    const written = names?.filter((name) => name !== undefined);
    if (!names || !written || written.length < Math.max(2, names.length))
      return this.#complain(
        item,
        "a merge is a list of two names or more",
        "Write [the one to keep, another].",
      );
    this.#statements.push({ kind: "merge", names: written });
  }

  /** Undefined where something is wrong, which is said. */
  #fields(section: "add" | "remove", item: Node): Fields | undefined {
    const pairs = this.#yaml.pairsOf(item);
    if (!pairs)
      return this.#complain(item, `an item of "${section}" has another shape`, `Write ${SECTIONS[section]}.`);
    const wrong = pairs.find(({ key }) => !(KEYS[section] as readonly string[]).includes(key));
    if (wrong) return this.#unknown(wrong.keyNode, "key", wrong.key, KEYS[section]);
    const nodeOf = (name: string) => pairs.find(({ key }) => key === name)?.value ?? null;
    const [source, target] = [
      this.#end(item, "source", nodeOf("source")),
      this.#end(item, "target", nodeOf("target")),
    ];
    if (!source || !target) return undefined;
    const [typeNode, orderNode] = [nodeOf("type"), nodeOf("order")];
    const type = this.#yaml.nameOf(typeNode)?.text;
    if (typeNode && !isLineType(type)) return this.#unknown(typeNode, "type", type ?? "", LINE_TYPES);
    const order = this.#yaml.numberOf(orderNode);
    if (orderNode && (order === undefined || type !== "stage-of"))
      return this.#complain(
        orderNode,
        `"order" is the rank of a stage`,
        `Give a number, on "stage-of" only.`,
      );
    return { source, target, type: isLineType(type) ? type : undefined, order };
  }

  #end(item: Node, name: string, value: Node | null): Written | undefined {
    const end = this.#yaml.nameOf(value);
    if (!end)
      this.#complain(value ?? item, `"${name}" is missing or no text`, "Give the label of one concept.");
    return end;
  }

  #unknown(node: Node, what: string, name: string, known: readonly string[]): undefined {
    const near = nearestNames(name, known);
    const mend = near.length > 0 ? `Did you mean ${inQuotes(near)}?` : `There are ${inQuotes(known)}.`;
    return this.#complain(node, `there is no ${what} "${name}"`, mend);
  }

  #complain(node: Node, message: string, mend: string): undefined {
    return this.#complainAt(this.#yaml.placeOf(node).line, message, mend);
  }

  #complainAt(line: number, message: string, mend: string): undefined {
    this.#diagnostics.push({ severity: "error", file: this.#path, line, message, mend });
  }
}

interface Fields {
  readonly source: Written;
  readonly target: Written;
  readonly type: LineType | undefined;
  readonly order: number | undefined;
}

function isLineType(name: string | undefined): name is LineType {
  return (LINE_TYPES as readonly (string | undefined)[]).includes(name);
}

function isKeyOf<T extends object>(table: T, key: string): key is keyof T & string {
  return Object.hasOwn(table, key);
}

/** A key with nothing behind it says nothing, as when all its items are commented out. */
function isEmpty(node: Node): boolean {
  return "value" in node && node.value === null;
}
