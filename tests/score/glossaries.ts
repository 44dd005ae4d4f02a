import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { extract } from "../../src/extract/index.ts";
import { type Gold, type Scores, scoreOf } from "./score.ts";

const FOLDER = join(import.meta.dirname, "../fixtures/glossaries");

/** Texts that no rule was ever changed for; the others were read when rules were written. */
export const HELD_OUT: ReadonlySet<string> = new Set(["music-theory", "typography"]);

/** Score every glossary of tests/fixtures/glossaries against its gold file, in the order of their names. */
export function scoreGlossaries(): ReadonlyMap<string, Scores> {
  const names = readdirSync(FOLDER)
    .filter((file) => file.endsWith(".md"))
    .map((file) => file.replace(/\.md$/, ""));
  return new Map(names.sort().map((name) => [name, scoreGlossary(name)]));
}

function scoreGlossary(name: string): Scores {
  const text = readFileSync(join(FOLDER, `${name}.md`), "utf8");
  const gold = JSON.parse(readFileSync(join(FOLDER, `${name}.gold.json`), "utf8")) as Gold;
  return scoreOf(extract([{ path: `${name}.md`, text }]), gold);
}
