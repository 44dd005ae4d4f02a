import type cytoscape from "cytoscape";

/** What of Cytoscape's renderer its interface does not reach. */
interface Renderer {
  readonly touchData: { cxt: boolean };
  readonly data: { readonly lyrTxrCache: { firstGet: boolean } };
}

/** What draws a picture. */
export function rendererOf(cy: cytoscape.Core): Renderer {
  return (cy as unknown as { renderer(): Renderer }).renderer();
}

/** Have the first picture drawn line by line: the bitmaps that make moving smooth follow while nothing else is to be done. */
export function drawBeforeLayers(cy: cytoscape.Core): void {
  rendererOf(cy).data.lyrTxrCache.firstGet = false;
}
