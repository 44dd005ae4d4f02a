import type { Page, ViewState } from "./state.ts";

/** The fragment of a link to a concept, with the "#". */
export function conceptLink(concept: string): string {
  return `#concept=${encodeURIComponent(concept)}`;
}

/** The fragment of a link to a comparison. */
export function compareLink(concepts: readonly string[]): string {
  return `#compare=${listed(concepts)}`;
}

/** The fragment of a link to the chain from one concept to another. */
export function pathLink(from: string, to: string): string {
  return `#path=${listed([from, to])}`;
}

/** The fragment of a link to a page. */
export function pageLink(page: Page): string {
  return `#view=${page}`;
}

/** The parts of a link that name what the reader collected, pinned and hid. */
export function byHandParts({ collected, pins, hidden }: ViewState): readonly (string | undefined)[] {
  const pinned = pins?.map(
    ({ concept, place }) => encodeURIComponent(concept) + (place ? `~${place.x}~${place.y}` : ""),
  );
  return [
    collected && `collected=${listed(collected)}`,
    pinned && `pinned=${pinned}`,
    hidden && `hidden=${listed(hidden)}`,
  ];
}

/** The parts of a link that name a comparison, a chain or a page. */
export function placeParts({ compare, path, page }: ViewState): readonly (string | undefined)[] {
  return [compare && compareLink(compare), path && pathLink(...path), page && pageLink(page)].map((link) =>
    link?.slice(1),
  );
}

function listed(concepts: readonly string[]): string {
  return concepts.map(encodeURIComponent).join(",");
}
