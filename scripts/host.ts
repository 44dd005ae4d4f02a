// npm run host -- NAME: serves a page of somebody else with our elements in it, as the tests see it.
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Plugin } from "vite";
import { inQuotes, nearestNames } from "../src/model/nearest.ts";
import { HOSTS, type HostFiles, hostFiles } from "../tests/browser/host-builds.ts";
import { serveSite } from "../tests/browser/site-server.ts";
import { Complaint, complainOf } from "./extract/complaint.ts";

await complainOf(() => main(process.argv[2]));

async function main(name = ""): Promise<void> {
  checkName(name);
  const folder = mkdtempSync(join(tmpdir(), "glossograph-host-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  process.on("SIGINT", () => process.exit());
  let files: HostFiles = () => undefined;
  const server = await serveSite(folder, [servingHost(name, (path) => files(path))]);
  files = await hostFiles(name, join(folder, "site"));
  console.log(`\n  ${server.resolvedUrls?.local[0]}hosts/${name}/\n\n  Ctrl+C ends it.\n`);
}

function checkName(name: string): void {
  const names = readdirSync(HOSTS);
  if (names.includes(name)) return;
  const near = nearestNames(name, names);
  const mend = near.length > 0 ? `Did you mean ${inQuotes(near)}?` : `There are ${inQuotes(names)}.`;
  throw new Complaint(name === "" ? `Name a page. ${mend}` : `There is no page "${name}". ${mend}`);
}

/** A page of somebody else has a policy of its own, or none. */
function servingHost(name: string, files: HostFiles): Plugin {
  return {
    name: "serving-host",
    configurePreviewServer({ middlewares }) {
      middlewares.use(`/hosts/${name}`, ({ url = "/" }, response, next) => {
        const sent = files(new URL(url, "http://here").pathname.slice(1) || "index.html");
        if (!sent) return next();
        response.setHeader("Content-Type", sent.contentType);
        response.end(sent.body);
      });
    },
  };
}
