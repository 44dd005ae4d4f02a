import type { ConceptGraph } from "../graph/concept-graph.ts";
import { readGraph } from "../graph/json.ts";

/** How the graph stands: on its way, here, or not to be had, with a sentence that says why and what to do. */
export type Loading =
  | { readonly is: "loading" }
  | { readonly is: "here"; readonly graph: ConceptGraph }
  | { readonly is: "failed"; readonly message: string };

/** Fetch and read a graph file. Never throws; a request that was given up stays "loading". */
export async function loadGraph(src: string, signal: AbortSignal): Promise<Loading> {
  try {
    const response = await fetch(src, { signal });
    if (!response.ok) return { is: "failed", message: notFound(src, response) };
    return { is: "here", graph: readGraph(await response.text(), nameOf(src)) };
  } catch (error) {
    if (signal.aborted) return { is: "loading" };
    return { is: "failed", message: error instanceof TypeError ? unreachable(src) : messageOf(error) };
  }
}

/** Read the graph in a `<script type="application/json">` directly inside an element; undefined where there is none. Never throws. */
export function inlineGraph(host: Element): Loading | undefined {
  const script = host.querySelector(':scope > script[type="application/json"]');
  if (!script) return undefined;
  try {
    return { is: "here", graph: readGraph(script.textContent ?? "", "the script in the element") };
  } catch (error) {
    return { is: "failed", message: messageOf(error) };
  }
}

/** The file as people call it: its path without origin and query. */
function nameOf(src: string): string {
  return src.replace(/[?#].*$/, "").replace(/^\.\//, "");
}

function notFound(src: string, { status, statusText }: Response): string {
  const answer = [status, statusText].filter(Boolean).join(" ");
  return `${nameOf(src)}: the server answered ${answer}; check the address in "src", or extract the graph first.`;
}

function unreachable(src: string): string {
  return `${nameOf(src)}: the file cannot be reached; check the connection, then try again.`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
