/** Names of things that happen in steps. */
export const PROCESS =
  /\b(?:process|procedure|cycle|sequence|steps|stages|routine|workflow|handshake|pipeline|journey)$|^(?:life|course|making|stages) of\b/i;
