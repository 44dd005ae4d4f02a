/** Something that the person can mend: its message is one sentence or two, shown without a stack. */
export class Complaint extends Error {
  override readonly name = "Complaint";
}
