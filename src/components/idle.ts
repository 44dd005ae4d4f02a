/** Do something when nothing else is to be done; a second later where a browser does not tell when that is, as Safari does not. */
export function whenIdle(act: () => void): void {
  if ("requestIdleCallback" in window) requestIdleCallback(act);
  else setTimeout(act, 1000);
}
