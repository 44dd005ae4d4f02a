import type { Tie } from "./ties.ts";

/** Rows for concepts that relations bind, and the relations that these rows respect. */
export interface Levels {
  /** Concepts that must share a row, in the order of the input; most stand alone. */
  readonly groups: readonly (readonly string[])[];
  /** Index into `groups`, by concept. */
  readonly groupOf: ReadonlyMap<string, number>;
  /** Row of each group, from 0 at the top. */
  readonly rows: readonly number[];
  /** The relations that hold in these rows; the others contradicted surer ones. */
  readonly kept: readonly Tie[];
}

/**
 * Give concepts rows so that contrasting ones are level and parts, kinds and stages stand below. `ties` come the
 * surest first; one that contradicts those before it is dropped, so every input has an answer. Each
 * group stands as high as it can (longest path), then moves down to just above its highest child.
 */
export function levelsOf(keys: readonly string[], ties: readonly Tie[]): Levels {
  const kept = keepConsistent(keys, ties);
  const groups = groupsOf(keys, kept);
  const groupOf = new Map(groups.flatMap((group, i) => group.map((key) => [key, i] as const)));
  return { groups, groupOf, rows: rowsOf(groups.length, groupOf, kept), kept };
}

/** Keep what can hold together: no group below itself. */
function keepConsistent(keys: readonly string[], ties: readonly Tie[]): readonly Tie[] {
  const leader = new Map(keys.map((key) => [key, key]));
  const above = new Map<string, Set<string>>();
  const kept: Tie[] = [];
  for (const tie of ties) {
    const [source, target] = [find(leader, tie.source), find(leader, tie.target)];
    if (tie.placing === "below") {
      if (source === target || reaches(above, target, source)) continue;
      above.set(source, (above.get(source) ?? new Set()).add(target));
    } else if (source !== target) {
      if (reaches(above, source, target) || reaches(above, target, source)) continue;
      unite(leader, above, source, target);
    }
    kept.push(tie);
  }
  return kept;
}

/** Union-find without ranks; groups are small. */
function find(leader: ReadonlyMap<string, string>, key: string): string {
  let at = key;
  for (let up = leader.get(at); up !== undefined && up !== at; up = leader.get(at)) at = up;
  return at;
}

function unite(
  leader: Map<string, string>,
  above: Map<string, Set<string>>,
  kept: string,
  gone: string,
): void {
  leader.set(gone, kept);
  above.set(kept, new Set([...(above.get(kept) ?? []), ...(above.get(gone) ?? [])]));
  above.delete(gone);
  for (const targets of above.values()) if (targets.delete(gone)) targets.add(kept);
}

/** Whether one leads up to the other; a set hands out what is added while it is walked, so it is the queue. */
function reaches(above: ReadonlyMap<string, ReadonlySet<string>>, from: string, to: string): boolean {
  const seen = new Set([from]);
  for (const key of seen) {
    if (key === to) return true;
    for (const next of above.get(key) ?? []) seen.add(next);
  }
  return false;
}

function groupsOf(keys: readonly string[], kept: readonly Tie[]): readonly (readonly string[])[] {
  const leader = new Map(keys.map((key) => [key, key]));
  for (const { placing, source, target } of kept) {
    if (placing === "level") leader.set(find(leader, source), find(leader, target));
  }
  const groups = new Map<string, string[]>();
  for (const key of keys) {
    const head = find(leader, key);
    groups.set(head, [...(groups.get(head) ?? []), key]);
  }
  return [...groups.values()];
}

function rowsOf(
  count: number,
  groupOf: ReadonlyMap<string, number>,
  kept: readonly Tie[],
): readonly number[] {
  const parents: Set<number>[] = Array.from({ length: count }, () => new Set());
  const children: Set<number>[] = Array.from({ length: count }, () => new Set());
  for (const { placing, source, target } of kept) {
    if (placing !== "below") continue;
    const [child, parent] = [groupOf.get(source) as number, groupOf.get(target) as number];
    parents[child]?.add(parent);
    children[parent]?.add(child);
  }
  const rows: number[] = new Array(count).fill(0);
  const order = topologicalOrder(parents, children);
  for (const i of order)
    for (const p of parents[i] ?? []) rows[i] = Math.max(rows[i] as number, (rows[p] as number) + 1);
  for (const i of order.reverse()) {
    const below = [...(children[i] ?? [])].map((child) => rows[child] as number);
    if (below.length > 0) rows[i] = Math.min(...below) - 1;
  }
  return rows;
}

/** Parents before children (Kahn 1962). */
function topologicalOrder(
  parents: readonly ReadonlySet<number>[],
  children: readonly ReadonlySet<number>[],
): number[] {
  const waiting = parents.map((set) => set.size);
  const order = [...waiting.keys()].filter((i) => waiting[i] === 0);
  for (const i of order) {
    for (const child of children[i] ?? []) {
      waiting[child] = (waiting[child] as number) - 1;
      if (waiting[child] === 0) order.push(child);
    }
  }
  return order;
}
