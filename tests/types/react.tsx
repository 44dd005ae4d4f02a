// Checked by the type checker alone: what pages in React may write, and what is a mistake there.
import { createRef } from "react";
import type {} from "../../src/react.ts";
import type { ConceptElements } from "../../src/tags.ts";

const picture = createRef<ConceptElements["concept-graph"]>();

export const right = [
  <concept-graph
    key="graph"
    ref={picture}
    src="./graph.json"
    focus="OLTP"
    depth="2"
    height="420px"
    className="mine"
    onconcept-select={(event) => event.detail.concept?.toUpperCase()}
  >
    <p>OLTP contrasts with OLAP.</p>
  </concept-graph>,
  <concept-compare key="compare" src="./graph.json" a="oltp" b="olap" concepts="a,b,c" theme="dark" />,
  <concept-explorer key="explorer" src="./graph.json" full-page />,
];

export const wrong = [
  // @ts-expect-error: no such depth
  <concept-graph key="depth" depth="7" />,
  // @ts-expect-error: no such theme
  <concept-compare key="theme" theme="pink" />,
  // @ts-expect-error: a select event has a concept
  <concept-graph key="event" onconcept-select={(event) => event.detail.pointed} />,
];

export const saved: Promise<string | undefined> | undefined = picture.current?.toSVG({ legend: true });
