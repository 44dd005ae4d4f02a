/** Words in a row of text; the words by which clauses are told apart and read are kept here as data, without logic. */
export const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Words before a noun that are no part of what it names. */
export const DETERMINERS = set(
  "a an the no its their his her this these those each every any some such both all most many few several",
);

/** Pronouns that stand for the concept that a definition defines. */
export const SELF = set("it they he she");

/** Pronouns for people in general; nothing is about them. */
export const IMPERSONAL = set("you we one everybody everyone anybody anyone");

/** Forms of "be" and the verbs that join a state to its bearer as "be" does. */
export const BE = set("is are was were be");

/** Units and stretches of time. */
export const TIMES = set("second minute hour day night week month season year decade century moment while");

/** Adverbs that say how soon or how often. */
export const TIMED_ADVERBS = set("overnight hourly daily weekly monthly yearly instantly immediately");

/** Verbs that say how long something lasts where "for" follows them. */
export const LASTING = set("last keep stay hold remain run wait");

/** Verbs that say in which state their subject is; beside one of them any other verb of the same subject is comparable. */
export const STATES = set("be stay remain become keep continue stop cease");

/** Words before a verb that say whether it may, must or does not hold. */
export const AUXILIARIES = set(
  "is are was were has have had can cannot could may might must will would shall should do does need",
);

/** Adverbs that stand between a subject and its verb. */
export const ADVERBS = set(
  "never always often usually typically generally normally mostly only also rarely seldom sometimes still commonly then",
);

/** Nouns and verbs that end as adverbs do. */
export const IN_LY = set(
  "supply family reply assembly anomaly monopoly rely apply multiply imply comply belly jelly bully rally",
);

/** No subject begins with one of these: the clause depends on another, asks, or is a phrase of place or manner. */
export const OPENERS = set(
  `because since although though while when whenever where wherever once if unless whether that which who whom what how why
  whatever whoever until till before after of in on at by for with from to into onto over under between among through during
  without within across against about per as than like unlike despite such not neither either rather there here for`,
);

/** Words before a noun that say where, when or how. */
export const PREPOSITIONS = set(
  `before after of in on at by for with from to into onto over under between among through during without within across against
  about per unlike despite`,
);

/** Words that make the words before them more than one plain subject. */
export const RELATIVES = set("that which who whom whose where when because if so once until unless since");

/** Verbs that say too little by themselves to be a dimension on which two concepts are set side by side. */
export const LIGHT_VERBS = set(
  `be have do make give take get let go put include mean use work bring become come help cover refer want see
  leave stand`,
);

/** Participles that say as little. */
export const LIGHT_PARTICIPLES = set("made called known based given done meant taken");

/** Short words that belong to the verb before them: "looks after", "grows with". */
export const PARTICLES = set("after with on at for from to in into by over up out of against");

/** Verbs that say what a concept is for; worth a row even where the text says it of one concept only. */
export const PURPOSE_VERBS = set("suit serve");

/** Plain values on a scale; "latency is low" is worth a row even where the text says it of one concept only. */
export const GRADES = set(
  `high higher highest low lower lowest medium moderate modest large larger small smaller big cheap cheaper expensive costly fast
  faster slow slower quick strong stronger weak weaker strict loose tight easy easier hard harder difficult simple simpler complex
  short shorter long longer wide narrow near distant light heavy free unlimited limited deep shallow early late rare frequent infrequent
  rigid flexible thick thin dense sparse hot cold warm cool dry wet soft loud quiet steep gentle broad poor rich good bad`,
);

/** Words that may stand in any sentence, and of which none is about. */
export const VAGUE_WORDS = set(
  `now later too also here there one two three first second third last next same other another single way thing part kind even just
  again around together back away own much less more fewer enough only nothing something anything everything nobody somebody who`,
);

/** Words before a noun that set its amount against another's. */
export const MORE_OR_LESS = set("more less fewer");

/** Words that set an amount beside another: "half the price". */
export const MULTIPLES = set("half twice double");

/** Words before a grade that say by how much. */
export const ADVERBS_OF_DEGREE = set(
  "far much very slightly even somewhat rather quite extremely fairly relatively",
);

/** Nouns that name what kind of thing bears a name: "an OLTP system" is where OLTP is at work. */
export const BEARERS = set(
  "system database engine tool model approach method process format technique protocol pattern architecture",
);

/** Nouns by which a text speaks of what it defines: "the approach", "this role". */
export const OWN_NOUNS = set("approach method technique pattern practice role concept idea");

/** What a definition may call anything; it is not by these that two things differ. */
export const LIGHT_GENERA = set(
  "kind type form sort part opposite set number group class way piece lot bit one any each all half most some case name term",
);

/** Where a value ends and its reason, its consequence or an aside begins. */
export const VALUE_ENDS =
  / (?:because|since|whereas|so that|and not) |, (?:which|so|although|though|while|where|whose|as|like|and whoever|each of which|not counting) | [(–—]|:/u;
