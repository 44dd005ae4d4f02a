import { type Attributes, escapeMarkup, openTag } from "../view/markup.ts";

/** HTML that is safe to write as it is. Made by the functions of this file only. */
export interface Html {
  readonly markup: string;
}
/** What may stand in an element: text, which is escaped, HTML, or several of both. */
export type Content = string | Html | readonly Content[];

/** Elements that never hold anything. */
const VOID = new Set(["meta", "link", "br", "hr"]);

/** An element with its content. */
export function element(name: string, attributes: Attributes = {}, content: Content = ""): Html {
  const open = openTag(name, attributes);
  return { markup: VOID.has(name) ? open : `${open}${written(content)}</${name}>` };
}

/** A script that holds data and is never run, for readers of another kind; whatever the values hold, it stays one script. */
export function dataScript(type: string, value: unknown): Html {
  return { markup: `<script type="${escapeMarkup(type)}">${safeJson(value)}</script>` };
}

/** JSON that may stand in a script of HTML. */
export function safeJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll("<", "\\u003c")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}

/** SVG of our own writer, without the line that only a file of its own has. */
export function inlineSvg(file: string): Html {
  return { markup: file.replace(/^<\?xml[^>]*>\n/, "").trim() };
}

/** A whole page. */
export function page(language: string, head: Content, body: Content): string {
  const html = element("html", { lang: language }, [
    element("head", {}, head),
    "\n",
    element("body", {}, body),
  ]);
  return `<!doctype html>\n${html.markup}\n`;
}

/** The text of what may stand in an element. */
export function written(content: Content): string {
  if (typeof content === "string") return escapeMarkup(content);
  return "markup" in content ? content.markup : content.map(written).join("");
}
