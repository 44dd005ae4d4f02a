import { COLOURS, type Colours, type Theme, type TopicColours } from "../../view/palette.ts";
import { COLOUR_NAMES, colourToken, topicToken } from "../tokens.styles.ts";

/**
 * Read the colours that hold on an element now. A canvas knows no custom properties, so each is resolved on a
 * probe in the element's shadow root. Whatever notation a page uses, the answer is `rgb()`. With a theme, as they would be in it.
 */
export function readColours(root: ShadowRoot, theme?: Theme): Colours {
  const probe = root.appendChild(document.createElement("span"));
  // With forced colours every text has the same; the probe is no text, it has to say what a token is.
  probe.style.setProperty("forced-color-adjust", "none");
  if (theme) probe.style.setProperty("color-scheme", theme);
  const read = (token: string) => resolved(probe, token);
  const singles = Object.fromEntries(COLOUR_NAMES.map((name) => [name, read(colourToken(name))]));
  const topics: TopicColours[] = COLOURS.light.topics.map((_, i) => ({
    mark: read(topicToken(i, "mark")),
    text: read(topicToken(i, "text")),
    ground: read(topicToken(i, "ground")),
  }));
  probe.remove();
  return { ...COLOURS.light, ...singles, topics };
}

function resolved(probe: HTMLElement, token: string): string {
  probe.style.color = `var(${token})`;
  return toRgb(getComputedStyle(probe).color);
}

/** Cytoscape only parses hex and rgb(); a page may hand us oklch() and the like, so let a pixel decide. */
function toRgb(colour: string): string {
  if (/^rgb/.test(colour)) return colour;
  const context = new OffscreenCanvas(1, 1).getContext("2d");
  if (!context) return colour;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [r, g, b] = context.getImageData(0, 0, 1, 1).data;
  return `rgb(${r}, ${g}, ${b})`;
}
