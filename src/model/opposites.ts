/** Pairs of words that English opposes to each other, folded. Either order counts. */
const PAIRS: readonly (readonly [string, string])[] =
  `absolute relative|abstract concrete|active passive|acute chronic|additive subtractive|aerobic anaerobic|alkaline acidic|analog digital|anterior posterior|
  assets liabilities|attractive repulsive|automatic manual|backward forward|batch streaming|batch stream|bear bull|benign malignant|big little|bottom top|bottom-up top-down|
  broad narrow|buyer seller|centralized decentralized|clean dirty|centralized distributed|civil criminal|client server|closed open|coarse fine|cold hot|cold warm|
  cold heat|column row|columnar row|complex simple|compressed uncompressed|constructive destructive|consumer producer|continuous discrete|convex concave|
  credit debit|cyclic acyclic|deductive inductive|deep shallow|demand supply|dense sparse|dependent independent|descriptive prescriptive|
  deterministic probabilistic|direct indirect|distal proximal|divergent convergent|domestic foreign|domestic international|dry wet|dynamic static|
  eager lazy|early late|elastic inelastic|emigration immigration|endogenous exogenous|endothermic exothermic|even odd|eventual strong|explicit implicit|export import|
  expansionary contractionary|external internal|fail-fast fail-safe|fast slow|final initial|finite infinite|first last|fixed floating|fixed dynamic|period point|fixed variable|flexible rigid|
  formal informal|front back|front rear|full empty|full partial|full incremental|full differential|functional imperative|global local|gross net|growth value|hard soft|hardware software|heavy light|
  hierarchical flat|high low|historical current|homogeneous heterogeneous|horizontal vertical|hypertension hypotension|imperative declarative|
  implicit explicit|inbound outbound|inclusive exclusive|ingress egress|inhale exhale|inner outer|input output|integral fractional|intra inter|
  inspiratory expiratory|intrinsic extrinsic|isotonic isometric|known unknown|large small|lawful unlawful|leading lagging|left right|lesser greater|linear nonlinear|liquid solid|
  liquid illiquid|logical physical|long short|lossless lossy|lower upper|lytic lysogenic|macro micro|major minor|male female|managed unmanaged|mandatory optional|
  master slave|maximum minimum|measured estimated|medial lateral|modern traditional|monolithic modular|multi single|multiple single|multitenant single|mutable immutable|
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
  clockwise anticlockwise|upper lower|sharp flat|owe own|create destroy|load unload|lock unlock|permit forbid|same different`
    .split("|")
    .map((pair) => pair.trim().split(" "))
    .flatMap(([a, b]) => (a && b ? [[a, b] as const] : []));

const OPPOSITES = new Set(PAIRS.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
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
];
const SHORTEST_STEM = 4;
const SURE_NEGATIONS = ["un", "non", "dis"];
const SURE_PAIRS: readonly (readonly [string, string])[] = [
  ["over", "under"],
  ["up", "down"],
  ["hyper", "hypo"],
  ["intra", "inter"],
  ["macro", "micro"],
];

/** Whether English takes two words, folded, for opposites. */
export function areOpposite(a: string, b: string): boolean {
  return (
    OPPOSITES.has(`${a} ${b}`) ||
    negates(a, b) ||
    negates(b, a) ||
    suffixed(a, b) ||
    PREFIX_PAIRS.some(([x, y]) => swapped(a, b, x, y) || swapped(b, a, x, y))
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
    SURE_PAIRS.some(([x, y]) => swapped(a, b, x, y) || swapped(b, a, x, y))
  );
}

function isNegation(word: string, stem: string, prefix: string): boolean {
  return stem.length > SHORTEST_STEM && word === prefix + stem;
}

function negates(word: string, stem: string): boolean {
  return (
    stem.length >= SHORTEST_STEM &&
    NEGATING.some((prefix) => word === `${prefix}${stem}` || word === `${prefix}-${stem}`)
  );
}

/** lossless, lossy; stateful, stateless. */
function suffixed(a: string, b: string): boolean {
  const stem = (word: string): string | undefined => /^(.{3,})(?:less)$/.exec(word)?.[1];
  const [x, y] = [stem(a), stem(b)];
  return (
    (x !== undefined && (b === `${x}y` || b === `${x}ful`)) ||
    (y !== undefined && (a === `${y}y` || a === `${y}ful`))
  );
}

function swapped(a: string, b: string, x: string, y: string): boolean {
  return (
    a.startsWith(x) && b.startsWith(y) && a.length - x.length >= 3 && a.slice(x.length) === b.slice(y.length)
  );
}
