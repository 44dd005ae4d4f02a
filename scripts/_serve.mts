import { preview, build } from "vite";
import { siteBuild } from "../vite.config.ts";
const out = process.argv[2] ?? "/tmp/founder/site";
if (!process.argv.includes("--nobuild")) await build({ ...siteBuild(out), logLevel: "error" });
const server = await preview({ configFile: false, root: "/work/main", build: { outDir: out }, preview: { port: Number(process.argv[3] ?? 4900), host: "127.0.0.1" } });
console.log(server.resolvedUrls?.local[0]);
