import { type Attributes, escapeMarkup, openTag } from "./markup.ts";

/** What the picture starts with; the whole graph without a focus. */
export interface SnippetView {
  /** Key of the concept to start from. */
  readonly focus?: string | undefined;
  readonly depth?: string | undefined;
  /** Types of relations, parted by spaces. */
  readonly types?: string | undefined;
}

/** What a tag on somebody's page has to say. */
export interface Snippet extends SnippetView {
  /** Address of the script that defines the elements. */
  readonly script: string;
  /** Address of the graph file. */
  readonly src: string;
  /** Keys of concepts to compare, parted by commas: then it is a comparison and no picture. */
  readonly concepts?: string | undefined;
  readonly height?: string | undefined;
  /** What is shown where there is no picture. */
  readonly fallback: string;
}

/**
 * The HTML that puts a graph or a comparison on a page: one script, one tag. Attributes without a value are left out, and whatever the
 * values hold, the text stays one tag.
 */
export function embedSnippet({ script, fallback, ...attributes }: Snippet): string {
  const tag = attributes.concepts === undefined ? "concept-graph" : "concept-compare";
  return [
    `${openTag("script", { type: "module", src: script })}</script>`,
    openTag(tag, said(attributes)),
    `  <p>${escapeMarkup(fallback)}</p>`,
    `</${tag}>`,
  ].join("\n");
}

/** What a frame on somebody's page has to say. */
export interface FrameSnippet extends SnippetView {
  /** Address of the page for frames. */
  readonly page: string;
  readonly title: string;
  /** In CSS pixels. */
  readonly height: number;
}

/** The HTML that puts a graph on a page where no script is allowed: a frame, which may run its own and nothing else. */
export function frameSnippet({ page, title, height, ...view }: FrameSnippet): string {
  const wishes = Object.entries(said(view)).map(
    ([name, value]) => `${name}=${encodeURIComponent(String(value))}`,
  );
  const src = wishes.length === 0 ? page : `${page}#${wishes.join("&")}`;
  return `${openTag("iframe", { src, title, width: "100%", height, loading: "lazy", sandbox: "allow-scripts" })}</iframe>`;
}

function said(attributes: Attributes): Attributes {
  return Object.fromEntries(
    Object.entries(attributes).filter(([, value]) => value !== "" && value !== undefined),
  );
}
