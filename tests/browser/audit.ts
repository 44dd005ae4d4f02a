import type { Page } from "playwright-core";
import { faultsInPage } from "./audit-page.ts";

/** A node of Chromium's own accessibility tree, as far as it is looked at. */
interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly parentId?: string;
  readonly childIds?: readonly string[];
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
}

/** Roles that mean nothing without a name. */
const NAMED = new Set(
  "application button checkbox combobox dialog form heading img link listbox option radio region searchbox slider switch tab table textbox tree treeitem".split(
    " ",
  ),
);
/** Roles that may only stand within others, whatever has no role of its own between them. */
const PARENTS: Readonly<Record<string, readonly string[]>> = {
  option: ["listbox", "group", "MenuListPopup"],
  treeitem: ["tree", "group"],
  row: ["table", "rowgroup", "grid", "treegrid"],
  cell: ["row"],
  rowheader: ["row"],
  columnheader: ["row"],
  listitem: ["list"],
  term: ["DescriptionList", "group"],
};
/** Roles that have to hold others. */
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  tree: ["treeitem", "group"],
  table: ["row", "rowgroup"],
  row: ["cell", "rowheader", "columnheader"],
};
const LANDMARKS = new Set("banner complementary contentinfo main navigation region search form".split(" "));
const PASSED_OVER = new Set(["none", "generic", "presentation", "InlineTextBox"]);

/** Everything in a page that breaks a rule of accessibility, one line each; empty where all is well. */
export async function audit(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send("Accessibility.getFullAXTree")) as { nodes: readonly AxNode[] };
  await session.detach();
  const tree = new Map(nodes.map((node) => [node.nodeId, node]));
  const shown = nodes.filter(({ ignored }) => !ignored);
  const faults = [
    ...shown.flatMap(unnamed),
    ...shown.flatMap((node) => misplaced(node, tree)),
    ...shown.flatMap((node) => hollow(node, tree)),
    ...headingFaults(inOrder(nodes, tree)),
    ...landmarkFaults(shown),
  ];
  return [...new Set([...faults, ...(await page.evaluate(faultsInPage))])];
}

const roleOf = (node: AxNode | undefined) => node?.role?.value ?? "";
const nameOf = (node: AxNode) => node.name?.value.trim() ?? "";

function unnamed(node: AxNode): readonly string[] {
  return NAMED.has(roleOf(node)) && nameOf(node) === "" ? [`a ${roleOf(node)} has no name`] : [];
}

function misplaced(node: AxNode, tree: ReadonlyMap<string, AxNode>): readonly string[] {
  const parents = PARENTS[roleOf(node)];
  const parent = roleOf(nearest(node, tree));
  return parents && !parents.includes(parent)
    ? [`the ${roleOf(node)} "${nameOf(node)}" stands in a ${parent}`]
    : [];
}

function nearest({ parentId }: AxNode, tree: ReadonlyMap<string, AxNode>): AxNode | undefined {
  const parent = parentId === undefined ? undefined : tree.get(parentId);
  return parent && (parent.ignored || PASSED_OVER.has(roleOf(parent))) ? nearest(parent, tree) : parent;
}

function hollow(node: AxNode, tree: ReadonlyMap<string, AxNode>): readonly string[] {
  const wanted = CHILDREN[roleOf(node)];
  const holds = (each: AxNode): boolean =>
    (each.childIds ?? []).some((id) => {
      const child = tree.get(id);
      return child !== undefined && (wanted?.includes(roleOf(child)) || holds(child));
    });
  return wanted && !holds(node)
    ? [`the ${roleOf(node)} "${nameOf(node)}" holds no ${wanted.join(" or ")}`]
    : [];
}

/** The nodes as they are read, from the root. */
function inOrder(nodes: readonly AxNode[], tree: ReadonlyMap<string, AxNode>): readonly AxNode[] {
  const visit = (node: AxNode): readonly AxNode[] => [
    node,
    ...(node.childIds ?? []).flatMap((id) => {
      const child = tree.get(id);
      return child ? visit(child) : [];
    }),
  ];
  const root = nodes.find(({ parentId }) => parentId === undefined);
  return root ? visit(root).filter(({ ignored }) => !ignored) : [];
}

/** A dialog that leaves nothing else within reach. */
const isModal = (node: AxNode) =>
  roleOf(node) === "dialog" &&
  node.properties?.some(({ name, value }) => name === "modal" && value.value === true);

/** One heading of the first level, none in a dialog, and none that skips a level on the way down. */
function headingFaults(nodes: readonly AxNode[]): readonly string[] {
  const headings = nodes.filter((node) => roleOf(node) === "heading");
  const levels = headings.map(
    ({ properties }) => Number(properties?.find(({ name }) => name === "level")?.value.value) || 0,
  );
  const skips = headings.filter((_, i) => (levels[i] ?? 0) > (levels[i - 1] ?? 1) + 1);
  const tops = levels.filter((level) => level === 1).length;
  return [
    ...(tops === (nodes.some(isModal) ? 0 : 1) ? [] : [`${tops} headings of the first level`]),
    ...skips.map((heading) => `the heading "${nameOf(heading)}" skips a level`),
  ];
}

/** One main part, and no two landmarks of a kind that are called the same. */
function landmarkFaults(nodes: readonly AxNode[]): readonly string[] {
  const landmarks = nodes.filter((node) => LANDMARKS.has(roleOf(node)));
  const called = landmarks.map((node) => `${roleOf(node)} "${nameOf(node)}"`);
  const mains = landmarks.filter((node) => roleOf(node) === "main").length;
  return [
    ...(mains === (nodes.some(isModal) ? 0 : 1) ? [] : [`${mains} main parts`]),
    ...called.filter((name, i) => called.indexOf(name) < i).map((name) => `there are two of ${name}`),
  ];
}
