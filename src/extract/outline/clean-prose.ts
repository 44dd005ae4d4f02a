import type { Mark, Prose } from "./prose.ts";

/** Something in running text that is not meant to be read; its first group, if it has one, stays. */
interface Cut {
  /** The sign without which the pattern cannot match, looked for first. */
  readonly sign: RegExp;
  readonly pattern: RegExp;
  /** What the part that stays is marked as. */
  readonly mark?: Mark["kind"];
}

const CUTS: readonly Cut[] = [
  // A line-end hyphen that a page scan left inside a word: "consis‐ tent". "row‐ or column" is another thing.
  { sign: /[\u00ad\u2010]/, pattern: /(?<=\p{L})[\u00ad\u2010]\s+(?!(?:and|or|to)\b)(?=\p{Ll})|\u00ad/dgu },
  // %% a remark to the authors of a vault %%
  { sign: /%%/, pattern: /%%[^%]{0,500}%%/dg },
  // ![[picture.png]]: what another note or file holds
  { sign: /!\[\[/, pattern: /!\[\[[^[\]]{1,300}\]\]/dg },
  // [[Term]], [[page|Term]], [[Term#section]]
  {
    sign: /\[\[/,
    pattern: /\[\[(?:[^[\]|]{0,200}\|)?([^[\]|#]{1,200})(?:#[^[\]|]{0,200})?\]\]/dg,
    mark: "link",
  },
  // {{< tooltip text="Pods" term_id="pod" >}}
  { sign: /\{\{/, pattern: /\{\{[<%]?[^{}"]{0,200}\btext="([^"{}]{1,200})"[^{}]{0,200}\}\}/dg, mark: "link" },
  // {{< glossary_tooltip term_id="docker" >}}
  { sign: /\{\{/, pattern: /\{\{[<%]?[^{}"]{0,100}\bterm_id="([\w -]{1,100})"\s*[>%]?\}\}/dg, mark: "link" },
  // {{Glossary("cipher", "ciphers")}}, {{domxref("Window")}}: what is shown is the second argument, else the first
  {
    sign: /\{\{\w+\(/,
    pattern: /\{\{\w{1,40}\(\s*["'][^"'{}]{1,200}["']\s*,\s*["']([^"'{}]{1,200})["'][^{}]{0,200}\)\s*\}\}/dg,
    mark: "link",
  },
  {
    sign: /\{\{\w+\(/,
    pattern: /\{\{\w{1,40}\(\s*["']([^"'{}]{1,200})["'][^{}]{0,200}\)\s*\}\}/dg,
    mark: "link",
  },
  // {term}`hash`, {py:class}`Loader`: the role of a word, in books made of Markdown
  {
    sign: /\{[a-z]/,
    pattern: /\{(?:term|ref|doc|abbr|any|numref|index|(?:py|c|cpp|js|std):\w{1,20})\}(?=\S)/dg,
  },
  // A term in quotes: “working tree”
  {
    sign: /["“]/,
    pattern: /(?<![\p{L}\p{N}=])["“](?! )([^"“”.,;:!?()]{2,40})(?<! )["”](?![\p{L}\p{N}])/dgu,
    mark: "emphasis",
  },
  // [Loader]({% link loader.md %}): a link whose address a template makes
  {
    sign: /\]\(\{[%{]/,
    pattern: /\[([^[\]]{1,200})\]\(\{[%{][^()]{0,300}\)/dg,
    mark: "link",
  },
  // {{< note >}}, {% include x %}, {#anchor}, {:#anchor .class}
  {
    sign: /\{[{%#:]/,
    pattern: /\{\{[^{}]{0,400}\}\}|\{%[^{}%]{0,400}%\}|\{#[\w-]{1,100}\}|\{:[^{}]{1,100}\}/dg,
  },
];

/** One of these stands in every sign. */
const ANY_SIGN = /[\u00ad\u2010%[{"“]/;

/** Take out of a prose what templates, wikis and page scans left in it. `prose` is not changed. */
export function cleanProse(prose: Prose): Prose {
  if (!ANY_SIGN.test(prose.text)) return prose;
  return CUTS.reduce((clean, cut) => (cut.sign.test(clean.text) ? applyCut(clean, cut) : clean), prose);
}

function applyCut(prose: Prose, { pattern, mark }: Cut): Prose {
  const keep = new Array<boolean>(prose.text.length).fill(true);
  const found: Mark[] = [];
  for (const match of prose.text.matchAll(pattern)) {
    keep.fill(false, match.index, match.index + match[0].length);
    const [start, end] = match.indices?.[1] ?? [];
    if (start === undefined || end === undefined) continue;
    keep.fill(true, start, end);
    if (mark) found.push({ kind: mark, start, end });
  }
  return keep.every(Boolean) ? prose : filterProse({ ...prose, marks: [...prose.marks, ...found] }, keep);
}

function filterProse(prose: Prose, keep: readonly boolean[]): Prose {
  const moved: number[] = [];
  let text = "";
  for (let i = 0; i <= prose.text.length; i += 1) {
    moved.push(text.length);
    if (keep[i]) text += prose.text[i];
  }
  return {
    text,
    offsets: prose.offsets.filter((_, i) => i === prose.text.length || keep[i]),
    marks: prose.marks.map((mark) => ({ ...mark, start: moved[mark.start] ?? 0, end: moved[mark.end] ?? 0 })),
  };
}
