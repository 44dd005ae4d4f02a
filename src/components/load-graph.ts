import type { ConceptGraph } from "../graph/concept-graph.ts";
import { readGraph } from "../graph/json.ts";

/** How the graph stands: on its way, here, or not to be had, with a sentence that says why and what to do. */
export type Loading =
  | { readonly is: "loading" }
  | { readonly is: "here"; readonly graph: ConceptGraph }
  | { readonly is: "failed"; readonly message: string };

/** What a graph file can be fetched by. */
const FETCHED = new Set(["http:", "https:", "file:", "blob:", "data:"]);

/** Fetch and read a graph file. Never throws; a request that was given up stays "loading". */
export async function loadGraph(src: string, signal: AbortSignal): Promise<Loading> {
  if (!FETCHED.has(protocolOf(src))) return { is: "failed", message: notAnAddress(src) };
  try {
    const response = await fetch(src, { signal });
    if (!response.ok) return { is: "failed", message: notFound(src, response) };
    return { is: "here", graph: readGraph(await response.text(), nameOf(src)) };
  } catch (error) {
    if (signal.aborted) return { is: "loading" };
    return { is: "failed", message: error instanceof TypeError ? unreachable(src) : messageOf(error) };
  }
}

const INLINE = ':scope > script[type="application/json"]';
const NO_GRAPH =
  'This element has no graph: name a graph file in "src", or put the graph into a <script type="application/json"> inside it.';

/** Whether an element holds its graph. While the page is still being parsed it may come yet. */
export function hasInlineGraph(host: Element): boolean {
  return host.querySelector(INLINE) !== null;
}

/** Read the graph inside an element, once the page is parsed to its end. Never throws; without one it has failed. */
export async function inlineGraph(host: Element): Promise<Loading> {
  await whenParsed();
  const script = host.querySelector(INLINE);
  if (!script) return { is: "failed", message: NO_GRAPH };
  try {
    return { is: "here", graph: readGraph(script.textContent ?? "", "the script in the element") };
  } catch (error) {
    return { is: "failed", message: messageOf(error) };
  }
}

/** A plain script in the head runs before the content of the elements below it is there. */
export async function whenParsed(): Promise<void> {
  if (document.readyState !== "loading") return;
  await new Promise((resolve) => document.addEventListener("DOMContentLoaded", resolve, { once: true }));
}

/** The file as people call it: its path without origin and query. */
function nameOf(src: string): string {
  return src.replace(/[?#].*$/, "").replace(/^\.\//, "");
}

function notFound(src: string, { status, statusText }: Response): string {
  const answer = [status, statusText].filter(Boolean).join(" ");
  return `${nameOf(src)}: the server answered ${answer}; check the address in "src", or extract the graph first.`;
}

function protocolOf(src: string): string {
  return URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI).protocol : "";
}

function notAnAddress(src: string): string {
  return `${nameOf(src)}: no file can be fetched from there; give "src" the address of a graph file.`;
}

function unreachable(src: string): string {
  return `${nameOf(src)}: the file cannot be reached; check the connection, then try again.`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
