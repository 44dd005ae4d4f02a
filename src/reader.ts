import { assignAnalysis } from "./analysis/assign.ts";
import { readSidecar } from "./extract/authored/sidecar.ts";
import type { Statement } from "./extract/authored/statement.ts";
import { extract } from "./extract/index.ts";
import { buildGraph } from "./graph/build.ts";
import type { ConceptGraph } from "./graph/concept-graph.ts";
import { readGraph, writeGraph } from "./graph/json.ts";
import { boundExtraction } from "./intake/bound.ts";
import { type Correction, toSidecar } from "./intake/corrections.ts";
import { type Gathered, gather } from "./intake/gather.ts";
import type { Progress, ReadResult } from "./intake/messages.ts";
import { IntakeError, type RawFile } from "./intake/unpack.ts";
import { assignPositions, layoutGraph } from "./layout/layout.ts";
import type { Position } from "./layout/positions.ts";
import { LIMITS, type Limits } from "./model/limits.ts";
import type { Diagnostic } from "./model/source.ts";

/** What the corrections are called in messages. */
const CORRECTIONS = "corrections.glossograph.yaml";

/** Reads a person's own files, and reads them again when the person corrects what was read. Pure but for its memory. */
export class Reader {
  readonly #tell: (progress: Progress) => void;
  #brought: Gathered | undefined;
  #graph: ConceptGraph | undefined;
  #limits = LIMITS;

  /** `tell` is told of each step before it begins. */
  constructor(tell: (progress: Progress) => void = () => {}) {
    this.#tell = tell;
  }

  /**
   * Read files: a graph file as it is, else all texts together. Throws IntakeError, LimitError or InvalidGraphDataError,
   * whose messages are sentences with file and mend; what was read before then stays. `corrections`, if there are any, hold instead
   * of those in sidecars.
   */
  read(
    files: readonly RawFile[],
    corrections: readonly Correction[] = [],
    limits: Limits = LIMITS,
  ): ReadResult {
    this.#tell({ step: "Opening the files" });
    const brought = gather(files, limits);
    this.#limits = limits;
    const [file] = brought.graphs;
    if (brought.texts.length === 0 && file)
      return this.#show(readGraph(file.text, file.path, limits), file.path);
    return this.#compile(brought, corrections.length > 0 ? corrections : sidecarCorrections(brought));
  }

  /** Read the same texts again, with these corrections in place of the last. Concepts that stay keep their places. */
  correct(corrections: readonly Correction[]): ReadResult {
    if (!this.#brought) throw new IntakeError("There is no text to correct. Bring it again.");
    return this.#compile(this.#brought, corrections);
  }

  #compile(brought: Gathered, corrections: readonly Correction[]): ReadResult {
    const { texts, sidecars, remarks } = brought;
    const paths = texts.map(({ path }) => path);
    const read = extract(texts, {
      sidecars: [{ path: CORRECTIONS, text: toSidecar(corrections) }],
      onText: (done) => this.#tell({ step: "Reading", done, of: texts.length }),
      onStep: (step) => this.#tell({ step }),
    });
    const found = boundExtraction(read, this.#limits);
    const wrong = sidecars.flatMap((sidecar) => readSidecar(sidecar).diagnostics);
    const extraction = { ...found, diagnostics: [...found.diagnostics, ...remarks, ...wrong] };
    const graph = buildGraph(extraction);
    if (graph.order === 0) throw new IntakeError(noTerms(paths, found.diagnostics));
    assignAnalysis(graph);
    this.#place(graph, this.#brought === brought ? this.#graph : undefined);
    [this.#brought, this.#graph] = [brought, graph];
    return { graph: writeGraph(graph), extraction, corrections, paths };
  }

  #show(graph: ConceptGraph, path: string): ReadResult {
    const isPlaced = graph.everyNode((_, { x, y }) => x !== undefined && y !== undefined);
    if (!isPlaced) this.#place(graph);
    this.#brought = undefined;
    return { graph: writeGraph(graph), extraction: undefined, corrections: [], paths: [path] };
  }

  /** Place a graph; one that follows another keeps its places, and what is new stands by what it is related to. */
  #place(graph: ConceptGraph, last?: ConceptGraph): void {
    if (last) inherit(graph, last);
    else {
      this.#tell({ step: "Drawing the map" });
      assignPositions(graph, layoutGraph(graph));
    }
  }
}

function inherit(graph: ConceptGraph, last: ConceptGraph): void {
  const places = new Map<string, Position>();
  last.forEachNode((key, { x = 0, y = 0 }) => places.set(key, { x, y }));
  graph.forEachNode((key) => {
    const known = places.get(key) ?? besideOf(graph.neighbors(key).flatMap((each) => places.get(each) ?? []));
    graph.mergeNodeAttributes(key, known);
  });
}

/** A little below the first of its neighbours; the middle of the picture where there is none. */
function besideOf([first = { x: 0, y: 0 }]: readonly Position[]): Position {
  return { x: first.x + 40, y: first.y + 60 };
}

function sidecarCorrections({ sidecars }: Gathered): readonly Correction[] {
  return sidecars.flatMap((sidecar) => readSidecar(sidecar).statements.map(correctionOf));
}

function correctionOf(statement: Statement): Correction {
  if (statement.kind === "rename")
    return { kind: "rename", old: statement.old.text, label: statement.label.text };
  if (statement.kind === "merge") return { kind: "merge", names: statement.names.map(({ text }) => text) };
  const [source, target] = [statement.source.text, statement.target.text];
  if (statement.kind === "remove")
    return { kind: "remove", source, ...(statement.type ? { type: statement.type } : {}), target };
  const { type, order } = statement;
  return { kind: "add", source, type, target, ...(order === undefined ? {} : { order }) };
}

function noTerms(paths: readonly string[], [first]: readonly Diagnostic[]): string {
  if (first) return `${first.file}:${first.line}: ${first.message}. ${first.mend}`;
  const where = paths.length === 1 ? paths[0] : `these ${paths.length} files`;
  return `${where}: no terms found. Give each term a heading or a bold lead-in, such as "**Term**: what it is."`;
}
