import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { gather } from "../../src/intake/gather.ts";
import type { RawFile } from "../../src/intake/unpack.ts";
import { readLimits } from "../../src/model/limits.ts";

const file = (path: string, text: string): RawFile => ({ path, bytes: strToU8(text) });
/** Some thousand bytes, so that the tests need no more. */
const LIMITS = readLimits("files=3 file-megabytes=0.001 megabytes=0.002 graph-megabytes=0.0015");

/** An archive whose list of contents claims that every file is small, whatever is packed in it. */
function lyingZip(entries: Record<string, string>, claimed: number): Uint8Array {
  const zip = zipSync(
    Object.fromEntries(Object.entries(entries).map(([name, text]) => [name, strToU8(text)])),
  );
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  for (let at = 0; at < zip.length - 4; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, claimed, true);
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, claimed, true);
  }
  return zip;
}

describe("files that are brought", () => {
  it("are sorted by kind and by path, and hidden folders and packages are left aside", () => {
    const found = gather([
      file("b/two.md", "B"),
      file("a/one.MARKDOWN", "A"),
      file("a/.git/x.md", "no"),
      file("node_modules/p/readme.md", "no"),
      file("a/one.glossograph.yaml", "rename: {}"),
      file("photo.png", "no"),
    ]);
    expect(found.texts.map(({ path }) => path)).toEqual(["a/one.MARKDOWN", "b/two.md"]);
    expect(found.sidecars.map(({ path }) => path)).toEqual(["a/one.glossograph.yaml"]);
  });

  it("are read as UTF-8 with or without its mark, and as UTF-16, with any line ends", () => {
    const utf16 = new Uint8Array([0xff, 0xfe, ...[..."é\r\n"].flatMap((c) => [c.charCodeAt(0), 0])]);
    const found = gather([
      { path: "1.md", bytes: new Uint8Array([0xef, 0xbb, 0xbf, ...strToU8("é\r\nx\ry")]) },
      { path: "2.md", bytes: utf16 },
    ]);
    expect(found.texts.map(({ text }) => text)).toEqual(["é\nx\ny", "é\n"]);
  });

  it("that are no text are passed over with a remark, and refused when nothing else is there", () => {
    const binary = { path: "x.md", bytes: new Uint8Array([0xff, 0xd8, 0x00, 0x10]) };
    expect(gather([binary, file("a.md", "A")]).remarks).toMatchObject([{ file: "x.md", line: 1 }]);
    const zip = {
      path: "all.zip",
      bytes: zipSync({ "t/a.md": strToU8("A"), "t/b.rst": strToU8("B"), c: strToU8("C") }),
    };
    const left = "2 files hold no Markdown and were not read: 1 .rst, 1 without an ending";
    expect(gather([zip]).remarks).toMatchObject([{ severity: "info", message: left }]);
    expect(() => gather([binary])).toThrow("x.md: this is not a text file. Save it as UTF-8.");
    expect(() => gather([file("a.pdf", "A")])).toThrow(/^a\.pdf is not Markdown\. Choose files that end in/);
    expect(() => gather([])).toThrow(/^None of 0 files is Markdown/);
  });

  it("beyond a limit are refused by name", () => {
    const many = ["1", "2", "3", "4"].map((name) => file(`${name}.md`, "x"));
    expect(() => gather(many, LIMITS)).toThrow(/more than 3 texts/);
    expect(() => gather([file("big.md", "x".repeat(1100))], LIMITS)).toThrow(/^big\.md: the file is larger/);
    const heavy = ["1", "2", "3"].map((name) => file(`${name}.md`, "x".repeat(900)));
    expect(() => gather(heavy, LIMITS)).toThrow(/larger than 0.002 MB together/);
    expect(() => gather([file("g.json", "x".repeat(1600))], LIMITS)).toThrow(/^g\.json: the graph file is/);
    expect(gather([file("g.json", "x".repeat(1300))], LIMITS).graphs).toHaveLength(1);
  });
});

describe("a zip archive", () => {
  const zip = (entries: Record<string, string>) => ({
    path: "all.zip",
    bytes: zipSync(Object.fromEntries(Object.entries(entries).map(([name, text]) => [name, strToU8(text)]))),
  });

  it("gives the texts in it, wherever they stand", () => {
    const found = gather([zip({ "docs/ä b.md": "A", "docs/x.png": "no", "__MACOSX/docs/ä b.md": "no" })]);
    expect(found.texts).toEqual([{ path: "docs/ä b.md", text: "A" }]);
  });

  it("cannot climb out of itself: its names only name", () => {
    const found = gather([zip({ "../../etc/passwd.md": "A", "/root.md": "B", "C:\\x\\..\\y.md": "C" })]);
    expect(found.texts.map(({ path }) => path)).toEqual(["etc/passwd.md", "root.md", "x/y.md"]);
  });

  it("that unpacks to more than the limits is refused before it is unpacked", () => {
    expect(() => gather([zip({ "a.md": "x".repeat(1100) })], LIMITS)).toThrow(
      /^all\.zip\/a\.md: the file is larger/,
    );
    const many = Object.fromEntries(["1", "2", "3", "4"].map((name) => [`${name}.md`, "x"]));
    expect(() => gather([zip(many)], LIMITS)).toThrow(/^all\.zip: there are more than 3 texts/);
  });

  it("that lies about its sizes unpacks no further than it says", () => {
    const bytes = lyingZip({ "a.md": "x".repeat(500_000) }, 10);
    let text = "";
    try {
      text = gather([{ path: "all.zip", bytes }], LIMITS).texts[0]?.text ?? "";
    } catch (error) {
      expect((error as Error).message).toMatch(/^all\.zip: the archive is damaged/);
    }
    expect(text.length).toBeLessThanOrEqual(10);
  });

  it("that is damaged says so", () => {
    const { bytes } = zip({ "a.md": "A" });
    expect(() => gather([{ path: "all.zip", bytes: bytes.slice(0, 40) }])).toThrow(
      "all.zip: the archive is damaged. Pack it again, or choose the files in it.",
    );
    expect(() => gather([file("fake.zip", "hello")])).toThrow(/^fake\.zip: the archive is damaged/);
  });
});
