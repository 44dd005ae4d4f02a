import { oncePerWord } from "../../model/once-per-word.ts";

/** Whether a name is written in capitals: "OLTP", "CAO-2", "APIs". */
export const isAcronym = oncePerWord((name: string): boolean =>
  /^(?:\p{Lu}[\p{Lu}\p{N}&./-]+|\p{Lu}{2,}s)$/u.test(name.trim()),
);
