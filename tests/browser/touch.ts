import type { CDPSession, Page } from "playwright-core";

/** A point in CSS pixels of the window. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** Fingers on the glass, as the browser itself hears of them. */
export class Fingers {
  readonly #session: CDPSession;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  static async on(page: Page): Promise<Fingers> {
    return new Fingers(await page.context().newCDPSession(page));
  }

  /** Put fingers down, and leave them there. */
  async down(...points: readonly Point[]): Promise<void> {
    await this.#send("touchStart", points);
  }

  /** Take all fingers away. */
  async up(): Promise<void> {
    await this.#send("touchEnd", []);
  }

  /** Put fingers down, move each from one point to another in small steps, and take them away. */
  async drag(...ways: readonly (readonly [from: Point, to: Point])[]): Promise<void> {
    const at = (share: number) =>
      ways.map(([from, to]) => ({
        x: from.x + (to.x - from.x) * share,
        y: from.y + (to.y - from.y) * share,
      }));
    await this.down(...at(0));
    for (let step = 1; step <= 10; step += 1) await this.#send("touchMove", at(step / 10));
    await this.up();
  }

  async #send(type: "touchStart" | "touchMove" | "touchEnd", points: readonly Point[]): Promise<void> {
    const touchPoints = points.map(({ x, y }, id) => ({ x, y, id }));
    await this.#session.send("Input.dispatchTouchEvent", { type, touchPoints });
  }
}
