/** The address bar as a place for the view: written by us, changed by the browser's back and forward. */
export interface Address {
  readonly read: () => string;
  /** `step` makes an entry for "back"; a small change replaces the last one. */
  readonly write: (fragment: string, how: "step" | "replace") => void;
  /** Call back when a person goes back, forward, or edits the address; returns how to stop. */
  readonly watch: (changed: () => void) => () => void;
}

/** The address of the window. Other parts of it, path and query, stay as they are. */
export const windowAddress: Address = {
  read: () => location.hash,
  write: (fragment, how) => {
    const url = new URL(location.href);
    url.hash = fragment;
    if (url.href === location.href) return;
    const change = how === "step" ? history.pushState : history.replaceState;
    change.call(history, history.state, "", fragment === "" ? url.pathname + url.search : url.href);
  },
  watch: (changed) => {
    // Going back over entries of pushState fires popstate, editing the fragment fires hashchange.
    window.addEventListener("popstate", changed);
    window.addEventListener("hashchange", changed);
    return () => {
      window.removeEventListener("popstate", changed);
      window.removeEventListener("hashchange", changed);
    };
  },
};

/** An address that nobody sees: for an explorer that is a guest on a page and must not touch its address. */
export const noAddress: Address = { read: () => "", write: () => undefined, watch: () => () => undefined };
