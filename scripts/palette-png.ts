// Writes a picture of flat colours, such as a screenshot, as a PNG of at most 256 of them: a third of the bytes.
import { crc32, deflateSync } from "node:zlib";

/** Pixels row by row, four bytes each: red, green, blue, and one that is left out. */
export interface Pixels {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

const MOST_COLOURS = 256;
/** Colours that differ only in the last bits count as one. */
const BITS = 6;

/** Encode with the colours that occur most; every other becomes the nearest of them. */
export function palettePng({ data, width, height }: Pixels): Buffer {
  const palette = commonColours(data);
  const nearest = new Map<number, number>();
  const rows = Buffer.alloc((width + 1) * height);
  for (let i = 0; i < width * height; i += 1) {
    const key = bucketOf(data, i * 4);
    const known = nearest.get(key) ?? nearestOf(palette, data, i * 4);
    nearest.set(key, known);
    // Each row begins with the number of its filter: 0, none, is best for palettes.
    rows[i + Math.floor(i / width) + 1] = known;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette.flat())),
    chunk("IDAT", deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

type Rgb = readonly [number, number, number];

function commonColours(data: Uint8Array): readonly Rgb[] {
  const counts = new Map<number, { n: number; colour: Rgb }>();
  for (let i = 0; i < data.length; i += 4) {
    const key = bucketOf(data, i);
    const entry = counts.get(key);
    if (entry) entry.n += 1;
    else counts.set(key, { n: 1, colour: colourAt(data, i) });
  }
  return [...counts.values()]
    .sort((a, b) => b.n - a.n)
    .slice(0, MOST_COLOURS)
    .map(({ colour }) => colour);
}

function nearestOf(palette: readonly Rgb[], data: Uint8Array, at: number): number {
  const [r, g, b] = colourAt(data, at);
  const distances = palette.map(([pr, pg, pb]) => (pr - r) ** 2 + (pg - g) ** 2 + (pb - b) ** 2);
  return distances.indexOf(Math.min(...distances));
}

function bucketOf(data: Uint8Array, at: number): number {
  return colourAt(data, at).reduce((key, channel) => (key << BITS) | (channel >> (8 - BITS)), 0);
}

function colourAt(data: Uint8Array, at: number): Rgb {
  return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
}

/** Length, name, content, and a checksum of the last two. */
function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), content]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(content.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
