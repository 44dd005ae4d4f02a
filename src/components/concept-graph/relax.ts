import type cytoscape from "cytoscape";
import extension from "cytoscape-cola";

/** Steps around the dragged concept that give way; the ring beyond is held where it is. */
const GIVING = 1;

let isKnown = false;

/**
 * While a concept is dragged, let cola make room around it: its neighbours give way, their neighbours hold.
 * This file, with cola, is fetched on the first drag ever. Returns how to stop.
 */
export function relaxAround(engine: typeof cytoscape, dragged: cytoscape.NodeSingular): () => void {
  if (!isKnown) engine.use(extension);
  isKnown = true;
  return startCola(dragged);
}

function startCola(dragged: cytoscape.NodeSingular): () => void {
  const giving = neighbourhood(dragged, GIVING);
  const all = neighbourhood(dragged, GIVING + 1);
  const pinned = all.nodes(".is-pinned").difference(dragged);
  const ring = all.nodes().difference(giving).union(pinned).nodes(":unlocked");
  ring.lock();
  const layout = all.layout(colaOptions());
  layout.run();
  // Cola learns of a grab by this event, and the grab came before the layout.
  dragged.emit("grab");
  return () => {
    layout.stop();
    ring.unlock();
  };
}

function neighbourhood(node: cytoscape.NodeSingular, steps: number): cytoscape.CollectionReturnValue {
  let reached: cytoscape.CollectionReturnValue = node.closedNeighborhood().not(".is-hidden");
  for (let i = 1; i < steps; i += 1) reached = reached.closedNeighborhood().not(".is-hidden");
  const nodes = reached.nodes();
  return nodes.union(nodes.edgesWith(nodes).not(".is-hidden"));
}

/** Lines keep the length that they have in the settled picture, so letting go leaves it settled. */
function colaOptions(): cytoscape.LayoutOptions {
  const options = {
    name: "cola",
    infinite: true,
    fit: false,
    centerGraph: false,
    handleDisconnected: false,
    avoidOverlap: true,
    nodeSpacing: () => 14,
    edgeLength: (edge: cytoscape.EdgeSingular) => lengthOf(edge),
  };
  return options as unknown as cytoscape.LayoutOptions;
}

function lengthOf(edge: cytoscape.EdgeSingular): number {
  const [a, b] = [edge.source().position(), edge.target().position()];
  return Math.max(40, Math.hypot(a.x - b.x, a.y - b.y));
}
