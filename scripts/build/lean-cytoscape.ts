import type { Plugin } from "vite";

/** What of Cytoscape no picture of ours uses, and what stands in its place; the rest of it falls away with nobody to call it. */
const UNUSED: readonly (readonly [what: string, from: RegExp, to: string])[] = [
  [
    "algorithms on collections but the searches",
    /\[elesfn\$v, elesfn\$u, [\w$, ]+\]\.forEach/,
    "[elesfn$v].forEach",
  ],
  ["drawing by WebGL", /CRp\$4\.initWebgl = function/, "const unusedWebgl = function"],
  [
    "layouts but the preset one",
    /var layout = \[\{[^;]*\}\];/,
    "var layout = [{ name: 'preset', impl: PresetLayout }];",
  ],
];
const FILE = /cytoscape\/dist\/cytoscape\.esm\.mjs$/;

/** Leaves out of Cytoscape what is not used; a release of it that reads otherwise stops the build, so that nobody wonders. */
export function leanCytoscape(): Plugin {
  return {
    name: "lean-cytoscape",
    apply: "build",
    enforce: "pre",
    transform(code, id) {
      if (!FILE.test(id)) return null;
      for (const [what, from] of UNUSED)
        if (!from.test(code)) this.error(`${id} reads otherwise: mend how ${what} are left out.`);
      return UNUSED.reduce((text, [, from, to]) => text.replace(from, () => to), code);
    },
  };
}
