/** Fences of directives: "```{glossary}", ":::{note} Title", "::: tip"; the colons alone close one. */
const GLOSSARY = /^ {0,3}(`{3,}|~{3,}|:{3,}) ?\{glossary\}/;
const COLONS = /^ {0,3}:{3,}(?:$| ?[{\w])/;
/** "(label)=", on a line of its own: where links lead to. */
const TARGET = /^\([\w .:-]{1,80}\)=\s*$/;
/** ":sorted: true": an option of the directive. */
const OPTION = /^ {0,3}:[\w-]+:/;
const CODE = /^ {0,3}(`{3,}|~{3,})/;

/**
 * A text of Markdown with its glossary directives as definition lists, each term on a line and its definition behind a
 * colon, and without the marks of other directives. What is left keeps its place.
 * @example withoutDirectives("```{glossary}\nOboe\n    A reed.\n```\n") // → "             \nOboe\n:   A reed.\n   \n"
 */
export function withoutDirectives(text: string): string {
  if (!/^ {0,3}(?::{3}|[`~]{3,} ?\{glossary\})|^\([^)\n]+\)=/m.test(text)) return text;
  const reader = new DirectiveReader();
  return text
    .split("\n")
    .map((line) => reader.read(line))
    .join("\n");
}

class DirectiveReader {
  /** The fences that close what the lines stand in: a glossary, or code, which stays as it is. */
  private glossary: string | undefined;
  private code: string | undefined;
  /** The line before is a term, so that an indented one opens its definition. */
  private afterTerm = false;

  read(line: string): string {
    if (this.glossary !== undefined) return this.inGlossary(line, this.glossary);
    if (this.code !== undefined) return this.inCode(line, this.code);
    this.glossary = GLOSSARY.exec(line)?.[1];
    this.afterTerm = false;
    if (this.glossary !== undefined || COLONS.test(line) || TARGET.test(line)) return blank(line);
    this.code = CODE.exec(line)?.[1];
    return line;
  }

  private inCode(line: string, fence: string): string {
    if (closes(line, fence)) this.code = undefined;
    return line;
  }

  private inGlossary(line: string, fence: string): string {
    if (closes(line, fence)) this.glossary = undefined;
    if (this.glossary === undefined || OPTION.test(line)) return blank(line);
    const opens = this.afterTerm && /^ {2,}\S/.test(line);
    this.afterTerm = /^[^\s:]/.test(line);
    return opens ? `:${line.slice(1)}` : line;
  }
}

function closes(line: string, fence: string): boolean {
  const text = line.trim();
  return text.startsWith(fence) && text === (fence[0] ?? "").repeat(text.length);
}

/** Spaces, so that the lines around it keep their offsets. */
function blank(line: string): string {
  return " ".repeat(line.length);
}
