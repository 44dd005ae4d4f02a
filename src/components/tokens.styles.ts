import { css, unsafeCSS } from "lit";
import { COLOURS, type Colours, TOPIC_COLOURS } from "../view/palette.ts";

/** Colour tokens that are single values; topics come in lists. */
export type ColourName = Exclude<keyof Colours, "topics">;
export const COLOUR_NAMES = Object.keys(COLOURS.light).filter(
  (name) => name !== "topics",
) as readonly ColourName[];

/** @example kebab("accentWash") // → "accent-wash" */
function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Name of the private property that holds a colour; a page overrides it through `--glossograph-…`. */
export function colourToken(name: ColourName): string {
  return `--_${kebab(name)}`;
}

/** Name of the private property of a topic's colour. */
export function topicToken(index: number, part: "mark" | "text" | "ground"): string {
  return `--_topic-${(index % TOPIC_COLOURS) + 1}-${part}`;
}

function declaration(token: string, light: string, dark: string): string {
  return `${token}: var(${token.replace("--_", "--glossograph-")}, light-dark(${light}, ${dark}));`;
}

function declarations(): string {
  const { light, dark } = COLOURS;
  const singles = COLOUR_NAMES.map((name) => declaration(colourToken(name), light[name], dark[name]));
  const topics = light.topics.flatMap((row, i) =>
    (["mark", "text", "ground"] as const).map((part) =>
      declaration(topicToken(i, part), row[part], dark.topics[i]?.[part] ?? row[part]),
    ),
  );
  return [...singles, ...topics].join("\n");
}

/** Where a person has set colours for everything, those hold, in the picture too. */
function forcedColours(): string {
  const system: Readonly<Record<ColourName, string>> = {
    paper: "Canvas",
    surface: "Canvas",
    ink: "CanvasText",
    muted: "CanvasText",
    rule: "CanvasText",
    edge: "ButtonBorder",
    accent: "LinkText",
    accentWash: "Canvas",
    line: "CanvasText",
    faint: "GrayText",
  };
  const ground = "color-mix(in srgb, CanvasText 12%, Canvas)";
  const singles = COLOUR_NAMES.map((name) => `${colourToken(name)}: ${system[name]};`);
  const topics = COLOURS.light.topics.map(
    (_, i) =>
      `${topicToken(i, "mark")}: CanvasText; ${topicToken(i, "text")}: CanvasText; ${topicToken(i, "ground")}: ${ground};`,
  );
  return [...singles, ...topics].join("\n");
}

function topicClasses(): string {
  const rows = Array.from({ length: TOPIC_COLOURS }, (_, i) => i);
  return rows
    .map(
      (i) =>
        `.topic-${i} { --_mark: var(${topicToken(i, "mark")}); --_text: var(${topicToken(i, "text")}); }`,
    )
    .join("\n");
}

/** Colours, type and the plain looks of controls, shared by every element. */
export const tokens = css`
  :host {
    ${unsafeCSS(declarations())}
    --_font: var(--glossograph-font, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif);
    --_serif: var(--glossograph-serif, "Iowan Old Style", "Palatino Linotype", Palatino, "Source Serif 4", Georgia, "Liberation Serif", serif);
    --_radius: 6px;
    font: 400 0.9375rem / 1.5 var(--_font);
    color: var(--_ink);
    -webkit-text-size-adjust: 100%;
  }
  @media (forced-colors: active) {
    :host { ${unsafeCSS(forcedColours())} }
    .sample, .swatch, .kicker::before, .topic::before, .grip::before { forced-color-adjust: none; }
    [aria-selected="true"], [aria-pressed="true"] { outline: 2px solid Highlight; outline-offset: -2px; }
  }
  :host([theme="light"]) { color-scheme: light; }
  :host([theme="dark"]) { color-scheme: dark; }
  @media print { :host, :host([theme]) { color-scheme: light; } }
  :host([hidden]) { display: none !important; }
  *, *::before, *::after { box-sizing: border-box; }
  ${unsafeCSS(topicClasses())}
  button { font: inherit; color: inherit; cursor: pointer; }
  :focus-visible { outline: 2px solid var(--_accent); outline-offset: 2px; }
  .link {
    min-height: 24px; padding: 0; border: 0; background: none; text-align: start; color: var(--_ink);
    text-decoration: underline; text-decoration-color: var(--_edge); text-underline-offset: 0.2em; text-decoration-thickness: 1px;
  }
  .link:hover { color: var(--_accent); text-decoration-color: currentColor; }
  .button {
    display: inline-flex; align-items: center; justify-content: center; gap: 0.4em; min-height: 32px; padding: 0 0.7em;
    border: 1px solid var(--_rule); border-radius: var(--_radius); background: var(--_paper); font-size: 0.875rem; line-height: 1;
  }
  .button:hover { border-color: var(--_edge); }
  .button[aria-pressed="true"] { border-color: var(--_accent); color: var(--_accent); }
  .visually-hidden {
    position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
  }
`;
