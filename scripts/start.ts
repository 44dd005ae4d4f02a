// Serves the explorer while one writes: extracts the glossary, shows it, and does both again on every change.
import { spawn } from "node:child_process";
import { watch } from "node:fs";
import { platform } from "node:os";
import { createServer, type ViteDevServer } from "vite";

const FOLDER = "graph-data";
const GRAPH = `${FOLDER}/data-engineering.json`;
const COMMAND = ["--import", "tsx", "scripts/glossograph.ts", "extract", FOLDER, "--out", GRAPH];
/** Editors write a file in several steps; wait until they are through. */
const QUIET_MS = 120;

await main();

async function main(): Promise<void> {
  await extract();
  const server = await createServer({
    server: { host: "127.0.0.1", port: freePort(), watch: { ignored: [`**/${GRAPH}`] } },
  });
  await server.listen();
  const url = server.resolvedUrls?.local[0] ?? "";
  console.log(`\n  ${url}\n\n  Edit ${FOLDER}/*.md and the page follows. Ctrl+C ends it.\n`);
  // One after the other: of two edits in quick succession the later one has the last word.
  let turn = Promise.resolve();
  watchText(() => {
    turn = turn.then(() => follow(server));
  });
  openPage(url);
}

/** 0 lets the system choose a port that is free. */
function freePort(): number {
  return Number(process.env.PORT) || 0;
}

/** Run the extraction; it prints what it found or, in one sentence, what is wrong. True where it succeeded. */
function extract(): Promise<boolean> {
  return new Promise((done) => {
    const child = spawn(process.execPath, COMMAND, { stdio: ["ignore", "inherit", "inherit"] });
    child.on("close", (code) => done(code === 0));
  });
}

async function follow(server: ViteDevServer): Promise<void> {
  // The view is in the address, so a reload shows the new graph at the same place.
  if (await extract()) server.ws.send({ type: "full-reload" });
  else console.error("  The page keeps the last good graph.");
}

function watchText(changed: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  watch(FOLDER, (_event, name) => {
    if (!name?.endsWith(".md")) return;
    clearTimeout(timer);
    timer = setTimeout(changed, QUIET_MS);
  });
}

/** Open the page where there is a desktop to open it on; elsewhere the printed address has to do. */
function openPage(url: string): void {
  const hasDesktop = platform() !== "linux" || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!hasDesktop || process.env.CI || process.env.BROWSER === "none") return;
  const [command, ...args] = { darwin: ["open"], win32: ["cmd", "/c", "start", ""] }[
    platform() as string
  ] ?? ["xdg-open"];
  spawn(command ?? "xdg-open", [...args, url], { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}
