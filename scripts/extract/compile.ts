import { type Compiled, compileGraph } from "../../src/compile.ts";
import { othersInWords } from "../../src/intake/others.ts";
import type { Diagnostic } from "../../src/model/source.ts";
import type { Plan } from "../config/plan.ts";
import { Complaint } from "./complaint.ts";
import { readSources } from "./sources.ts";

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
  const compiled = compileGraph(texts, progressOn(characters), { sidecars, limits: plan.limits });
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

/** Long input shows which step it is in; short input is done before anyone could read it. */
function progressOn(characters: number): (step: string) => void {
  return characters > LONG
    ? (step) => console.error(`${step} ${Math.round(characters / 1000)} kB …`)
    : () => {};
}
