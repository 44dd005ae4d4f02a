import { describe, expect, test } from "vitest";
import { COLOURS, type Colours, THEMES } from "../../src/view/palette.ts";

const TEXT = 4.5;
const MARK = 3;

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
  const grounds = colours.topics.map(({ ground }) => ground);
  return [
    ...texts.flatMap(([name, colour]) =>
      [paper, surface, accentWash].map((on) => row(name, colour, on, TEXT)),
    ),
    ...marks.flatMap(([name, colour]) => [paper, surface].map((on) => row(name, colour, on, MARK))),
    ...grounds.flatMap((on) => [
      row("ink on a region", ink, on, TEXT),
      row("line on a region", line, on, MARK),
      row("accent on a region", accent, on, TEXT),
    ]),
    ...colours.topics.flatMap(({ mark, text, ground }, i) => [
      row(`topic ${i + 1} mark`, mark, ground, MARK),
      row(`topic ${i + 1} mark`, mark, paper, MARK),
      row(`topic ${i + 1} name`, text, paper, TEXT),
      row(`topic ${i + 1} name`, text, ground, TEXT),
    ]),
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

/** Contrast ratio of WCAG 2.2. */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
