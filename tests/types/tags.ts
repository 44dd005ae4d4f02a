// Checked by the type checker alone: plain scripts, the global JSX of other frameworks, and Vue.
import type { GlobalComponents } from "vue";
import type { ConceptTags } from "../../src/tags.ts";
import type {} from "../../src/vue.ts";

const graph = document.createElement("concept-graph");
graph.addEventListener("concept-hover", ({ detail }) => detail.pointed?.kind);
graph.focusConcept("oltp", 2);
document.querySelector("concept-compare")?.compare("oltp", "olap");

type Props = InstanceType<GlobalComponents["concept-graph"]>["$props"];
export const props: Props = { src: "./graph.json", depth: "all" };
// @ts-expect-error: no such control
export const wrongProps: Props = { controls: "some" };

type Tag = JSX.IntrinsicElements["concept-graph"];
export const tag: Tag & ConceptTags["concept-graph"] = { src: "./graph.json", focus: "OLTP", id: "any" };
