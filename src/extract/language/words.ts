/** The closed classes of English, and the verbs that decide where a noun phrase ends. Data, no logic. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

export const ARTICLES = set("a an the");

/** Words that open a noun phrase and are no part of its name. */
export const DETERMINERS =
  set(`a an the this that these those each every some any no another both either neither all most many much several few
  fewer less more enough such its their his her our your my whose one two three four five six seven eight nine ten various certain other
  numerous multiple different`);

export const NUMBERS = set("one two three four five six seven eight nine ten eleven twelve dozen");

export const PREPOSITIONS =
  set(`of in on at by for with from to into onto over under between among amongst through throughout during without
  within across against about above below after before since until till via per as than like unlike despite toward towards upon around
  behind beyond near inside outside off out up down along alongside beside besides except versus vs amid regarding concerning
  underneath beneath plus minus using`);

export const CONJUNCTIONS = set("and or but nor so yet and/or");

/** Words that open another clause. */
export const SUBORDINATORS =
  set(`because although though while whereas if when whenever where wherever once whether that which who whom what how why
  unless lest provided hence thus therefore however moreover furthermore instead otherwise conversely nevertheless then`);

export const PRONOUNS =
  set(`it they he she we you i them us him me itself themselves himself herself ourselves yourself there here something
  anything everything nothing someone anyone everyone nobody others ones this these that those ours theirs`);

/** Pronouns that can stand for the concept that an entry defines. */
export const ENTRY_PRONOUNS = set("it they this these both he she ours");

export const BE = set("is are was were be been being isn't aren't wasn't weren't");
export const AUXILIARIES =
  set(`is are was were be been being am has have had having do does did can could will would shall should may might must
  cannot can't don't doesn't didn't isn't aren't wasn't weren't won't wouldn't shouldn't couldn't hasn't haven't ought need`);

export const NEGATIONS =
  set(`not no never neither nor cannot can't don't doesn't didn't isn't aren't wasn't weren't won't wouldn't shouldn't
  couldn't hasn't haven't hardly rarely n't`);

/** Words that make a sentence a supposition. */
export const HYPOTHETICALS = set("if unless suppose imagine assuming could might would whether");

export const ADVERBS =
  set(`also often always never sometimes usually generally typically commonly normally mostly mainly only just even still already very
  quite rather too almost nearly roughly about then now soon later again once twice together instead however thus hence therefore
  perhaps maybe ever else well far much more most less least so not here there essentially basically simply merely actually really
  originally traditionally primarily chiefly largely partly especially particularly specifically respectively likewise similarly
  further furthermore moreover otherwise first second third finally lastly next previously formerly today currently nowadays
  able unable rich capable incapable responsible suitable aware available
  collectively jointly informally formally technically strictly loosely broadly colloquially historically`);

/** Verbs in their base form. A word that is also a noun counts as a verb only where its neighbours ask for one. */
const VERBS = `bend branch dig drain drift ferment flash float fold graft overlap prune rise sag shrink sink slide sow spin stretch swing tilt trace trim wind wrap accept access accommodate accumulate achieve act adapt add address adjust administer affect aggregate aim allow alter amount analyze
  answer appear append apply arise arrange arrive ask assemble assess assign assist associate assume attach attempt attract automate avoid bake base become
  begin behave belong bind block boil break bring build bundle calculate call capture carry catch cause change charge check choose
  claim classify clean clear close collect combine come command communicate compare compete compile complete comply comprise compute concern
  conduct confer configure confirm conform connect consider consist constitute constrain construct consume contain continue contrast contribute control
  convert convey cook cool coordinate copy correspond cost cover create cross cut deal decide declare decline decode decompress decrease dedicate define
  delay delegate delete deliver demand denote depend deploy derive describe deserialize design designate detect determine develop deviate
  differ digest direct disable discard discover display distinguish distribute divide draw drive drop earn embed embody emerge emit employ enable
  encapsulate encode encompass encounter encourage encrypt end enforce enhance enrich ensure entail enter entitle establish estimate evaluate
  evolve examine exceed exchange execute exercise exhibit exist expand expect explain exploit explore export expose express extend extract
  face facilitate fail fall feature feed fetch fill filter find finish fit fix flag flatten flow focus fold follow force form format forward fry function
  gain gather generate get give go govern grant group grow guarantee guide handle happen harmonize heat help hide hold host identify ignore
  illustrate impact implement imply impose improve include incorporate increase incur indicate infer influence inform inherit inhibit initiate insert
  inspect install instruct integrate intend interact interpret introduce invert invest invoke involve isolate issue join judge keep
  know lack last lead leak learn leave lend let leverage lie limit link list live load locate lock look lose lower maintain make manage map mark
  match mean measure mediate meet melt mention merge migrate minimize mix model modify monitor move multiply name need notify observe
  obtain occupy occur offer open operate oppose optimize orchestrate organize originate outline overlap oversee own package parse participate partition pass pay
  perform permit persist place plan play point populate possess pour power precede predict preserve present prevent process produce progress
  prohibit promise promote propagate protect prove provide publish pull push put query raise range reach react read receive recognize recommend
  record recover redirect reduce refer reference reflect refresh refuse regulate reject relate release remember rest relieve rely remain remove render repeat
  replace replicate report represent request require reset reside resist resolve respond restore restrict result retain retrieve return reveal
  reverse revolve rewrite rise roast roll rotate route run satisfy save say scale scan schedule score search secure see seek seem segment select sell
  send separate serialize serve set settle shape share shift ship show shrink sign signal simmer simplify simulate sit slow solve sort specify spend
  spin split spread stack stand start state stay stem stop store stream strengthen stress stretch structure submit subtract suffer suggest suit
  summarize supply support suppress surround survive suspend sustain switch take target teach tell tend terminate test think tie time track
  trade train transfer transform translate transmit travel treat trigger truncate try turn type understand undergo unify unite unlock update
  upgrade use utilize validate vary verify view violate visit visualize wait want warn wash watch weaken weigh whisk wipe work worsen wrap write yield`;

const IRREGULAR_FORMS =
  set(`became began broke brought built caught came cost cut dealt did drew drove fell fed felt found gave given got grew grown held kept
  knew known laid led left lent lost made meant met paid put ran read rose said saw seen sent set shown shrank sold spent split spread
  worn torn born sworn eaten frozen thrown blown shrunk sung sunk bred led bled hung stuck struck swept slept felt bent burnt fallen forgotten
  ridden shaken spoken sewn strewn stolen woven wound stood stole taught thought told took taken understood went wrote written chosen drawn driven broken begun bound hidden spun lain lay`);

const BASE_FORMS = set(VERBS);
/** Base forms and third persons: verbs where the neighbours ask for one. */
export const FINITE_VERBS: ReadonlySet<string> = new Set(
  [...BASE_FORMS].flatMap((verb) => [verb, thirdPerson(verb)]),
);
export const THIRD_PERSONS: ReadonlySet<string> = new Set([...BASE_FORMS].map(thirdPerson));
/** Past forms and participles. */
export const PAST_FORMS: ReadonlySet<string> = new Set(
  [...BASE_FORMS].map(pastOf).concat([...IRREGULAR_FORMS]),
);

/** Heads so general that "is a …" with one of them says nothing about kinds. */
export const GENERIC_HEADS =
  set(`ability act action activity aim architecture infrastructure amount approach area art aspect attempt basis bit body case cause center chance change
  characteristic choice class collection combination component concept condition consequence construct context count course data decision degree
  description detail difference discipline document effect element entity environment example experience expression extent fact feature
  field figure form function goal good group handful idea implementation indicator individual information instance instruction instrument
  issue item job key kind layer lack level list logic lot majority manner mark matter means measure measurement mechanism member method moment name need
  notion number object operation option order organization outcome output part pattern people percentage period person phase phenomenon piece place
  plan point position possibility practice principle procedure process product program property purpose quality quantity question range ratio reason
  region relation relationship representation resource response result role rule scheme section sense sequence series service set shape
  sign situation size solution sort source space stage standard state statement step strategy string structure style subject subset substance sum
  symbol system table task team technique technology term text thing time tool trend type unit use user value variant variation variety version
  view way word work world`);

/** Nouns that, put behind a term, leave it what it is: "the ORC format", "a Data Vault model", "the CDO role". */
export const CARRIER_NOUNS =
  set(`algorithm application approach architecture command concept construct database engine environment event file format framework function
  language layer library mechanism method methodology model module object operation operator pattern policy practice principle procedure
  process product program protocol role rule scheme service software solution standard statement strategy structure style system table technique
  technology theory tool type value workload`);

/** The carrier nouns that name a way of doing: "a batch transformation process" is still a batch transformation. */
export const MANNER_NOUNS =
  set(`algorithm approach format method methodology operation pattern policy practice principle procedure process scheme
  strategy style system technique technology`);

/** Adjectives that judge or place a thing without making it another one. */
export const WEAK_MODIFIERS =
  set(`additional another appropriate basic best big broad central certain classic classical common complete complex conventional core critical
  current different distinct easy equivalent corresponding comparable entire essential existing famous final first following former full fundamental general given good great important
  individual key known large last latter less main major many minor modern more most necessary new next normal old only original other
  overall own particular popular possible powerful practical preferred previous principal related relative right same second
  separate several significant similar simple single small so-called special specialized specific standard such third three traditional
  two typical underlying unique usual valid binding healthy ordinary regular various very well-known whole wide widely archetypal`);

function thirdPerson(verb: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

function pastOf(verb: string): string {
  if (verb.endsWith("e")) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(verb) ? `${verb}${verb.at(-1)}ed` : `${verb}ed`;
}

/** Third persons that are also plural nouns: "costs", "stores". Only their neighbours tell which. */
export const NOUN_VERBS =
  set(`leaves bends branches drains drifts flashes floats folds grafts overlaps rises sinks slides spins swings tilts traces trims winds wraps accesses acts addresses advances aims alarms answers approaches attacks attempts attributes averages awards bases benefits
  binds blocks boils breaks builds bundles calls captures cases catches causes challenges changes charges checks claims classes commands
  comments compounds concerns conducts constructs contacts contracts contrasts controls copies costs counts covers crosses cuts deals debates
  decreases delays demands deposits designs details displays drinks drives drops ends estimates exchanges excuses executes exercises exploits exports
  exposes extracts faces falls features feeds fetches fields figures fills filters finds fixes flags flashes flows focuses folds forces forms
  frames functions gains grants groups guarantees guides handles heats helps holds hosts impacts imports increases indexes influences inserts interests
  issues joins judges keys labels lacks layers leads leaks leases lies lifts limits lines links lists lives loads loans locks logs looks loops losses
  maps marks masks matches matters means measures meets mentions methods mines mixes models monitors moves names needs notes notices offers
  orders outlines overlaps packages parks partitions parts passes patterns pays plans plants plays points posts pours powers practices presents presses
  proceeds processes produces profiles programs projects promises proofs protests purchases queries questions queues ranges ranks rates reaches reads reasons
  recalls records references reforms releases remains rents repairs repeats replies reports requests rescues reserves resets results returns reverses reviews
  rewards rises risks roasts rolls roots rotates rounds routes rules runs samples saves scales scans schedules scores screens seals searches seats segments
  sets settles shapes shares shifts ships shocks shots shows signals signs sinks slices slips slopes sounds sources spans specs speeds spends spikes
  spins splits spots spreads stacks stages stamps stands stars starts states stays stems steps stocks stops stores strains streams stresses stretches
  strings strips structures subjects supplies supports surges surveys switches tables tags takes talks tanks targets tastes taxes tests ties times tokens tools
  tops touches tours tracks trades trails trains transfers transforms transports traps travels treats trends trials tricks triggers trips trusts
  turns types updates upgrades uses values views visits voices votes waits walks walls wants washes wastes watches waves ways weights wins wires
  words works wraps writes yields`);

/** Base forms that are also nouns: "cost", "store". */
export const NOUN_BASES: ReadonlySet<string> = new Set(
  [...BASE_FORMS].filter((verb) => NOUN_VERBS.has(thirdPerson(verb))),
);

/** Words that end in -ed and are no past forms. */
export const NOT_PAST = set(
  "need seed feed speed bed red breed weed deed shed bleed creed greed reed hundred indeed kindred sacred naked",
);
