import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");
const tsx = join(root, "node_modules/tsx/dist/cli.mjs");

/** A temporary folder in which commands run as a person would run them. */
export class Desk {
  readonly folder = mkdtempSync(join(tmpdir(), "glossograph-"));

  put(name: string, content: string): void {
    writeFileSync(join(this.folder, name), content);
  }

  /** Run a command; gives what it printed and how it ended. */
  run(name: string, ...args: string[]): { status: number | null; stdout: string; stderr: string } {
    const command = [tsx, join(root, "scripts/glossograph.ts"), name, ...args];
    const { status, stdout, stderr } = spawnSync(process.execPath, command, {
      cwd: this.folder,
      encoding: "utf8",
    });
    return { status, stdout, stderr };
  }

  clear(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
