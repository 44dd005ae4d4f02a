/** Something that the person can mend: its message is one sentence or two, shown without a stack. */
export class Complaint extends Error {
  override readonly name = "Complaint";
}

/** Run a command; a complaint becomes its message on stderr and exit status 1, any other error stays one. */
export function complainOf(run: () => void): void {
  try {
    run();
  } catch (error) {
    if (!(error instanceof Complaint)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/** The same for what takes a while; undefined where there was a complaint. */
export async function complainWhile<T>(run: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof Complaint)) throw error;
    console.error(error.message);
    process.exitCode = 1;
    return undefined;
  }
}
