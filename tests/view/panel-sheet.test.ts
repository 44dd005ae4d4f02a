import { expect, test } from "vitest";
import { nextSheet, SHEETS, sheetAt, sheetToward } from "../../src/view/panel-sheet.ts";

test("a sheet that is let go rests at the height that it is near", () => {
  expect([0, 0.2, 0.4, 0.6, 0.8, 1.2].map(sheetAt)).toEqual(["peek", "peek", "half", "half", "full", "full"]);
});

test("a tap goes through all heights in a circle", () => {
  expect(SHEETS.map(nextSheet)).toEqual(["half", "full", "peek"]);
});

test("arrow keys go up and down, and no further than the ends", () => {
  expect(SHEETS.map((sheet) => sheetToward(sheet, "ArrowUp"))).toEqual(["half", "full", "full"]);
  expect(SHEETS.map((sheet) => sheetToward(sheet, "ArrowDown"))).toEqual(["peek", "peek", "half"]);
  expect(sheetToward("half", "Enter")).toBeUndefined();
});
