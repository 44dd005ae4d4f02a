/** A part of a compiled pattern; see `Rule.pattern` for the notation. */
export type Element =
  | { readonly at: "start" }
  | { readonly at: "definition" }
  | {
      readonly at: "word";
      readonly words: ReadonlySet<string>;
      readonly ending?: string;
      readonly optional: boolean;
    }
  | { readonly at: "gap"; readonly most: number }
  | { readonly at: "slot"; readonly slot: Slot };

/** What stands before a phrase, or what it is: no article, a name alone, one thing, no item of a list, no complement of "of", more than one thing. */
const ARTICLES = ["a", "the", "bare", "name", "single", "alone", "head", "many"] as const;
type Article = (typeof ARTICLES)[number];

/** A place for noun phrases. `form`: one phrase, a list, the subject of the clause, a phrase that is a subject. */
export interface Slot {
  readonly role: string;
  readonly form: "phrase" | "list" | "steps" | "clause" | "subject";
  /** Number of items that a list must have; 0 where any number will do. */
  readonly count: number;
  /** Article that the phrase must have, or words of which it must end in one. */
  readonly article?: Article;
  /** The phrase is an owner: an apostrophe and s follow it. */
  readonly owner?: boolean;
  readonly endsIn?: ReadonlySet<string>;
}

/** Elements left and right of the word that the search starts from. */
export interface Pattern {
  readonly left: readonly Element[];
  readonly anchor: ReadonlySet<string>;
  readonly right: readonly Element[];
  /** The alternatives for each other word without which nothing fits. */
  readonly required: readonly (readonly string[])[];
}

const DEFAULT_GAP = 14;
/** Words so frequent that a search should not start from them where another word of the pattern will do. */
const FREQUENT = new Set(
  "is are was be a an the of in to and or as for from with by it that which where at : ; , ( one up down have has can may two both other".split(
    " ",
  ),
);
const SLOT = /^\{(\w+)(?::([^}+*<!]+))?([+*<!]?)(\d?)\}$/;

const FORMS: Readonly<Record<string, Slot["form"]>> = {
  "+": "list",
  "*": "steps",
  "<": "clause",
  "!": "subject",
};

/** Compile the notation of a rule. A pattern without any required word throws, since nothing would find it. */
export function compilePattern(pattern: string): Pattern {
  const elements = pattern.split(" ").map(elementOf);
  const required = elements.flatMap((element, i) =>
    element.at === "word" && !element.optional && !element.ending ? [{ element, i }] : [],
  );
  const anchor =
    required.find(({ element }) => ![...element.words].every((word) => FREQUENT.has(word))) ?? required[0];
  if (!anchor) throw new Error(`extract/rules: the pattern "${pattern}" holds no required word.`);
  return {
    left: elements.slice(0, anchor.i),
    anchor: anchor.element.words,
    right: elements.slice(anchor.i + 1),
    required: required.filter((each) => each !== anchor).map(({ element }) => [...element.words]),
  };
}

function elementOf(source: string): Element {
  if (source === "^") return { at: "start" };
  if (source === "^^") return { at: "definition" };
  if (source.startsWith("~")) return { at: "gap", most: Number(source.slice(1)) || DEFAULT_GAP };
  if (source.startsWith("{")) return { at: "slot", slot: slotOf(source) };
  const optional = source.length > 1 && source.endsWith("?");
  const words = (optional ? source.slice(0, -1) : source).split("|");
  const ending = words.find((word) => word.startsWith("*"))?.slice(1);
  return { at: "word", words: new Set(words), optional, ...(ending ? { ending } : {}) };
}

function slotOf(source: string): Slot {
  const [, role = "x", limit, sign, count] = SLOT.exec(source) ?? [];
  const base: Slot = { role, form: FORMS[sign ?? ""] ?? "phrase", count: Number(count) || 0 };
  const article = ARTICLES.find((each) => each === limit);
  if (article) return { ...base, article };
  if (limit === "owner") return { ...base, owner: true };
  return limit ? { ...base, endsIn: new Set(limit.split("|")) } : base;
}
