// The way in for every npm script: works on a bare clone with node: modules alone, installs what is
// missing, then hands over. Npm's own pre-hooks are not used: they are skipped under ignore-scripts.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { installPackages, NOT_INSTALLED } from "./packages.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const OLDEST_NODE = [20, 19];

/** What each npm script runs, step by step; the arguments of the person go to the last step. */
const COMMANDS = {
  start: [["tsx", "scripts/start.ts"]],
  extract: [["tsx", "scripts/glossograph.ts", "extract"]],
  check: [["tsx", "scripts/glossograph.ts", "check"]],
  explain: [["tsx", "scripts/glossograph.ts", "explain"]],
  diff: [["tsx", "scripts/glossograph.ts", "diff"]],
  build: [["tsx", "scripts/build.ts"]],
  site: [
    ["tsx", "scripts/build/fresh.ts"],
    ["tsx", "scripts/glossograph.ts", "build"],
  ],
  bench: [["tsx", "scripts/bench.ts"]],
  score: [["tsx", "scripts/score.ts"]],
  shots: [["tsx", "scripts/shots.ts"]],
  host: [["tsx", "scripts/host.ts"]],
  fuzz: [["vitest", "run", "tests/fuzz"]],
  soak: [["vitest", "run", "tests/browser/soak.test.ts"]],
  format: [["biome", "check", "--write", "."]],
  test: [
    ["tsc", "--noEmit"],
    ["biome", "check", "--error-on-warnings", "."],
    ["vitest", "run"],
  ],
  verify: [
    ["tsc", "--noEmit"],
    ["biome", "check", "--error-on-warnings", "."],
    [
      "tsx",
      "scripts/glossograph.ts",
      "extract",
      "graph-data",
      "--out",
      "graph-data/data-engineering.json",
      "--check",
    ],
    ["vitest", "run"],
    ["tsx", "scripts/build.ts"],
  ],
};

/** How long the long tests go on as commands of their own, unless the person asks for another number. */
const LONG = { fuzz: { FUZZ_RUNS: "1000000" }, soak: { SOAK_STEPS: "1200" } };

/** Scripts that drive a browser, and so make sure of one first. */
const NEED_BROWSER = new Set(["test", "verify", "shots", "bench", "soak"]);

main(process.argv[2], process.argv.slice(3));

function main(name, args) {
  checkNode();
  if (!installPackages(root)) fail(NOT_INSTALLED);
  const steps = COMMANDS[name];
  if (!steps) fail(`There is no command "${name}". There are: ${Object.keys(COMMANDS).join(", ")}.`);
  for (const [key, value] of Object.entries(LONG[name] ?? {})) process.env[key] ??= value;
  if (NEED_BROWSER.has(name)) run(["tsx", "scripts/browser.ts"]);
  steps.forEach((step, i) => {
    run(i === steps.length - 1 ? [...step, ...args] : step);
  });
}

function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  const [needMajor, needMinor] = OLDEST_NODE;
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  fail(
    `Glossograph needs Node ${OLDEST_NODE.join(".")} or newer; this is ${process.version}. Install it from nodejs.org.`,
  );
}

function run([tool, ...args]) {
  const { status, signal } = spawnSync(process.execPath, [entryOf(tool), ...args], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) process.exit(status ?? (signal ? 130 : 1));
}

/** The script behind a package's command, read from its package.json, so that no shell is needed. */
function entryOf(tool) {
  const name = { tsc: "typescript", biome: "@biomejs/biome" }[tool] ?? tool;
  const home = join(root, "node_modules", name);
  const { bin } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
  return join(home, typeof bin === "string" ? bin : bin[tool]);
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
