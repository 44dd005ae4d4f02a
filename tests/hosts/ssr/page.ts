import { defineComponent, Fragment, h, ref } from "vue";
import "glossograph/concept-graph";

const SRC = "/graph-data/data-engineering.json";

/** A page in Vue that a server has rendered, as VitePress and Nuxt do: what stands in the graph is there before any script. */
export const Page = defineComponent(() => {
  const chosen = ref<string>();
  const isShown = ref(true);
  const choose = (event: HTMLElementEventMap["concept-select"]) => {
    chosen.value = event.detail.concept;
  };
  const graph = (id: string, focus: string, words: string, more = {}) =>
    h("concept-graph", { id, src: SRC, focus, height: "320px", ...more }, [h("p", words)]);
  return () =>
    h(Fragment, [
      ...(isShown.value
        ? [
            graph("one", "oltp", "OLTP contrasts with OLAP.", {
              types: "contrasts-with",
              onConceptSelect: choose,
            }),
            graph("two", "csv", "CSV is row-based."),
          ]
        : []),
      h("output", { id: "chosen" }, chosen.value),
      h("p", { id: "theirs" }, "Their own words, in their own face."),
      h("button", { id: "after", onClick: () => (isShown.value = false) }, "Remove"),
    ]);
});
