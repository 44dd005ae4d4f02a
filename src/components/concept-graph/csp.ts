const STYLE_ID = "__________cytoscape_stylesheet";

/**
 * Cytoscape writes a <style> into the page, which a strict Content-Security-Policy forbids, unless an element
 * with its id is there. An inert template is; our own sheet sets what it would have set.
 */
export function keepOutStyleElement(page: Document): void {
  if (page.getElementById(STYLE_ID)) return;
  const inert = page.createElement("template");
  inert.id = STYLE_ID;
  page.head.append(inert);
}
