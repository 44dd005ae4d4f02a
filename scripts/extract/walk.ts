import { type Dirent, readdirSync, realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { isAside, kindOf } from "../../src/intake/kinds.ts";
import type { Diagnostic } from "../../src/model/source.ts";
import { isSite } from "../site/marks.ts";
import { Complaint } from "./complaint.ts";

/** What there is to read in a folder, and what was passed over. */
export interface Walked {
  /** Paths of the Markdown files, in their order. */
  readonly files: readonly string[];
  /** Links that were not followed, and things that are no files. */
  readonly remarks: readonly Diagnostic[];
  /** Paths of files that hold no Markdown. */
  readonly others: readonly string[];
  /** Files and folders elsewhere that links led to, by their real paths. */
  readonly linked: readonly string[];
}

/** Sidecars, which are read beside their texts, and the config file. */
const OURS = /(?:^|[\\/.])glossograph\.ya?ml$/i;

/**
 * Find the Markdown below a folder. Links are followed once all that is no link is found, and nothing is read twice: of two ways
 * to one file the one without a link is taken. What `isIgnored` says true of is not looked into. Complains of a folder that cannot be opened.
 */
export function walk(folder: string, isIgnored: (path: string) => boolean): Walked {
  const walker = new Walker(folder, isIgnored);
  walker.enter(folder);
  walker.followLinks();
  const { files, remarks, others, linked } = walker;
  const inOrder = (a: string, b: string) => (a < b ? -1 : 1);
  return { files: files.sort(inOrder), remarks, others: others.sort(inOrder), linked };
}

class Walker {
  readonly files: string[] = [];
  readonly remarks: Diagnostic[] = [];
  readonly others: string[] = [];
  readonly linked: string[] = [];
  readonly #isIgnored: (path: string) => boolean;
  readonly #root: string;
  /** Real paths of all that was seen. */
  readonly #seen = new Set<string>();
  readonly #links: string[] = [];

  constructor(folder: string, isIgnored: (path: string) => boolean) {
    this.#root = realpathSync(folder);
    this.#isIgnored = isIgnored;
  }

  enter(folder: string): void {
    if (this.#isKnown(folder)) return;
    const entries = entriesOf(folder);
    // A site holds Markdown too, of the licences, and may lie in what it is made of.
    if (isSite(entries.map(({ name }) => name))) return;
    for (const entry of entries) this.#take(join(folder, entry.name), entry);
  }

  /** A folder behind a link may hold further links. */
  followLinks(): void {
    for (let link = this.#links.shift(); link !== undefined; link = this.#links.shift()) this.#follow(link);
  }

  #take(path: string, entry: Pick<Dirent, "name" | "isSymbolicLink" | "isDirectory" | "isFile">): void {
    if (isAside(entry.name) || this.#isIgnored(path)) return;
    if (entry.isSymbolicLink()) this.#links.push(path);
    else if (entry.isDirectory()) this.enter(path);
    else if (kindOf(entry.name) !== "markdown") this.#pass(path);
    else if (entry.isFile()) this.#add(path);
    else this.#remark(path, "this is neither a file nor a folder", "Move it out of the folder.");
  }

  #add(path: string): void {
    if (!this.#isKnown(path)) this.files.push(path);
  }

  /** Whether it was met before, on whatever way; from now on it was. */
  #isKnown(path: string): boolean {
    const real = realpathSync(path);
    const isKnown = this.#seen.has(real);
    this.#seen.add(real);
    return isKnown;
  }

  #pass(path: string): void {
    if (!OURS.test(path)) this.others.push(path);
  }

  #follow(link: string): void {
    const target = targetOf(link);
    if (!target) this.#remark(link, "this link leads nowhere", "Correct it, or remove it.");
    else if (`${this.#root}${sep}`.startsWith(`${target.path}${sep}`))
      this.#remark(link, "this link leads to a folder that it lies in", "Ignore it, or remove it.", "info");
    else if (this.#seen.has(target.path))
      this.#remark(
        link,
        "this link leads to what is read already",
        "Ignore it, if it is meant to be there.",
        "info",
      );
    else {
      this.linked.push(target.path);
      this.#take(link, target.entry);
    }
  }

  #remark(path: string, what: string, mend: string, severity: "warning" | "info" = "warning"): void {
    this.remarks.push({ severity, file: path, line: 1, message: `${what}, and was passed over`, mend });
  }
}

/** In the order of their names: systems list them in orders of their own. */
function entriesOf(folder: string): readonly Dirent[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Complaint(
      `${folder}: the folder cannot be opened (${code}). Check that you may read it, or ignore it.`,
    );
  }
}

/** What a link leads to; undefined where that is not there, or where it leads in a circle. */
function targetOf(link: string) {
  try {
    const path = realpathSync(link);
    const stats = statSync(path);
    return { path, entry: Object.assign(stats, { name: link.split(sep).at(-1) ?? "" }) };
  } catch {
    return undefined;
  }
}
