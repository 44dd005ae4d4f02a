import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, isAbsolute, join, relative, sep } from "node:path";
import type { SourceText } from "../../src/model/source.ts";
import { Complaint } from "./complaint.ts";

const MARKDOWN = /\.(?:md|mdx|markdown)$/i;

/** Read files, and the Markdown in folders, in the order of their paths. Complains of what cannot be read as text. */
export function readSources(paths: readonly string[]): readonly SourceText[] {
  return paths.flatMap((path) => filesIn(path)).map(readSource);
}

/** Read the sidecars that stand beside the sources, and those that are named. */
export function readSidecars(paths: readonly string[], named: readonly string[]): readonly SourceText[] {
  const beside = paths
    .flatMap(filesIn)
    .map((path) => `${path.replace(MARKDOWN, "")}.glossograph.yaml`)
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
    .filter(
      (name) =>
        MARKDOWN.test(name) &&
        !name.split(sep).some((part) => part.startsWith(".") || part === "node_modules"),
    )
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
  const bytes = bytesOf(path);
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
    if (text.includes("\0")) throw new TypeError("binary");
    return { path: namedPath(path), text: text.replace(/\r\n?/g, "\n") };
  } catch {
    throw new Complaint(`${path}: this is not a text file. Name Markdown saved as UTF-8.`);
  }
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

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
}

/** The path that the graph shows: below the working folder, with slashes, so that every machine writes the same. */
function namedPath(path: string): string {
  const below = relative(process.cwd(), path);
  const name = below.startsWith("..") || isAbsolute(below) ? basename(path) : below;
  return name.split(sep).join("/");
}
