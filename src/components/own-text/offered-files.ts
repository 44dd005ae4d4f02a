import type { OfferedFile } from "../../intake/messages.ts";

/** Deeper than any folder of texts; a link that leads back into itself ends here. */
const DEEPEST = 40;

/** The files of a chooser; those of a folder keep their path below it. */
export function chosenFiles(list: FileList | null): readonly OfferedFile[] {
  return [...(list ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, content: file }));
}

/** A text that was typed or pasted, as a file. */
export function pastedFile(text: string): OfferedFile {
  return { path: "pasted.md", content: new Blob([text]) };
}

/** The files in what was dropped, folders with all that is below them. Has to be called while the drop is handled. */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly OfferedFile[]> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry());
  const plain = chosenFiles(transfer.files);
  if (!entries.some(Boolean)) return plain;
  const found = await Promise.all(entries.map((entry) => (entry ? filesUnder(entry, 0) : [])));
  return found.flat();
}

/** Whether something that is dragged over the page, or pasted, holds files. */
export function holdsFiles(transfer: DataTransfer | null): transfer is DataTransfer {
  return transfer?.types.includes("Files") ?? false;
}

async function filesUnder(entry: FileSystemEntry, depth: number): Promise<readonly OfferedFile[]> {
  if (entry.isFile) {
    const content = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    );
    return [{ path: entry.fullPath.replace(/^\//, ""), content }];
  }
  if (depth > DEEPEST) return [];
  const entries = await entriesOf(entry as FileSystemDirectoryEntry);
  return (await Promise.all(entries.map((each) => filesUnder(each, depth + 1)))).flat();
}

/** A folder gives its entries in portions, an empty one at the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const found: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (portion.length === 0) return found;
    found.push(...portion);
  }
}
