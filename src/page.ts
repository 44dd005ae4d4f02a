/// <reference types="vite/client" />
// The script of our own page: the elements, and the reader of texts that works beside them.
import "./define-explorer.ts";
import reader from "./reader.worker.ts?worker&url";

for (const explorer of document.querySelectorAll("concept-explorer")) explorer.reader = reader;
