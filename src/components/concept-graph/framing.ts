import type { Camera } from "./camera.ts";

/** Keeps what is in view in step with the size of the box, until a hand has moved it. */
export class Framing {
  #by: "start" | "all" | "hand" = "start";

  /** Whether a person has chosen what is in view. */
  get isByHand(): boolean {
    return this.#by === "hand";
  }

  /** Frame the picture for someone who comes to it; what is selected is in sight. */
  begin(camera: Camera, selected: string | undefined, isGliding: boolean): void {
    this.#by = "start";
    camera.begin(isGliding);
    if (selected !== undefined && !isGliding) camera.keepInSight([selected], false);
  }

  /** Show everything, and go on doing so. */
  all(camera: Camera, isGliding: boolean): void {
    this.#by = "all";
    camera.fit(isGliding);
  }

  /** A person has chosen what is in view: it stays. */
  leaveAsItIs(): void {
    this.#by = "hand";
  }

  /** The box has a new size. */
  follow(camera: Camera, selected: string | undefined): void {
    if (this.#by === "start") this.begin(camera, selected, false);
    else if (this.#by === "all") camera.fit(false);
  }
}
