declare module "cytoscape-fcose" {
  const extension: unknown;
  export default extension;
}
