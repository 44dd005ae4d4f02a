import type { Outline, OutlineNode } from "../1-outline.ts";
import { readFrontMatter } from "../front-matter.ts";
import { foldPhrase } from "../language/fold.ts";
import { isApparatus, namesGlossary } from "../outline/apparatus.ts";
import { groupingOf, namesNothing } from "../outline/groups.ts";
import { isTitle } from "../outline/roles.ts";
import { fileName } from "./file-name.ts";

/** What a file is about, and the node that says so: its only top heading, or the root above everything. */
export interface FileTitle {
  readonly name: string;
  readonly node: OutlineNode;
  /** Whether a heading in it stands over something that is said of the term, and over no other term. */
  readonly isSection: (heading: string) => boolean;
}

/** Fewer files that are each about one term are no folder of notes. */
const LEAST_NOTES = 3;
/** Share of the files of a folder of notes that must be so. */
const LEAST_SHARE = 0.5;
/** Words of the longest heading that names a term. */
const LONGEST_NAME = 6;

/**
 * What each file is about: the title of its front matter; in a folder of notes its only top heading; or the name of the
 * file where this is what its text opens with ("A data mart is …" in "Data Mart.md"), or where most files beside it do so.
 * No entry for a file that says nothing of the kind.
 */
export function fileTitles(outlines: readonly Outline[]): ReadonlyMap<Outline, FileTitle> {
  return new Map([...headed(outlines), ...named(outlines), ...stated(outlines)]);
}

function stated(outlines: readonly Outline[]): readonly (readonly [Outline, FileTitle])[] {
  return outlines.flatMap((outline) => {
    const name = readFrontMatter(outline).title;
    if (name === undefined) return [];
    const heading = outline.root.passages.length === 0 ? headingOf(outline) : undefined;
    const same = heading && foldPhrase(heading.head?.text ?? "") === foldPhrase(name) && !isGeneric(name);
    const isSection = same ? sectionsOf(outlines) : () => true;
    return [[outline, { name, node: same ? heading : outline.root, isSection }] as const];
  });
}

/** Headings that only organise, and those that stand in several files. */
function sectionsOf(outlines: readonly Outline[]): (heading: string) => boolean {
  const counts = new Map<string, number>();
  for (const { root } of outlines)
    for (const key of new Set(headingsIn(root).map(foldPhrase))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const least = Math.max(2, outlines.length * LEAST_REPEATED);
  return (heading) =>
    isApparatus(heading) ||
    groupingOf(heading) !== undefined ||
    namesNothing(heading, false) ||
    (counts.get(foldPhrase(heading)) ?? 0) >= least;
}

/** Share of the files of a folder in which a heading of sections stands. */
const LEAST_REPEATED = 0.15;

function headingsIn({ children }: OutlineNode): readonly string[] {
  return children.flatMap((child) =>
    child.form === "heading" ? [child.head?.text ?? "", ...headingsIn(child)] : [],
  );
}

/** Files that each have one heading above all others, with a text of its own. */
function headed(outlines: readonly Outline[]): readonly (readonly [Outline, FileTitle])[] {
  const isSection = sectionsOf(outlines);
  const found = outlines.flatMap((outline) => {
    const node = headingOf(outline);
    const name = node?.head?.text ?? "";
    const isName = name.split(" ").length <= LONGEST_NAME && !isGeneric(name);
    return node && isName && node.passages.length > 0 ? [[outline, { name, node, isSection }] as const] : [];
  });
  return isFolder(found.length, outlines.length) ? found : [];
}

function headingOf(outline: Outline): OutlineNode | undefined {
  return outline.root.children.find((node) => isTitle(node, outline));
}

function named(outlines: readonly Outline[]): readonly (readonly [Outline, FileTitle])[] {
  const notes = outlines.filter(isNote);
  const opening = notes.filter(opensWithName);
  const own = isFolder(opening.length, notes.length) ? notes : opening;
  const isSection = sectionsOf(outlines);
  return own.map((outline) => [outline, { name: nameOf(outline), node: outline.root, isSection }]);
}

function isFolder(notes: number, files: number): boolean {
  return notes >= LEAST_NOTES && notes >= files * LEAST_SHARE;
}

/** A text that begins without a heading, in a file whose name could be a term. */
function isNote(outline: Outline): boolean {
  const name = fileName(outline.source.path);
  const headless = outline.root.passages.length > 0 && !headingOf(outline);
  return headless && !isGeneric(name) && /\p{L}{2}/u.test(name);
}

function isGeneric(name: string): boolean {
  return isApparatus(name) || namesGlossary(name) || /^(?:readme|index)$/i.test(name);
}

function opensWithName({ root, source }: Outline): boolean {
  const name = foldPhrase(fileName(source.path));
  const opening = openingOf(root.passages[0]?.prose.text ?? "", name.length);
  return ` ${foldPhrase(opening)} `.startsWith(` ${name} `);
}

/** Enough of a text to hold a name, without its article. */
function openingOf(text: string, length: number): string {
  return text.replace(/^(?:an?|the)\s+/i, "").slice(0, length + ROOM);
}

const ROOM = 24;

/** The name of a file as its text writes it, or with a capital. */
function nameOf({ root, source }: Outline): string {
  const name = fileName(source.path);
  if (/\p{Lu}/u.test(name)) return name;
  const opening = openingOf(root.passages[0]?.prose.text ?? "", name.length).slice(0, name.length);
  const printed = opening.toLowerCase() === name.toLowerCase() ? opening : name;
  return printed.charAt(0).toUpperCase() + printed.slice(1);
}
