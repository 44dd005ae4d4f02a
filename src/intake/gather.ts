import type { Diagnostic, SourceText } from "../model/source.ts";
import { decodeText } from "./decode.ts";
import { isAside, kindOf } from "./kinds.ts";
import { LIMITS, type Limits } from "./limits.ts";
import { othersInWords } from "./others.ts";
import { IntakeError, type RawFile, tooLarge, tooMany, tooMuch, unpack } from "./unpack.ts";

/** What was brought, sorted by what it is; paths are in order, so that the same files give the same graph. */
export interface Gathered {
  readonly texts: readonly SourceText[];
  readonly sidecars: readonly SourceText[];
  /** Graph files, of which only the first can be shown. */
  readonly graphs: readonly SourceText[];
  /** What was passed over, and why. */
  readonly remarks: readonly Diagnostic[];
}

const KINDS = { markdown: "texts", sidecar: "sidecars", graph: "graphs" } as const;

/**
 * Sort files into texts, sidecars and graph files, and unpack archives. Throws IntakeError, whose message is a sentence with
 * the file and the mend, when there is nothing to read or more than the limits allow.
 */
export function gather(files: readonly RawFile[], limits: Limits = LIMITS): Gathered {
  const heavy = files.find(({ bytes }) => bytes.length > limits.bytes);
  if (heavy) throw new IntakeError(tooMuch(heavy.path, limits));
  const unpacked = files.flatMap((file) => (kindOf(file.path) === "zip" ? unpack(file, limits) : [file]));
  const present = unpacked.filter(({ path }) => !isAside(path));
  const wanted = present.filter(({ path }) => kindOf(path) !== "other");
  checkSize(wanted, limits);
  const found = sorted(wanted);
  if (found.texts.length + found.graphs.length === 0) throw new IntakeError(nothingToRead(unpacked, found));
  const others = present.filter(({ path }) => kindOf(path) === "other").map(({ path }) => path);
  return others.length === 0 ? found : { ...found, remarks: [...found.remarks, notMarkdown(others)] };
}

function notMarkdown(paths: readonly string[]): Diagnostic {
  const [file = ""] = paths;
  const mend = "Save as Markdown what is to be read.";
  return { severity: "info", file, line: 1, message: othersInWords(paths), mend };
}

function checkSize(files: readonly RawFile[], limits: Limits): void {
  const [first] = files;
  const large = files.find(({ bytes }) => bytes.length > limits.fileBytes);
  if (large) throw new IntakeError(tooLarge(large.path, limits));
  if (!first) return;
  if (files.length > limits.files) throw new IntakeError(tooMany(first.path, limits));
  const total = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (total > limits.bytes) throw new IntakeError(tooMuch(first.path, limits));
}

function sorted(files: readonly RawFile[]): Gathered {
  const found = { texts: [] as SourceText[], sidecars: [] as SourceText[], graphs: [] as SourceText[] };
  const remarks: Diagnostic[] = [];
  for (const { path, bytes } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const text = decodeText(bytes);
    const kind = kindOf(path);
    if (text === undefined) remarks.push(notText(path));
    else if (kind !== "other" && kind !== "zip") found[KINDS[kind]].push({ path, text });
  }
  return { ...found, remarks };
}

function notText(path: string): Diagnostic {
  return {
    severity: "warning",
    file: path,
    line: 1,
    message: "this is not a text file, and was passed over",
    mend: "Save it as UTF-8.",
  };
}

function nothingToRead(files: readonly RawFile[], { remarks: [broken] }: Gathered): string {
  if (broken) return `${broken.file}: this is not a text file. ${broken.mend}`;
  const names = files.map(({ path }) => path);
  const what =
    names.length === 1 ? `${names[0]} is not Markdown` : `None of ${names.length} files is Markdown`;
  return `${what}. Choose files that end in .md, .mdx or .markdown, a folder or a zip of them, or paste text.`;
}
