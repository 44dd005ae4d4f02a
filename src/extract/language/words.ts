/** The closed classes of English, and the verbs that decide where a noun phrase ends. Data, no logic. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

export const ARTICLES = set("a an the");

/** Words that open a noun phrase and are no part of its name. */
export const DETERMINERS =
  set(`a an the this that these those each every some any no another both either neither all most many much several few
  fewer less more enough such its their his her our your my whose one two three four five six seven eight nine ten eleven twelve various certain other
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
  unless lest provided whereby wherein hence thus therefore however moreover furthermore instead otherwise conversely nevertheless then`);

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
const VERBS = `abandon abolish absorb accelerate accept access accommodate accompany accumulate accuse achieve acquire act activate adapt add address
  adjust administer adopt advise affect aggregate agree aim allow alter amount analyze announce annoy answer apologize appear append apply
  argue arise arouse arrange arrive ask assemble assert assess assign assist associate assume assure attach attain attempt attract audit
  automate avoid bake balance base become begin behave belong bend bid bind bless block boast boil borrow bounce branch break breathe breed
  bring brush build bundle burn burst bury buy calculate call capture carry cast catch cause celebrate change charge cheat check chew choose
  chop circulate cite claim clap classify clean clear cling close coat coincide collapse collect combine come command commit communicate
  compare compensate compete compile complain complete comply compose comprise compute conceal concede concern condemn condense conduct confer
  configure confirm conform confuse connect conquer conserve consider consist constitute constrain construct consult consume contact contain
  continue contrast contribute control convert convey convince cook cool coordinate cope copy correspond cost cover craft crawl create creep
  criticize cross crush cure cut damage dance deal decay deceive decide declare decline decode decompress decorate decrease dedicate defeat
  defend define delay delegate delete delight deliver demand denote deny depart depend depict deploy deposit deprive derive descend describe
  deserialize deserve design designate despise destroy detach detect deteriorate determine develop deviate devote devour differ differentiate
  dig digest dilute diminish dip direct disable disappear discard discharge disclose discover discuss dislike dismiss display disrupt dissolve
  distinguish distort distribute disturb dive divert divide dominate donate drag drain draw dream dress drift drill drink drip drive drop
  drown dump dwell earn echo educate elect elevate eliminate embark embed embody embrace emerge emit emphasize employ enable encapsulate
  enclose encode encompass encounter encourage encrypt end endanger endure enforce engage engrave enhance enjoy enlarge enlist enrich enroll
  ensure entail enter entertain entitle equip erase erect erode escort establish estimate evaluate evaporate evolve exaggerate examine exceed
  excel exchange execute exercise exhaust exhibit exist expand expect expire explain explode exploit explore export expose express extend
  extinguish extract face facilitate fade fail fall fasten feature feed ferment fetch fight fill film filter find finish fish fit fix flag
  flash flatten flee float flood flourish flow fly focus fold follow force forecast forget forgive form format forward freeze frighten fry
  fuel fulfill function gain gamble gather generate get give glow glue go govern grab graft grant grasp greet grill grind grip group grow
  guarantee guard guess guide halt handle hang happen harden harm harmonize haul heal heat help hesitate hide highlight hinder hire hit hoist
  hold host hunt hurry identify ignite ignore illustrate imitate impact implement imply impose impress imprison improve include incorporate
  increase incur indicate infer inflate influence inform inhabit inherit inhibit initiate inject injure insert inspect inspire install
  instruct insulate insult insure integrate intend interact interfere interpret interrupt intervene introduce invade invent invert invest
  invite invoke involve irritate isolate issue join judge jump keep kick kill kneel knock know label lack land last laugh lay lead leak lean
  leap learn leave lend let leverage lick lie lift limit linger link list live load locate lock look lose lower lubricate maintain make manage
  map mark match mean measure mediate meet melt mend mention merge migrate minimize mix model modify moisten monitor mount mourn move multiply
  nail name need neglect neutralize notify nourish nurture obey object oblige obscure observe obstruct obtain occupy occur offend offer omit
  open operate oppose oppress optimize orchestrate organize orient originate outline overcome overlap overlook oversee overwhelm owe own pack
  package paint park parse participate partition pass paste pause pay peel penetrate perform permit persist persuade pick pierce pinch place
  plan plant play plead please plow plug point poison polish pollute pool pop populate possess postpone pour power praise pray preach precede
  predict prefer present preserve press pretend prevail prevent print process proclaim produce progress prohibit prolong promise promote
  pronounce propagate propel prosper protect protrude prove provide provoke prune publish pull pump punish purchase purify pursue push put
  puzzle query race rain raise range reach react read realize reap rebel recall recede receive reckon recognize recommend record recover
  recruit redirect reduce refer reference refine reflect refresh refuse regain regret regulate reinforce reject relate relax release relieve
  rely remain remember remind remove render rent repair repay repeat repel replace replicate report represent request require resemble resent
  reset reside resist resolve respond rest restore restrain restrict result resume retain retire retreat retrieve return reveal reverse revise
  revive revolve reward rewrite rinse ripen rise roar roast rob roll rot rotate route rub ruin rule run rush sacrifice sag sail satisfy save
  say scale scan scare scatter schedule scold score scrape scratch scream seal search season seat secure see seek seem segment seize select
  sell send sentence separate serialize serve set settle sew shake shape share shave shed shift shine ship shock shoot shop shorten shout show
  shrink shut sigh sign signal simmer simplify simulate sing sink sit skate skip sleep slide slip slow smell smile sneeze snow soak soften
  solidify solve sort sound sow span spark speak specify speed spell spend spill spin splash split spoil spray spread sprout squeeze stab
  stack stain stamp stand stare start starve state stay steal steam steer stem step stick stiffen stimulate sting stir stitch stoop stop store
  stow strain strap stream strengthen stress stretch strip strive stroke structure struggle submit subtract succeed suck suffer suggest suit
  summarize supervise supply support suppress surge surpass surrender surround survive suspect suspend sustain swallow swear sweep swell swim
  swing switch tackle take tame tap target taste tax teach tear tell tempt tend terminate terrify test thaw thicken think thrive throw thrust
  tie tilt time tip tour tow trace track trade train transcribe transfer transform translate transmit trap travel tread treat tremble trick
  trigger trim trip trouble truncate trust try tumble turn twist type undergo understand unify unite unload unlock unpack update upgrade urge
  use utilize validate vanish vary ventilate verify vibrate view violate visit visualize wait wake walk wander want warn wash watch wave
  weaken weep weigh weld whip whisk whisper whistle widen win wind wipe wish wither wonder work worry worsen wound wrap wrestle wriggle write
  yell yield`;

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
/** Participles that say what a thing has to do with another, behind any noun: "porcelain containing bone ash". */
export const RELATING_PARTICIPLES = set(
  "containing including comprising resembling describing representing lacking having involving requiring concerning depicting denoting meaning",
);
/** Participles that do so behind a plural, and stand in names otherwise: "holding company", "running shoe". */
export const CARRYING_PARTICIPLES =
  set(`holding carrying storing making giving showing providing producing serving supporting allowing linking joining connecting covering
  running using bearing sharing causing affecting forming keeping taking needing`);
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

/** Plurals that stand before another noun in its name: "sports car", "sales tax". */
export const PLURAL_MODIFIERS =
  set(`sports sales goods savings systems operations communications arms customs clothes careers parts settings awards news series species
  mathematics physics economics electronics graphics analytics logistics genetics athletics politics ethics mechanics statistics ceramics plastics
  rights means goals points results earnings damages options futures bonds securities services products materials resources relations`);

/** Nouns that, put behind a term, leave it what it is: "the ORC format", "a Data Vault model", "the CDO role". */
export const CARRIER_NOUNS =
  set(`algorithm application approach architecture command concept construct database engine environment event file format framework function
  language layer library mechanism method methodology model module object operation operator pattern platform policy practice principle procedure
  process product program protocol role rule scheme service software solution standard statement strategy structure style system table technique
  technology theory tool type value workload`);

/** The carrier nouns that name a way of doing: "a batch transformation process" is still a batch transformation. */
export const MANNER_NOUNS =
  set(`algorithm approach format method methodology operation pattern policy practice principle procedure process scheme
  strategy style system technique technology`);

/** Carrier nouns for what is made with or for a thing: a steam engine is no steam. */
export const MADE_NOUNS = set(
  `application database engine environment file framework layer library module platform product program service software system table tool`,
);

/** Nouns for what is done, by their endings. */
export const DOING = /(?:ing|ion|ment|ure|age|al|[ae]nce|ery|sis|[a-z]fer|work|play)$/;

/** Adjectives that judge or place a thing without making it another one. */
export const WEAK_MODIFIERS =
  set(`accompanying additional adjacent adjoining neighboring neighbouring nearby successive consecutive surrounding another appropriate associated basic best big broad central certain classic classical common complete complex conventional core critical
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
  set(`accesses acts addresses advances aims alarms answers approaches attacks attempts attributes audits averages awards balances bases bends
  benefits bids binds blocks boils bounces branches breaks breeds brushes builds bundles burns bursts buys calls captures cases casts catches
  causes challenges changes charges checks claims classes coats collapses commands comments compounds concerns conducts constructs contacts
  contracts contrasts controls copies costs counts covers crafts crosses cures cuts damages dances deals debates decays decreases defeats
  delays delights demands deposits designs details dips discharges displays dives drags drains dreams dresses drifts drills drinks drips
  drives drops dumps echoes embraces ends escorts estimates exchanges excuses executes exercises exhausts exploits exports exposes extracts
  faces fades falls features feeds fetches fields fights figures fills films filters finds fishes fixes flags flashes flies floats floods
  flows focuses folds forces forecasts forms frames freezes fuels functions gains gambles glows glues grafts grants grasps grills grips groups
  guarantees guards guesses guides halts handles harms hauls heats helps highlights hires hits hoists holds hosts hunts hurries impacts
  imports increases indexes influences inserts insults interests issues joins judges jumps keys kicks kills knocks labels lacks lands laughs
  layers lays leads leaks leaps leases leaves licks lies lifts limits lines links lists lives loads loans locks logs looks loops losses maps
  marks masks matches matters means measures meets mentions methods mines mixes models monitors mounts moves nails names needs notes notices
  objects offers orders outlines packages packs paints parks partitions parts passes pastes patterns pauses pays peels picks pinches plans
  plants plays plows plugs points poisons polishes pools pops posts pours powers practices praises presents presses prints proceeds processes
  produces profiles programs projects promises proofs protests pumps purchases puzzles queries questions queues races rains ranges ranks rates
  reaches reads reasons recalls records recruits references reforms regrets releases remains rents repairs repeats replies reports requests
  rescues reserves resets results retreats returns reverses reviews rewards rises risks roars roasts rolls roots rotates rots rounds routes
  rubs ruins rules runs rushes sacrifices sails samples saves scales scans scares schedules scores scrapes scratches screams screens seals
  searches seasons seats segments sentences sets settles shakes shapes shares shaves sheds shifts shines ships shocks shoots shops shots
  shouts shows sighs signals signs sinks skates skips sleeps slices slides slips slopes smells smiles sneezes snows sounds sources spans
  sparks specs speeds spells spends spikes spills spins splashes splits spots sprays spreads sprouts stabs stacks stages stains stamps stands
  stares stars starts states stays steams stems steps sticks stings stitches stocks stops stores strains straps streams stresses stretches
  strings strips strokes structures struggles subjects supplies supports surges surrenders surveys suspects swallows sweeps swells swims
  swings switches tables tackles tags takes talks tanks taps targets tastes taxes tears tests thaws throws thrusts ties tilts times tips
  tokens tools tops touches tours tows traces tracks trades trails trains transfers transforms transports traps travels treats trends trials
  tricks triggers trims trips troubles trusts tumbles turns twists types updates upgrades urges uses values views visits voices votes waits
  wakes walks walls wants washes wastes watches waves ways weights welds whips whispers whistles winds wins wires wishes wonders words works
  worries wounds wraps writes yields`);

/** Base forms that are also nouns: "cost", "store". */
export const NOUN_BASES: ReadonlySet<string> = new Set(
  [...BASE_FORMS].filter((verb) => NOUN_VERBS.has(thirdPerson(verb))),
);

/** Words that end in -ed and are no past forms. */
export const NOT_PAST = set(
  "need seed feed speed bed red breed weed deed shed bleed creed greed reed hundred indeed kindred sacred naked",
);

/** Adjectives that compare: "smaller". Their stems are listed, for most words in -er are nouns. */
export const COMPARATIVE =
  /^(?:weak|strong|small|large|larg|high|low|fast|slow|old|new|young|great|long|short|wide|narrow|deep|hard|soft|cheap|rich|poor|simpl|bett|few|earli|lat|clos|tight|loos|light|heavi|bigg|tall|clean|clear|bright|dark|warm|cold|hott|cool|dri|wett|safe|saf|rar|finer?)er$/i;
