import type { Progress, ReaderReply, ReaderRequest, ReadResult } from "../../intake/messages.ts";
import { ownScript } from "./own-script.ts";

/** What a request to the reader came to. */
export type Answer =
  | { readonly is: "read"; readonly result: ReadResult }
  | { readonly is: "failed"; readonly message: string };

/** The reader that works beside the page. It is started at the first request, and stopped when it is given up. */
export class ReaderClient {
  readonly #address: string;
  #worker: Worker | undefined;
  #giveUp: (() => void) | undefined;

  /** `address` leads to the script of the worker. */
  constructor(address: string) {
    this.#address = address;
  }

  /** Whether it still knows what it read last. */
  get isRunning(): boolean {
    return this.#worker !== undefined;
  }

  /** Ask, and hear of the progress. Never throws; undefined when the request was given up meanwhile. */
  ask(request: ReaderRequest, onProgress: (progress: Progress) => void): Promise<Answer | undefined> {
    return new Promise((resolve) => {
      this.#giveUp?.();
      this.#giveUp = () => resolve(undefined);
      try {
        const worker = this.#start();
        worker.onmessage = ({ data }: MessageEvent<ReaderReply>) =>
          data.is === "progress" ? onProgress(data.progress) : resolve(data);
        worker.onerror = (event) => resolve(this.#broken(event));
        worker.postMessage(request);
      } catch {
        resolve(this.#broken());
      }
    });
  }

  /** Give up what is under way; the next request begins anew. */
  stop(): void {
    this.#end();
    this.#giveUp?.();
  }

  #end(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  #start(): Worker {
    this.#worker ??= new Worker(ownScript(this.#address), { type: "module" });
    return this.#worker;
  }

  #broken(event?: ErrorEvent): Answer {
    this.#end();
    const reason = event?.message ? `It stopped: ${event.message}` : "It could not be started.";
    return {
      is: "failed",
      message: `The reader of texts does not work here. ${reason} Load the page again, or use the command.`,
    };
  }
}
