import { LINE_TYPES, type LineType, RELATION_TYPES } from "../model/relation.ts";

/** Something that a reader of a text puts right in what was read from it. Concepts are called by their names. */
export type Correction =
  | {
      readonly kind: "add";
      readonly source: string;
      readonly type: LineType;
      readonly target: string;
      readonly order?: number;
    }
  | { readonly kind: "remove"; readonly source: string; readonly type?: LineType; readonly target: string }
  | { readonly kind: "rename"; readonly old: string; readonly label: string }
  | { readonly kind: "merge"; readonly names: readonly string[] };

/**
 * Put a correction behind the others. What was said before of the same two concepts, or of the same name, gives way, and a
 * correction that is there already changes nothing.
 */
export function withCorrection(corrections: readonly Correction[], next: Correction): readonly Correction[] {
  if (corrections.some((each) => sameCorrection(each, next))) return corrections;
  return [...corrections.filter((each) => subjectOf(each) !== subjectOf(next)), next];
}

/** The corrections without one of them. */
export function withoutCorrection(
  corrections: readonly Correction[],
  last: Correction,
): readonly Correction[] {
  return corrections.filter((each) => !sameCorrection(each, last));
}

/** @example correctionInWords({ kind: "rename", old: "DB", label: "Database" }) // → '"DB" is called "Database"' */
export function correctionInWords(correction: Correction): string {
  switch (correction.kind) {
    case "add":
      return `${correction.source} ${RELATION_TYPES[correction.type].forward} ${correction.target}`;
    case "remove": {
      const { source, type, target } = correction;
      return `not: ${source} ${type ? RELATION_TYPES[type].forward : "is related to"} ${target}`;
    }
    case "rename":
      return `“${correction.old}” is called “${correction.label}”`;
    case "merge":
      return `${correction.names.map((name) => `“${name}”`).join(" and ")} are one concept`;
  }
}

/**
 * The corrections as the text of a sidecar, which the command reads beside the same texts. Names are quoted as in JSON, which
 * YAML takes as it is. Without corrections only its first line.
 */
export function toSidecar(corrections: readonly Correction[]): string {
  const lines = (["rename", "merge", "remove", "add"] as const).flatMap((kind) => {
    const rows = corrections.filter((each) => each.kind === kind).map(rowOf);
    return rows.length > 0 ? [`${kind}:`, ...rows] : [];
  });
  return ["# Corrections to what was read from the text beside this file.", ...lines, ""].join("\n");
}

/** Whether a value from outside is a list of corrections. */
export function isCorrections(value: unknown): value is readonly Correction[] {
  return Array.isArray(value) && value.every(isCorrection);
}

function rowOf(correction: Correction): string {
  if (correction.kind === "rename") return `  ${quoted(correction.old)}: ${quoted(correction.label)}`;
  if (correction.kind === "merge") return `  - [${correction.names.map(quoted).join(", ")}]`;
  const { kind: _, source, type, target, ...rest } = correction;
  const fields = [
    `source: ${quoted(source)}`,
    ...(type ? [`type: ${type}`] : []),
    `target: ${quoted(target)}`,
    ...("order" in rest ? [`order: ${rest.order}`] : []),
  ];
  return `  - { ${fields.join(", ")} }`;
}

function quoted(text: string): string {
  return JSON.stringify(text);
}

/** What a correction is about: two concepts in whichever order, or a name. */
function subjectOf(correction: Correction): string {
  if (correction.kind === "rename") return JSON.stringify(["name", correction.old]);
  if (correction.kind === "merge") return JSON.stringify(["names", ...correction.names]);
  return JSON.stringify(["pair", ...[correction.source, correction.target].sort()]);
}

function sameCorrection(a: Correction, b: Correction): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function isCorrection(value: unknown): boolean {
  if (typeof value !== "object" || value === null || !("kind" in value)) return false;
  const fields = value as Readonly<Record<string, unknown>>;
  const isText = (name: string) => typeof fields[name] === "string";
  if (value.kind === "rename") return isText("old") && isText("label");
  if (value.kind === "merge") {
    const { names } = fields;
    return Array.isArray(names) && names.length > 1 && names.every((name) => typeof name === "string");
  }
  const isType = (LINE_TYPES as readonly unknown[]).includes(fields.type);
  const isTyped = isType || (value.kind === "remove" && fields.type === undefined);
  return (value.kind === "add" || value.kind === "remove") && isText("source") && isText("target") && isTyped;
}
