import { unzipSync } from "fflate";
import { beyondLimit, bytesOf, LimitError, type LimitName, type Limits } from "../model/limits.ts";
import { isAside, kindOf } from "./kinds.ts";

/** A file as it was handed over: `path` is only what it is called, never a place where anything is written. */
export interface RawFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A file or an archive that cannot be taken as it is; the message is a sentence with a mend. */
export class IntakeError extends Error {
  override readonly name = "IntakeError";
}

/** What an archive holds. */
export interface Unpacked {
  readonly files: readonly RawFile[];
  /** Paths of what is left packed, for we could not read it. */
  readonly others: readonly string[];
}

/**
 * The readable files in a zip archive, by name, and what it holds besides. Throws IntakeError when it is broken, and LimitError when it
 * holds more than the limits, which is known from its list of contents before anything is unpacked; no entry is unpacked beyond the size
 * that the list gives.
 */
export function unpack({ path, bytes }: RawFile, limits: Limits): Unpacked {
  let [files, total] = [0, 0];
  const others: string[] = [];
  const isWanted = ({ name, originalSize }: { name: string; originalSize: number }) => {
    if (isAside(name) || name.endsWith("/")) return false;
    if (!["markdown", "sidecar", "graph"].includes(kindOf(name))) {
      others.push(plainPath(name));
      return false;
    }
    files += 1;
    total += originalSize;
    if (files > limits.files) throw beyondLimit(path, "files", limits);
    const size = sizeLimitOf(name);
    if (originalSize > bytesOf(limits[size])) throw beyondLimit(`${path}/${name}`, size, limits);
    if (total > bytesOf(limits.megabytes)) throw beyondLimit(path, "megabytes", limits);
    return true;
  };
  try {
    const unpacked = Object.entries(unzipSync(bytes, { filter: isWanted }))
      .map(([name, content]) => ({ path: plainPath(name), bytes: content }))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
    return { files: unpacked, others };
  } catch (error) {
    if (error instanceof LimitError) throw error;
    throw new IntakeError(`${path}: the archive is damaged. Pack it again, or choose the files in it.`);
  }
}

/** The limit on the size of a file, by what its name says that it holds. */
export function sizeLimitOf(path: string): LimitName {
  return kindOf(path) === "graph" ? "graph-megabytes" : "file-megabytes";
}

/** A name in an archive may begin at a root or climb out of it; here it only names. */
function plainPath(name: string): string {
  return name
    .replace(/\\/g, "/")
    .split("/")
    .filter((part) => part && part !== "." && part !== ".." && !/^[a-z]:$/i.test(part))
    .join("/");
}
