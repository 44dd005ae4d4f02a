import { oncePerWord } from "./once-per-word.ts";

/** Pairs of words that English opposes to each other, folded. Either order counts. */
const PAIRS: readonly (readonly [string, string])[] =
  `absolute relative|abstract concrete|active passive|acute chronic|additive subtractive|aerobic anaerobic|alkaline acidic|analog digital|anterior posterior|
  assets liabilities|attractive repulsive|automatic manual|backward forward|batch streaming|batch stream|bear bull|benign malignant|big little|bottom top|bottom-up top-down|
  broad narrow|buyer seller|centralized decentralized|clean dirty|centralized distributed|civil criminal|client server|closed open|coarse fine|cold hot|cold warm|
  cold heat|column row|columnar row|complex simple|compressed uncompressed|constructive destructive|consumer producer|continuous discrete|convex concave|convergence divergence|converging diverging|converge diverge|
  credit debit|cyclic acyclic|deductive inductive|deep shallow|demand supply|dense sparse|dependent independent|descriptive prescriptive|
  deterministic probabilistic|direct indirect|distal proximal|divergent convergent|domestic foreign|domestic international|dry wet|dynamic static|
  eager lazy|early late|elastic inelastic|emigration immigration|endogenous exogenous|endothermic exothermic|even odd|eventual strong|explicit implicit|export import|
  expansionary contractionary|external internal|fail-fast fail-safe|fast slow|final initial|finite infinite|first last|fixed floating|fixed dynamic|period point|fixed variable|fixed adjustable|near far|summer winter|solar lunar|bright dark|light dark|waxing waning|indoor outdoor|urban rural|day night|rising setting|
  northern southern|eastern western|oral written|express implied|deciduous evergreen|annual perennial|wild domestic|amateur professional|ascending descending|
  incoming outgoing|inward outward|transparent opaque|literal figurative|hardwood softwood|ancestor descendant|attacker defender|maternal paternal|flexible rigid|
  formal informal|front back|front rear|full empty|full partial|full incremental|full differential|functional imperative|global local|gross net|growth value|hard soft|hardware software|heavy light|
  hierarchical flat|high low|historical current|homogeneous heterogeneous|horizontal vertical|hypertension hypotension|imperative declarative|
  implicit explicit|inbound outbound|inclusive exclusive|ingress egress|inhale exhale|inner outer|input output|integral fractional|intra inter|
  inspiratory expiratory|intrinsic extrinsic|isotonic isometric|known unknown|large small|lawful unlawful|leading lagging|left right|least most|lesser greater|linear nonlinear|liquid solid|
  liquid illiquid|logical physical|long short|lossless lossy|lower upper|lytic lysogenic|macro micro|major minor|male female|managed unmanaged|mandatory optional|
  master slave|maximum minimum|measured estimated|medial lateral|modern traditional|monolithic modular|multi single|multi one|multiple single|multitenant single|mutable immutable|
  natural artificial|negative positive|new old|normal abnormal|numerator denominator|nominal real|objective subjective|offline online|offensive defensive|
  one many|optimistic pessimistic|organic inorganic|ordinary extraordinary|parallel serial|parallel sequential|parent child|partial total|periodic aperiodic|permanent temporary|physical virtual|
  plaintiff defendant|plural singular|positive negative|post pre|potential kinetic|practical theoretical|preferred common|present absent|primary secondary|private public|proactive reactive|
  pull push|qualitative quantitative|random sequential|raw cooked|raw processed|read write|recessive dominant|reversible irreversible|right left|rough smooth|
  saturated unsaturated|sender receiver|shared exclusive|short long|soft hard|source destination|source target|stateful stateless|statically dynamically|strict loose|strong weak|
  structured unstructured|subjective objective|sudden gradual|supervised unsupervised|sweet sour|symmetric asymmetric|synchronous asynchronous|systolic diastolic|
  tangible intangible|testate intestate|thick thin|tight loose|transactional analytical|transitive intransitive|true false|unicast multicast|unicast broadcast|unilateral bilateral|upstream downstream|
  valid invalid|vertical horizontal|voluntary involuntary|warm cold|warm hot|waterfall agile|weak strong|wet dry|white black|wholesale retail|wide narrow|wired wireless|over under|yin yang|
  port starboard|bow stern|windward leeward|upwind downwind|ebb flood|debtor creditor|landlord tenant|lessor lessee|mortgagor mortgagee|
  grantor grantee|assignor assignee|employer employee|vendor purchaser|appellant respondent|bid ask|call put|asset liability|revenue expense|income expense|
  profit loss|inflation deflation|surplus deficit|anion cation|anode cathode|acid base|oxidation reduction|solute solvent|artery vein|
  systole diastole|flexion extension|abduction adduction|agonist antagonist|anabolism catabolism|genotype phenotype|haploid diploid|
  prokaryote eukaryote|autotroph heterotroph|predator prey|apogee perigee|aphelion perihelion|crescendo diminuendo|crescendo decrescendo|
  legato staccato|treble bass|consonance dissonance|consonant dissonant|uppercase lowercase|ascender descender|recto verso|warp weft|knit purl|
  synonym antonym|hypernym hyponym|prefix suffix|vowel consonant|latitude longitude|zenith nadir|compiler interpreter|commit rollback|
  encoder decoder|upload download|frontend backend|transmitter receiver|publisher subscriber|leader follower|primary replica|allow deny|
  allowlist denylist|allowlist blocklist|whitelist blacklist|generator discriminator|macroeconomics microeconomics|sunrise sunset|arrival departure|
  increase decrease|rise fall|raise lower|above below|over under|before after|more less|more fewer|gain lose|gain loss|buy sell|send receive|add remove|start stop|
  begin end|accept reject|open close|win lose|toward away|towards away|inside outside|ahead behind|ahead aft|with without|always never|greatest smallest|highest lowest|
  largest smallest|fastest slowest|longest shortest|warmup cooldown|enter leave|attach detach|grow shrink|beginning end|encrypt decrypt|clockwise counterclockwise|
  in out|on off|full half|single double|interior exterior|onshore offshore|entry exit|afferent efferent|sympathetic parasympathetic|ventral dorsal|superior inferior|
  senior junior|bullish bearish|accrual cash|fifo lifo|greenfield brownfield|introvert extrovert|introverted extroverted|fore aft|monocot dicot|angiosperm gymnosperm|hardy tender|
  sweet savory|sweet savoury|diatonic chromatic|arco pizzicato|simple compound|home away|offense defense|offence defence|lead lag|preventive corrective|
  prospective retrospective|vitro vivo|enteral parenteral|systemic local|felony misdemeanor|felony misdemeanour|prosecution defense|prosecution defence|concurrent consecutive|concurring dissenting|
  petitioner respondent|majority minority|substantive procedural|patent latent|acquittal conviction|guilty innocent|northbound southbound|predecessor successor|prime zoom|warm cool|
  portrait landscape|foreground background|batch real-time|batch realtime|expert novice|beneficial harmful|live dead|juvenile adult|empirical theoretical|principal agent|
  insurer insured|payer payee|drawer drawee|trainer trainee|freshwater saltwater|subset superset|nocturnal diurnal|sink source|gain attenuation|
  clockwise anticlockwise|upper lower|sharp flat|owe own|create destroy|load unload|lock unlock|permit forbid|same different`
    .split("|")
    .map((pair) => pair.trim().split(" "))
    .flatMap(([a, b]) => (a && b ? [[a, b] as const] : []));

const OPPOSITES = new Set(PAIRS.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
const LISTED = listedPoles();
/** Prefixes that turn a word into its opposite: bounded, unbounded; synchronous, asynchronous. */
const NEGATING = ["un", "non", "in", "im", "ir", "il", "a", "an", "dis", "de", "anti", "counter", "mis"];
/** Prefixes that are opposites of each other before the same stem: hypertension, hypotension. */
const PREFIX_PAIRS: readonly (readonly [string, string])[] = [
  ["hyper", "hypo"],
  ["tachy", "brady"],
  ["sys", "dia"],
  ["pre", "post"],
  ["intra", "inter"],
  ["macro", "micro"],
  ["endo", "exo"],
  ["over", "under"],
  ["up", "down"],
  ["in", "out"],
  ["inner", "outer"],
  ["multi", "single"],
  ["homo", "hetero"],
  ["mono", "poly"],
  ["im", "ex"],
  ["en", "de"],
  ["back", "front"],
  ["on", "off"],
  ["near", "far"],
  ["sub", "super"],
  ["uni", "bi"],
  ["uni", "multi"],
  ["in", "ex"],
];
const SHORTEST_STEM = 4;
/** Shortest rest behind one of two opposed prefixes. */
const SHORTEST_REST = 3;
const SURE_NEGATIONS = ["un", "non", "dis"];
const SURE_PAIRS: readonly (readonly [string, string])[] = [
  ["over", "under"],
  ["up", "down"],
  ["hyper", "hypo"],
  ["intra", "inter"],
  ["macro", "micro"],
];

/** One end of a dimension; words that stand at different ends of one axis are opposites. */
export interface Pole {
  readonly axis: string;
  readonly end: 0 | 1;
}

/** Whether English takes two words, folded, for opposites. */
export function areOpposite(a: string, b: string): boolean {
  const poles = polesOf(a);
  return poles.length > 0 && polesOf(b).some((one) => poles.some((other) => doFace(one, other)));
}

/**
 * The words, folded, that have an opposite among the others; the empty set where none has. A quick look before pairs of many
 * words are told apart by `areOpposite`.
 */
export function opposedAmong(words: Iterable<string>): ReadonlySet<string> {
  const poles = [...new Set(words)].map((word) => [word, polesOf(word)] as const);
  const ends = [new Set<string>(), new Set<string>()] as const;
  for (const [, own] of poles) for (const { axis, end } of own) ends[end].add(axis);
  const opposed = poles.filter(([, own]) => own.some(({ axis, end }) => ends[end === 0 ? 1 : 0].has(axis)));
  return new Set(opposed.map(([word]) => word));
}

/**
 * The ends of dimensions that a word, folded, stands at; the empty list where it is nobody's opposite. Many words are told apart by
 * these faster than pair by pair.
 * @example polesOf("lossless") // → [{ axis: "-less loss", end: 0 }, …]
 */
export const polesOf = oncePerWord((word): readonly Pole[] => [
  ...(LISTED.get(word) ?? []),
  ...negationPoles(word),
  ...suffixPoles(word),
  ...prefixPoles(word),
]);

function doFace(a: Pole, b: Pole): boolean {
  return a.axis === b.axis && a.end !== b.end;
}

function listedPoles(): ReadonlyMap<string, readonly Pole[]> {
  const poles = new Map<string, Pole[]>();
  const add = (word: string, pole: Pole) => poles.set(word, [...(poles.get(word) ?? []), pole]);
  for (const [a, b] of PAIRS) {
    add(a, { axis: `${a} ${b}`, end: 0 });
    add(b, { axis: `${a} ${b}`, end: 1 });
  }
  return poles;
}

/** "bounded" stands against all its negations, "unbounded" and "non-bounded" against "bounded". */
function negationPoles(word: string): readonly Pole[] {
  if (word.length < SHORTEST_STEM) return [];
  const stems = NEGATING.filter((prefix) => word.startsWith(prefix)).flatMap((prefix) => {
    const rest = word.slice(prefix.length);
    return rest.startsWith("-") ? [rest.slice(1)] : [rest];
  });
  return [
    { axis: `not ${word}`, end: 0 },
    ...stems
      .filter(({ length }) => length >= SHORTEST_STEM)
      .map((stem) => ({ axis: `not ${stem}`, end: 1 }) as const),
  ];
}

/** lossless, lossy; stateful, stateless; promisor, promisee. */
function suffixPoles(word: string): readonly Pole[] {
  const [, stem = "", suffix = ""] = /^(.{3,}?)(less|ful|y|ee|[eo]r)$/.exec(word) ?? [];
  if (stem === "") return [];
  const [axis, first] = SIDE.test(suffix) ? ["-ee", "ee"] : ["-less", "less"];
  return [{ axis: `${axis} ${stem}`, end: suffix === first ? 0 : 1 }];
}

/** Who does a thing, and to whom it is done. */
const SIDE = /^(?:ee|[eo]r)$/;

/** hypertension, hypotension */
function prefixPoles(word: string): readonly Pole[] {
  return PREFIX_PAIRS.flatMap((pair) =>
    pair.flatMap((prefix, end) => {
      const isMeant = word.startsWith(prefix) && word.length - prefix.length >= SHORTEST_REST;
      return isMeant
        ? [{ axis: `${pair.join("-")} ${word.slice(prefix.length)}`, end: end === 0 ? 0 : 1 } as const]
        : [];
    }),
  );
}

/**
 * Whether two words, folded, are opposites wherever they stand: by their own right, or by prefixes that leave no doubt.
 * "fault" and "default" are opposites by their letters alone.
 */
export function areNamedOpposites(a: string, b: string): boolean {
  return (
    OPPOSITES.has(`${a} ${b}`) ||
    SURE_NEGATIONS.some((prefix) => isNegation(a, b, prefix) || isNegation(b, a, prefix)) ||
    SURE_PAIRS.some(([x, y]) => swapped(a, b, x, y) || swapped(b, a, x, y)) ||
    areTwoSides(a, b)
  );
}

/** promisor, promisee */
function areTwoSides(a: string, b: string): boolean {
  return a.slice(0, -2) === b.slice(0, -2) && a.length > SHORTEST_STEM && hasSides(a, b);
}

function hasSides(a: string, b: string): boolean {
  return (/ee$/.test(a) && /[eo]r$/.test(b)) || (/ee$/.test(b) && /[eo]r$/.test(a));
}

function isNegation(word: string, stem: string, prefix: string): boolean {
  return stem.length > SHORTEST_STEM && word === prefix + stem;
}

function swapped(a: string, b: string, x: string, y: string): boolean {
  return (
    a.startsWith(x) &&
    b.startsWith(y) &&
    a.length - x.length >= SHORTEST_REST &&
    a.slice(x.length) === b.slice(y.length)
  );
}
