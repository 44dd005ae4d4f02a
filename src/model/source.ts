/** A text to read: `path` names it in messages and evidence, `text` is its whole content. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
}

/** Where something stands: a file and a line, counted from 1. */
export interface SourceLine {
  readonly file: string;
  readonly line: number;
}

/**
 * Something that a reader of the extraction should know. Content problems never throw: they become a
 * diagnostic that names the place and says how to mend it.
 */
export interface Diagnostic extends SourceLine {
  readonly severity: "error" | "warning" | "info";
  readonly message: string;
  /** How to mend it, as a sentence. */
  readonly mend: string;
}
