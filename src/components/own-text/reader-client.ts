import type { Progress, ReaderReply, ReaderRequest, ReadResult } from "../../intake/messages.ts";

/** What a request to the reader came to. */
export type Answer =
  | { readonly is: "read"; readonly result: ReadResult }
  | { readonly is: "failed"; readonly message: string };

/** As much of the browser's types for scripts as a worker needs under a strict policy. */
interface ScriptPolicies {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): ScriptPolicy;
}
interface ScriptPolicy {
  createScriptURL(address: string): string;
}

let policy: ScriptPolicy | undefined;

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
    this.#worker ??= new Worker(trusted(new URL(this.#address, location.href).href), { type: "module" });
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

/** Under a policy for scripts an address has to be vouched for; ours is part of the page, never of a text. */
function trusted(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: ScriptPolicies };
  policy ??= trustedTypes?.createPolicy("glossograph", { createScriptURL: sameOrigin });
  return policy ? policy.createScriptURL(address) : address;
}

function sameOrigin(address: string): string {
  if (new URL(address).origin !== location.origin) throw new TypeError("The reader is on another origin.");
  return address;
}
