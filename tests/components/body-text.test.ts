import { expect, it } from "vitest";
import { bodyText } from "../../src/components/body-text.ts";

/** An answer that gives its body piece by piece, as it is asked for, and notes what was taken of it. */
function answer(pieces: readonly Uint8Array<ArrayBuffer>[]) {
  const taken = { pieces: 0, isCancelled: false };
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      pull: (controller) => {
        const piece = pieces[taken.pieces++];
        if (piece) controller.enqueue(piece);
        else controller.close();
      },
      cancel: () => {
        taken.isCancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { response: new Response(body), taken };
}

const bytes = (text: string) => new TextEncoder().encode(text);

it("reads a text whole where a letter is cut in two on its way", async () => {
  const text = '{"label":"Köln → Nürnberg 🚲"}';
  const whole = bytes(text);
  const cut = [...whole].map((_, i) => whole.slice(i, i + 1));
  const heard: number[] = [];
  expect(await bodyText(answer(cut).response, (size) => heard.push(size))).toBe(text);
  expect(heard.at(-1)).toBe(whole.length);
  expect(await bodyText(new Response(null), () => undefined)).toBe("");
});

it("fetches no more than it is allowed", async () => {
  const { response, taken } = answer(Array.from({ length: 1000 }, () => bytes("0123456789")));
  const tooMuch = new Error("larger than 0.00002 MB");
  const stopped = bodyText(response, (size) => {
    if (size > 20) throw tooMuch;
  });
  await expect(stopped).rejects.toBe(tooMuch);
  expect(taken).toEqual({ pieces: 3, isCancelled: true });
});
