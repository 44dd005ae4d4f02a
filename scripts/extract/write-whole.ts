import { renameSync, writeFileSync } from "node:fs";
import { Complaint } from "./complaint.ts";

/** Write a file so that whoever reads it, at any moment, finds the old text or the new one, whole. */
export function writeWhole(file: string, text: string): void {
  const draft = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, text);
    renameSync(draft, file);
  } catch (error) {
    throw new Complaint(
      `${file}: cannot be written (${(error as NodeJS.ErrnoException).code}). Choose a folder that exists and that you may write to.`,
    );
  }
}
