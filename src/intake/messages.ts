import type { Extraction } from "../model/extraction.ts";
import type { Correction } from "./corrections.ts";

/** A file that a person handed over, not read yet. */
export interface OfferedFile {
  readonly path: string;
  readonly content: Blob;
}

/** What the page asks of the reader that works beside it. */
export type ReaderRequest =
  /** Read files, within `limits`; with `corrections` these hold instead of those in the sidecars among the files. */
  | {
      readonly ask: "read";
      readonly files: readonly OfferedFile[];
      readonly limits: string | undefined;
      readonly corrections?: readonly Correction[];
    }
  /** Read the same files again, with other corrections; what stays keeps its place. */
  | { readonly ask: "correct"; readonly corrections: readonly Correction[] };

/** What is being done, with how much of how much where that can be counted. */
export interface Progress {
  readonly step: string;
  readonly done?: number;
  readonly of?: number;
}

/** What the files gave. */
export interface ReadResult {
  /** The text of the graph file. */
  readonly graph: string;
  /** What was read and what is doubtful in it; undefined for a graph file, which does not say. */
  readonly extraction: Extraction | undefined;
  readonly corrections: readonly Correction[];
  /** Paths of the texts. */
  readonly paths: readonly string[];
}

export type ReaderReply =
  | { readonly is: "progress"; readonly progress: Progress }
  | { readonly is: "read"; readonly result: ReadResult }
  /** The files could not be read; `message` is a sentence with file and mend. */
  | { readonly is: "failed"; readonly message: string };
