import type { ConceptGraph } from "../../graph/concept-graph.ts";
import type { Display, Emphasis } from "../../view/display.ts";
import type { ViewState } from "../../view/state.ts";
import type { Drawing, Drawn } from "../concept-graph/drawn.ts";
import type { OwnText } from "../own-text/own-text.ts";
import type { Dialog, LazyParts } from "./lazy-parts.ts";
import type { ViewControl } from "./view-control.ts";

/** What every part of the explorer is drawn from. Parts ask for changes by the control, or by events that the explorer hears. */
export interface ExplorerContext {
  readonly graph: ConceptGraph | undefined;
  readonly view: ViewState;
  readonly display: Display | undefined;
  /** What of it is in the picture; undefined while that is on its way. */
  readonly drawing: Drawing | undefined;
  /** What draws a graph too large for one picture; undefined for all others. */
  readonly large: Drawn["large"];
  /** What stands out while nothing is pointed at or selected. */
  readonly lit: Emphasis | undefined;
  /** Concepts visited last. */
  readonly trail: readonly string[];
  readonly theme: string | undefined;
  readonly fullPage: boolean;
  readonly control: ViewControl;
  readonly parts: LazyParts;
  /** The reader's own text; undefined where none can be brought. */
  readonly own: OwnText | undefined;
  /** Whether the panel tells what is doubtful in the reader's own text. */
  readonly isReportOpen: boolean;
  /** Open a dialog that is fetched when it is first asked for. */
  readonly open: (dialog: Dialog) => void;
}

/** The same once the graph is here. */
export interface GraphContext extends ExplorerContext {
  readonly graph: ConceptGraph;
}
