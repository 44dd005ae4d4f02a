import { inflateSync } from "node:zlib";
import { expect, it } from "vitest";
import { palettePng } from "../../scripts/palette-png.ts";

const RED = [255, 0, 0, 255];
const BLUE = [0, 0, 255, 255];
/** Red but for the last bits. */
const REDDISH = [254, 1, 0, 255];

/** The content of a chunk of a PNG. */
function chunk(png: Buffer, name: string): Buffer {
  const at = png.indexOf(name);
  return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
}

it("keeps the common colours, and gives every pixel the nearest of them", () => {
  const data = Uint8Array.from([...RED, ...RED, ...BLUE, ...REDDISH]);
  const png = palettePng({ data, width: 2, height: 2 });
  expect([...chunk(png, "PLTE")]).toEqual([...RED.slice(0, 3), ...BLUE.slice(0, 3)]);
  expect([...inflateSync(chunk(png, "IDAT"))]).toEqual([0, 0, 0, 0, 1, 0]);
  expect([...chunk(png, "IHDR").subarray(0, 10)]).toEqual([0, 0, 0, 2, 0, 0, 0, 2, 8, 3]);
});
