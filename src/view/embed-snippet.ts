import { escapeMarkup } from "./markup.ts";

/** What a tag on somebody's page has to say. */
export interface Snippet {
  /** Address of the script that defines the elements. */
  readonly script: string;
  /** Address of the graph file. */
  readonly src: string;
  /** Key of the concept to start from; the whole graph without it. */
  readonly focus?: string | undefined;
  readonly depth?: string | undefined;
  /** Types of relations, parted by spaces. */
  readonly types?: string | undefined;
  readonly height: string;
  /** What is shown where there is no picture. */
  readonly fallback: string;
}

/**
 * The HTML that puts a graph on a page: one script, one tag. Attributes without a value are left out, and whatever the values
 * hold, the text stays one tag.
 */
export function embedSnippet({ script, fallback, ...attributes }: Snippet): string {
  const said = Object.entries(attributes)
    .filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== "")
    .map(([name, value]) => `${name}="${escapeMarkup(value)}"`);
  return [
    `<script type="module" src="${escapeMarkup(script)}"></script>`,
    `<concept-graph ${said.join(" ")}>`,
    `  <p>${escapeMarkup(fallback)}</p>`,
    "</concept-graph>",
  ].join("\n");
}
