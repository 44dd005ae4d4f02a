import { oncePerWord } from "../../model/once-per-word.ts";

/** Plurals that no suffix rule finds, and words that only look like plurals. */
const IRREGULAR: Readonly<Record<string, string>> = {
  atlas: "atlas",
  lenses: "lens",
  analyses: "analysis",
  axes: "axis",
  gases: "gas",
  buses: "bus",
  biases: "bias",
  aliases: "alias",
  canvases: "canvas",
  atlases: "atlas",
  bases: "base",
  children: "child",
  crises: "crisis",
  criteria: "criterion",
  feet: "foot",
  geese: "goose",
  halves: "half",
  hypotheses: "hypothesis",
  indices: "index",
  knives: "knife",
  leaves: "leaf",
  lives: "life",
  loaves: "loaf",
  matrices: "matrix",
  men: "man",
  mice: "mouse",
  people: "person",
  phenomena: "phenomenon",
  shelves: "shelf",
  teeth: "tooth",
  theses: "thesis",
  vertices: "vertex",
  women: "woman",
  wives: "wife",
  yolks: "yolk",
  bacteria: "bacterium",
  atria: "atrium",
  septa: "septum",
  cilia: "cilium",
  flagella: "flagellum",
  mitochondria: "mitochondrion",
  ganglia: "ganglion",
  vertebrae: "vertebra",
  larvae: "larva",
  antennae: "antenna",
  formulae: "formula",
  memoranda: "memorandum",
  strata: "stratum",
  curricula: "curriculum",
  quanta: "quantum",
  spectra: "spectrum",
  cacti: "cactus",
  foci: "focus",
  loci: "locus",
  bacilli: "bacillus",
  appendices: "appendix",
  codices: "codex",
  vortices: "vortex",
  diagnoses: "diagnosis",
  prognoses: "prognosis",
  metastases: "metastasis",
  neuroses: "neurosis",
  syntheses: "synthesis",
  parentheses: "parenthesis",
  oases: "oasis",
  synopses: "synopsis",
  ellipses: "ellipsis",
  thrombi: "thrombus",
  nuclei: "nucleus",
  stimuli: "stimulus",
  fungi: "fungus",
  radii: "radius",
  alumni: "alumnus",
  series: "series",
  species: "species",
  news: "news",
  lens: "lens",
  canvas: "canvas",
  always: "always",
  perhaps: "perhaps",
  this: "this",
  its: "its",
  his: "his",
  is: "is",
  was: "was",
  has: "has",
  does: "does",
  as: "as",
  us: "us",
  alias: "alias",
  bias: "bias",
  gas: "gas",
  plus: "plus",
  bus: "bus",
  process: "process",
  access: "access",
  redis: "redis",
  diabetes: "diabetes",
  rabies: "rabies",
  measles: "measles",
  mumps: "mumps",
  herpes: "herpes",
  kubernetes: "kubernetes",
};

/** Short forms that stand for the whole word. */
const CLIPPED: Readonly<Record<string, string>> = {
  app: "application",
  apps: "application",
  config: "configuration",
  configs: "configuration",
  repo: "repository",
  repos: "repository",
};

/**
 * Fold a lower-case word so that singular and plural meet. The result is a key, not always a word: "caches" and
 * "cache" both give "cach".
 */
export const singular = oncePerWord((word: string): string => {
  const clipped = Object.hasOwn(CLIPPED, word) ? CLIPPED[word] : undefined;
  return clipped ?? irregularSingular(word) ?? closeEnding(withoutPlural(word));
});

/** The singular of a lower-case word that no rule forms: "leaves" → "leaf"; undefined for a regular one. */
export function irregularSingular(word: string): string | undefined {
  return Object.hasOwn(IRREGULAR, word) ? IRREGULAR[word] : undefined;
}

function withoutPlural(word: string): string {
  if (word.length < 4 || !word.endsWith("s") || /(?:ss|us|is|'s)$/.test(word)) return word;
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh|zz|tus|rus|xus|cus|lus|nus|mus|pus|ato|cano|ero|cho|mbo|rgo)es$/.test(word))
    return word.slice(0, -2);
  if (/(?:series|species)$/.test(word)) return word;
  return word.slice(0, -1);
}

/** A silent e after ch, sh or x, and -ie beside -y, would keep "caches" from "cache" and "cookies" from "cookie". */
function closeEnding(word: string): string {
  if (word.length < 5) return word;
  return /(?:ch|sh|x)e$/.test(word) ? word.slice(0, -1) : word.replace(/ie$/, "y");
}

/**
 * Key under which labels and phrases that a reader takes for one are found: case, accents, hyphens, punctuation and
 * plural folded.
 * @example foldPhrase("Dead-Letter Queues") // → "dead letter queue"
 */
export const foldPhrase = oncePerWord((phrase: string): string =>
  phrase
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u00ad\u2010]\s*/g, "")
    .replace(/['’]s\b/g, "")
    .replace(/[^\p{L}\p{N}+#]+/gu, " ")
    .trim()
    .split(" ")
    .map(singular)
    .join(" "),
);
