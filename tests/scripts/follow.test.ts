import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { follow } from "../../scripts/commands/follow.ts";
import { LIMITS } from "../../src/model/limits.ts";
import { Desk } from "./command.ts";

let desk: Desk;
let stop: AbortController;
beforeEach(() => {
  desk = new Desk();
  stop = new AbortController();
  for (const folder of ["docs/deep", "shared/deep", "lone"])
    mkdirSync(join(desk.folder, folder), { recursive: true });
  for (const file of ["docs/a.md", "shared/b.md", "lone/c.md"]) desk.put(file, "**Keel**: A beam.\n");
  vi.spyOn(console, "error").mockImplementation(() => {});
});
afterEach(() => {
  stop.abort();
  vi.restoreAllMocks();
  desk.clear();
});

const at = (path: string) => join(desk.folder, path);

/** Follow the folder; the returned function waits until it was made again after a file has changed, or says that it was not. */
async function following() {
  let made = 0;
  const plan = {
    ...{ sources: [at("docs")], sidecars: [], isIgnored: () => false, limits: LIMITS, setLimits: {} },
    ...{ config: undefined, title: undefined, address: undefined, colours: undefined, out: at("docs/site") },
  };
  const make = () => {
    made += 1;
  };
  await follow(plan, make, stop.signal);
  return async (path: string) => {
    const before = made;
    writeFileSync(at(path), `**Keel**: Written at ${before}.\n`);
    await expect.poll(() => made, { timeout: 5000 }).toBeGreaterThan(before);
  };
}

const isUnix = process.platform !== "win32";

describe("what follows its texts", () => {
  it("is made at once, and again when a text changes or comes, however deep", async () => {
    const remade = await following();
    await remade("docs/a.md");
    await remade("docs/deep/new.md");
  });

  it.runIf(isUnix)("is made again when a text behind a link changes, of a file or of a folder", async () => {
    symlinkSync(at("shared"), at("docs/linked"));
    symlinkSync(at("lone/c.md"), at("docs/c.md"));
    const remade = await following();
    await remade("shared/b.md");
    await remade("shared/deep/new.md");
    await remade("lone/c.md");
  });

  it.runIf(isUnix)("takes up a link that comes while it follows", async () => {
    const remade = await following();
    symlinkSync(at("shared"), at("docs/linked"));
    await remade("docs/a.md");
    await remade("shared/deep/new.md");
  });
});
