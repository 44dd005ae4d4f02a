/** Runs inside the page: what of it breaks the rules of accessibility that can be read off its elements, one line each. */
export function faultsInPage(): string[] {
  const LARGE = { any: 24, bold: 18.66 };
  const REFERENCES = ["aria-labelledby", "aria-describedby", "aria-controls", "aria-activedescendant", "for"];
  const TARGETS = "button, input, select, textarea, summary, a[href], [role=treeitem], [role=option]";
  const faults: string[] = [];
  const all: Element[] = [];
  const ink = new Map<string, readonly number[]>();
  const pen = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });

  collect(document);
  for (const element of all) {
    checkReferences(element);
    if (isAway(element)) continue;
    checkPlace(element);
    checkPicture(element);
    checkTarget(element);
    checkContrast(element);
  }
  if (document.documentElement.lang === "") faults.push("the page names no language");
  return [...new Set(faults)];

  function collect(root: Document | ShadowRoot): void {
    const ids = new Set<string>();
    for (const element of root.querySelectorAll("*")) {
      all.push(element);
      if (element.id !== "" && ids.has(element.id)) faults.push(`two elements with the id ${element.id}`);
      ids.add(element.id);
      if (element.shadowRoot) collect(element.shadowRoot);
    }
  }

  function above(element: Element): Element | undefined {
    const parent = element.assignedSlot ?? element.parentNode;
    return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : undefined;
  }

  function within(element: Element, selector: string): boolean {
    for (let each: Element | undefined = element; each; each = above(each))
      if (each.matches(selector)) return true;
    return false;
  }

  function isAway(element: Element): boolean {
    const isSeen = element.checkVisibility({ visibilityProperty: true });
    return !isSeen || within(element, "[inert], noscript, template, style, .visually-hidden");
  }

  function say(element: Element, what: string): void {
    const text = element.textContent?.trim().replace(/\s+/g, " ").slice(0, 40);
    faults.push(`${element.localName}.${element.getAttribute("class") ?? ""} "${text}": ${what}`);
  }

  function checkReferences(element: Element): void {
    const root = element.getRootNode() as Document | ShadowRoot;
    for (const name of REFERENCES) {
      if (name === "aria-activedescendant" && isAway(element)) continue;
      for (const id of element.getAttribute(name)?.split(/\s+/).filter(Boolean) ?? [])
        if (!root.getElementById(id)) say(element, `${name} names ${id}, which is not there`);
    }
  }

  function checkPlace(element: Element): void {
    if (!(element instanceof HTMLElement)) return;
    if (element.tabIndex > 0) say(element, "has a place of its own in the order of tabs");
    if (element.tabIndex >= 0 && within(element, '[aria-hidden="true"]'))
      say(element, "can be reached, but is hidden from screen readers");
  }

  function checkPicture(element: Element): void {
    if (!/^(svg|canvas|img|video)$/.test(element.localName)) return;
    const isNamed = element.hasAttribute("aria-label") || element.hasAttribute("alt");
    if (!isNamed && !within(element, '[aria-hidden="true"], [role="application"][aria-label]'))
      say(element, "is a picture without words");
  }

  function checkTarget(element: Element): void {
    if (!element.matches(TARGETS)) return;
    const { width, height } = element.getBoundingClientRect();
    const isInSentence =
      getComputedStyle(element).display === "inline" && within(element, "p, dd, .definition");
    if (Math.min(width, height) < 24 && !isInSentence)
      say(element, `is a target of ${Math.round(width)} by ${Math.round(height)} pixels`);
  }

  function checkContrast(element: Element): void {
    const hasText = [...element.childNodes].some(
      (node) => node.nodeType === 3 && node.textContent?.trim() !== "",
    );
    if (!hasText || within(element, "svg, canvas, :disabled")) return;
    const { color, fontSize, fontWeight } = getComputedStyle(element);
    const size = Number.parseFloat(fontSize);
    if (size === 0) return;
    const ground = groundOf(element);
    const ratio = contrast(over(faded(rgba(color), element), ground), ground);
    const isLarge = size >= LARGE.any || (size >= LARGE.bold && Number(fontWeight) >= 700);
    if (ratio < (isLarge ? 3 : 4.5))
      say(element, `has a contrast of ${ratio.toFixed(2)} (${color} on ${ground})`);
    if (size < 12) say(element, `is set in ${size} pixels`);
  }

  /** The colour with the opacity of all that it is in. */
  function faded([r = 0, g = 0, b = 0, a = 1]: readonly number[], element: Element): readonly number[] {
    let opacity = a;
    for (let each: Element | undefined = element; each; each = above(each))
      opacity *= Number(getComputedStyle(each).opacity);
    return [r, g, b, opacity];
  }

  function groundOf(element: Element): readonly number[] {
    const layers: (readonly number[])[] = [];
    for (let each: Element | undefined = element; each; each = above(each))
      layers.push(rgba(getComputedStyle(each).backgroundColor));
    return layers.reverse().reduce((ground, layer) => over(layer, ground), [255, 255, 255, 1]);
  }

  function over(
    [r = 0, g = 0, b = 0, a = 1]: readonly number[],
    ground: readonly number[],
  ): readonly number[] {
    return [r, g, b].map((value, i) => value * a + (ground[i] ?? 0) * (1 - a));
  }

  /** Whatever notation a style has, a pixel knows the colour. */
  function rgba(colour: string): readonly number[] {
    const known = ink.get(colour);
    if (known || !pen) return known ?? [0, 0, 0, 1];
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = colour;
    pen.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, a = 0] = pen.getImageData(0, 0, 1, 1).data;
    ink.set(colour, [r, g, b, a / 255]);
    return [r, g, b, a / 255];
  }

  function contrast(a: readonly number[], b: readonly number[]): number {
    const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
    return (light + 0.05) / (dark + 0.05);
  }

  function luminance([r = 0, g = 0, b = 0]: readonly number[]): number {
    const [x = 0, y = 0, z = 0] = [r, g, b].map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  }
}
