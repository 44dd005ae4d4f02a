// npm run score: how well the reader reads the glossaries in tests/fixtures/glossaries, beside what careful readers drew.
import { TYPED } from "../src/model/relation.ts";
import { HELD_OUT, scoreGlossaries } from "../tests/score/glossaries.ts";
import type { Score, Scores } from "../tests/score/score.ts";

const scores = scoreGlossaries();
printTable(scores);
printCalibration([...scores.values()].flatMap(({ judged }) => judged));
if (process.argv.includes("--verbose")) printErrors(scores);

function printTable(all: ReadonlyMap<string, Scores>): void {
  console.log(row("glossary", "", "concepts F1", "edges P", "R", "F1", ...TYPED.map((type) => `${type} F1`)));
  for (const [name, { concepts, edges, byType }] of all) {
    const types = TYPED.map((type) => percent((byType.get(type) as Score).f1));
    const kind = HELD_OUT.has(name) ? "held out" : "";
    console.log(
      row(
        name,
        kind,
        percent(concepts.f1),
        percent(edges.precision),
        percent(edges.recall),
        percent(edges.f1),
        ...types,
      ),
    );
  }
}

/** Of the relations at each confidence, how many are right. */
function printCalibration(judged: Scores["judged"]): void {
  console.log("\nconfidence  drawn  right");
  for (const [low, high] of [
    [0.6, 0.7],
    [0.7, 0.8],
    [0.8, 0.9],
    [0.9, 1],
  ] as const) {
    const band = judged.filter(({ confidence }) => confidence >= low && (confidence < high || high === 1));
    const right = band.filter((each) => each.right).length;
    console.log(
      `${low.toFixed(1)}–${high.toFixed(1)}   ${String(band.length).padStart(5)}  ${band.length ? percent(right / band.length) : "–"}`,
    );
  }
}

function printErrors(all: ReadonlyMap<string, Scores>): void {
  for (const [name, { judged }] of all)
    for (const { line } of judged.filter(({ right }) => !right)) console.log(`${name}: ${line}`);
}

function row(name: string, kind: string, ...cells: readonly string[]): string {
  return [name.padEnd(18), kind.padEnd(9), ...cells.map((cell) => cell.padStart(12))].join("");
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
