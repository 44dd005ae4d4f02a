import type { Colours, TopicColours } from "./palette.ts";

/** What WCAG 2.2 asks of text and of marks, as a ratio to their ground. */
export const LEAST_CONTRAST = { text: 4.5, mark: 3 } as const;

/** Two colours that meet on the screen, and the contrast that they need. */
export interface Meeting {
  readonly what: string;
  readonly colour: string;
  readonly ground: string;
  readonly least: number;
}

/** Every meeting of a topic's colours with those of its look. */
export function topicMeetings(colours: Colours, { mark, text, ground }: TopicColours): readonly Meeting[] {
  const { paper, ink, line, accent } = colours;
  const of = (what: string, colour: string, on: string, least: number) => ({
    what,
    colour,
    ground: on,
    least,
  });
  return [
    of("dot on its region", mark, ground, LEAST_CONTRAST.mark),
    of("dot on the paper", mark, paper, LEAST_CONTRAST.mark),
    of("name on the paper", text, paper, LEAST_CONTRAST.text),
    of("name on its region", text, ground, LEAST_CONTRAST.text),
    of("ink on its region", ink, ground, LEAST_CONTRAST.text),
    of("line on its region", line, ground, LEAST_CONTRAST.mark),
    of("accent on its region", accent, ground, LEAST_CONTRAST.text),
  ];
}

/**
 * Contrast ratio of WCAG 2.2, from 1 to 21, of two colours written as "#rrggbb".
 * @example contrast("#000000", "#ffffff") // → 21
 */
export function contrast(a: string, b: string): number {
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
