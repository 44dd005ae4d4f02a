import { resolve } from "node:path";
import {
  type ClassDeclaration,
  type MethodDeclaration,
  type Node,
  type PropertyDeclaration,
  type SourceFile,
  SyntaxKind,
} from "typescript/unstable/ast";
import { isClassDeclaration, isMethodDeclaration, isPropertyDeclaration } from "typescript/unstable/ast/is";
import { API } from "typescript/unstable/sync";
import { type DocComment, namedIn, readDocComment } from "./doc-comment.ts";

/** The elements that are described, by their tags, and the module of the package that each is exported from. */
const DESCRIBED: Readonly<Record<string, { readonly source: string; readonly module: string }>> = {
  "concept-graph": {
    source: "src/components/concept-graph/concept-graph.ts",
    module: "dist/concept-graph.js",
  },
  "concept-compare": {
    source: "src/components/concept-compare/concept-compare.ts",
    module: "dist/concept-compare.js",
  },
  "concept-explorer": {
    source: "src/components/concept-explorer/concept-explorer.ts",
    module: "dist/concept-explorer.js",
  },
};

/** Methods that the browser or Lit calls, and that no page should. */
const INNER = new Set(
  "connectedCallback disconnectedCallback willUpdate updated firstUpdated render wishes".split(" "),
);

/** Lists of the manifest, and the tag of the doc comment that fills each. */
const LISTS = { events: "fires", slots: "slot", cssParts: "csspart", cssProperties: "cssproperty" } as const;

/**
 * The manifest of the elements, as editors and documentation tools read it (custom-elements.json, schema 1.0.0), from the doc
 * comments of their classes.
 */
export function elementsManifest(root: string) {
  const api = new API({ cwd: root });
  try {
    const snapshot = api.updateSnapshot({ openProjects: [resolve(root, "tsconfig.json")] });
    const { program } = snapshot.getProjects()[0] ?? {};
    const modules = Object.entries(DESCRIBED).map(([tag, { source, module }]) => {
      const file = program?.getSourceFile(resolve(root, source));
      const element = file?.statements.find((each) => isClassDeclaration(each));
      if (!file || !element) throw new Error(`scripts/build/manifest: ${source} holds no class.`);
      return moduleOf(tag, module, new Reader(file), element);
    });
    return { schemaVersion: "1.0.0", readme: "README.md", modules };
  } finally {
    api.close();
  }
}

function moduleOf(tagName: string, path: string, reader: Reader, element: ClassDeclaration) {
  const name = element.name?.text ?? "";
  const { text, tags } = reader.comment(element);
  const lists = Object.entries(LISTS).map(([list, tag]) => [
    list,
    tags
      .filter((each) => each.name === tag)
      .map((each) => ({
        ...namedIn(each.text),
        ...(tag === "fires" ? { type: { text: "CustomEvent" } } : {}),
      })),
  ]);
  const properties = element.members.filter(isPropertyDeclaration).flatMap((each) => reader.property(each));
  const declaration = {
    kind: "class",
    name,
    tagName,
    customElement: true,
    description: text,
    attributes: properties.flatMap(({ attribute }) => attribute),
    members: [
      ...properties.map(({ member }) => member),
      ...element.members.filter(isMethodDeclaration).flatMap((each) => reader.method(each)),
    ],
    ...Object.fromEntries(lists),
  };
  const exported = { name, module: path };
  return {
    kind: "javascript-module",
    path,
    declarations: [declaration],
    exports: [
      { kind: "js", name, declaration: exported },
      { kind: "custom-element-definition", name: tagName, declaration: exported },
    ],
  };
}

/** What the manifest says of a property, and of its attribute where it has one. */
interface PropertyEntries {
  readonly member: object;
  readonly attribute: readonly object[];
}

/** Reads members of a class out of the text of its file. */
class Reader {
  readonly #file: SourceFile;

  constructor(file: SourceFile) {
    this.#file = file;
  }

  comment(node: Node): DocComment {
    const whole = this.#file.text.slice(node.pos, node.end);
    const [comment = ""] =
      /\/\*\*[\s\S]*?\*\//.exec(whole.slice(0, node.getStart(this.#file) - node.pos)) ?? [];
    return readDocComment(comment);
  }

  /** A property that pages may set, and its attribute unless it has none; nothing for all others. */
  property(node: PropertyDeclaration): readonly PropertyEntries[] {
    const options = /@property\(([^)]*)\)/.exec(node.getText(this.#file))?.[1];
    if (options === undefined || this.#isPrivate(node)) return [];
    const name = node.name.getText(this.#file);
    const description = this.comment(node).text;
    const type = {
      text: node.type?.getText(this.#file) ?? typeOfValue(node.initializer?.getText(this.#file)),
    };
    const own = { ...(description ? { description } : {}), type };
    const attribute = /attribute: "([^"]+)"/.exec(options)?.[1] ?? name.toLowerCase();
    const member = { kind: "field" as const, name, ...own };
    if (/attribute: false/.test(options)) return [{ member, attribute: [] }];
    return [{ member: { ...member, attribute }, attribute: [{ name: attribute, fieldName: name, ...own }] }];
  }

  method(node: MethodDeclaration) {
    const name = node.name.getText(this.#file);
    if (this.#isPrivate(node) || INNER.has(name)) return [];
    const description = this.comment(node).text;
    const parameters = node.parameters.map((each) => ({
      name: each.name.getText(this.#file),
      ...(each.type ? { type: { text: each.type.getText(this.#file) } } : {}),
      ...(each.initializer ? { optional: true, default: each.initializer.getText(this.#file) } : {}),
    }));
    const type = { text: node.type?.getText(this.#file) ?? "void" };
    return [{ kind: "method" as const, name, description, parameters, return: { type } }];
  }

  #isPrivate(node: PropertyDeclaration | MethodDeclaration): boolean {
    const isHidden = node.modifiers?.some(({ kind }) => kind === SyntaxKind.PrivateKeyword) ?? false;
    return isHidden || node.name.getText(this.#file).startsWith("#");
  }
}

function typeOfValue(value = ""): string {
  if (value === "true" || value === "false") return "boolean";
  return /^["'`]/.test(value) ? "string" : "unknown";
}
