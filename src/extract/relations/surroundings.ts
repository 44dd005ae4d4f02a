import type { Concepts, Place } from "../2-concepts.ts";
import { parentsOf } from "./siblings.ts";

/** What stands around the places of a text, which no new term changes. */
export interface Surroundings {
  /** The places directly under each place. */
  readonly below: ReadonlyMap<Place, readonly Place[]>;
  /** What each concept stands under, by how near alternatives must be; see `siblings`. */
  readonly parents: Readonly<Record<"close" | "near", ReturnType<typeof parentsOf>>>;
}

export function surroundingsOf({ places }: Concepts): Surroundings {
  const close = parentsOf(places, ["entry"]);
  const near = parentsOf(places, ["entry", "topic"]);
  return { below: placesBelow(places), parents: { close, near } };
}

function placesBelow(places: readonly Place[]): ReadonlyMap<Place, readonly Place[]> {
  const below = new Map<Place, Place[]>();
  for (const place of places) {
    if (!place.within) continue;
    const siblings = below.get(place.within);
    if (siblings) siblings.push(place);
    else below.set(place.within, [place]);
  }
  return below;
}
