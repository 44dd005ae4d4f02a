// The script of the page for frames: the picture, which takes its wishes from the fragment of its address.
import { ConceptGraph } from "./components/concept-graph/concept-graph.ts";
import { register } from "./register.ts";

/** Attributes that the fragment may set: "#focus=oltp&depth=2". */
const WISHES = ["focus", "depth", "types", "theme", "controls"];

register({ "concept-graph": ConceptGraph });
takeWishes();
addEventListener("hashchange", takeWishes);

function takeWishes(): void {
  const wishes = new URLSearchParams(location.hash.slice(1));
  const graph = document.querySelector("concept-graph");
  for (const name of WISHES) {
    const value = wishes.get(name);
    if (value === null) graph?.removeAttribute(name);
    else graph?.setAttribute(name, value);
  }
}
