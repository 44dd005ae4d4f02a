/** The two looks. */
export const THEMES = ["light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** Colours of one look. Every pair that meets on the screen is held to WCAG 2.2 by a test. */
export interface Colours {
  readonly paper: string;
  /** Panels and bars beside the picture. */
  readonly surface: string;
  readonly ink: string;
  readonly muted: string;
  /** Hairlines that only divide. */
  readonly rule: string;
  /** Outlines of controls. */
  readonly edge: string;
  /** What is chosen, and what opposes. */
  readonly accent: string;
  readonly accentWash: string;
  /** Lines of the picture, and the faint ones. */
  readonly line: string;
  readonly faint: string;
  readonly topics: readonly TopicColours[];
}

/** A topic's dot, its name, and the ground of its region. */
export interface TopicColours {
  readonly mark: string;
  readonly text: string;
  readonly ground: string;
}

const LIGHT_PAPER = "#ffffff";
const DARK_PAPER = "#14161a";

/** The hue of a topic in each look, as "#rrggbb". */
export type TopicHue = Readonly<Record<Theme, string>>;

/** How much of a hue its region has. */
const REGION = { light: 0.08, dark: 0.11 };

/** Hues after Paul Tol's colour-blind-safe sets, in the order that keeps neighbours apart. */
const TOPIC_HUES: readonly TopicHue[] = [
  { light: "#33609f", dark: "#82aeea" },
  { light: "#936100", dark: "#e0b341" },
  { light: "#1f7a4d", dark: "#5fc38f" },
  { light: "#8f3f8a", dark: "#d693d2" },
  { light: "#0c7488", dark: "#4fc4db" },
  { light: "#8a5636", dark: "#d3a17f" },
  { light: "#6b7300", dark: "#b9c256" },
  { light: "#59616f", dark: "#aeb7c4" },
  { light: "#a43d68", dark: "#ee9cbd" },
  { light: "#5a4fb3", dark: "#aba4f5" },
];

export const COLOURS: Record<Theme, Colours> = {
  light: {
    paper: LIGHT_PAPER,
    surface: "#fbfbf9",
    ink: "#1c1e21",
    muted: "#5a6069",
    rule: "#e4e4df",
    edge: "#85898f",
    accent: "#b0301c",
    accentWash: "#fbeeeb",
    line: "#6e747d",
    faint: "#8b9098",
    topics: topicColours(
      TOPIC_HUES.map(({ light }) => light),
      LIGHT_PAPER,
      REGION.light,
    ),
  },
  dark: {
    paper: DARK_PAPER,
    surface: "#1a1d22",
    ink: "#eceef0",
    muted: "#a7aeb8",
    rule: "#2d3138",
    edge: "#767d87",
    accent: "#ff9680",
    accentWash: "#35211d",
    line: "#99a0ab",
    faint: "#78808b",
    topics: topicColours(
      TOPIC_HUES.map(({ dark }) => dark),
      DARK_PAPER,
      REGION.dark,
    ),
  },
};

/** Number of topics that get a colour of their own; further ones begin again. */
export const TOPIC_COLOURS = TOPIC_HUES.length;

/** The colours of both looks with other hues for the topics, which begin again where there are more topics. */
export function coloursWith(hues: readonly TopicHue[]): Record<Theme, Colours> {
  const hueOf = (theme: Theme) => TOPIC_HUES.map((own, i) => (hues[i % hues.length] ?? own)[theme]);
  const { light, dark } = COLOURS;
  return {
    light: { ...light, topics: topicColours(hueOf("light"), LIGHT_PAPER, REGION.light) },
    dark: { ...dark, topics: topicColours(hueOf("dark"), DARK_PAPER, REGION.dark) },
  };
}

function topicColours(hues: readonly string[], paper: string, share: number): readonly TopicColours[] {
  return hues.map((hue) => ({ mark: hue, text: hue, ground: mix(hue, paper, share) }));
}

/** @example mix("#000000", "#ffffff", 0.25) // → "#bfbfbf" */
function mix(colour: string, ground: string, share: number): string {
  const [over, under] = [channels(colour), channels(ground)];
  const mixed = over.map((value, i) => Math.round(value * share + (under[i] ?? 0) * (1 - share)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

function channels(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
