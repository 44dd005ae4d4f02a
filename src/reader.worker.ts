import type { ReaderReply, ReaderRequest } from "./intake/messages.ts";
import { readLimits } from "./model/limits.ts";
import { Reader } from "./reader.ts";

// The script of a worker: reads a person's own texts beside the page, which stays usable. It makes no request.
const reader = new Reader((progress) => reply({ is: "progress", progress }));

addEventListener("message", ({ data }: MessageEvent<ReaderRequest>) => {
  answer(data).then(
    (result) => reply({ is: "read", result }),
    (error: unknown) => reply({ is: "failed", message: sentenceOf(error) }),
  );
});

async function answer(request: ReaderRequest) {
  if (request.ask === "correct") return reader.correct(request.corrections);
  const bytes = await Promise.all(
    request.files.map(async ({ path, content }) => ({
      path,
      bytes: new Uint8Array(await content.arrayBuffer()),
    })),
  );
  return reader.read(bytes, request.corrections, readLimits(request.limits));
}

function reply(message: ReaderReply): void {
  postMessage(message);
}

function sentenceOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return error instanceof RangeError ? `The text is nested too deep, or too large (${message}).` : message;
}
