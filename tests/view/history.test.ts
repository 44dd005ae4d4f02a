import { expect, test } from "vitest";
import { NO_HISTORY, redo, remember, undo } from "../../src/view/history.ts";
import { INITIAL_STATE } from "../../src/view/state.ts";

const [first, second, third] = ["oltp", "csv", "index"].map((selected) => ({ ...INITIAL_STATE, selected }));

test("what was changed is taken back in turn, and done again", () => {
  if (!first || !second || !third) throw new Error("no states");
  const history = remember(remember(NO_HISTORY, first), second);
  const back = undo(history, third);
  expect(back?.state).toBe(second);
  const further = back && undo(back.history, back.state);
  expect(further?.state).toBe(first);
  expect(further && undo(further.history, further.state)).toBeUndefined();
  const again = further && redo(further.history, further.state);
  expect(again?.state).toBe(second);
  expect(again && redo(again.history, again.state)?.state).toBe(third);
});

test("a new view after an undo is where the future begins anew", () => {
  if (!first || !second || !third) throw new Error("no states");
  const back = undo(remember(NO_HISTORY, first), second);
  const changed = remember(back?.history ?? NO_HISTORY, first);
  expect(redo(changed, third)).toBeUndefined();
  expect(undo(changed, third)?.state).toBe(first);
});

test("only so many views are kept", () => {
  let history = NO_HISTORY;
  for (let i = 0; i < 1000; i += 1) history = remember(history, INITIAL_STATE);
  expect(history.past.length).toBe(200);
});
