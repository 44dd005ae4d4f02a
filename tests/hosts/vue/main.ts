import { createApp, defineComponent, Fragment, h, ref } from "vue";
import "glossograph/concept-graph";

const SRC = "/graph-data/data-engineering.json";

/** A page in Vue: the graph says what was chosen, the page decides where it starts. */
const Page = defineComponent(() => {
  const chosen = ref<string>();
  const isShown = ref(true);
  const choose = (event: HTMLElementEventMap["concept-select"]) => {
    chosen.value = event.detail.concept;
  };
  const graph = (id: string, focus: string, more = {}) =>
    h("concept-graph", { id, src: SRC, focus, height: "320px", ...more });
  return () =>
    h(Fragment, [
      ...(isShown.value
        ? [graph("one", "oltp", { types: "contrasts-with", onConceptSelect: choose }), graph("two", "csv")]
        : []),
      h("output", { id: "chosen" }, chosen.value),
      h("p", { id: "theirs" }, "Their own words, in their own face."),
      h("button", { id: "after", onClick: () => (isShown.value = false) }, "Remove"),
    ]);
});

createApp(Page).mount("#root");
