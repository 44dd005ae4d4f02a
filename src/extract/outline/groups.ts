import { oncePerWord } from "../../model/once-per-word.ts";
import type { OutlineNode } from "../1-outline.ts";
import { foldPhrase } from "../language/fold.ts";
import { GROUP_NOUNS } from "../language/group-nouns.ts";
import { DIVISION, definesHead, instalmentOf, isApparatus } from "./apparatus.ts";
import { type Prose, sliceProse } from "./prose.ts";
import type { Opened } from "./series.ts";

/** What an organising head makes of what stands under it. */
export interface Grouping {
  /** What the items are to the thing above; undefined where they are only said of it: "Advantages", "Things to consider". */
  readonly type?: "kind-of" | "part-of" | "stage-of";
  /** The items are points made about it, and no terms. */
  readonly points?: true;
  /** The thing, where the head names it: "loom" in "Types of loom". */
  readonly of?: string;
}

const NOUNS: readonly (readonly [Grouping, RegExp])[] = [
  [{ type: "kind-of" }, new RegExp(`^(?:groups|${GROUP_NOUNS["kind-of"]})$`, "i")],
  [
    { type: "part-of" },
    new RegExp(
      `^(?:subsystems|segments|regions|divisions|properties|characteristics|attributes|pillars|${GROUP_NOUNS["part-of"]})$`,
      "i",
    ),
  ],
  [{ type: "stage-of" }, new RegExp(`^(?:${GROUP_NOUNS["stage-of"]})$`, "i")],
  [
    { points: true },
    /^(?:(?:dis)?advantages?|benefits?|drawbacks?|limitations?|caveats?|pros?|cons?|pros (?:and|&) cons|challenges|issues|problems|pitfalls|trade-?offs|points|things|tips|reasons|requirements|conditions|guidelines|goals|objectives|aims|purposes?|consequences|questions|facts|takeaways|use cases|best practices|risks|notes|importance)$/i,
  ],
  [
    {},
    /^(?:ways|rules|examples|uses|applications|functions|roles|tasks|causes|effects|symptoms|techniques|methods|approaches|strategies|tools|formulas|formula|equations?|symbols?|structure|architecture|anatomy|composition|process|procedure|mechanism|history|overview|introduction|summary|ideas|terms|concepts|terminology|notation|syntax|working|workflow|comparison|differences?)$/i,
  ],
];

/** What may stand before the noun: "The three main types", "Some key points". */
const BEFORE =
  /^(?:(?:the|a|an|some|its|their|main|major|common|different|various|several|basic|key|important|typical|essential|possible|other|general|primary|core|popular|notable|modern|well-known|famous|\d+|two|three|four|five|six|seven)\s+)+/i;
const TAIL = /\s+(?:of|for|in|to|with|behind)\s+/i;
const ARTICLE = /^(?:an?|the|your|our)\s+/i;

/** Nouns for the ways in which something is done. */
const WAYS = /^(?:techniques|methods|approaches|strategies|algorithms|styles)$/i;
/** What names a doing: "weaving", "classification". */
const ACTIVITY = /(?:ing|tion|sion|ment|sis)$/;

/**
 * What a head says of the things under it, if all that it does is to gather them: "Types", "Main parts of a loom", "Ways to
 * dye"; under `over`, folded, also "Common looms", and "Methods" where it is something that one does. Undefined for a head that names something.
 */
export function groupingOf(head: string, over?: string): Grouping | undefined {
  const { text, grouping } = gathered(head);
  return over !== undefined && gathersKinds(head, text, over) ? { type: "kind-of" } : grouping;
}

/** A head without what may stand before and behind its words, and what these gather. */
const gathered = oncePerWord((head): { readonly text: string; readonly grouping: Grouping | undefined } => {
  const text = head
    .replace(/^[^\p{L}\p{N}(]+/u, "")
    .replace(DIVISION, "")
    .replace(/[:.]+$/, "")
    .replace(/\s*\([^()]*\)$/, "")
    .replace(BEFORE, "")
    .trim();
  const tail = TAIL.exec(text);
  const noun = tail ? text.slice(0, tail.index) : text;
  const row = NOUNS.find(([, pattern]) => pattern.test(noun));
  const of = tail ? text.slice(tail.index + tail[0].length).replace(ARTICLE, "") : undefined;
  return { text, grouping: row && (of ? { ...row[0], of } : row[0]) };
});

/** "Popular looms" over looms, "Methods" over ways of weaving. */
function gathersKinds(head: string, text: string, over: string): boolean {
  const several = foldPhrase(text) === over && BEFORE.test(head) && /s$/i.test(text);
  return several || (WAYS.test(text) && ACTIVITY.test(over));
}

/** Verbs that take an object: "Managing yarn" says what is done, unlike "Sailing boats". */
const DOING =
  /^(?:manag|provid|us|understand|choos|handl|avoid|mak|gett|creat|defin|improv|reduc|ensur|prevent|deal|achiev|obtain|find|solv|calculat|determin|explain|describ|compar|evaluat|identify|apply|implement|prepar|maintain)ing\s/i;
const ASKING =
  /^(?!what (?:is|are)\s[^?]+\?$)(?:(?:how|why|when|where|what|which|who|whose|is|are|can|do|does)\s|.*\?$)/i;

/**
 * Whether a heading tells what is said below it and names nothing: "Managing yarn", "How is it dyed", "Ways to dye". A bare
 * "Process" does so over entries; it can be an entry itself.
 */
export function namesNothing(heading: string, isTopic: boolean): boolean {
  const text = heading.replace(DIVISION, "");
  const group = groupingOf(heading);
  if (isTopic && instalmentOf(heading) !== undefined) return true;
  return (
    DOING.test(text) || ASKING.test(text) || (group !== undefined && (isTopic || group.of !== undefined))
  );
}

/**
 * Whether a head is a mere label of the entry above: "Types" and "Parts of a loom" under Loom, "Advantages" in bold over a
 * list.
 */
export function isLabelUnder(node: OutlineNode, parent: OutlineNode | undefined): boolean {
  const { head, isTerm, form, passages, children } = node;
  if (!head || isTerm || children.length === 0 || definesHead(head.text, passages[0]?.prose.text ?? ""))
    return false;
  const over = nameOver(parent);
  const group = groupingOf(head.text, over);
  if (form !== "heading" && passages.length === 0 && isListLabel(head.text)) return true;
  if (!group || (!group.type && children.some((child) => child.form === "heading"))) return false;
  return over !== undefined && (group.of === undefined || foldPhrase(group.of) === over);
}

/** The name, folded, of an entry that says something itself. */
function nameOver(parent: OutlineNode | undefined): string | undefined {
  const name = parent?.title ?? parent?.head?.text;
  return parent && parent.passages.length > 0 && name !== undefined ? foldPhrase(name) : undefined;
}

/** A line with nothing behind its colon. */
const LABEL = /^([^:.]{1,60}):$/;

/** The text of a paragraph that says what is listed below and names nothing: "**Types**", "Advantages:". Undefined for any other. */
export function labelIn({ prose, lead }: Opened): Prose | undefined {
  const plain = lead ? undefined : LABEL.exec(prose.text)?.[1];
  const head = lead?.rest.text === "" ? lead.head : plain && sliceProse(prose, 0, plain.length);
  return head && isListLabel(head.text) ? head : undefined;
}

function isListLabel(head: string): boolean {
  return groupingOf(head) !== undefined || isApparatus(head);
}

/** Whether a node in a list makes a point and names nothing: "Speed: it weaves quickly" under "Advantages". */
export function isPoint({ form, isTerm }: OutlineNode, label: OutlineNode): boolean {
  return form !== "heading" && !isTerm && groupingOf(label.head?.text ?? "")?.points === true;
}
