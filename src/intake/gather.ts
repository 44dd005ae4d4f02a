import { beyondLimit, bytesOf, LIMITS, type Limits } from "../model/limits.ts";
import type { Diagnostic, SourceText } from "../model/source.ts";
import { decodeText } from "./decode.ts";
import { isAside, kindOf } from "./kinds.ts";
import { othersInWords } from "./others.ts";
import { IntakeError, type RawFile, sizeLimitOf, type Unpacked, unpack } from "./unpack.ts";

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
 * Sort files into texts, sidecars and graph files, and unpack archives. Throws IntakeError when there is nothing to read and
 * LimitError when there is more than the limits allow; the message of either is a sentence with the file and the mend.
 */
export function gather(files: readonly RawFile[], limits: Limits = LIMITS): Gathered {
  const heavy = files.find(({ bytes }) => bytes.length > bytesOf(limits.megabytes));
  if (heavy) throw beyondLimit(heavy.path, "megabytes", limits);
  const opened = files.map((file) => open(file, limits));
  const present = opened.flatMap((each) => each.files);
  const others = opened.flatMap((each) => each.others);
  checkSize(present, limits);
  const found = sorted(present);
  if (found.texts.length + found.graphs.length === 0)
    throw new IntakeError(nothingToRead([...present.map(({ path }) => path), ...others], found));
  return others.length === 0 ? found : { ...found, remarks: [...found.remarks, notMarkdown(others)] };
}

/** A file as what it holds: an archive is unpacked, and what nobody would take for a text is set apart. */
function open(file: RawFile, limits: Limits): Unpacked {
  const kind = kindOf(file.path);
  if (kind === "zip") return unpack(file, limits);
  if (isAside(file.path)) return { files: [], others: [] };
  return kind === "other" ? { files: [], others: [file.path] } : { files: [file], others: [] };
}

function notMarkdown(paths: readonly string[]): Diagnostic {
  const [file = ""] = paths;
  const mend = "Save as Markdown what is to be read.";
  return { severity: "info", file, line: 1, message: othersInWords(paths), mend };
}

function checkSize(files: readonly RawFile[], limits: Limits): void {
  const [first] = files;
  const large = files.find(({ path, bytes }) => bytes.length > bytesOf(limits[sizeLimitOf(path)]));
  if (large) throw beyondLimit(large.path, sizeLimitOf(large.path), limits);
  if (!first) return;
  if (files.length > limits.files) throw beyondLimit(first.path, "files", limits);
  const total = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (total > bytesOf(limits.megabytes)) throw beyondLimit(first.path, "megabytes", limits);
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

function nothingToRead(names: readonly string[], { remarks: [broken] }: Gathered): string {
  if (broken) return `${broken.file}: this is not a text file. ${broken.mend}`;
  const what =
    names.length === 1 ? `${names[0]} is not Markdown` : `None of ${names.length} files is Markdown`;
  return `${what}. Choose files that end in .md, .mdx or .markdown, a folder or a zip of them, or paste text.`;
}
