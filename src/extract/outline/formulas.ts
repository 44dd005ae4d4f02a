/** A formula between double dollars that has lines of its own, with the label behind it: "$$ a = b $$ (eq-one)". */
const DISPLAYED = /^[ \t]*\$\$(?:[^$]|\$(?!\$)){0,2000}\$\$(?:[ \t]*\([\w:.-]{1,80}\))?[ \t]*$/gm;

/**
 * A text of Markdown with spaces in place of its displayed formulas, which say nothing in words. What is left keeps its place.
 * @example withoutFormulas("$$\na = b\n$$ (eq)\n") // → "  \n     \n       \n"
 */
export function withoutFormulas(text: string): string {
  return text.includes("$$") ? text.replace(DISPLAYED, (formula) => formula.replace(/[^\n]/g, " ")) : text;
}
