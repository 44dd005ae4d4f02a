import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import type { Evidence } from "../../model/relation.ts";
import type { SourceLine } from "../../model/source.ts";
import { deepYamlLine } from "../outline/depth.ts";
import { AUTHORED, type Written } from "./statement.ts";

/** A key of a map with its value; the value is null where nothing stands behind the colon. */
export interface Pair {
  readonly key: string;
  readonly keyNode: Node;
  readonly value: Node | null;
}

/**
 * A YAML text whose nodes know their lines. `firstLine` is the line of the file on which it begins. A key may stand twice
 * only where `uniqueKeys` is false.
 */
export class YamlText {
  /** The outermost node; null where the text is empty or broken. */
  readonly root: Node | null;
  readonly problem: (SourceLine & { readonly message: string }) | undefined;
  readonly #lines = new LineCounter();
  readonly #file: string;
  readonly #yaml: string;
  readonly #firstLine: number;

  constructor(file: string, yaml: string, firstLine = 1, uniqueKeys = true) {
    this.#file = file;
    this.#yaml = yaml;
    this.#firstLine = firstLine;
    const deep = deepYamlLine(yaml);
    if (deep !== undefined) {
      this.root = null;
      this.problem = { file, line: firstLine + deep - 1, message: "it is nested too deep" };
      return;
    }
    const options = { lineCounter: this.#lines, prettyErrors: false, uniqueKeys };
    const { contents, errors } = parseDocument(yaml, options);
    const [error] = errors;
    this.root = error ? null : contents;
    if (error) this.problem = { ...this.#placeAt(error.pos[0]), message: error.message.split("\n")[0] ?? "" };
  }

  placeOf(node: Node): SourceLine {
    return this.#placeAt(node.range?.[0] ?? 0);
  }

  /** The pairs of a map; undefined where the node is none. */
  pairsOf(node: Node | null): readonly Pair[] | undefined {
    if (!isMap<Node, Node | null>(node)) return undefined;
    return node.items.map(({ key, value }) => ({ key: textOf(key) ?? "", keyNode: key, value }));
  }

  /** The items of a list; undefined where the node is none. */
  itemsOf(node: Node | null): readonly Node[] | undefined {
    return isSeq<Node>(node) ? node.items : undefined;
  }

  /** A name with its place; undefined where the node is no text. Brackets of a wiki link are left out. */
  nameOf(node: Node | null): Written | undefined {
    const text = textOf(node)?.replace(/^\[\[([^\]|]+)(?:\|[^\]]*)?\]\]$/, "$1");
    return node && text ? { text, ...this.placeOf(node) } : undefined;
  }

  numberOf(node: Node | null): number | undefined {
    return isScalar(node) && typeof node.value === "number" ? node.value : undefined;
  }

  /** The words of a node as evidence. */
  evidenceOf(node: Node): Evidence {
    const [start, end] = node.range ?? [0, 0];
    return { quote: fold(this.#yaml.slice(start, end)), ...this.placeOf(node), rule: AUTHORED };
  }

  /** The whole line on which a node stands as evidence. */
  lineEvidenceOf(node: Node): Evidence {
    const place = this.placeOf(node);
    const line = this.#yaml.split("\n")[place.line - this.#firstLine] ?? "";
    return { quote: fold(line), ...place, rule: AUTHORED };
  }

  #placeAt(offset: number): SourceLine {
    return { file: this.#file, line: this.#firstLine + Math.max(1, this.#lines.linePos(offset).line) - 1 };
  }
}

/** Numbers are names too: "404", "1984". */
function textOf(node: Node | null): string | undefined {
  if (!isScalar(node) || !["string", "number"].includes(typeof node.value)) return undefined;
  return (typeof node.value === "number" ? (node.source ?? String(node.value)) : String(node.value)).trim();
}

function fold(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
