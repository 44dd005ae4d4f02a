/// <reference types="vite/client" />
// The script of our own page: the elements, the reader of texts that works beside them, and what keeps the built page at hand.
import { ownScript } from "./components/own-text/own-script.ts";
import "./define-explorer.ts";
import reader from "./reader.worker.ts?worker&url";

for (const explorer of document.querySelectorAll("concept-explorer")) explorer.reader = reader;

if (import.meta.env.PROD) addEventListener("load", keepAtHand);

/** Without a connection the page is still there, where the browser keeps pages; where it does not, nothing is lost. */
async function keepAtHand(): Promise<void> {
  try {
    await navigator.serviceWorker?.register(ownScript("./offline.js"));
  } catch (error) {
    console.debug(`Glossograph: this page is not kept for offline use (${error}).`);
  }
}
