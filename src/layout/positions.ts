/** A place in the picture, in CSS pixels at zoom 1; y grows downwards. */
export interface Position {
  readonly x: number;
  readonly y: number;
}

/** The place of every concept, by its key. */
export type Positions = ReadonlyMap<string, Position>;
