import type { Evidence, LineType } from "../../model/relation.ts";
import type { Diagnostic, SourceLine } from "../../model/source.ts";

/** Rule name of everything that an author has said outright. */
export const AUTHORED = "authored";

/** The name of a concept as the author wrote it, and where. */
export interface Written extends SourceLine {
  readonly text: string;
}

/** One thing that an author has said outright; it goes before anything that is read from prose. */
export type Statement =
  | {
      readonly kind: "add";
      readonly source: Written;
      readonly type: LineType;
      readonly target: Written;
      readonly order?: number;
      readonly evidence: Evidence;
    }
  /** Draw no such relation; without a type none but a mention. */
  | { readonly kind: "remove"; readonly source: Written; readonly type?: LineType; readonly target: Written }
  | { readonly kind: "rename"; readonly old: Written; readonly label: Written }
  /** All names mean the first one. */
  | { readonly kind: "merge"; readonly names: readonly Written[] };

/** What one author's text says, and what is wrong with it. */
export interface Authored {
  readonly statements: readonly Statement[];
  readonly diagnostics: readonly Diagnostic[];
  /** How bad an unknown name is: a sidecar is ours alone, front matter may be meant for another program. */
  readonly severity: "error" | "warning";
}

/** Whether a relation or a claim rests on what an author has said. */
export function isAuthored(evidence: readonly Evidence[]): boolean {
  return evidence.some(({ rule }) => rule === AUTHORED);
}
