import { FORMAT } from "../model/graph-file.ts";

const [NAME = "", OURS = ""] = FORMAT.split("/");

/**
 * What to tell of a file that a newer version has written; undefined for every other value. There is no older format than ours.
 * @example newerFormat({ attributes: { format: "glossograph/2" } }) // → "this is a graph file of format glossograph/2, …"
 */
export function newerFormat(value: unknown): string | undefined {
  const { attributes } = (value ?? {}) as { readonly attributes?: { readonly format?: unknown } | null };
  const [name, version = ""] = String(attributes?.format).split("/");
  if (name !== NAME || !/^\d+$/.test(version) || Number(version) <= Number(OURS)) return undefined;
  return `this is a graph file of format ${name}/${version}, and this Glossograph reads ${FORMAT}; update Glossograph, or extract the graph again.`;
}
