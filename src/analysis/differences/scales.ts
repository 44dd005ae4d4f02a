import { folded } from "./word-forms.ts";

/** Names of dimensions, each with the words of its one end and of its other, in all degrees. */
const ROWS = `speed: fast faster fastest quick quicker / slow slower slowest|length: long longer longest / short shorter shortest|
  price: expensive costly dear / cheap cheaper cheapest|size: large larger largest big bigger biggest / small smaller smallest|
  weight: heavy heavier heaviest / light lighter lightest|temperature: hot hotter warm warmer / cold colder cool cooler|
  strength: strong stronger strongest / weak weaker weakest|depth: deep deeper deepest / shallow shallower|
  width: wide wider widest broad broader / narrow narrower narrowest|height: tall taller tallest / low lower lowest|
  thickness: thick thicker thickest / thin thinner thinnest|difficulty: hard harder hardest difficult / easy easier easiest|
  hardness: firm firmer / soft softer softest|stiffness: stiff stiffer rigid / springy springier flexible bendy supple|age: old older oldest / young younger new newer|loudness: loud louder / quiet quieter|
  brightness: bright brighter / dark darker dim dimmer|density: dense denser / sparse sparser`;

interface Grade {
  /** Name of the dimension: "speed". */
  readonly scale: string;
  /** 0 or 1. */
  readonly end: number;
}

const GRADES_OF: ReadonlyMap<string, Grade> = new Map(
  ROWS.split("|").flatMap((row) => {
    const [scale = "", words = ""] = row.trim().split(": ");
    return words
      .split(" / ")
      .flatMap((side, end) => side.split(" ").map((word) => [word, { scale, end }] as const));
  }),
);

/** The one grade that words speak of, with its place among them; undefined where they speak of none, or of several. */
export function gradeIn(words: readonly string[]): (Grade & { readonly at: number }) | undefined {
  const found = words.flatMap((word, at) => {
    const grade = GRADES_OF.get(folded(word));
    return grade ? [{ ...grade, at }] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}
