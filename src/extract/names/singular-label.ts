import { isAcronym } from "../language/acronym.ts";
import { irregularSingular } from "../language/fold.ts";

/**
 * Put the last word of a label into the singular, as print needs it: "Path segments" → "Path segment", "Tree leaves" → "Tree leaf". Words that only look
 * like plurals ("analytics", "status", "basis") stay.
 */
export function singularLabel(label: string): string {
  const last = /\p{Ll}+$/u.exec(label)?.[0] ?? "";
  const irregular = irregularSingular(last);
  if (irregular) return label.slice(0, label.length - last.length) + irregular;
  return label
    .replace(/(?<=\p{L}{2})ies$/u, "y")
    .replace(/(ss|x|ch|sh)es$/, "$1")
    .replace(/(?<=[^sui'])s$/, (s, at: number) =>
      /(?:ics|data|earnings|savings|goods|proceeds|means|news|series|species|headquarters|premises|customs|arms|clothes)$/i.test(
        label,
      ) ||
      isAcronym(label) ||
      at < 3
        ? s
        : "",
    );
}
