/** Rows from `from` up to, but not including, `to`. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}

/** What of a long list can be seen. */
export interface Sight {
  /** How far it is scrolled, how much of it fits, and how high each row is, in the same unit. */
  readonly top: number;
  readonly height: number;
  readonly rowHeight: number;
  /** A row that stays whether it can be seen or not: the one with the focus. */
  readonly kept: number;
}

/** Lists up to this length are rendered whole. */
export const WHOLE = 500;
/** Rows rendered past either edge, so that scrolling meets no gap. */
const MARGIN = 20;

/**
 * The rows to render, as ranges from top to bottom that do not touch: those in sight, and the kept one where it is
 * out of sight. A short list is one range, an empty one none.
 */
export function rowsInSight(count: number, { top, height, rowHeight, kept }: Sight): readonly RowRange[] {
  if (count === 0) return [];
  if (count <= WHOLE) return [{ from: 0, to: count }];
  const from = Math.min(Math.max(0, Math.floor(top / rowHeight) - MARGIN), count - 1);
  const to = Math.min(count, Math.ceil((top + height) / rowHeight) + MARGIN);
  const seen = { from, to: Math.max(to, from + 1) };
  if (kept < 0 || kept >= count || (kept >= seen.from && kept < seen.to)) return [seen];
  if (kept === seen.from - 1) return [{ ...seen, from: kept }];
  if (kept === seen.to) return [{ ...seen, to: kept + 1 }];
  const alone = { from: kept, to: kept + 1 };
  return kept < seen.from ? [alone, seen] : [seen, alone];
}
