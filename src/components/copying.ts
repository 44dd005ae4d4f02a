import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Copies text, and remembers how the last attempt went so that its button can say so. */
export class Copying implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #last: { readonly name: string; readonly outcome: string } | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#last = undefined;
  }

  /** Copy a text under a name. Never throws: a browser that refuses shows in the words of the button. */
  async copy(name: string, text: string): Promise<void> {
    const outcome = await navigator.clipboard.writeText(text).then(
      () => "Copied",
      () => "The browser refused to copy",
    );
    this.#last = { name, outcome };
    this.#host.requestUpdate();
  }

  /** How the last attempt went, to be spoken; empty before the first. */
  get outcome(): string {
    return this.#last?.outcome ?? "";
  }

  /** The words of a button: what it does, or how that went. */
  words(name: string, words: string): string {
    return this.#last?.name === name ? this.#last.outcome : words;
  }
}
