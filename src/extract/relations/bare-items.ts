import type { Concepts, Place } from "../2-concepts.ts";
import { quoteEntry } from "../3-sentences.ts";
import { foldPhrase } from "../language/fold.ts";
import type { Claim } from "./claim.ts";

const CONFIDENCE = 0.8;

/**
 * Items under an entry that say no more than the name of a known concept with the entry's own noun: "- Fin keel" under
 * "Keel shapes" says nothing, under "Keel" it names a kind. Empty where no item does.
 */
export function bareItemClaims({ places, byName, drafts }: Concepts): readonly Claim[] {
  return places.flatMap((place) => {
    const over = ownerOf(place);
    const label = place.node.passages[0]?.prose.text ?? "";
    const id = over && byName.get(foldPhrase(label));
    const noun =
      over &&
      foldPhrase(drafts.get(over)?.label ?? "")
        .split(" ")
        .at(-1);
    if (!over || !id || id === over || !noun || !foldPhrase(label).endsWith(` ${noun}`)) return [];
    const evidence = quoteEntry(place, "bare-item");
    return [
      {
        type: "kind-of",
        source: { id },
        target: { id: over },
        basis: "structural",
        confidence: CONFIDENCE,
        evidence,
      },
    ];
  });
}

/** The one concept that an item without a head of its own stands directly under. */
function ownerOf({
  role,
  node,
  within,
}: Place): NonNullable<Place["within"]>["concepts"][number] | undefined {
  const listed = role === "item" && node.list !== undefined && within?.concepts.length === 1;
  return listed && within.role !== "title" ? within.concepts[0] : undefined;
}
