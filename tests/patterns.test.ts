import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { analyse } from "scslre";
import { parseAst, transformWithOxc } from "vite";
import { expect, it } from "vitest";

const SRC = join(import.meta.dirname, "../src");

/** Every regular expression written in a source file. */
async function patternsIn(file: string): Promise<readonly RegExp[]> {
  const { code } = await transformWithOxc(readFileSync(join(SRC, file), "utf8"), file);
  const found: RegExp[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const { regex } = node as { regex?: { pattern: string; flags: string } };
    if (regex) found.push(new RegExp(regex.pattern, regex.flags));
    for (const value of Object.values(node)) visit(value);
  };
  visit(parseAst(code));
  return found;
}

/** Ways in which a pattern can take longer than its text is long; where it starts to match is not its own doing. */
function slowWays(pattern: RegExp): readonly string[] {
  const { reports } = analyse(pattern, { reportTypes: { Move: false } });
  return reports.map(
    ({ type, exponential }) => `${pattern}: ${exponential ? "exponential" : "polynomial"} ${type}`,
  );
}

it("no pattern takes longer than its text is long", async () => {
  const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".ts"),
  );
  const patterns = (await Promise.all(files.map(patternsIn))).flat();
  expect(patterns.length).toBeGreaterThan(200);
  expect(patterns.flatMap(slowWays)).toEqual([]);
  expect(slowWays(/^(.+?)\s+-\s+(.+)$/)).not.toEqual([]);
}, 60_000);
