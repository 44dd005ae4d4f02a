/** Draw all canvases inside a box, from below, upon one sheet of its size. */
export function flatten(box: HTMLElement, sheet: HTMLCanvasElement): void {
  const { left, top, width, height } = box.getBoundingClientRect();
  const density = window.devicePixelRatio || 1;
  Object.assign(sheet, { width: width * density, height: height * density });
  const pen = sheet.getContext("2d");
  pen?.scale(density, density);
  for (const layer of box.querySelectorAll("canvas")) {
    const place = layer.getBoundingClientRect();
    if (!pen || layer.width === 0 || layer.height === 0) continue;
    // What recedes on the screen does so on paper.
    pen.globalAlpha = Number(layer.closest<HTMLElement>(".picture")?.style.opacity || 1);
    pen.drawImage(layer, place.left - left, place.top - top, place.width, place.height);
  }
}
