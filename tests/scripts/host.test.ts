import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const names = readdirSync(join(root, "tests/hosts"));

test("the pages of other people that can be served are those that the README names", () => {
  const [row = ""] = readFileSync(join(root, "README.md"), "utf8").match(/^\| `npm run host .*$/m) ?? [];
  const named = row.match(/`[a-z]+`|(?<=-- )[a-z]+/g)?.map((name) => name.replaceAll("`", ""));
  expect(named?.sort()).toEqual(names.sort());
});

test("a page that is not there is answered by the one that was meant", () => {
  const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [tsx, join(root, "scripts/host.ts"), ...args], { encoding: "utf8" });
  const { status, stderr } = run("vitpress");
  expect([status, stderr]).toEqual([1, 'There is no page "vitpress". Did you mean "vitepress"?\n']);
  expect(run().stderr).toMatch(/^Name a page\. There are "frame", /);
});
