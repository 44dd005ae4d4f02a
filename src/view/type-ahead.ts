/**
 * Index of the next label that begins with what was typed, searching on from `from` and around the end. One letter
 * typed again and again steps through the labels with it; -1 where no label begins so.
 * @example typeAhead(["OLAP", "CSV", "OLTP"], 0, "o") // → 2
 */
export function typeAhead(labels: readonly string[], from: number, typed: string): number {
  const letters = typed.toLowerCase();
  const isOneLetter = [...letters].every((letter) => letter === letters[0]);
  const wanted = isOneLetter ? letters.slice(0, 1) : letters;
  // While a longer beginning is being typed, the line that one stands on may still be the one.
  const first = isOneLetter ? from + 1 : from;
  const order = labels.map((_, i) => (first + i) % labels.length);
  return order.find((i) => labels[i]?.toLowerCase().startsWith(wanted)) ?? -1;
}
