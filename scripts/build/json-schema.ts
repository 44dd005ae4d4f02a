import type { GenericSchema } from "valibot";
import { graphFileSchema } from "../../src/model/graph-file.ts";

type JsonSchema = Readonly<Record<string, unknown>>;
/** A schema or an action of valibot, as far as it is read here. */
interface Part {
  readonly kind: string;
  readonly type: string;
  readonly [field: string]: unknown;
}

/** What each check of valibot is called in a JSON Schema. */
const CHECKS: Readonly<Record<string, (requirement: unknown) => JsonSchema>> = {
  min_length: (minLength) => ({ minLength }),
  min_value: (minimum) => ({ minimum }),
  max_value: (maximum) => ({ maximum }),
  integer: () => ({ type: "integer" }),
  // JSON knows no other numbers.
  finite: () => ({}),
};

/** The schema of a graph file as JSON Schema 2020-12, from the one that the reader checks by. */
export function graphFileJsonSchema(): JsonSchema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Glossograph graph file, format glossograph/1",
    ...written(graphFileSchema as unknown as Part & GenericSchema),
  };
}

function written(schema: Part): JsonSchema {
  const { pipe, ...bare } = schema as { readonly pipe?: readonly Part[] } & Part;
  if (pipe) {
    const [first, ...checks] = pipe;
    return Object.assign({}, written({ ...(first as Part), pipe: undefined }), ...checks.map(writtenCheck));
  }
  const write = WRITERS[bare.type];
  if (!write) throw new Error(`scripts/build/json-schema: no way to write "${bare.type}" yet.`);
  return write(bare);
}

function writtenCheck({ type, requirement }: Part): JsonSchema {
  const check = CHECKS[type];
  if (!check) throw new Error(`scripts/build/json-schema: no way to write the check "${type}" yet.`);
  return check(requirement);
}

const WRITERS: Readonly<Record<string, (schema: Part) => JsonSchema>> = {
  string: () => ({ type: "string" }),
  number: () => ({ type: "number" }),
  boolean: () => ({ type: "boolean" }),
  literal: ({ literal }) => ({ const: literal }),
  picklist: ({ options }) => ({ enum: options }),
  array: ({ item }) => ({ type: "array", items: written(item as Part) }),
  optional: ({ wrapped, default: value }) => ({
    ...written(wrapped as Part),
    ...(value === undefined ? {} : { default: value }),
  }),
  object: ({ entries }) => {
    const all = Object.entries(entries as Readonly<Record<string, Part>>);
    return {
      type: "object",
      properties: Object.fromEntries(all.map(([name, part]) => [name, written(part)])),
      required: all.filter(([, { type }]) => type !== "optional").map(([name]) => name),
    };
  },
};
