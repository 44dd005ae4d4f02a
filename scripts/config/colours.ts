import { contrast, topicMeetings } from "../../src/view/contrast.ts";
import { coloursWith, THEMES, type Theme, type TopicHue } from "../../src/view/palette.ts";

/** What is wrong with a colour, and where it stands in the list. */
export interface ColourFault {
  readonly path: readonly [number, Theme];
  readonly message: string;
}

/** The first colour that cannot be told from what it stands on, or that two topics share; undefined where all can be read. */
export function colourFault(hues: readonly TopicHue[]): ColourFault | undefined {
  for (const theme of THEMES) {
    const colours = coloursWith(hues)[theme];
    for (const [i, hue] of hues.entries()) {
      const message = faintIn(colours, i) ?? sharedIn(hues, theme, i);
      if (message) return { path: [i, theme], message: `${hue[theme]} ${message}` };
    }
  }
  return undefined;
}

function faintIn(colours: ReturnType<typeof coloursWith>[Theme], index: number): string | undefined {
  const topic = colours.topics[index];
  const faint =
    topic && topicMeetings(colours, topic).find((each) => contrast(each.colour, each.ground) < each.least);
  if (!faint) return undefined;
  const ratio = contrast(faint.colour, faint.ground).toFixed(1);
  const mend = colours.paper < "#8" ? "Take a lighter one" : "Take a darker one";
  return `has a contrast of ${ratio}, and ${faint.least} is needed (${faint.what}). ${mend}.`;
}

function sharedIn(hues: readonly TopicHue[], theme: Theme, index: number): string | undefined {
  const first = hues.findIndex((hue) => hue[theme].toLowerCase() === hues[index]?.[theme].toLowerCase());
  return first < index ? `is the color of topic ${first + 1} too. Take another one.` : undefined;
}
