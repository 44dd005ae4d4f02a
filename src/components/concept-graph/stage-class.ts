import type { Stage } from "./stage.ts";

/** What moves a picture: most of the script of a page, so it follows the first picture that has been painted. */
class StageClass {
  #now: typeof Stage | undefined;
  #coming: Promise<void> | undefined;

  /** Undefined until it is here. */
  get now(): typeof Stage | undefined {
    return this.#now;
  }

  /** Fetch it once for all pictures of the page; rejects where it cannot be had. */
  bring(): Promise<void> {
    this.#coming ??= painted()
      .then(() => import("./stage.ts"))
      .then(({ Stage }) => {
        this.#now = Stage;
      });
    this.#coming.catch(() => {
      this.#coming = undefined;
    });
    return this.#coming;
  }
}

export const stageClass = new StageClass();

/** When what has just been painted is on the screen. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
