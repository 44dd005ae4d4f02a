import type { Extraction } from "../model/extraction.ts";
import type { Relation } from "../model/relation.ts";

/**
 * Tells which concepts have the entries in which the quotes of a relation stand: for each quote the nearest entry above
 * it, with all concepts that the head of this entry names. The empty set where the quotes stand above all entries.
 */
export function speakersOf({
  concepts,
  withoutEntry,
}: Extraction): (relation: Relation) => ReadonlySet<string> {
  const open = new Set<string>(withoutEntry);
  const heads = new Map<string, Map<number, string[]>>();
  for (const { id, source } of concepts) {
    if (open.has(id)) continue;
    const lines = heads.get(source.file) ?? new Map<number, string[]>();
    heads.set(source.file, lines.set(source.line, [...(lines.get(source.line) ?? []), id]));
  }
  const sorted = new Map([...heads].map(([file, lines]) => [file, [...lines].sort((a, b) => b[0] - a[0])]));
  const entryAt = (file: string, line: number) => sorted.get(file)?.find(([head]) => head <= line)?.[1] ?? [];
  return ({ evidence }) => new Set(evidence.flatMap(({ file, line }) => entryAt(file, line)));
}
