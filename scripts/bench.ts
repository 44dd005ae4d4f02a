// Prints how well and how fast graphs are laid out, how fast Markdown is read, and how the page does in a browser, each beside
// others with the same input in the same run. "layout", "text" or "browser" prints that alone; with --all also 10 MB of
// Markdown is read, which takes a minute more.
import { browserTable } from "./bench/browser.ts";
import { differencesTable } from "./bench/differences.ts";
import { extractionTable, hostileTable } from "./bench/extraction.ts";
import { layoutTable } from "./bench/layouts.ts";

const TABLES: Readonly<Record<string, readonly (() => string | Promise<string>)[]>> = {
  layout: [layoutTable],
  text: [() => extractionTable(process.argv.includes("--all")), hostileTable, differencesTable],
  browser: [browserTable],
};

const asked = process.argv.slice(2).filter((name) => Object.hasOwn(TABLES, name));
for (const name of asked.length > 0 ? asked : Object.keys(TABLES))
  for (const print of TABLES[name] ?? []) console.log(`${await print()}\n`);
