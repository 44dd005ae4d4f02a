import { foldPhrase } from "../language/fold.ts";
import { isAcronym } from "../language/lexicon.ts";

/** Words that lead from a term to another name of it. */
const ALSO_CALLED =
  /(?:,\s*(?:or|aka)\s+|\b(?:also|sometimes|often|otherwise|commonly|formerly|previously|better|originally)(?:\s+also)?\s+(?:called|known(?:\s+simply)?\s+as|referred\s+to\s+as|termed|named|written(?:\s+as)?)\s+|\b(?:a\.?k\.?a\.?|stands\s+for|short\s+for|abbreviated(?:\s+(?:as|to))?|abbreviation\s+(?:of|for)|acronym\s+(?:of|for)|synonym\s+(?:of|for))\s+)/gi;
const NAME_END = /[,.;:()]|\s(?:is|are|was|were|has|have|and|that|which|in|because|when|by|to|since|for)\s/;
const QUOTES = /["“”'‘’`*]/g;
const LONGEST_NAME = 6;

/**
 * Find other names of a term in what its entry says: the expansion of an acronym, an acronym in parentheses behind the
 * term, "also called …". Empty where there are none.
 * @example aliasesIn(["Online transactional processing. OLTP databases …"], ["OLTP"]) // → ["Online transactional processing"]
 */
export function aliasesIn(passages: readonly string[], names: readonly string[]): readonly string[] {
  const [first = ""] = passages;
  const opening = first.split(/(?<=[.!?])\s/)[0] ?? "";
  const acronyms = names.filter(isAcronym);
  const found = [
    ...acronyms.flatMap((acronym) => expansionAtStart(opening, acronym)),
    ...passages.flatMap((text) => parenthesised(text, names)),
    ...calledNames(opening, names),
  ];
  return found.filter(
    (alias) => alias !== "" && !names.some((name) => foldPhrase(name) === foldPhrase(alias)),
  );
}

/** "Data Definition Language operations on …" under DDL. */
function expansionAtStart(text: string, acronym: string): readonly string[] {
  const words = text
    .replace(/^(?:an?|the|stands for|is)\s+/i, "")
    .split(/\s+/)
    .slice(0, 10);
  if (/^[^,.]+,[^,.]+,/.test(text)) return [];
  const used = spell(words, acronym);
  return used ? [tidy(words.slice(0, used).join(" "))] : [];
}

/** How many leading words spell the acronym by their initials, small words aside; undefined where they do not. */
function spell(words: readonly string[], acronym: string): number | undefined {
  const letters = acronym
    .replace(/s$/, "")
    .replace(/[^\p{L}]/gu, "")
    .toLowerCase();
  let at = 0;
  for (const [i, word] of words.entries()) {
    const initials = word
      .toLowerCase()
      .split("-")
      .map((part) => part.replace(/^[^\p{L}]+/u, "")[0] ?? "");
    for (const initial of initials)
      if (initial === letters[at]) at += 1;
      else if (initials.length === 1 && !/^(?:of|and|the|for|to|in|on|a|an)$/i.test(word)) return undefined;
    if (at >= letters.length) return letters.length > 1 ? i + 1 : undefined;
  }
  return undefined;
}

/** "Optimized Row Columnar (ORC)": a known name in the parenthesis gives its expansion, and the other way round. */
function parenthesised(text: string, names: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (const match of text.matchAll(/\(\s*(?:an?\s+|the\s+|or\s+)?([^()]{2,40})\)/g)) {
    const inner = tidy(match[1] ?? "");
    const before = text.slice(0, match.index).trimEnd().split(/\s+/).slice(-8);
    if (names.some((name) => foldPhrase(name) === foldPhrase(inner)))
      found.push(...expansionBefore(before, inner));
    else if (isAcronym(inner) && endsWithName(before, names, inner)) found.push(inner);
  }
  return found;
}

function expansionBefore(words: readonly string[], acronym: string): readonly string[] {
  for (let from = Math.max(0, words.length - 7); from < words.length; from += 1) {
    const part = words.slice(from);
    if (spell(part, acronym) === part.length) return [tidy(part.join(" "))];
  }
  return [];
}

function endsWithName(words: readonly string[], names: readonly string[], acronym: string): boolean {
  const before = foldPhrase(words.join(" "));
  const initials = acronym.replace(/s$/, "")[0]?.toLowerCase();
  return (
    names.some((name) => before.endsWith(foldPhrase(name)) && foldPhrase(name)[0] === initials) ||
    names.some((name) => sameButForm(before, name))
  );
}

/** "A type is zero sized (a ZST)" under "Zero-sized type": the words of the name stand there in another order. */
function sameButForm(before: string, name: string): boolean {
  const words = before.split(" ").slice(-5);
  return foldPhrase(name)
    .split(" ")
    .every((word) => words.includes(word));
}

function calledNames(opening: string, names: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (const match of opening.matchAll(ALSO_CALLED)) {
    if (match.index > 80 || !startsWithName(opening.slice(0, match.index), names)) continue;
    const rest = opening.slice(match.index + match[0].length);
    const stop = NAME_END.exec(` ${rest}`)?.index;
    const phrase = stop === undefined ? rest : rest.slice(0, Math.max(0, stop - 1) || stop);
    if (/^[^,]*,[^,]*,/.test(rest) && /stands/i.test(match[0])) continue;
    for (const name of phrase.split(/\s+or\s+|,\s*/)) if (isShort(name)) found.push(tidy(name));
  }
  return found;
}

function startsWithName(text: string, names: readonly string[]): boolean {
  const opening = foldPhrase(text.replace(/^(?:an?|the)\s+/i, ""));
  return (
    opening === "" ||
    names.some((name) => opening.startsWith(foldPhrase(name)) || foldPhrase(name).startsWith(opening))
  );
}

function isShort(name: string): boolean {
  const words = tidy(name).split(/\s+/);
  return words.length <= LONGEST_NAME && words[0] !== "";
}

function tidy(name: string): string {
  return name
    .replace(QUOTES, "")
    .replace(/^(?:an?|the)\s+/i, "")
    .replace(/[\s.,;:]+$/, "")
    .trim();
}
