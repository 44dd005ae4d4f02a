/** Whether a name is written in capitals: "OLTP", "CAO-2", "APIs". */
export function isAcronym(name: string): boolean {
  return /^(?:\p{Lu}[\p{Lu}\p{N}&./-]+|\p{Lu}{2,}s)$/u.test(name.trim());
}
