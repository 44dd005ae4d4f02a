import type { GraphDiff, RelationChange } from "../graph/diff.ts";
import { RELATION_TYPES, type RelationType } from "../model/relation.ts";
import { counted } from "./words.ts";

/** What is counted, not listed, and what it is called. */
const COUNTED = new Map<RelationType, string>([
  ["mentions", "mention"],
  ["in-topic", "topic membership"],
]);

/**
 * A diff as lines for a review: a summary, then what was lost, gained, renamed and changed, each relation with the place of
 * its sentence. Typed relations come line by line; mentions and topics as counts, since a new sentence brings many.
 */
export function diffInWords({ concepts, relations }: GraphDiff): readonly string[] {
  const typed = (rows: readonly RelationChange[]) => rows.filter(isTyped);
  const changed = relations.changed.filter(({ from }) => isTyped(from));
  const sections = [
    ...section("Concepts lost", concepts.lost, ({ label, key }) => `- ${label} (${key})`),
    ...section("Concepts gained", concepts.gained, ({ label, key }) => `+ ${label} (${key})`),
    ...section("Concepts renamed", concepts.renamed, ({ from, to, key }) => `~ ${from} → ${to} (${key})`),
    ...section("Relations lost", typed(relations.lost), (row) => `- ${sentence(row)}`),
    ...section("Relations gained", typed(relations.gained), (row) => `+ ${sentence(row)}`),
    ...section(
      "Relations changed",
      changed,
      ({ from, to }) => `~ ${sentence(from)}\n    now: ${sentence(to)}`,
    ),
    ...others(relations),
  ];
  return sections.length > 0 ? sections : ["Both graphs hold the same concepts and relations."];
}

function section<Row>(title: string, rows: readonly Row[], write: (row: Row) => string): readonly string[] {
  return rows.length === 0 ? [] : [`${title}: ${rows.length}`, ...rows.map((row) => `  ${write(row)}`)];
}

function others({ gained, lost }: GraphDiff["relations"]): readonly string[] {
  const count = (rows: readonly RelationChange[], type: RelationChange["type"]) =>
    rows.filter((row) => row.type === type).length;
  return [...COUNTED].flatMap(([type, noun]) => {
    const [more, fewer] = [count(gained, type), count(lost, type)];
    return more + fewer === 0 ? [] : [`${counted(more, noun)} gained, ${counted(fewer, noun)} lost`];
  });
}

function sentence({ source, type, target, basis, file, line, quote }: RelationChange): string {
  const words = `${source} ${RELATION_TYPES[type].forward} ${target} (${basis})`;
  return file === undefined ? words : `${words}\n      ${file}:${line} “${quote}”`;
}

function isTyped({ type }: RelationChange): boolean {
  return !COUNTED.has(type);
}
