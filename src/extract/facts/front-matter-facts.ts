import { isStated } from "../../model/fact.ts";
import type { Outline } from "../1-outline.ts";
import type { Place } from "../2-concepts.ts";
import { isStatementKey } from "../authored/front-matter-statements.ts";
import { YamlText } from "../authored/yaml-text.ts";
import type { FactOf } from "../facts.ts";
import { isNameKey } from "../front-matter.ts";
import { isApparatus } from "../outline/apparatus.ts";

/** Keys by which programs file, sort, show or find a text, folded; they say nothing of the term. */
const FILING = new Set(
  `author|authors|archive|audience|banner|banner image|body class|breadcrumb|build|canonical|canonical url|categories|category|classes|
  comments|contributor|contributors|copyright|cover|created|created at|creation date|css|cssclass|css class|date|date created|
  date modified|dek|description|display title|doc id|doi|draft|edit|edit url|editor|email|excerpt|expires|expiry date|external|
  featured|featured image|file|filename|hide|hide title|hide table of contents|hero|icon|id|identifier|image|index|is draft|keyword|
  keywords|label|lang|language|last edited|last mod|last modified|last modified at|last reviewed|last update|last updated|lastmod|
  layout|level|license|link|links|locale|maintainer|menu|meta|modified|ms author|ms date|ms topic|nav|nav exclude|nav order|
  nav title|navigation|next|no index|noindex|notoc|order|outline|owner|page|page id|page title|page type|pagination next|
  pagination prev|parent|path|permalink|position|prev|previous|priority|public|publish|publish date|published|published at|rank|
  redirect|redirect from|redirect to|redirects|ref|references|review date|reviewed|reviewer|robots|section|see also|seo|seo title|
  series|short title|sidebar|sidebar class name|sidebar label|sidebar position|sitemap|slug|sort|sort order|source|sources|status|
  style|subject|subtitle|summary|tag|tags|taxonomy|team|template|theme|thumbnail|title suffix|toc|toc max heading level|topic|
  topics|translation key|translator|type|uid|updated|updated at|url|urls|uuid|version|versions|video|visibility|weight|word count`
    .split("|")
    .map((key) => key.trim()),
);
/** Dates, bare numbers, switches and addresses file a text too, whatever their key. */
const FILED = /^(?:\d{4}-\d\d|\d+$|\w+:\/\/|\.{0,2}\/|#\w+$|(?:true|false|null)$)/i;
/** "ada@example.org", "tent.png" */
const ADDRESS = /@|\.\p{L}{2,4}$/u;

/**
 * Facts that the front matter of a file with one term states of it: "latency: low". Only plain values count; keys and values that
 * file the text, and those that name or relate its term, state nothing.
 * @param places those of the file.
 */
export function frontMatterFacts(
  { source, frontMatter }: Outline,
  places: readonly Place[],
): readonly FactOf[] {
  const concepts = termOfFile(places)?.concepts ?? [];
  const [concept] = concepts;
  if (!frontMatter || !concept || concepts.length > 1) return [];
  const yaml = new YamlText(source.path, frontMatter.yaml, frontMatter.line, false);
  return (yaml.pairsOf(yaml.root) ?? []).flatMap(({ key, value: node }) => {
    const [name, value] = [nameOf(key), yaml.nameOf(node)?.text ?? ""];
    if (!node || isFiling(key, name) || isFiled(value) || !isStated(name, value)) return [];
    const { rule: _, ...evidence } = yaml.lineEvidenceOf(node);
    return [{ concept, fact: { name, value, ...evidence } }];
  });
}

function isFiled(value: string): boolean {
  return FILED.test(value) || (!/\s/.test(value) && ADDRESS.test(value));
}

/** What a file is about: its title, or the only heading of it that is an entry; undefined for a list of several terms. */
function termOfFile(places: readonly Place[]): Place | undefined {
  const titled = places.find(({ node, role }) => role === "title" || node.form === "title");
  const entries = places.filter(({ role }) => role === "entry");
  const [only] = entries.length === 1 ? entries : [];
  return titled ?? (only?.node.form === "heading" ? only : undefined);
}

/** @example nameOf("runningCost") // → "running cost" */
function nameOf(key: string): string {
  return key
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .replace(/[\s_.-]+/g, " ")
    .trim()
    .toLowerCase();
}

function isFiling(key: string, name: string): boolean {
  return FILING.has(name) || isNameKey(key) || isStatementKey(key) || isApparatus(name);
}
