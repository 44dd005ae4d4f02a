import { type ConceptId, type ConceptKind, uniqueConceptId } from "../model/concept.ts";
import type { Outline, OutlineNode } from "./1-outline.ts";
import { lineFinder } from "./corpus.ts";
import { type FrontMatter, readFrontMatter } from "./front-matter.ts";
import { type Head, type HeadName, headOf, opensName, type PhraseUse, topicIn } from "./heads.ts";
import { foldPhrase } from "./language/fold.ts";
import { aliasesIn } from "./names/aliases.ts";
import { type FileTitle, fileTitles } from "./names/file-titles.ts";
import { listedNames } from "./names/listed-names.ts";
import { headsOf, isEverydayWord, type Redirect, redirectOf } from "./names/redirects.ts";
import {
  definesHead,
  holdsDefinition,
  instalmentOf,
  introducesNames,
  isApparatus,
  isIndexLetter,
  sendsOn,
  withoutApparatus,
} from "./outline/apparatus.ts";
import { groupingOf, isLabelUnder, isPoint } from "./outline/groups.ts";
import {
  definitionOf,
  explains,
  isApparatusNode,
  isContents,
  isEntry,
  isListOfTerms,
  isProcessTitle,
  isSilent,
  isTitle,
  toldUnder,
} from "./outline/roles.ts";
import { withSections } from "./outline/sections.ts";

/** A concept while it is being read; its names grow as the text gives them. */
export interface Draft {
  readonly id: ConceptId;
  label: string;
  readonly aliases: string[];
  kind: ConceptKind;
  topic: string | undefined;
  readonly definitions: string[];
  readonly file: string;
  readonly line: number;
  /** Where a phrase inside another entry made it a concept; undefined for entries. */
  readonly origin?: Place;
}

/** A node of an outline and what it is about. */
export interface Place {
  readonly outline: Outline;
  readonly node: OutlineNode;
  readonly lineOf: (offset: number) => number;
  /** The concepts that its head names: none on list items without a term, several where the head joins some. */
  concepts: readonly ConceptId[];
  readonly joint: Head["joint"];
  readonly qualifier?: string;
  /** A `group` is a head that only organises what is said of the entry above: "Types". */
  readonly role: "title" | "topic" | "entry" | "item" | "group";
  /** Its head names nothing, so that no sentence under it speaks of that: "How it is made". */
  readonly silent?: true;
  readonly within: Place | undefined;
  /** Position among all places, in the order of the text. */
  readonly rank: number;
}

/** The concepts of a text with the places that speak of them. */
export interface Concepts {
  readonly drafts: Map<ConceptId, Draft>;
  readonly places: readonly Place[];
  readonly topics: string[];
  /** Concept by folded name. */
  readonly byName: Map<string, ConceptId>;
  /** Other names, folded, that are words of everyday speech, and so are not looked for in sentences. */
  readonly everyday: ReadonlySet<string>;
}

/** Turn heads into concepts with aliases, and headings that only group entries into topics. */
export function findConcepts(outlines: readonly Outline[], use: PhraseUse): Concepts {
  const finder = new ConceptFinder(use, headsOf(outlines), fileTitles(outlines));
  for (const outline of outlines) finder.read(outline);
  return finder.finish();
}

class ConceptFinder {
  private readonly drafts = new Map<ConceptId, Draft>();
  private readonly byName = new Map<string, ConceptId>();
  private readonly places: Place[] = [];
  private readonly topics: string[] = [];
  /** Entries that only send the reader to another one: other names of what that one defines. */
  private readonly redirects: Redirect[] = [];
  private readonly everyday = new Set<string>();

  constructor(
    private readonly use: PhraseUse,
    private readonly heads: ReadonlySet<string>,
    /** Several titles show that each of their files is about one term. */
    private readonly titles: ReadonlyMap<Outline, FileTitle>,
  ) {}

  read(outline: Outline): void {
    const file: FileContext = {
      outline,
      lineOf: lineFinder(outline.source),
      matter: readFrontMatter(outline),
    };
    const root = this.fileEntry(file);
    for (const node of (root?.node ?? outline.root).children) this.walk(node, file, root, undefined);
  }

  finish(): Concepts {
    for (const { from, to } of this.redirects) {
      const id = this.byName.get(foldPhrase(to));
      const names = headOf(from, this.use).names.flatMap(({ label, aliases }) => [label, ...aliases]);
      if (id) for (const name of names) this.name(id, name);
    }
    for (const place of this.places) if (place.qualifier) this.classOf(place, place.qualifier);
    for (const place of this.places) place.concepts = place.concepts.concat(this.spokenOfIn(place));
    const { drafts, places, topics, byName, everyday } = this;
    return { drafts, places, topics, byName, everyday };
  }

  /** An item that is the bare name of a concept speaks of it in what follows: "- Oboe", and below it "Has a double reed." */
  private spokenOfIn({ role, node }: Place): readonly ConceptId[] {
    const [name, ...more] = node.passages;
    const id = role === "item" && name ? this.byName.get(foldPhrase(name.prose.text)) : undefined;
    return id && more.length + node.children.length > 0 ? [id] : [];
  }

  /** What heads have in parentheses becomes a concept, unless the text has it already. */
  private classOf(origin: Place, label: string): void {
    if (this.byName.has(foldPhrase(label))) return;
    const id = uniqueConceptId(label, this.drafts as unknown as ReadonlySet<string>);
    const [file, offset] = [origin.outline.source.path, origin.node.head?.offsets[0] ?? 0];
    const place = { topic: undefined, file, line: origin.lineOf(offset), origin };
    const name = label.charAt(0).toUpperCase() + label.slice(1);
    this.drafts.set(id, { id, label: name, aliases: [], kind: "concept", definitions: [], ...place });
    this.byName.set(foldPhrase(label), id);
  }

  /** A file with a title is one entry if it has none of its own, or opens with what the title names. */
  private fileEntry(file: FileContext): Place | undefined {
    const { outline, matter } = file;
    const title = this.titles.get(outline);
    if (title === undefined || isApparatus(title.name)) return undefined;
    const own = this.titles.size > 1 ? withSections(title.node, title.name, title.isSection) : title.node;
    const root = { ...own, title: title.name };
    const hasEntries = root.children.some(
      (node) => node.head && !isApparatus(node.head.text) && !isLabelUnder(node, root),
    );
    const head = headOf(title.name, this.use);
    const isTold = explains(root, [title.name, ...matter.aliases]) || isComparison(title.name, head);
    if (root.passages.length === 0 || (hasEntries && !isTold)) return undefined;
    const place = this.place(root, file, hasEntries ? "title" : "entry", head, undefined, undefined);
    for (const id of place.concepts) for (const alias of matter.aliases) this.name(id, alias);
    return place;
  }

  private walk(
    node: OutlineNode,
    file: FileContext,
    within: Place | undefined,
    topic: string | undefined,
  ): void {
    if (node.form === "heading" && sendsOn(node.head?.text ?? "")) return;
    const place = this.open(node, file, within, topic);
    const inside =
      place?.role === "topic" ? (this.drafts.get(place.concepts[0] as ConceptId)?.label ?? topic) : topic;
    for (const child of node.children) this.walk(child, file, place ?? within, inside);
  }

  /** The place of a node; undefined for apparatus, whose content belongs to what surrounds it. */
  private open(
    node: OutlineNode,
    file: FileContext,
    within: Place | undefined,
    topic: string | undefined,
  ): Place | undefined {
    const isSaidOf = within?.role === "group" && isPoint(node, within.node);
    if (!node.head || isSaidOf) return this.place(node, file, "item", undefined, within, topic);
    if (isTitle(node, file.outline)) return this.title(node, file);
    if (node.form === "heading" && (isIndexLetter(node.head.text) || isListOfTerms(node))) return undefined;
    const instalment = node.form === "heading" ? instalmentOf(node.head.text) : undefined;
    if (instalment === "") return undefined;
    if (isLabelUnder(node, within?.node) || isSectionOf(within, node))
      return this.place(node, file, "group", undefined, within, topic);
    if (isApparatusNode(node) || isContents(node)) return undefined;
    const redirect = redirectOf(node, this.heads);
    if (redirect) this.redirects.push(redirect);
    if (redirect && isEverydayWord(node)) this.everyday.add(foldPhrase(node.head.text));
    if (redirect) return undefined;
    const name = instalment ?? node.head.text;
    const isDefined = instalment === undefined || definesHead(name, node.passages[0]?.prose.text ?? "");
    if (isDefined && isEntry(node, file.outline))
      return isSilent(node, "entry") && !opensName(name)
        ? this.place(node, file, "group", undefined, within, topic)
        : this.place(node, file, "entry", headOf(name, this.use), within, topic);
    const told = this.severalOver(name, node, file, within, topic);
    if (told) return told;
    const group = groupingOf(name);
    if (group?.type && group.of === undefined)
      return this.place(node, file, "group", undefined, within, topic);
    const head: Head = { names: [{ label: topicIn(node.head.text), aliases: [] }], joint: "single" };
    return this.place(node, file, "topic", head, within, topic);
  }

  /**
   * An entry of several that its head joins: "Warp vs weft" over what each is, "Plain / Twill Weave" over a list that names
   * them in short. Undefined for any other head.
   */
  private severalOver(
    name: string,
    node: OutlineNode,
    file: FileContext,
    within: Place | undefined,
    topic: string | undefined,
  ): Place | undefined {
    const head = headOf(name, this.use);
    if (isComparison(name, head) && node.children.every(({ form }) => form !== "heading"))
      return this.place(node, file, "entry", head, within, topic);
    // That the list names them in short shows that they share the noun at the end.
    const named = headOf(name, { ...this.use, occurs: () => true });
    const told = named.joint === "alternatives" ? toldUnder(node, named.names) : [];
    if (told.length === 0) return undefined;
    const place = this.place(node, file, "entry", named, within, topic);
    for (const { item, of } of told) this.name(this.byName.get(foldPhrase(of)) as ConceptId, item);
    return place;
  }

  private title(node: OutlineNode, file: FileContext): Place | undefined {
    const name = withoutApparatus(node.head?.text ?? "");
    const head = headOf(name, this.use);
    if (name === "" || !(isProcessTitle(name, node) || isComparison(name, head))) return undefined;
    return this.place(node, file, "title", head, undefined, undefined);
  }

  private place(
    node: OutlineNode,
    file: FileContext,
    role: Place["role"],
    head: Head | undefined,
    within: Place | undefined,
    topic: string | undefined,
  ): Place {
    // A head of nothing but marks leaves no name.
    const names = (head?.names ?? []).filter(({ label }) => label.trim() !== "");
    const concepts = names.map((name) => this.concept(name, node, file, role, topic));
    if (role === "topic") for (const id of concepts) this.topics.push(this.drafts.get(id)?.label ?? "");
    const place: Place = {
      outline: file.outline,
      node,
      lineOf: file.lineOf,
      concepts,
      joint: head?.joint ?? "single",
      ...(head?.qualifier ? { qualifier: head.qualifier } : {}),
      role,
      ...(isSilent(node, role) ? { silent: true } : {}),
      within,
      rank: this.places.length,
    };
    this.places.push(place);
    return place;
  }

  private concept(
    name: HeadName,
    node: OutlineNode,
    file: FileContext,
    role: Place["role"],
    topic: string | undefined,
  ): ConceptId {
    const known = [name.label, ...name.aliases]
      .map((each) => this.byName.get(foldPhrase(each)))
      .find(Boolean);
    const id = known ?? this.create(name.label, node, file, topic);
    const draft = this.drafts.get(id) as Draft;
    if (role === "topic") [draft.kind, draft.topic] = ["topic", topic];
    else if (draft.kind === "concept") draft.topic ??= topic;
    const definition = definitionOf(node, file.outline.source.text);
    if (definition !== "" && !draft.definitions.includes(definition)) draft.definitions.push(definition);
    const said = node.passages.filter((passage) => !passage.aside).map((passage) => passage.prose.text);
    const listed = node.passages.flatMap(({ label = "", prose }) =>
      introducesNames(label) ? listedNames(prose.text) : [],
    );
    const own = [name.label, ...name.aliases];
    for (const alias of [...own, ...aliasesIn(said, own), ...listed]) this.name(id, alias);
    return id;
  }

  private create(label: string, node: OutlineNode, file: FileContext, topic: string | undefined): ConceptId {
    const id = uniqueConceptId(label, this.drafts as unknown as ReadonlySet<string>);
    const offset = node.head?.offsets[0] ?? 0;
    this.drafts.set(id, {
      id,
      label,
      aliases: [],
      kind: "concept",
      topic,
      definitions: [],
      file: file.outline.source.path,
      line: file.lineOf(offset),
    });
    return id;
  }

  /** A name that another concept has already stays with that one. */
  private name(id: ConceptId, name: string): void {
    const key = foldPhrase(name);
    const draft = this.drafts.get(id);
    if (key === "" || !draft || (this.byName.get(key) ?? id) !== id) return;
    const isNew = !this.byName.has(key) && key !== foldPhrase(draft.label);
    this.byName.set(key, id);
    if (isNew) draft.aliases.push(name);
  }
}

/** "OLTP vs OLAP" above all of a text. */
function isComparison(name: string, { joint }: Head): boolean {
  return joint === "alternatives" && /\b(?:vs|versus)\b/i.test(name);
}

/** "How it works" under an entry: the terms in its lists are no kinds of the entry. */
function isSectionOf(within: Place | undefined, node: OutlineNode): boolean {
  const over = within?.role === "entry" || within?.role === "title";
  const section = node.form === "heading" && isApparatusNode(node) && !holdsDefinition(node.head?.text ?? "");
  return over && section && node.children.some(({ head, list }) => head && list);
}

interface FileContext {
  readonly outline: Outline;
  readonly lineOf: (offset: number) => number;
  readonly matter: FrontMatter;
}
