import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import { basename, isAbsolute, join, relative, resolve, sep } from "node:path";
import { decodeText } from "../../src/intake/decode.ts";
import { beyondLimit, bytesOf, type Limits } from "../../src/model/limits.ts";
import type { Diagnostic, SourceText } from "../../src/model/source.ts";
import { Complaint } from "./complaint.ts";
import { walk } from "./walk.ts";

/** What is to be read. */
export interface Reading {
  /** Paths of Markdown files, or of folders of them. */
  readonly sources: readonly string[];
  /** Paths of sidecars that are named, besides those that stand beside the texts. */
  readonly sidecars: readonly string[];
  /** Whether a path in a folder is not to be read. */
  readonly isIgnored: (path: string) => boolean;
  readonly limits: Limits;
}

/** The texts and sidecars, and what was passed over. */
export interface Sources {
  readonly texts: readonly SourceText[];
  readonly sidecars: readonly SourceText[];
  readonly remarks: readonly Diagnostic[];
  /** Paths of files in the folders that were not read, for they hold no Markdown. */
  readonly others: readonly string[];
}

/** A file, the name that the graph shows, and whether a person has named it. */
interface Place {
  readonly path: string;
  readonly name: string;
  readonly isNamed: boolean;
}

/**
 * Read files, and the Markdown in folders, in the order of their paths, each once. Complains of what is named and cannot be
 * read as text; what is found in a folder and cannot be read becomes a remark. Throws LimitError, before anything is read, where there is
 * more than the limits allow.
 */
export function readSources({ sources, sidecars, isIgnored, limits }: Reading): Sources {
  const found = sources.map((source) => placesIn(source, isIgnored));
  const places = onceEach(found.flatMap((each) => each.places));
  checkSizes(places, limits);
  const texts = places.map((place) => ({ place, text: textAt(place) }));
  const unread = texts.filter(({ text }) => text === undefined).map(({ place }) => notText(place.name));
  return {
    texts: texts.flatMap(({ place: { name: path }, text }) => (text === undefined ? [] : [{ path, text }])),
    sidecars: readSidecars(places, sidecars),
    remarks: [...found.flatMap(({ remarks }) => remarks), ...unread],
    others: [...new Set(found.flatMap(({ others }) => others))],
  };
}

function checkSizes(places: readonly Place[], limits: Limits): void {
  const [first] = places;
  if (!first) return;
  if (places.length > limits.files) throw beyondLimit(first.name, "files", limits);
  const sizes = places.map(({ path }) => statSync(path, { throwIfNoEntry: false })?.size ?? 0);
  const large = places[sizes.findIndex((size) => size > bytesOf(limits["file-megabytes"]))];
  if (large) throw beyondLimit(large.name, "file-megabytes", limits);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total > bytesOf(limits.megabytes)) throw beyondLimit(first.name, "megabytes", limits);
}

function placesIn(source: string, isIgnored: (path: string) => boolean) {
  const none = { remarks: [], others: [] };
  if (!isFolder(source))
    return { ...none, places: [{ path: source, name: namedPath(source), isNamed: true }] };
  const { files, remarks, others } = walk(source, isIgnored);
  if (files.length === 0)
    throw new Complaint(
      `${source}: there is no Markdown file in this folder. Name a folder with .md files, or a file.`,
    );
  return {
    places: files.map((path) => ({ path, name: nameBelow(source, path), isNamed: false })),
    remarks: remarks.map((remark) => ({ ...remark, file: nameBelow(source, remark.file) })),
    others,
  };
}

function onceEach(places: readonly Place[]): readonly Place[] {
  const byFile = new Map<string, Place>();
  for (const place of places) {
    const real = existsSync(place.path) ? realpathSync(place.path) : place.path;
    if (!byFile.has(real)) byFile.set(real, place);
  }
  return [...byFile.values()];
}

function readSidecars(places: readonly Place[], named: readonly string[]): readonly SourceText[] {
  const missing = named.find((path) => !existsSync(path));
  if (missing !== undefined)
    throw new Complaint(`${missing}: there is no such file. Name the YAML file of a sidecar.`);
  const beside = places.map(({ path, name }) => ({
    path: sidecarOf(path),
    name: sidecarOf(name),
    isNamed: true,
  }));
  const all = [...beside, ...named.map((path) => ({ path, name: namedPath(path), isNamed: true }))];
  const present = onceEach(all.filter(({ path }) => existsSync(path)));
  return present.map((place) => ({ path: place.name, text: textAt(place) ?? "" }));
}

function sidecarOf(path: string): string {
  return `${path.replace(/\.\w+$/, "")}.glossograph.yaml`;
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    throw new Complaint(
      `${path}: there is no such file or folder. Check the path; it is looked up from ${process.cwd()}.`,
    );
  }
}

function textAt({ path, isNamed }: Place): string | undefined {
  const text = decodeText(contentOf(path));
  if (text === undefined && isNamed)
    throw new Complaint(`${path}: this is not a text file. Name Markdown saved as UTF-8.`);
  return text;
}

function contentOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new Complaint(
      `${path}: cannot be read (${(error as NodeJS.ErrnoException).code}). Check that you may read it.`,
    );
  }
}

function notText(file: string): Diagnostic {
  const message = "this is not a text file, and was passed over";
  return { severity: "warning", file, line: 1, message, mend: "Save it as UTF-8." };
}

/** The path that the graph shows: below the working folder, with slashes, so that every machine writes the same. */
function namedPath(path: string): string {
  return below(process.cwd(), path) ?? basename(path);
}

/** The same for what lies in a folder that was named: one elsewhere is the top itself. */
function nameBelow(folder: string, path: string): string {
  return below(process.cwd(), path) ?? slashed(join(basename(resolve(folder)), relative(folder, path)));
}

function below(folder: string, path: string): string | undefined {
  const way = relative(folder, path);
  return way.split(sep)[0] === ".." || isAbsolute(way) ? undefined : slashed(way);
}

function slashed(path: string): string {
  return path.split(sep).join("/");
}
