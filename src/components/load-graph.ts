import { checkSize } from "../graph/check-limits.ts";
import type { ConceptGraph } from "../graph/concept-graph.ts";
import { readGraph } from "../graph/json.ts";
import { readLimits } from "../model/limits.ts";
import { bodyText } from "./body-text.ts";

/** How the graph stands: on its way, here, or not to be had, with a sentence that says why and what to do. */
export type Loading =
  | { readonly is: "loading" }
  | { readonly is: "here"; readonly graph: ConceptGraph }
  | { readonly is: "failed"; readonly message: string };

/** What a graph file can be fetched by. */
const FETCHED = new Set(["http:", "https:", "file:", "blob:", "data:"]);

/** Where an element has its graph from. */
export interface GraphPlace extends Element {
  /** Address of the graph file; undefined where the graph is inside the element. */
  readonly src: string | undefined;
  /** How much it takes, as `readLimits` reads it. */
  readonly limits: string | undefined;
}

/** Get the graph of an element, by address or from inside it. Never throws; a request that was given up stays "loading". */
export function graphOf(place: GraphPlace, signal: AbortSignal): Promise<Loading> {
  const { src, limits } = place;
  return src === undefined ? inlineGraph(place, limits) : loadGraph(src, limits, signal);
}

async function loadGraph(src: string, limits: string | undefined, signal: AbortSignal): Promise<Loading> {
  if (!FETCHED.has(protocolOf(src))) return { is: "failed", message: notAnAddress(src) };
  try {
    const response = await fetch(src, { signal });
    if (!response.ok) return { is: "failed", message: notFound(src, response) };
    const most = readLimits(limits);
    const text = await bodyText(response, (bytes) => checkSize(bytes, nameOf(src), most));
    return { is: "here", graph: readGraph(text, nameOf(src), most) };
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

/** The page has to be parsed to its end. */
async function inlineGraph(host: Element, limits: string | undefined): Promise<Loading> {
  await whenParsed();
  const script = host.querySelector(INLINE);
  if (!script) return { is: "failed", message: NO_GRAPH };
  try {
    const text = script.textContent ?? "";
    return { is: "here", graph: readGraph(text, "the script in the element", readLimits(limits)) };
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
