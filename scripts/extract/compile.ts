import { extname } from "node:path";
import { type Compiled, compileGraph } from "../../src/compile.ts";
import type { Diagnostic } from "../../src/model/source.ts";
import type { Plan } from "../config/plan.ts";
import { Complaint } from "./complaint.ts";
import { readSources } from "./sources.ts";

/** Endings of files that are named when they are not read. */
const MOST_ENDINGS = 4;
/** Characters above which a person wonders what takes so long. */
const LONG = 300_000;

/**
 * Read what a plan names and make a graph of it, with the title of the plan. What was passed over, and what the reading warns of, is
 * written to stderr. Complains of a mistake in what an author states outright, and of texts without a term.
 */
export function compile(plan: Plan): Compiled {
  const { texts, sidecars, remarks, others } = readSources(plan);
  for (const remark of remarks) console.error(inOneLine(remark));
  if (others.length > 0) console.error(othersInWords(others));
  const characters = texts.reduce((sum, { text }) => sum + text.length, 0);
  const compiled = compileGraph(texts, progressOn(characters), { sidecars });
  const { graph, extraction } = compiled;
  const fault = extraction.diagnostics.find(({ severity }) => severity === "error");
  if (fault) throw new Complaint(inOneLine(fault));
  if (graph.order === 0)
    throw new Complaint(
      `${plan.sources.join(", ")}: no terms found. Give each term a heading or a bold lead-in, such as "**Term**: what it is."`,
    );
  for (const each of extraction.diagnostics) if (each.severity === "warning") console.error(inOneLine(each));
  if (plan.title !== undefined) graph.setAttribute("title", plan.title);
  return compiled;
}

/** A diagnostic as editors and people read it. */
export function inOneLine({ file, line, message, mend }: Diagnostic): string {
  return `${file}:${line}: ${message}. ${mend}`;
}

/** @example othersInWords(["a.png", "b.png", "c"]) // → "3 files were not read: 2 .png, 1 without an ending" */
export function othersInWords(paths: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const ending = extname(path).toLowerCase() || "without an ending";
    counts.set(ending, (counts.get(ending) ?? 0) + 1);
  }
  const rows = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  const rest = rows.slice(MOST_ENDINGS).reduce((sum, [, count]) => sum + count, 0);
  const named = rows.slice(0, MOST_ENDINGS).map(([ending, count]) => `${count} ${ending}`);
  const all = [...named, ...(rest > 0 ? [`${rest} others`] : [])].join(", ");
  return `${paths.length === 1 ? "1 file was" : `${paths.length} files were`} not read: ${all}`;
}

/** Long input shows which step it is in; short input is done before anyone could read it. */
function progressOn(characters: number): (step: string) => void {
  return characters > LONG
    ? (step) => console.error(`${step} ${Math.round(characters / 1000)} kB …`)
    : () => {};
}
