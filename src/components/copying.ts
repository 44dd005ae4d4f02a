import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Copies text, and remembers which of several things was copied last so that its button can say so. */
export class Copying implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #last: string | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#last = undefined;
  }

  /** Copy a text under a name; where the browser refuses, nothing is said to be copied. */
  async copy(name: string, text: string): Promise<void> {
    this.#last = await navigator.clipboard.writeText(text).then(
      () => name,
      () => undefined,
    );
    this.#host.requestUpdate();
  }

  /** The words of a button: what it does, or that it was done. */
  words(name: string, words: string): string {
    return this.#last === name ? "Copied" : words;
  }
}
