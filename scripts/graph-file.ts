import { readFileSync, statSync } from "node:fs";
import { checkSize } from "../src/graph/check-limits.ts";
import type { ConceptGraph } from "../src/graph/concept-graph.ts";
import { readGraph } from "../src/graph/json.ts";
import { InvalidGraphDataError } from "../src/model/errors.ts";
import type { Limits } from "../src/model/limits.ts";
import { Complaint } from "./extract/complaint.ts";

/** Read the graph file at a path; complains of one that is missing, cannot be read or is no graph. */
export function readGraphFile(path: string, limits: Limits): ConceptGraph {
  try {
    checkSize(statSync(path).size, path, limits);
    return readGraph(readFileSync(path, "utf8"), path, limits);
  } catch (error) {
    if (error instanceof InvalidGraphDataError) throw new Complaint(error.message);
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new Complaint(
      code === "ENOENT"
        ? `${path}: there is no such file. Check the path; it is looked up from ${process.cwd()}.`
        : `${path}: cannot be read (${code}). Name a graph file that you may read.`,
    );
  }
}
