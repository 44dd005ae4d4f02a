/** Text that nobody writes and a reader must survive: its name, and a maker of about so many characters of it. */
export type HostileText = readonly [name: string, make: (characters: number) => string];

const filled = (part: string) => (characters: number) =>
  part.repeat(Math.ceil(characters / part.length)).slice(0, characters);
const under = (start: string, part: string) => (characters: number) => start + filled(part)(characters);
const lines = (line: (i: number) => string) => (characters: number) => {
  const all: string[] = [];
  for (let length = 0, i = 0; length < characters; i += 1) {
    const next = line(i);
    all.push(next);
    length += next.length + 1;
  }
  return all.join("\n");
};

export const HOSTILE_TEXTS: readonly HostileText[] = [
  ["one line of words", filled("a hub is a part of the data vault and ")],
  ["one line of one letter", filled("x")],
  ["one list without end", under("**A**: A consists of ", "hub, ")],
  ["one chain of and", under("**A**: A consists of ", "hub and ")],
  ["bullets without terms", lines((i) => `- b${i}`)],
  ["bullets with terms", lines((i) => `- **T${i}**: a t${i % 7}.`)],
  ["a heading for each term", lines((i) => `## Term ${i}\n\nA t${i}.\n`)],
  ["one term again and again", filled("**A**: A is a B.\n\n")],
  ["lists in lists", lines((i) => `${"  ".repeat(i % 400)}- **T${i}**: a thing`)],
  ["quotes in quotes", lines((i) => `${">".repeat(400)} a ${i}`)],
  ["open brackets", filled("[")],
  ["open wiki links", filled("[[a|")],
  ["open emphasis", filled("*a **b ")],
  ["open parentheses", under("**A**: ", "(a ")],
  ["open quotation marks", under("**A**: ", '"a ')],
  ["open braces", under("**A**: ", "{{ a ")],
  ["rows of a table", under("| Term | Definition |\n|---|---|\n", "| a | b |\n")],
  ["columns of a table", (n) => `|${filled("a|")(n / 2)}\n|${filled("-|")(n / 2)}\n`],
  ["open HTML lists", filled("<dl><dt>a<dd>b ")],
  ["is a, is a, is a", under("**A**: ", "A is a B that is a C which is a D and ")],
  ["unlike, while, whereas", under("**A**: ", "unlike B, while C is D, whereas ")],
  ["hyphens", under("**A**: ", "a-")],
  ["abbreviations", under("**A**: ", "e.g. ")],
  ["acronyms", under("**ABCDEFGH**: ", "(ABC) A b c ")],
  ["other names", under("**A**: ", "also called B or ")],
  ["opposed names", lines((i) => `**hot t${i} x**: a.\n\n**cold t${i} x**: b.\n`)],
  ["definitions alike", lines((i) => `**T${i}**: The a${i} part of it.\n`)],
];
