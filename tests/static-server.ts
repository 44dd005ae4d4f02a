import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
};
/** The site stands deep in somebody's server. */
const BELOW = "/people/ada/terms/";

/** A server that sends nothing but files. */
export interface StaticServer {
  /** Address of the folder, with "/" at its end. */
  readonly site: string;
  /** From now on it answers everything by this status; 0 for never. */
  fail(status: number): void;
  close(): void;
}

/** Serve a folder as the plainest of servers does, below a path that is not its root. */
export async function serveFolder(folder: string): Promise<StaticServer> {
  let failure: number | undefined;
  const server = createServer(({ url = "/" }, response) => {
    if (failure !== undefined) {
      if (failure > 0) response.writeHead(failure).end();
      return;
    }
    const { pathname } = new URL(url, "http://here");
    const asked = join(folder, normalize(decodeURIComponent(pathname.slice(BELOW.length))));
    const file = existsSync(asked) && statSync(asked).isDirectory() ? join(asked, "index.html") : asked;
    const isFile = pathname.startsWith(BELOW) && existsSync(file);
    response.writeHead(isFile ? 200 : 404, { "Content-Type": TYPES[extname(file)] ?? "text/plain" });
    response.end(isFile ? readFileSync(file) : "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  const fail = (status: number) => {
    failure = status;
  };
  return { site: `http://127.0.0.1:${port}${BELOW}`, fail, close };
}
