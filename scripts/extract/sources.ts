import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, isAbsolute, join, relative, sep } from "node:path";
import { decodeText } from "../../src/intake/decode.ts";
import { isAside, kindOf } from "../../src/intake/kinds.ts";
import type { SourceText } from "../../src/model/source.ts";
import { Complaint } from "./complaint.ts";

/** Read files, and the Markdown in folders, in the order of their paths. Complains of what cannot be read as text. */
export function readSources(paths: readonly string[]): readonly SourceText[] {
  return paths.flatMap((path) => filesIn(path)).map(readSource);
}

/** Read the sidecars that stand beside the sources, and those that are named. */
export function readSidecars(paths: readonly string[], named: readonly string[]): readonly SourceText[] {
  const beside = paths
    .flatMap(filesIn)
    .map((path) => `${path.replace(/\.\w+$/, "")}.glossograph.yaml`)
    .filter((path) => existsSync(path));
  const missing = named.find((path) => !existsSync(path));
  if (missing !== undefined)
    throw new Complaint(`${missing || "--sidecar"}: there is no such file. Name the YAML file of a sidecar.`);
  const all = new Map([...beside, ...named].map((path) => [namedPath(path), path]));
  return [...all.values()].map(readSource);
}

function filesIn(path: string): readonly string[] {
  if (!isFolder(path)) return [path];
  const files = readdirSync(path, { recursive: true, encoding: "utf8" })
    .filter((name) => kindOf(name) === "markdown" && !isAside(name.split(sep).join("/")))
    .map((name) => join(path, name))
    .sort((a, b) => (a < b ? -1 : 1));
  if (files.length === 0)
    throw new Complaint(
      `${path}: there is no Markdown file in this folder. Name a folder with .md files, or a file.`,
    );
  return files;
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

function readSource(path: string): SourceText {
  const text = decodeText(bytesOf(path));
  if (text === undefined)
    throw new Complaint(`${path}: this is not a text file. Name Markdown saved as UTF-8.`);
  return { path: namedPath(path), text };
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new Complaint(
      `${path}: cannot be read (${(error as NodeJS.ErrnoException).code}). Check that you may read it.`,
    );
  }
}

/** The path that the graph shows: below the working folder, with slashes, so that every machine writes the same. */
function namedPath(path: string): string {
  const below = relative(process.cwd(), path);
  const name = below.startsWith("..") || isAbsolute(below) ? basename(path) : below;
  return name.split(sep).join("/");
}
