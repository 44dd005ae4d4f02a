import { describe, expect, test } from "vitest";
import { contrast, LEAST_CONTRAST, topicMeetings } from "../../src/view/contrast.ts";
import { COLOURS, type Colours, THEMES } from "../../src/view/palette.ts";

const { text: TEXT, mark: MARK } = LEAST_CONTRAST;

/** Every pair of colours that meets on the screen, with the contrast that WCAG 2.2 asks of it. */
function pairsOf(colours: Colours): readonly [string, string, string, number][] {
  const { paper, surface, ink, muted, accent, accentWash, line, edge, faint } = colours;
  const texts: [string, string][] = [
    ["ink", ink],
    ["muted", muted],
    ["accent", accent],
  ];
  const marks: [string, string][] = [
    ["line", line],
    ["accent", accent],
    ["edge", edge],
    ["faint", faint],
  ];
  return [
    ...texts.flatMap(([name, colour]) =>
      [paper, surface, accentWash].map((on) => row(name, colour, on, TEXT)),
    ),
    ...marks.flatMap(([name, colour]) => [paper, surface].map((on) => row(name, colour, on, MARK))),
    ...colours.topics.flatMap((topic, i) =>
      topicMeetings(colours, topic).map(({ what, colour, ground, least }) =>
        row(`topic ${i + 1}, ${what}`, colour, ground, least),
      ),
    ),
  ];
}

describe.each(THEMES)("in the %s look", (theme) => {
  test.each(pairsOf(COLOURS[theme]))("%s: %s on %s has a contrast of %f", (_name, colour, ground, least) => {
    expect(contrast(colour, ground)).toBeGreaterThanOrEqual(least);
  });

  test("no two topics share a colour", () => {
    expect(new Set(COLOURS[theme].topics.map(({ mark }) => mark)).size).toBe(COLOURS[theme].topics.length);
  });
});

function row(name: string, colour: string, on: string, least: number): [string, string, string, number] {
  return [name, colour, on, least];
}

test("contrast is that of WCAG 2.2", () => {
  expect(contrast("#000000", "#ffffff")).toBe(21);
  expect(contrast("#ffffff", "#767676")).toBeCloseTo(4.54, 2);
  expect(contrast("#ffffff", "#777777")).toBeLessThan(TEXT);
});
