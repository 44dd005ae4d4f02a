declare module "cytoscape-cola" {
  import type cytoscape from "cytoscape";

  const extension: cytoscape.Ext;
  export default extension;
}
