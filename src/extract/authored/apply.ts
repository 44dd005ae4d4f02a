import type { ConceptId } from "../../model/concept.ts";
import type { Dropped } from "../../model/extraction.ts";
import { inQuotes, nearestNames } from "../../model/nearest.ts";
import { RELATION_TYPES } from "../../model/relation.ts";
import type { Diagnostic } from "../../model/source.ts";
import type { Concepts, Draft } from "../2-concepts.ts";
import { foldPhrase } from "../language/fold.ts";
import { type Claim, type End, isKnown } from "../relations/claim.ts";
import { type Authored, isAuthored, type Statement, type Written } from "./statement.ts";

/** Claims after the authors have spoken, and what was wrong with what they said. */
export interface Applied {
  readonly claims: readonly Claim[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Put what authors have said before what was read: renames, merges, removals, then additions. An addition displaces every
 * other typed claim on its pair. The drafts of `concepts` are renamed and merged; `claims` is not changed. Without a statement
 * the claims come back as they are.
 */
export function applyAuthored(
  authored: readonly Authored[],
  concepts: Concepts,
  claims: readonly Claim[],
): Applied {
  const editor = new Editor(concepts, claims);
  for (const kind of ["rename", "merge", "remove", "add"] as const)
    for (const { statements, severity } of authored)
      for (const statement of statements) if (statement.kind === kind) editor.apply(statement, severity);
  const said = authored.flatMap(({ diagnostics }) => diagnostics);
  return { claims: editor.claims(), diagnostics: [...said, ...editor.diagnostics] };
}

/** An error for each relation that an author stated and that could not be drawn all the same. */
export function authoredLosses(dropped: readonly Dropped[]): readonly Diagnostic[] {
  return dropped
    .filter(({ relation }) => isAuthored(relation.evidence))
    .map(({ relation: { source, type, target, evidence } }) => ({
      severity: "error",
      file: evidence[0]?.file ?? "",
      line: evidence[0]?.line ?? 1,
      message: `"${source} ${type} ${target}" contradicts other relations that are stated, or closes a cycle with them`,
      mend: "Remove one of them.",
    }));
}

class Editor {
  readonly diagnostics: Diagnostic[] = [];
  readonly #concepts: Concepts;
  readonly #added: Claim[] = [];
  #claims: readonly Claim[];

  constructor(concepts: Concepts, claims: readonly Claim[]) {
    this.#concepts = concepts;
    this.#claims = claims;
  }

  claims(): readonly Claim[] {
    if (this.#added.length === 0) return this.#claims;
    const stated = new Map(this.#added.filter(isTyped).map((claim) => [pairOf(claim), claim]));
    const rest = this.#claims.filter((claim) => {
      const rival = isTyped(claim) ? stated.get(pairOf(claim)) : undefined;
      return !rival || saysSame(rival, claim);
    });
    return [...this.#added, ...rest];
  }

  apply(statement: Statement, severity: Authored["severity"]): void {
    if (statement.kind === "rename") this.#rename(statement, severity);
    else if (statement.kind === "merge") this.#merge(statement, severity);
    else if (statement.kind === "remove") this.#remove(statement, severity);
    else this.#add(statement, severity);
  }

  #rename({ old, label }: StatementOf<"rename">, severity: Authored["severity"]): undefined {
    const draft = this.#find(old, severity);
    if (!draft) return;
    const holder = this.#concepts.byName.get(foldPhrase(label.text));
    if (holder !== undefined && holder !== draft.id)
      return this.#complain(
        label,
        severity,
        `"${label.text}" is the name of another concept`,
        "Merge the two instead.",
      );
    const before = draft.label;
    const others = [before, ...draft.aliases].filter((name) => foldPhrase(name) !== foldPhrase(label.text));
    draft.label = label.text;
    draft.aliases.splice(0, draft.aliases.length, ...others);
    this.#concepts.byName.set(foldPhrase(label.text), draft.id);
    if (draft.kind === "topic") this.#renameTopic(before, label.text);
  }

  #renameTopic(before: string, after: string): void {
    const { topics, drafts } = this.#concepts;
    topics.splice(0, topics.length, ...topics.map((topic) => (topic === before ? after : topic)));
    for (const draft of drafts.values()) if (draft.topic === before) draft.topic = after;
  }

  #merge({ names }: StatementOf<"merge">, severity: Authored["severity"]): undefined {
    const drafts = names.map((name) => this.#find(name, severity));
    const topic = names[drafts.findIndex((draft) => draft?.kind === "topic")];
    if (topic)
      return this.#complain(
        topic,
        severity,
        `"${topic.text}" is a topic`,
        "Merge concepts only, or rename the topic.",
      );
    const [keep, ...others] = drafts;
    if (keep) for (const other of others) if (other && other !== keep) this.#absorb(keep.id, other);
  }

  #absorb(keep: ConceptId, other: Draft): void {
    const { drafts, byName } = this.#concepts;
    const kept = drafts.get(keep) as Draft;
    const isEntry = !kept.origin || other.origin;
    // Whichever of the two has an entry of its own says where the concept stands.
    const { file, line, origin } = isEntry ? kept : other;
    const { origin: _, ...rest } = kept;
    drafts.set(keep, {
      ...rest,
      file,
      line,
      ...(origin ? { origin } : {}),
      topic: kept.topic ?? other.topic,
    });
    kept.aliases.push(...[other.label, ...other.aliases].filter((name) => !kept.aliases.includes(name)));
    kept.definitions.push(...other.definitions.filter((each) => !kept.definitions.includes(each)));
    drafts.delete(other.id);
    for (const [name, id] of byName) if (id === other.id) byName.set(name, keep);
    const moved = (end: End): End => (isKnown(end) && end.id === other.id ? { id: keep } : end);
    this.#claims = this.#claims
      .map((claim) => ({ ...claim, source: moved(claim.source), target: moved(claim.target) }))
      .filter(({ source, target }) => idOf(source) !== idOf(target));
  }

  #remove({ source, target, type }: StatementOf<"remove">, severity: Authored["severity"]): void {
    const [from, to] = [this.#find(source, severity), this.#find(target, severity)];
    if (!from || !to) return;
    const pair = [from.id, to.id].sort().join(" ");
    const isMeant = (claim: Claim) =>
      pairOf(claim) === pair &&
      (type === undefined
        ? isTyped(claim)
        : claim.type === type && (RELATION_TYPES[type].symmetric || idOf(claim.source) === from.id));
    const rest = this.#claims.filter((claim) => !isMeant(claim));
    if (rest.length === this.#claims.length && type !== undefined)
      this.#warn(source, `there is no "${type}" from "${source.text}" to "${target.text}" to remove`);
    this.#claims = rest;
  }

  #add(
    { source, target, type, order, evidence }: StatementOf<"add">,
    severity: Authored["severity"],
  ): undefined {
    // A list of related terms often names what lies outside the text.
    const lenient = type === "mentions" && severity === "warning" ? "info" : severity;
    const [from, to] = [this.#find(source, lenient), this.#find(target, lenient)];
    if (!from || !to) return;
    if (from === to)
      return this.#complain(
        target,
        severity,
        `"${source.text}" and "${target.text}" are one concept`,
        "Name two.",
      );
    const ends = { source: { id: from.id }, target: { id: to.id } };
    const rank = order === undefined ? {} : { order };
    const claim: Claim = { type, ...ends, basis: "stated", confidence: 1, ...rank, evidence };
    const rival = this.#added.find(
      (each) => isTyped(each) && isTyped(claim) && pairOf(each) === pairOf(claim),
    );
    if (rival && !saysSame(rival, claim)) {
      const { file, line } = rival.evidence;
      this.#complain(
        target,
        severity,
        `${file}:${line} says "${rival.type}" of the same two`,
        "Keep one of them.",
      );
    } else this.#added.push(claim);
  }

  #find(name: Written, severity: Diagnostic["severity"]): Draft | undefined {
    const { byName, drafts } = this.#concepts;
    const id =
      byName.get(foldPhrase(name.text)) ?? (drafts.has(name.text as ConceptId) ? name.text : undefined);
    const draft = drafts.get(id as ConceptId);
    if (draft) return draft;
    const labels = [...drafts.values()].flatMap(({ label, aliases }) => [label, ...aliases]);
    const near = nearestNames(name.text, labels);
    const mend = near.length > 0 ? `Did you mean ${inQuotes(near)}?` : "Give a label that the text defines.";
    this.#complain(name, severity, `there is no concept "${name.text}"`, mend);
    return undefined;
  }

  #warn(name: Written, message: string): void {
    this.#complain(name, "warning", message, "Remove the line.");
  }

  #complain(
    { file, line }: Written,
    severity: Diagnostic["severity"],
    message: string,
    mend: string,
  ): undefined {
    this.diagnostics.push({ severity, file, line, message, mend });
  }
}

type StatementOf<Kind extends Statement["kind"]> = Extract<Statement, { kind: Kind }>;

function idOf(end: End): ConceptId | undefined {
  return isKnown(end) ? end.id : undefined;
}

function pairOf({ source, target }: Claim): string {
  return [idOf(source), idOf(target)].sort().join(" ");
}

function isTyped({ type }: Claim): boolean {
  return type !== "mentions" && type !== "in-topic";
}

function saysSame(a: Claim, b: Claim): boolean {
  return a.type === b.type && (RELATION_TYPES[a.type].symmetric || idOf(a.source) === idOf(b.source));
}
