import { LimitError } from "../../src/model/limits.ts";

/** Something that the person can mend: its message is one sentence or two, shown without a stack. */
export class Complaint extends Error {
  override readonly name = "Complaint";
}

/** Run a command; a complaint, or what is beyond a limit, becomes its message on stderr and exit status 1, any other error stays one. */
export async function complainOf(run: () => void | Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof Complaint || error instanceof LimitError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
