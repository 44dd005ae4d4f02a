import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Call `start` before the page is printed and `end` after, until the returned function is called. */
export function watchPrint(start: () => void, end: () => void): () => void {
  window.addEventListener("beforeprint", start);
  window.addEventListener("afterprint", end);
  return () => {
    window.removeEventListener("beforeprint", start);
    window.removeEventListener("afterprint", end);
  };
}

/** Knows whether the page is being printed, and has its host rendered anew for paper and for the screen. */
export class Printing implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #stop: (() => void) | undefined;
  #isOn = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get isOn(): boolean {
    return this.#isOn;
  }

  hostConnected(): void {
    this.#stop = watchPrint(
      () => this.#turn(true),
      () => this.#turn(false),
    );
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#isOn = false;
  }

  #turn(isOn: boolean): void {
    this.#isOn = isOn;
    this.#host.requestUpdate();
  }
}
