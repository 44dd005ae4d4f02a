/**
 * Nouns for several things by what they are to the one that they are said of, as sources of regular expressions: a loom has
 * types, parts and stages of work.
 */
export const GROUP_NOUNS = {
  "kind-of": "types|kinds|sorts|forms|varieties|variants|categories|classes|subtypes|flavou?rs",
  "part-of": "parts|components|elements|constituents|ingredients|members|layers|sections|building blocks",
  "stage-of": "stages|phases|steps",
} as const;
