import { folded, singular } from "./word-forms.ts";

/** Forms of one word that no ending betrays; the first of each row stands for the others. */
const ROWS: readonly string[] =
  `buy bought|build built|catch caught|choose choice chosen|dig dug|draw drawn drew|eat eaten ate|fall fallen|feed fed|fly flown flight|
  freeze frozen|give given gift|grow grown growth|hear heard|heat heated|hold held|keep kept|know known|lay laid|lead led|lend lent|lose lost loss|
  make made|pay paid payment|read reading|ride ridden|rise risen rose|sell sold sale|send sent|shrink shrunk|sing sung song|sink sunk|speak spoken speech|spend spent|
  stand stood|steal stolen theft|strike struck|swim swum|take taken|teach taught|tear torn|tell told|think thought|throw thrown|wear worn|
  weave woven|weigh weight|write written|prove proof|believe belief|respond response|decide decision|produce product production|
  receive receipt reception|destroy destruction|describe description|absorb absorption|live life`.split("|");
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap((row) => {
    const [first = "", ...others] = row.trim().split(" ");
    return others.map((each) => [each, first] as const);
  }),
);
const SHORTEST = 3;

/**
 * What the forms of a word have in common: "capsized" and "capsize", "sold" and "sale", "turning" and "turn".
 * @example stem("grounding") // → "ground"
 */
export function stem(word: string): string {
  const plain = singular(folded(word));
  const known = IRREGULAR.get(plain);
  if (known) return withoutE(known);
  const cut = plain.replace(/(?:ing|ed)$/, "");
  const base = cut.length >= SHORTEST && /[aeiouy]/.test(cut) ? undoubled(cut, plain) : plain;
  return withoutE(base);
}

/** "running" is "run". */
function undoubled(cut: string, plain: string): string {
  return cut !== plain && /([bdgmnprt])\1$/.test(cut) ? cut.slice(0, -1) : cut;
}

function withoutE(word: string): string {
  return word.length > SHORTEST && word.endsWith("e") ? word.slice(0, -1) : word;
}
