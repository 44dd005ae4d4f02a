import { useState } from "react";
import { createRoot } from "react-dom/client";
import "glossograph/concept-graph";
import type {} from "../../../src/react.ts";

const SRC = "/graph-data/data-engineering.json";

/** A page in React: the graph says what was chosen, the page decides where it starts. */
function Page() {
  const [chosen, setChosen] = useState<string>();
  const [isShown, setShown] = useState(true);
  return (
    <>
      {isShown && (
        <>
          <concept-graph
            id="one"
            src={SRC}
            focus="oltp"
            types="contrasts-with"
            height="320px"
            onconcept-select={(event) => setChosen(event.detail.concept)}
          />
          <concept-graph id="two" src={SRC} focus="csv" height="320px" />
        </>
      )}
      <output id="chosen">{chosen}</output>
      <p id="theirs">Their own words, in their own face.</p>
      <button id="after" type="button" onClick={() => setShown(false)}>
        Remove
      </button>
    </>
  );
}

const root = document.querySelector("#root");
if (root) createRoot(root).render(<Page />);
