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
  ["measures of centrality", /^elesfn\$[nml]\.[bcd]c = elesfn\$.*$/gm, ""],
  ["further names of those measures", /^elesfn\$[nm]\.[cd]cn = elesfn\$.*$/gm, ""],
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
    ["colors that run into each other", "CRp$5.createGradientStyleFor"],
    ["styles as text", "styfn$3.appendFromString"],
    ...["BreadthFirst", "Circle", "Concentric", "Cose", "Grid", "Null", "Random"].map((layout) => [
      `the ${layout} layout`,
      `${layout}Layout.prototype.run`,
    ]),
    ["stopping the Cose layout", "CoseLayout.prototype.stop"],
    ["the end of the Cose layout", "CoseLayout.prototype.destroy"],
    ["stopping the Null layout", "NullLayout.prototype.stop"],
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
        if (code.search(from) < 0) this.error(`${id} reads otherwise: mend how ${what} are left out.`);
      return UNUSED.reduce((text, [, from, to]) => text.replace(from, () => to), code);
    },
  };
}
