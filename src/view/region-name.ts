/**
 * A region is named by its topic, and what a larger region is divided into by that region and its own topic or weightiest concept:
 * so names go into links and outlive edits. A group of topics, and what has no topic, has no name before the first sign.
 * @example innerRegion("storage", "parquet") // → "storage~parquet"
 */
export function innerRegion(outer: string, concept: string): string {
  return `${outer}${SIGN}${concept}`;
}

/** The region around a region; undefined where that is the whole graph. */
export function outerRegion(region: string): string | undefined {
  const outer = region.slice(0, Math.max(0, region.lastIndexOf(SIGN)));
  return outer === "" ? undefined : outer;
}

/** The last part of a name: that of a topic or a concept. */
export function lastName(region: string): string {
  return region.slice(region.lastIndexOf(SIGN) + 1);
}

/** Whether a region may have this name in a graph with such topics and concepts. */
export function isRegionName(
  name: string,
  { hasTopic, hasConcept }: { hasTopic: (slug: string) => boolean; hasConcept: (key: string) => boolean },
): boolean {
  const [first = "", ...inner] = name.split(SIGN);
  const isWithin = first === "" ? inner.length > 0 : hasTopic(first);
  return isWithin && inner.every((each) => hasTopic(each) || hasConcept(each));
}

const SIGN = "~";
