/**
 * What a file is called, without folders, extension and the marks between its words.
 * @example fileName("content/data-mart.md") // → "data mart"
 */
export function fileName(path: string): string {
  return (path.split("/").at(-1) ?? "")
    .replace(/\.\w+$/, "")
    .replace(/[-_]+/g, " ")
    .trim();
}
