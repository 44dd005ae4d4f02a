/** Heights of the panel where it lies over the foot of a narrow page, the lowest first. */
export const SHEETS = ["peek", "half", "full"] as const;
export type Sheet = (typeof SHEETS)[number];

/** Up to which share of the room a sheet that is let go comes to rest at a height. */
const RESTS: readonly (readonly [upTo: number, sheet: Sheet])[] = [
  [0.28, "peek"],
  [0.7, "half"],
];

/** Where a sheet comes to rest that was let go at a share of the room, from 0 to 1. */
export function sheetAt(share: number): Sheet {
  return RESTS.find(([upTo]) => share <= upTo)?.[1] ?? "full";
}

/** The next height up, and from the highest the lowest. */
export function nextSheet(sheet: Sheet): Sheet {
  return SHEETS[(SHEETS.indexOf(sheet) + 1) % SHEETS.length] ?? sheet;
}

/** The height that an arrow key leads to; undefined for other keys. At either end it stays. */
export function sheetToward(sheet: Sheet, key: string): Sheet | undefined {
  if (key !== "ArrowUp" && key !== "ArrowDown") return undefined;
  return SHEETS[SHEETS.indexOf(sheet) + (key === "ArrowUp" ? 1 : -1)] ?? sheet;
}
