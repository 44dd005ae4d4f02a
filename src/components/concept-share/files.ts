import type { ConceptGraph as Graph } from "../../graph/concept-graph.ts";
import { comparisonOf } from "../../view/comparison.ts";
import { comparisonMarkdown } from "../../view/comparison-markdown.ts";
import { displayOf } from "../../view/display.ts";
import { outlineMarkdown } from "../../view/outline-markdown.ts";
import { THEMES, type Theme } from "../../view/palette.ts";
import type { ViewState } from "../../view/state.ts";

/** The looks of a picture in a file. */
interface FileLook {
  readonly theme: Theme | undefined;
  readonly legend: boolean;
}

/** The picture, as far as files are made of it. */
export interface Pictured {
  toPNG(options: FileLook & { readonly scale: number }): Promise<Blob | undefined>;
  toSVG(options: FileLook): Promise<string | undefined>;
}

/** How many pixels of a PNG stand for one of the screen. */
export const SCALES = [1, 2, 4] as const;
export const LOOKS = ["as on screen", ...THEMES] as const;

/** What a person wishes of a picture. */
export interface PictureWishes {
  readonly scale: (typeof SCALES)[number];
  readonly look: (typeof LOOKS)[number];
  readonly hasLegend: boolean;
}

/** What files are made from. */
export interface FileSources {
  readonly graph: Graph;
  readonly view: ViewState;
  readonly picture: Pictured | null | undefined;
  readonly wishes: PictureWishes;
}

/** A kind of file that can be saved. */
export interface FileKind {
  readonly words: string;
  readonly ending: string;
  readonly isOffered: (view: ViewState) => boolean;
  /** Undefined where there is nothing to save. */
  readonly make: (sources: FileSources) => Promise<Blob | undefined>;
}

const isPicture = ({ compare, page }: ViewState) => !compare && page === undefined;
const markdown = (text: string) => new Blob([text], { type: "text/markdown" });

/** Every kind of file that the dialog makes. */
export const FILE_KINDS: readonly FileKind[] = [
  {
    words: "Picture (PNG)",
    ending: "png",
    isOffered: isPicture,
    make: async ({ picture, wishes }) => picture?.toPNG({ scale: wishes.scale, ...lookOf(wishes) }),
  },
  {
    words: "Picture (SVG)",
    ending: "svg",
    isOffered: isPicture,
    make: async ({ picture, wishes }) => {
      const text = await picture?.toSVG(lookOf(wishes));
      return text === undefined ? undefined : new Blob([text], { type: "image/svg+xml" });
    },
  },
  {
    words: "Comparison (Markdown)",
    ending: "md",
    isOffered: ({ compare }) => compare !== undefined,
    make: async ({ graph, view }) =>
      markdown(comparisonMarkdown(graph, comparisonOf(graph, view.compare ?? []))),
  },
  {
    words: "Outline (Markdown)",
    ending: "md",
    isOffered: ({ compare }) => compare === undefined,
    make: async ({ graph, view }) => markdown(outlineMarkdown(graph, displayOf(graph, view))),
  },
];

function lookOf({ look, hasLegend }: PictureWishes): FileLook {
  return { theme: THEMES.find((theme) => theme === look), legend: hasLegend };
}
