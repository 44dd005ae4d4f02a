import { join } from "node:path";

/** Folder of the package.json: one above this script in a clone, and one above the command that it becomes part of. */
export const HOME = join(import.meta.dirname, "..");
/** Folder of the package as built. */
export const PACKAGE = join(HOME, "dist");
