import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { ConceptGraph } from "../../graph/concept-graph.ts";
import { readGraph } from "../../graph/json.ts";
import type { Correction } from "../../intake/corrections.ts";
import type { OfferedFile, Progress, ReaderRequest, ReadResult } from "../../intake/messages.ts";
import { readLimits } from "../../model/limits.ts";
import { keepCorrections, keptCorrections } from "./kept-corrections.ts";
import { ReaderClient } from "./reader-client.ts";

/** The element whose graph a person replaces by their own. */
export interface OwnTextHost extends ReactiveControllerHost {
  /** Address of the script that reads texts; undefined where that is not offered. */
  readonly reader: string | undefined;
  /** How much may be read, as `readLimits` takes it. */
  readonly limits: string | undefined;
}

/** How reading stands; what was read before stays until something else was read. */
export type ReadingState =
  | { readonly is: "idle" }
  | { readonly is: "reading"; readonly progress: Progress }
  | { readonly is: "failed"; readonly message: string };

/** What was read from a person's own text, with its graph. */
export interface OwnGraphRead extends ReadResult {
  readonly shown: ConceptGraph;
}

/** Reads a person's own text beside the page, keeps their corrections, and says when some are not saved. */
export class OwnText implements ReactiveController {
  readonly #host: OwnTextHost;
  readonly #arrived: (graph: ConceptGraph, isOther: boolean) => void;
  #client: ReaderClient | undefined;
  #state: ReadingState = { is: "idle" };
  #read: OwnGraphRead | undefined;
  #saved: readonly Correction[] = [];
  #files: readonly OfferedFile[] = [];

  /** `arrived` is called with every graph that was read; `isOther` where it is of other texts than the last. */
  constructor(host: OwnTextHost, arrived: (graph: ConceptGraph, isOther: boolean) => void) {
    this.#host = host;
    this.#arrived = arrived;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener("beforeunload", this.#warn);
  }

  hostDisconnected(): void {
    removeEventListener("beforeunload", this.#warn);
    this.#client?.stop();
  }

  get state(): ReadingState {
    return this.#state;
  }

  /** What was read last; undefined while the graph of the page is shown. */
  get read(): OwnGraphRead | undefined {
    return this.#read;
  }

  get isUnsaved(): boolean {
    return this.#read !== undefined && this.#read.corrections !== this.#saved;
  }

  /** Read files. Resolves to whether there is a graph now; else the state says what is wrong, and the last graph stays. */
  bring(files: readonly OfferedFile[]): Promise<boolean> {
    const kept = keptCorrections(files.map(({ path }) => path));
    return this.#ask({ ...this.#reading(files), ...(kept.length > 0 ? { corrections: kept } : {}) }, files);
  }

  /** Read the same text with these corrections. */
  correct(corrections: readonly Correction[]): Promise<boolean> {
    const isWarm = this.#client?.isRunning ?? false;
    return this.#ask(
      isWarm ? { ask: "correct", corrections } : { ...this.#reading(this.#files), corrections },
    );
  }

  /** Stop reading; what was read before stays. */
  cancel(): void {
    this.#client?.stop();
    this.#set({ is: "idle" });
  }

  /** The corrections as they are have been saved as a file. */
  markSaved(): void {
    this.#saved = this.#read?.corrections ?? [];
    this.#host.requestUpdate();
  }

  /** Give the text up. */
  close(): void {
    this.#client?.stop();
    this.#client = undefined;
    this.#read = undefined;
    this.#set({ is: "idle" });
  }

  #reading(files: readonly OfferedFile[]) {
    return { ask: "read", files, limits: this.#host.limits } as const;
  }

  async #ask(request: ReaderRequest, files?: readonly OfferedFile[]): Promise<boolean> {
    this.#set({ is: "reading", progress: { step: "Starting" } });
    this.#client ??= new ReaderClient(this.#host.reader ?? "");
    const answer = await this.#client.ask(request, (progress) => this.#set({ is: "reading", progress }));
    if (!answer) return false;
    if (answer.is === "failed") this.#set(answer);
    else this.#take(answer.result, files);
    return answer.is === "read";
  }

  #take(result: ReadResult, files: readonly OfferedFile[] | undefined): void {
    const shown = readGraph(result.graph, "your text", readLimits(this.#host.limits));
    this.#read = { ...result, shown };
    if (files) {
      this.#files = files;
      this.#saved = result.corrections;
    }
    keepCorrections(
      this.#files.map(({ path }) => path),
      result.corrections,
    );
    this.#set({ is: "idle" });
    this.#arrived(shown, files !== undefined);
  }

  readonly #warn = (event: BeforeUnloadEvent): void => {
    if (this.isUnsaved) event.preventDefault();
  };

  #set(state: ReadingState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}
