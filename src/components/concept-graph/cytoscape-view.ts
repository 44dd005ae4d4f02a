import type cytoscape from "cytoscape";
import type { View } from "./camera.ts";

const GLIDE_MS = 250;

/** What Cytoscape shows, as the camera looks at it. */
export function viewOf(cy: cytoscape.Core): View {
  return {
    width: () => cy.width(),
    height: () => cy.height(),
    zoom: () => cy.zoom(),
    pan: () => cy.pan(),
    look: (zoom, pan, isGliding) => {
      cy.stop();
      if (isGliding) cy.animate({ zoom, pan: { ...pan } }, { duration: GLIDE_MS, easing: "ease-out" });
      else cy.viewport({ zoom, pan: { ...pan } });
    },
  };
}
