/** What the name of a file says that it holds; "other" is nothing that we read. */
export type FileKind = "markdown" | "sidecar" | "graph" | "zip" | "other";

const ENDINGS: Readonly<Record<Exclude<FileKind, "other">, RegExp>> = {
  markdown: /\.(?:md|mdx|markdown)$/i,
  sidecar: /\.glossograph\.ya?ml$/i,
  graph: /\.json$/i,
  zip: /\.zip$/i,
};

/** @example kindOf("notes/terms.md") // → "markdown" */
export function kindOf(path: string): FileKind {
  const found = Object.entries(ENDINGS).find(([, ending]) => ending.test(path));
  return (found?.[0] as FileKind | undefined) ?? "other";
}

/** Whether a path leads through a folder that holds no texts of the author: hidden ones, packages, what archivers add. */
export function isAside(path: string): boolean {
  return path
    .split("/")
    .some((part) => /^\.[^.]/.test(part) || part === "node_modules" || part === "__MACOSX");
}
