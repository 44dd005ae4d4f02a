import type { GenericSchema } from "valibot";
import { graphFileSchema } from "../../src/model/graph-file.ts";
import { configSchema } from "../config/schema.ts";

type JsonSchema = Readonly<Record<string, unknown>>;
/** A schema or an action of valibot, as far as it is read here. */
interface Part {
  readonly kind: string;
  readonly type: string;
  readonly [field: string]: unknown;
}

/** What each check of valibot is called in a JSON Schema. */
const CHECKS: Readonly<Record<string, (check: Part, of: JsonSchema) => JsonSchema>> = {
  min_length: ({ requirement }, { type }) =>
    type === "array" ? { minItems: requirement } : { minLength: requirement },
  max_length: ({ requirement }, { type }) =>
    type === "array" ? { maxItems: requirement } : { maxLength: requirement },
  min_value: ({ requirement }) => ({ minimum: requirement }),
  gt_value: ({ requirement }) => ({ exclusiveMinimum: requirement }),
  max_value: ({ requirement }) => ({ maximum: requirement }),
  // JSON Schema knows no flag for letters of either case.
  regex: ({ requirement }) => ({ pattern: (requirement as RegExp).source.replace("a-f", "a-fA-F") }),
  description: ({ description }) => ({ description }),
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

/** The schema of the config file, from the one that the command checks by. */
export function configJsonSchema(): JsonSchema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Glossograph config file",
    ...written(configSchema as unknown as Part & GenericSchema),
  };
}

function written(schema: Part): JsonSchema {
  const { pipe, ...bare } = schema as { readonly pipe?: readonly Part[] } & Part;
  if (pipe) {
    const [first, ...checks] = pipe;
    const whole = written({ ...(first as Part), pipe: undefined });
    return Object.assign({}, whole, ...checks.map((check) => writtenCheck(check, whole)));
  }
  const write = WRITERS[bare.type];
  if (!write) throw new Error(`scripts/build/json-schema: no way to write "${bare.type}" yet.`);
  return write(bare);
}

function writtenCheck(part: Part, of: JsonSchema): JsonSchema {
  const check = CHECKS[part.type];
  if (!check) throw new Error(`scripts/build/json-schema: no way to write the check "${part.type}" yet.`);
  return check(part, of);
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
  strict_object: (schema) => ({ ...writtenObject(schema), additionalProperties: false }),
  object: writtenObject,
};

function writtenObject({ entries }: Part): JsonSchema {
  const all = Object.entries(entries as Readonly<Record<string, Part>>);
  const required = all.filter(([, { type }]) => type !== "optional").map(([name]) => name);
  return {
    type: "object",
    properties: Object.fromEntries(all.map(([name, part]) => [name, written(part)])),
    ...(required.length > 0 ? { required } : {}),
  };
}
