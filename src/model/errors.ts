/** A graph file that does not hold to the format. `message` names the place and the mend. */
export class InvalidGraphDataError extends Error {
  override readonly name = "InvalidGraphDataError";
}

/** A question about a concept that the graph does not hold. */
export class UnknownConceptError extends Error {
  override readonly name = "UnknownConceptError";
  constructor(
    address: string,
    readonly key: string,
  ) {
    super(`${address}: there is no concept "${key}" in this graph.`);
  }
}
