import type { Plugin } from "vite";

/** What of Cytoscape no picture of ours uses, and what stands in its place; the rest of it falls away with nobody to call it. */
const UNUSED: readonly (readonly [what: string | undefined, from: RegExp, to: string])[] = [
  [
    "algorithms on collections but the searches",
    /\[elesfn\$v, elesfn\$u, [\w$, ]+\]\.forEach/,
    "[elesfn$v].forEach",
  ],
  [
    "layouts but the preset one",
    /var layout = \[\{[^;]*\}\];/,
    "var layout = [{ name: 'preset', impl: PresetLayout }];",
  ],
  ...[
    ["drawing by WebGL", "CRp$4.initWebgl"],
    ["pies in nodes", "CRp$6.drawPie"],
    ["stripes in nodes", "CRp$6.drawStripe"],
    ["images in nodes", "CRp$8.drawInscribedImage"],
    ["images that are fetched", "BRp$4.getCachedImage"],
    ["lines with bends", "BRp$c.findSegmentsPoints"],
    ["lines with right angles", "BRp$c.findTaxiPoints"],
    ["choosing with a box", "BRp$e.getAllInBox"],
    ["pictures as files", "CRp$2.bufferCanvasImage"],
  ].map(([what, method = ""], i) => [what, methodNamed(method), `const unused${i} = function`] as const),
];
const FILE = /cytoscape\/dist\/cytoscape\.esm\.mjs$/;

/** Where a method begins that is a property of a prototype. */
function methodNamed(name: string): RegExp {
  return new RegExp(`^${name.replace(/[$.]/g, "\\$&")} = function`, "m");
}

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
