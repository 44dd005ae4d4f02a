import { areOpposite } from "../model/opposites.ts";
import { isAcronym } from "./language/acronym.ts";
import { foldPhrase } from "./language/fold.ts";
import { CARRIER_NOUNS, GENERIC_HEADS } from "./language/words.ts";
import { isApparatus } from "./outline/apparatus.ts";
import { groupingOf } from "./outline/groups.ts";

/** What a head names: one concept, or several that it joins. */
export interface Head {
  readonly names: readonly HeadName[];
  /** How several names are joined; `alternatives` are set against each other. */
  readonly joint: "single" | "alternatives" | "together";
  /** The category that a head gives after a dash: "Hot / Cold - Data Access Frequency". */
  readonly category?: string;
  /** What several heads have in parentheses, so that it says what they are: "Jug (climbing hold)". */
  readonly qualifier?: string;
}

export interface HeadName {
  readonly label: string;
  readonly aliases: readonly string[];
}

/** Asks the running text about a phrase: it decides what a head that could be read two ways means. */
export interface PhraseUse {
  /** Whether the phrase occurs, folded, outside of heads. */
  occurs(phrase: string): boolean;
  /** The word that most often follows the phrase; undefined where none or only a closed-class word does. */
  follower(phrase: string): string | undefined;
  /** Whether several heads have this name with other words in parentheses, so that only those tell them apart. */
  isShared(name: string): boolean;
  /** Whether several heads have this in parentheses, so that it tells them apart and names none: "Backend (process)". */
  qualifies(phrase: string): boolean;
}

/** "1.", "2.3" and pictograms before a name. */
const NUMBERING =
  /^(?:[-–•]\s+|\p{Extended_Pictographic}|\uFE0F|\s)+|^\(?\d+(?:\.\d+)*[.)]\s+|^\d+(?:\.\d+)+\s+/u;
/** A star or tick behind a name. */
const PICTOGRAM = /(?<=\S)\s\p{Extended_Pictographic}\uFE0F?$/u;
const VERSUS = /\s+(?:vs\.?|versus|v\.)\s+|\s+(?:≠|!=)\s+/i;
const SLASH = /\s+\/\s+|(?<=\p{Ll}{2})\/(?=\p{Ll}{2})/u;
const CATEGORY = / [-–—] /;
/** What stands in parentheses at the end of a head. */
export const PARENTHESIS = / \(([^()]+)\)$/;

/**
 * Read the names in a heading or lead-in.
 * @example headOf("Bounded vs Unbounded Data", use) // alternatives: "Bounded Data", "Unbounded Data"
 * @example headOf("CDC (Change Data Capture)", use) // single: "CDC" with alias "Change Data Capture"
 */
export function headOf(text: string, use: PhraseUse): Head {
  const clean = nameIn(text);
  const synonyms = synonymsIn(clean);
  if (synonyms) {
    const [first, ...others] = synonyms.map((each) => named(each, use));
    const aliases = [
      ...(first?.aliases ?? []),
      ...others.flatMap(({ label, aliases: own }) => [label, ...own]),
    ];
    return { names: [{ label: first?.label ?? clean, aliases }], joint: "single" };
  }
  const { body, category } = splitCategory(clean);
  return alternatives(body, category, use) ?? conjunction(body, use) ?? single(body, category, use);
}

/** The text of a head without number and colon, and what it asks for or opens: "2. What is a kiln?" names "Kiln". */
function nameIn(text: string): string {
  const clean = text
    .replace(/\s+/g, " ")
    .replace(NUMBERING, "")
    .replace(/[:*]+$/, "")
    .trim()
    .replace(PICTOGRAM, "");
  return withoutSection(askedIn(clean) ?? clean);
}

/** "OLTP vs OLAP: pros and cons" names the two; what stands behind the colon only organises. */
function withoutSection(text: string): string {
  const at = text.lastIndexOf(": ");
  const section = text.slice(at + 2);
  return at > 0 && (isApparatus(section) || groupingOf(section)) ? text.slice(0, at) : text;
}

/** A topic keeps its number: "1. Kilns". */
export function topicIn(text: string): string {
  return askedIn(text) ?? text.replace(PICTOGRAM, "").replace(/:+$/, "");
}

/** "What is a kiln?", "Overview of kilns", "Introduction to the kiln". */
const ASKED =
  /^(?:what (?:is|are)(?= [^?]+\?$)|(?:an )?(?:overview of|introduction to|intro to|basics of|definition of)) (?:an? |the )?([\p{L}\d][^?]{0,60})\??$/iu;

/** Whether a head asks what a thing is, or opens what is said of it: "What is a kiln?", "Introduction to kilns". */
export function opensName(text: string): boolean {
  return askedIn(text.replace(NUMBERING, "")) !== undefined;
}

/** Whether a lead-in asks what one thing is: "What is a kiln?" */
export function asksForOne(text: string): boolean {
  return /\?$/.test(text) && askedIn(text) !== undefined;
}

function askedIn(text: string): string | undefined {
  const name = ASKED.exec(text)?.[1];
  return name && name.charAt(0).toUpperCase() + name.slice(1);
}

/** "Kaolin; china clay", "CMY, CMYK" and "Claybody, clay body": names of one thing. Undefined for any other head. */
function synonymsIn(text: string): readonly string[] | undefined {
  const semicolon = text.split(/\s*;\s+/);
  if (semicolon.length > 1) return semicolon;
  const comma = text.split(/,\s+/);
  const [first = "", second = ""] = comma;
  const letters = (name: string) => foldPhrase(name).replace(/ /g, "");
  const same = letters(first) === letters(second) || comma.every(isAcronym);
  return comma.length === 2 && same ? comma : undefined;
}

function splitCategory(text: string): { body: string; category?: string } {
  const found = CATEGORY.exec(text);
  const [body, category] = found
    ? [text.slice(0, found.index), text.slice(found.index + found[0].length)]
    : [undefined, undefined];
  return body && category && (VERSUS.test(body) || SLASH.test(body)) ? { body, category } : { body: text };
}

function alternatives(text: string, category: string | undefined, use: PhraseUse): Head | undefined {
  for (const separator of [VERSUS, SLASH]) {
    const parts = text.split(separator).map((part) => part.trim());
    if (parts.length < 2 || parts.some((part) => part === "")) continue;
    if (separator === SLASH && isAcronymBesideName(parts))
      return aliased(parts[0] ?? "", parts[1] ?? "", use);
    const restored = separator === VERSUS || sharesHead(parts, use) ? restoreHead(parts, use) : parts;
    const loose = separator === SLASH && restored === parts && isLoose(text, parts);
    return {
      names: restored.map((part) => named(part, use)),
      joint: loose ? "together" : "alternatives",
      ...(category ? { category } : {}),
    };
  }
  return undefined;
}

/** "Field notes/log", "Sofa / Couch": a slash joins two words for one thing as often as alternatives, unless they are opposed. */
function isLoose(text: string, parts: readonly string[]): boolean {
  const widths = new Set(parts.map((part) => part.split(" ").length));
  return (parts.length === 2 || (!/\s\/\s/.test(text) && widths.size > 1)) && !opposed(parts);
}

/** "Plain / satin weave" leaves a noun out, as small letters or the text show; "Wage / Take-home pay" does not. */
function sharesHead(parts: readonly string[], use: PhraseUse): boolean {
  const last = parts.at(-1) ?? "";
  if (!last.includes(" ")) return true;
  const noun = last.slice(last.indexOf(" ") + 1);
  const whole = parts.some((part) => foldPhrase(part) === foldPhrase(noun));
  const small =
    /^\p{Ll}/u.test(last) || parts.length > 2 || opposed([...parts.slice(0, -1), last.split(" ")[0] ?? ""]);
  return !whole && (small || use.occurs(`${parts[0]} ${noun}`));
}

function opposed(parts: readonly string[]): boolean {
  return parts.some((a) => parts.some((b) => areOpposite(a.toLowerCase(), b.toLowerCase())));
}

/** "PTO / Power take-off": letters and words for one thing. */
function isAcronymBesideName(parts: readonly string[]): boolean {
  return (
    parts.length === 2 && parts.filter(isAcronym).length === 1 && parts.some((part) => part.includes(" "))
  );
}

/**
 * Give every alternative the noun that only the last one carries.
 * @example ["Push", "Pull", "Poll Patterns"] → ["Push Pattern", "Pull Pattern", "Poll Pattern"]
 */
function restoreHead(parts: readonly string[], use: PhraseUse): readonly string[] {
  const last = parts.at(-1)?.split(" ") ?? [];
  const modifiers = parts.slice(0, -1);
  const counts = modifiers.map((part) => part.split(" ").length);
  const noun = last.slice(1).join(" ");
  const repeats = modifiers.some((part) => foldPhrase(noun).split(" ").includes(foldPhrase(part)));
  if (last.length > 1 && !repeats && counts.every((n) => n === 1 && n < last.length)) {
    const head = singularNoun(noun);
    return [...modifiers, last[0]].map((part) => `${part} ${head}`);
  }
  const shared = last.length === 1 && opposed(parts) ? sharedNoun(parts, use) : undefined;
  return shared ? parts.map((part) => `${part} ${shared}`) : parts;
}

/** "Patterns" → "Pattern"; "Analytics" and "Analysis" stay. */
function singularNoun(noun: string): string {
  return /(?:[^s]ics|ss|us|is)$/.test(noun) ? noun : noun.replace(/([^aeious])ies$/, "$1y").replace(/s$/, "");
}

/** The noun that the text puts behind the coordinated alternatives: "hot, warm, and cold data" → "data". */
function sharedNoun(parts: readonly string[], use: PhraseUse): string | undefined {
  const [last, joined] = [parts.at(-1) ?? "", parts.slice(0, -1).join(" ")];
  const together = ["and", "or"].map((word) => use.follower(`${joined} ${word} ${last}`)).find(Boolean);
  const [one, ...others] = together ? [together] : parts.map((part) => use.follower(part));
  return others.every((noun) => noun === one) ? one : undefined;
}

/** "X or Y" and "X and Y": two names, an alias, or one name, as the text uses them. */
function conjunction(text: string, use: PhraseUse): Head | undefined {
  const found = / (or|and) /i.exec(text);
  const [first, second] = found
    ? [text.slice(0, found.index), text.slice(found.index + found[0].length)]
    : [];
  const word = found?.[1]?.toLowerCase();
  if (!first || !second || /[(),]/.test(text)) return undefined;
  const pair = [first, second];
  const widths = pair.map((part) => part.split(" ").length);
  const distributes = widths[0] === 1 && (widths[1] ?? 1) > 1 && !isAcronym(first);
  if (word === "or")
    return distributes && !isClipping(first, second)
      ? { names: restoreHead(pair, use).map((part) => named(part, use)), joint: "alternatives" }
      : aliased(first, second, use);
  if (use.occurs(text)) return undefined;
  const restored = distributes || pair.every((part) => !part.includes(" ")) ? restoreHead(pair, use) : pair;
  const known = restored.filter((part) => part.includes(" ") && use.occurs(part));
  return known.length > 0 && restored.every((part) => part.includes(" "))
    ? { names: restored.map((part) => named(part, use)), joint: "together" }
    : undefined;
}

/** "Pilsner or Pils malt": the one word is the other cut short. */
function isClipping(first: string, second: string): boolean {
  const [a, b] = [first.toLowerCase(), second.split(" ")[0]?.toLowerCase() ?? ""];
  return b.length > 2 && (a.startsWith(b) || b.startsWith(a));
}

function aliased(first: string, second: string, use: PhraseUse): Head {
  const { label, aliases } = named(first, use);
  return { names: [{ label, aliases: [...aliases, second] }], joint: "single" };
}

function single(text: string, category: string | undefined, use: PhraseUse): Head {
  const qualifier = PARENTHESIS.exec(text)?.[1];
  const said = qualifier && use.qualifies(qualifier) && isClass(qualifier) ? { qualifier } : {};
  return { ...said, names: [named(text, use)], joint: "single", ...(category ? { category } : {}) };
}

/** A name with the other name that its parenthesis gives: an acronym, its expansion, or a second name. */
function named(text: string, use: PhraseUse): HeadName {
  const letters = text.split("/");
  if (letters.length === 2 && letters.every((part) => /^\p{Lu}{3,}$/u.test(part)))
    return { label: text, aliases: letters };
  const found = PARENTHESIS.exec(text);
  const [outer, inner] = [found && text.slice(0, found.index).trim(), found?.[1]];
  if (!outer || !inner || (!isAcronym(outer) && use.isShared(outer))) return { label: text, aliases: [] };
  const general = GENERIC_HEADS.has(inner.toLowerCase()) || CARRIER_NOUNS.has(inner);
  if (general || use.qualifies(inner)) return { label: outer, aliases: [] };
  const parts = acronymList(inner) ?? inner.split(/\s*[;/]\s*|,\s+(?=or\s|aka\s|also\s)/);
  const aliases = parts.map((part) =>
    part
      .replace(
        /^(?:aka|a\.k\.a\.|also(?: known as| called)?|or|abbreviated(?: as)?|short for|formerly)[:\s]+/i,
        "",
      )
      .replace(/["“”]/g, "")
      .trim(),
  );
  return {
    label: outer,
    aliases: aliases.filter((alias) => isName(alias, outer)).map((alias) => completed(alias, outer)),
  };
}

/** A phrase that names things, and no field: "climbing hold", but not "machine learning" or "process". */
function isClass(qualifier: string): boolean {
  return (
    / /.test(qualifier.trim()) &&
    !/(?:ing|ics|logy|phy|law|science|theory|management|medicine)$/i.test(qualifier)
  );
}

/** "(ECG, EKG)", "(ECG or EKG)": a list of acronyms, each a name. */
function acronymList(inner: string): readonly string[] | undefined {
  const parts = inner.split(/\s*,\s*|\s+or\s+/);
  return parts.length > 1 && parts.every(isAcronym) ? parts : undefined;
}

/** "Views (nonmaterialized)": an adjective alone is half a name. */
function completed(alias: string, label: string): string {
  const adjective = /^\p{Ll}+$/u.test(alias) && /^(?:non|un)|(?:ed|al|ive|ous|ic|able|less|ful)$/.test(alias);
  return adjective ? `${alias} ${label}` : alias;
}

/** Openings of a parenthesis that says where or how a term is used. */
const NO_NAME =
  /^(?:(?:on|in|of|for|from|with|by|at|to|see|adj|noun|verb|adjective|adverb|plural|computing|general|optional|deprecated)\b(?!-)|e\.g|i\.e|[nv]\.|pl\.|\d)/i;

/** A parenthesis that places, counts or derives a term ("on a database", "noun", "kyklos ‘wheel’") is no name of it. */
function isName(alias: string, label: string): boolean {
  if (alias === "" || foldPhrase(alias) === foldPhrase(label)) return false;
  if (/\p{L}\s+[‘'].+[’']$/u.test(alias)) return false;
  return !NO_NAME.test(alias);
}
