import * as v from "valibot";
import { CAPS, LIMIT_NAMES, type LimitName, type Limits } from "../../src/model/limits.ts";

/** The name under which the file is found by itself. */
export const CONFIG_NAME = "glossograph.yaml";

const text = v.pipe(v.string("must be text"), v.minLength(1, "must not be empty"));
const texts = v.array(text, "must be a list");
const colour = v.pipe(text, v.regex(/^#[0-9a-f]{6}$/i, 'must be a color such as "#33609f"'));
const hue = { light: colour, dark: colour };
const COLOUR_KEYS = Object.keys(hue);
const topic = v.strictObject(hue, "must be a map such as {light: …, dark: …}");

const most = v.pipe(v.number("must be a number"), v.gtValue(0, "must be above 0"));
const limitOf = (name: LimitName) =>
  v.optional(v.pipe(most, v.description(`${CAPS[name].about}; ${CAPS[name].most} without it`)));
const limits = v.strictObject(
  Object.fromEntries(LIMIT_NAMES.map((name) => [name, limitOf(name)])),
  "must be a map such as {files: 10000}",
);

/** The keys of what is a map itself, by the key that it stands under. */
export const INNER_KEYS: Readonly<Record<string, readonly string[]>> = {
  colors: COLOUR_KEYS,
  limits: LIMIT_NAMES,
};

/** What may stand in the file; paths count from the folder that it is in. */
export const configSchema = v.strictObject(
  {
    title: v.optional(v.pipe(text, v.description("Title of the graph and of its site"))),
    sources: v.optional(
      v.pipe(texts, v.description("Markdown files or folders to read where the command names none")),
    ),
    ignore: v.optional(
      v.pipe(
        texts,
        v.description('Patterns of files and folders not to read, such as "drafts/**" or "*.tmp.md"'),
      ),
    ),
    sidecars: v.optional(
      v.pipe(
        texts,
        v.description("YAML files that add, remove, rename and merge, besides those found by name"),
      ),
    ),
    graph: v.optional(v.pipe(text, v.description("The graph file that extract writes"))),
    site: v.optional(v.pipe(text, v.description("The folder that build and watch make"))),
    address: v.optional(
      v.pipe(
        text,
        v.regex(/^https?:\/\/\S+\/$/, 'must be an address such as "https://example.org/terms/"'),
        v.description("Where the site will be found, for what has to be absolute"),
      ),
    ),
    colors: v.optional(
      v.pipe(
        v.array(topic, "must be a list"),
        v.minLength(1, "must not be empty"),
        v.description("Colors of the topics on the site, in their order, for its light and its dark look"),
      ),
    ),
    limits: v.optional(v.pipe(limits, v.description("Caps to raise or lower"))),
  },
  "must be a map of keys",
);

/** The file after validation. */
export type Config = Omit<v.InferOutput<typeof configSchema>, "limits"> & {
  readonly limits?: Partial<Limits> | undefined;
};
