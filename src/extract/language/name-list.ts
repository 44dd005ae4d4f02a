/** Commas, semicolons, plus signs, and a last "and" or "or". */
const SEPARATOR = /\s*[,;+]\s*(?:(?:and|or)\s)?|\s(?:and|or)\s/;
const MOST_WORDS = 5;
const SAYING = /[:.!?=“”"<>→]|\bvs\b/;
/** "one input layer": how many there are, and no name. */
const COUNT = /^(?:\d|(?:one|two|three|four|five|six|some|many|more|most|several|each|every|no|any|all)\s)/i;

/**
 * The names that a text is nothing but a list of, what stands in brackets left out. Empty where it says more.
 * @example namesListed("twill, satin (smooth) and tabby.") // → ["twill", "satin", "tabby"]
 */
export function namesListed(text: string): readonly string[] {
  const plain = text.replace(/\s*\([^()]*\)/g, "").replace(/[.\s]+$/, "");
  const names = plain
    .split(SEPARATOR)
    .map((name) => name.trim())
    .filter((name) => name !== "");
  return names.every(isName) ? names : [];
}

function isName(name: string): boolean {
  return !SAYING.test(name) && !COUNT.test(name) && name.split(/\s+/).length <= MOST_WORDS;
}
