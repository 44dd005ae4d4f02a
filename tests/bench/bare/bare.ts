// What a page with the same graph costs when it is Cytoscape and nothing else: places from the file, labels, and the fading of the
// rest by a class, as its manual shows it.
import cytoscape from "cytoscape";

interface File {
  readonly nodes: readonly { key: string; attributes: { label: string; x: number; y: number } }[];
  readonly edges: readonly { key: string; source: string; target: string; attributes: { type: string } }[];
}

const { nodes, edges }: File = await (await fetch("./graph.json")).json();
const cy = cytoscape({
  container: document.querySelector<HTMLElement>("#picture"),
  elements: [
    ...nodes.map(({ key, attributes: { label, x, y } }) => ({
      data: { id: key, label },
      position: { x, y },
    })),
    ...edges
      .filter(({ attributes }) => attributes.type !== "in-topic" && attributes.type !== "mentions")
      .map(({ key, source, target }) => ({ data: { id: `edge ${key}`, source, target } })),
  ],
  style: [
    { selector: "node", style: { label: "data(label)", width: 12, height: 12, "font-size": 12 } },
    { selector: "edge", style: { width: 1, "curve-style": "straight" } },
    { selector: ".faded", style: { opacity: 0.12 } },
  ],
  layout: { name: "preset" },
});
cy.on("mouseover", "node", ({ target }) => {
  cy.batch(() => cy.elements().difference(target.closedNeighborhood()).addClass("faded"));
  cy.one("render", () => Object.assign(window, { fadedAt: performance.now() }));
});
cy.on("mouseout", "node", () => cy.elements().removeClass("faded"));
cy.one("render", () => Object.assign(window, { isDrawn: true }));
Object.assign(window, {
  nodeInSight: () => {
    const { w, h } = { w: innerWidth, h: innerHeight };
    const inSight = cy.nodes().filter((node) => {
      const { x, y } = node.renderedPosition();
      return x > 0.3 * w && x < 0.7 * w && y > 0.3 * h && y < 0.7 * h;
    });
    return inSight[0]?.renderedPosition();
  },
});
