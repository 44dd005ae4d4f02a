import { describe, expect, it } from "vitest";
import { foldPhrase } from "../../src/extract/language/fold.ts";
import { Lexicon } from "../../src/extract/language/lexicon.ts";
import { splitSentences } from "../../src/extract/language/sentences.ts";
import { tokenize } from "../../src/extract/language/tokens.ts";
import { areOpposite } from "../../src/model/opposites.ts";

describe("foldPhrase", () => {
  it.each([
    ["Dead-Letter Queues", "dead letter queue"],
    ["caches", foldPhrase("cache")],
    ["cookies", foldPhrase("cookie")],
    ["viruses", foldPhrase("virus")],
    ["databases", foldPhrase("database")],
    ["indices", foldPhrase("index")],
    ["analyses", foldPhrase("analysis")],
    ["consis‐ tent", "consistent"],
  ])("takes %s and its other form for one", (phrase, folded) => {
    expect(foldPhrase(phrase)).toBe(folded);
  });

  it("keeps apart what only looks alike", () => {
    expect(foldPhrase("class")).not.toBe(foldPhrase("clas"));
    expect(foldPhrase("C++")).not.toBe(foldPhrase("C"));
  });
});

describe("tokenize", () => {
  it("keeps capitals that an ampersand joins in one word", () => {
    const words = (text: string) => tokenize(text).map((token) => token.text);
    expect(words("The B&O line, R & D")).toEqual(["The", "B&O", "line", ",", "R", "&", "D"]);
    expect(words("salt&pepper")).toEqual(["salt", "&", "pepper"]);
  });
});

describe("splitSentences", () => {
  const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

  it.each([
    ["One. Two.", 2],
    ["Formats, e.g. CSV, are old. Use Parquet.", 2],
    ["It holds 3.5 GB. That is little.", 2],
    ["ACID != BASE. Both matter.", 2],
    ["A key (see fig. 2. Or not.) is unique.", 1],
    ["He said “no.” Then he left.", 2],
    ["J. Smith wrote it.", 1],
    ["Really? Yes!", 2],
  ])("%s", (text, count) => {
    expect(split(text)).toHaveLength(count);
  });

  it("loses nothing but white space", () => {
    const text = "  One (e.g. two). Three…  four! ";
    expect(split(text).join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
  });
});

describe("Lexicon", () => {
  const lexicon = new Lexicon();
  for (const name of ["BASE", "Data Lake", "Insert", "Insert-Only", "Lake"]) lexicon.add(name, name);
  const found = (text: string) => lexicon.mentions(tokenize(text)).map(({ id }) => id);

  it("finds the longest name, in any inflection", () => {
    expect(found("Two data lakes and a lake")).toEqual(["Data Lake", "Lake"]);
  });

  it("finds a name in capitals in capitals only", () => {
    expect(found("A base is no BASE")).toEqual(["BASE"]);
  });

  it("finds nothing inside a hyphenated compound", () => {
    expect(found("insert-heavy loads use insert-only tables")).toEqual(["Insert-Only"]);
  });
});

describe("areOpposite", () => {
  it.each([
    ["bounded", "unbounded"],
    ["synchronous", "asynchronous"],
    ["lossless", "lossy"],
    ["read", "write"],
    ["hypertension", "hypotension"],
  ])("%s and %s", (a, b) => {
    expect(areOpposite(a, b) && areOpposite(b, a)).toBe(true);
  });

  it.each([
    ["read", "bread"],
    ["hot", "data"],
    ["ate", "late"],
  ])("not %s and %s", (a, b) => {
    expect(areOpposite(a, b)).toBe(false);
  });
});
