import { COLOURS, type Colours, type Theme, TOPIC_COLOURS, type TopicColours } from "../view/palette.ts";

const NAMES = Object.keys(COLOURS.light).filter((name) => name !== "topics") as readonly Exclude<
  keyof Colours,
  "topics"
>[];
const PARTS = ["mark", "text", "ground"] as const satisfies readonly (keyof TopicColours)[];

/** The palette as names of custom properties of the style sheet, for pictures that follow the page's scheme. */
export const SITE_COLOURS: Colours = {
  ...(Object.fromEntries(NAMES.map((name) => [name, `var(--${name})`])) as Record<
    (typeof NAMES)[number],
    string
  >),
  topics: COLOURS.light.topics.map((_, i) => ({
    mark: `var(--mark-${i})`,
    text: `var(--text-${i})`,
    ground: `var(--ground-${i})`,
  })),
};

/** The families of running text and of headings. */
export const SANS = '-apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif';
const SERIF =
  '"Iowan Old Style", "Palatino Linotype", Palatino, "Source Serif 4", Georgia, "Liberation Serif", serif';

/** The style sheet of all pages that are read, in the looks of the explorer, light and dark. */
export function siteStyle({ light, dark }: Record<Theme, Colours> = COLOURS): string {
  return `:root { color-scheme: light dark; ${declarations(light)} }
@media (prefers-color-scheme: dark) { :root { ${declarations(dark)} } }
@media print { :root { color-scheme: light; ${declarations(light)} } }
${topicClasses()}
${RULES}`;
}

/** A style sheet that gives our elements other colours for their topics. */
export function topicStyle({ light, dark }: Record<Theme, Colours>): string {
  const rows = light.topics.flatMap((topic, i) =>
    PARTS.map((part) => {
      const [inLight, inDark] = [topic[part], dark.topics[i]?.[part] ?? topic[part]];
      return `--glossograph-topic-${i + 1}-${part}:light-dark(${inLight},${inDark})`;
    }),
  );
  return `concept-explorer,concept-graph{${rows.join(";")}}`;
}

function declarations({ topics, ...singles }: Colours): string {
  const rows = [
    ...Object.entries(singles),
    ...topics.flatMap((topic, i) => PARTS.map((part) => [`${part}-${i}`, topic[part]] as const)),
  ];
  return rows.map(([name, value]) => `--${name}: ${value};`).join(" ");
}

function topicClasses(): string {
  return Array.from({ length: TOPIC_COLOURS }, (_, i) => `.topic-${i} { --mark: var(--mark-${i}); }`).join(
    "\n",
  );
}

const RULES = `* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 400 1rem/1.55 ${SANS}; overflow-wrap: break-word; }
a { color: inherit; text-decoration-color: var(--edge); text-underline-offset: 0.2em; text-decoration-thickness: 1px; }
a:hover { color: var(--accent); text-decoration-color: currentColor; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.bar { display: flex; flex-wrap: wrap; gap: 4px 24px; align-items: baseline; padding: 12px 32px; border-bottom: 1px solid var(--rule); background: var(--surface); font-size: 0.9375rem; }
.bar .site { margin-inline-end: auto; font: 600 1.0625rem/1.4 ${SERIF}; text-decoration: none; }
.bar a { min-height: 24px; }
main { max-width: 46rem; margin: 0 auto; padding: 36px 32px 56px; }
.kicker { display: flex; gap: 8px; align-items: center; margin: 0 0 4px; color: var(--muted); font-size: 0.9375rem; }
.kicker::before, .dotted::before { content: ""; flex: none; display: inline-block; width: 10px; height: 10px; border-radius: 50%; background: var(--mark, var(--edge)); }
h1 { margin: 0; font: 600 2.25rem/1.15 ${SERIF}; text-wrap: balance; }
h2 { margin: 40px 0 8px; font: 600 1.25rem/1.3 ${SERIF}; }
h2.dotted { display: flex; gap: 10px; align-items: center; }
h3 { margin: 20px 0 4px; font-size: 1rem; font-weight: 650; }
.also, .muted { color: var(--muted); }
.also { margin: 4px 0 0; }
.definition { margin-top: 20px; font: 400 1.1875rem/1.6 ${SERIF}; text-wrap: pretty; }
.definition a { text-decoration-color: var(--accent); }
.definition code, .definition pre { font-size: 0.875em; }
pre { overflow: auto; padding: 12px; border: 1px solid var(--rule); border-radius: 6px; background: var(--surface); }
table { border-collapse: collapse; font: 400 1rem/1.5 ${SANS}; }
td { padding: 6px 16px 6px 0; border-top: 1px solid var(--rule); vertical-align: top; }
.actions { display: flex; flex-wrap: wrap; gap: 8px; margin: 20px 0 0; padding: 0; list-style: none; font-size: 0.9375rem; }
.actions a { display: inline-block; padding: 5px 12px; border: 1px solid var(--rule); border-radius: 6px; text-decoration: none; }
.actions a:hover { border-color: var(--edge); }
figure { margin: 28px 0 0; padding: 8px; border: 1px solid var(--rule); border-radius: 8px; }
figure svg { display: block; width: 100%; height: auto; }
.relations { margin: 0; padding: 0; list-style: none; }
.relations > li { padding: 10px 0; border-top: 1px solid var(--rule); }
.also + .relations { margin-top: 20px; }
.relations .muted { margin: 2px 0 0; }
.relations .name { font-weight: 550; }
.order { display: inline-block; min-width: 1.6em; color: var(--muted); font-variant-numeric: tabular-nums; }
blockquote { margin: 6px 0 0; padding-inline-start: 12px; border-inline-start: 2px solid var(--accent); font-family: ${SERIF}; }
.source { margin: 2px 0 0; padding-inline-start: 14px; color: var(--muted); font-size: 0.8125rem; }
.names { margin: 0; padding: 0; list-style: none; columns: 15rem; column-gap: 32px; }
.names li { padding: 3px 0; break-inside: avoid; }
.mentions { display: flex; flex-wrap: wrap; gap: 2px 16px; margin: 0; padding: 0; list-style: none; line-height: 1.75; }
.turn { display: flex; justify-content: space-between; gap: 24px; margin-top: 48px; padding-top: 16px; border-top: 1px solid var(--rule); font-size: 0.9375rem; }
.turn span { display: block; color: var(--muted); font-size: 0.8125rem; }
.turn [rel="next"] { margin-inline-start: auto; text-align: end; }
@media (max-width: 740px) { figure { display: none; } }
@media (max-width: 640px) { .bar { padding: 10px 18px; } main { padding: 24px 18px 40px; } h1 { font-size: 1.875rem; } .definition { font-size: 1.125rem; } }
@media print { .bar, .actions, .turn { display: none; } main { max-width: none; padding: 0; } }
`;
