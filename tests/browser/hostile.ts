/** Set by any script in a text that should not have run. */
export const FLAG = "hacked";
/** No request may go here. */
export const ELSEWHERE = "elsewhere.example";

const RUN = `window.${FLAG}=1`;

/** Ways to smuggle markup, each where a term, a definition or a quote stands. */
export const PAYLOADS: readonly string[] = [
  `<script>${RUN}</script>`,
  `<img src=x onerror="${RUN}">`,
  `<svg onload="${RUN}"><animate onbegin="${RUN}" attributeName=x dur=1s>`,
  `<iframe src="https://${ELSEWHERE}/"></iframe>`,
  `<style>* { display: none; background: url(https://${ELSEWHERE}/a.png) }</style>`,
  `<link rel=stylesheet href="https://${ELSEWHERE}/a.css">`,
  `<form action="https://${ELSEWHERE}/"><button>x</button></form>`,
  `<base href="https://${ELSEWHERE}/">`,
  `[click](javascript:${RUN})`,
  `[click](data:text/html,<script>${RUN}</script>)`,
  `[click](  java\tscript:${RUN})`,
  `![image](https://${ELSEWHERE}/a.png)`,
  `[ref]\n\n[ref]: javascript:${RUN}`,
  "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror=1&gt;'>",
  "]]></textarea></script></style><!--",
  "\u202egpj.exe \u0007\ufeff",
  "{{constructor.constructor('return 1')()}} #{7*7} <%= 7 %>",
];

/** Names that every object carries. */
export const NAMES = ["__proto__", "constructor", "toString", "hasOwnProperty", "prototype", "valueOf"];

/** A glossary in which every payload is a term, a definition and an end of a relation. */
export const HOSTILE_GLOSSARY = [
  "# Terms <script>window.hacked=1</script>",
  ...PAYLOADS.map(
    (payload, i) => `**Term ${i} ${payload.split("\n")[0]}**: A term ${i} is part of a harbour. ${payload}`,
  ),
  ...NAMES.map((name) => `**${name}**: A ${name} is a kind of harbour.`),
  "**Harbour**: Where ships lie.",
].join("\n\n");

interface Piece {
  readonly nodes: unknown;
  readonly edges?: unknown;
  readonly format?: unknown;
}

const attributes = {
  aliases: [],
  kind: "concept",
  definition: "",
  source: { file: "a.md", line: 1 },
  importance: 1,
};
const node = (key: unknown, more: object = {}) => ({
  key,
  attributes: { label: String(key), ...attributes, ...more },
});
const graphFile = ({ nodes, edges = [], format = "glossograph/1" }: Piece) =>
  JSON.stringify({
    attributes: { format, title: "T", language: "en", topics: [], sources: [] },
    options: { type: "mixed", multi: true, allowSelfLoops: false },
    nodes,
    edges,
  });

/** Graph files that nobody should have written, and what they are. */
export const HOSTILE_FILES: readonly (readonly [name: string, text: string])[] = [
  ["an empty file", ""],
  ["half a file", graphFile({ nodes: [node("a"), node("b")] }).slice(0, 200)],
  ["a web page", `<html><script>${RUN}</script></html>`],
  ["no graph", '"hello"'],
  ["null", "null"],
  ["a later format", graphFile({ nodes: [node("a")], format: "glossograph/99" })],
  ["a key twice", graphFile({ nodes: [node("a"), node("a")] })],
  ["a place that is no number", graphFile({ nodes: [node("a", { x: "NaN", y: 1 })] })],
  ["a place beyond all", graphFile({ nodes: [node("a", { x: 0, y: 0 })] }).replace('"x":0', '"x":1e999')],
  [
    "an edge to nowhere",
    graphFile({
      nodes: [node("a")],
      edges: [{ key: "e", source: "a", target: "b", attributes: { type: "part-of" } }],
    }),
  ],
  ["a name that objects carry", graphFile({ nodes: [{ key: "__proto__", attributes }] })],
  ["deep nesting", "[".repeat(100_000)],
  ["nodes that are no list", graphFile({ nodes: { length: 1e9 } })],
];

/** Fragments that nobody follows. */
export const HOSTILE_LINKS: readonly string[] = [
  ...PAYLOADS.slice(0, 4).map((payload) => `concept=${payload}`),
  ...NAMES.flatMap((name) => [
    `concept=${name}`,
    `focus=${name}&depth=2`,
    `compare=${name},oltp`,
    `path=${name},oltp`,
  ]),
  "focus=oltp&depth=1e9",
  "focus=oltp&depth=-1",
  "types=%&topics=%E0%A4%A",
  `${NAMES.join("=&")}=1`,
  "walk=99999999999999999999",
  "walk=NaN",
  "compare=,,,,,,,,",
  `concept=${"x".repeat(100_000)}`,
  "view=__proto__&sort=__proto__",
];
