import type { List, ListItem, Nodes, Root } from "mdast";
import {
  AUXILIARIES,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
  THIRD_PERSONS,
} from "../language/words.ts";
import { isApparatus } from "./apparatus.ts";
import { groupingOf, namesNothing } from "./groups.ts";
import { listsIn } from "./lists-in.ts";
import type { Openings } from "./openings.ts";
import type { Prose } from "./prose.ts";

/** What a bullet is in notes that are an outline of names, and the characters of its text that are the name. */
export interface Bullet {
  readonly is: "term" | "label";
  readonly end: number;
}

/** Fewer names with bullets below them are no outline, nor are they where as many sentences have bullets below. */
const LEAST_NAMES = 6;
const LEAST_SHARE = 2 / 3;
const MOST_WORDS = 4;
/** Fewer names side by side are no list of parts or kinds. */
const LEAST_BESIDE = 2;
const SIGNS = /[.,:;!?|=<>/→"“”*\d]/u;
/** "exoskeleton: stable outer shell of an organism". */
const TOLD = /^([^:]{2,50}?)\s*:\s+\S+\s+\S+\s+\S/;
/** "Avoid knots": what is to be done. */
const TELLING =
  /^(?:allow|apply|avoid|choose|compare|convert|describe|determine|ensure|explain|get|help|identify|improve|increase|keep|know|make|prevent|provide|reduce|remove|understand)\s/i;
const CLOSED = [AUXILIARIES, DETERMINERS, PRONOUNS, SUBORDINATORS, THIRD_PERSONS];

/**
 * Reads notes that are an outline of names: bullets such as "lungs", and below each what it is or what belongs to it. Elsewhere
 * a bullet that is a bare name is only said of what stands above it.
 */
export class NameOutline {
  readonly #bullets = new Map<ListItem, Bullet>();

  constructor(
    tree: Root,
    private readonly openings: Openings,
  ) {
    const lists = listsIn(tree);
    const over = lists.flatMap(({ children }) => children).filter((item) => listBelow(item));
    const names = over.filter((item) => this.#isName(item));
    const told = over.filter((item) => !this.#isName(item) && !this.#isLabel(item));
    if (names.length < LEAST_NAMES || names.length < (names.length + told.length) * LEAST_SHARE) return;
    for (const block of tree.children) this.#readIn(block, false);
  }

  /** What a list item is in an outline of names; undefined for a sentence, and everywhere in a text that is none. */
  kindOf(item: ListItem): Bullet | undefined {
    return this.#bullets.get(item);
  }

  #readIn(node: Nodes, isNamed: boolean): void {
    if (node.type === "list") {
      const areNames = this.#areNames(node, isNamed);
      for (const item of node.children) this.#read(item, areNames);
    }
    const below = node.type === "listItem" ? this.#bullets.has(node) : isNamed;
    const children = "children" in node ? (node.children as Nodes[]) : [];
    for (const child of children) this.#readIn(child, below);
  }

  #read(item: ListItem, areNames: boolean): void {
    const text = this.#proseOf(item)?.text ?? "";
    const told = this.#toldIn(item);
    if (this.#isLabel(item)) this.#bullets.set(item, { is: "label", end: text.replace(/:$/, "").length });
    else if (this.#isName(item) && (listBelow(item) || areNames))
      this.#bullets.set(item, { is: "term", end: text.length });
    else if (told !== undefined) this.#bullets.set(item, { is: "term", end: told.length });
  }

  /** The name before a colon and what it means. */
  #toldIn(item: ListItem): string | undefined {
    const name = TOLD.exec(this.#proseOf(item)?.text ?? "")?.[1];
    return name !== undefined && isName(name) && !isApparatus(name) ? name : undefined;
  }

  /** Names side by side, and nothing else: below a name, or with something below one of them. */
  #areNames({ children }: List, isNamed: boolean): boolean {
    const names = children.filter((item) => this.#isName(item) || this.#toldIn(item) !== undefined);
    const beside = names.length >= LEAST_BESIDE && names.length === children.length;
    return beside && (isNamed || names.some((item) => listBelow(item)));
  }

  #isLabel(item: ListItem): boolean {
    const text = this.#proseOf(item)?.text.replace(/:$/, "") ?? "";
    return listBelow(item) !== undefined && (groupingOf(text) !== undefined || isApparatus(text));
  }

  #isName(item: ListItem): boolean {
    return isName(this.#proseOf(item)?.text ?? "");
  }

  #proseOf({ children: [first] }: ListItem): Prose | undefined {
    return first?.type === "paragraph" ? this.openings.proseOf(first) : undefined;
  }
}

function isName(printed: string): boolean {
  const text = printed.replace(/\s*\([^()]*\)/g, "").trim();
  const words = text.toLowerCase().split(/\s+/);
  const plain = /^\p{L}/u.test(text) && words.length <= MOST_WORDS && !SIGNS.test(text);
  const closed = words.some(
    (word) => CLOSED.some((set) => set.has(word)) || (PREPOSITIONS.has(word) && word !== "of"),
  );
  return (
    plain &&
    !closed &&
    !TELLING.test(text) &&
    !namesNothing(text, false) &&
    groupingOf(text) === undefined &&
    !isApparatus(text)
  );
}

function listBelow({ children: [, ...below] }: ListItem): List | undefined {
  return below.find((block) => block.type === "list");
}
