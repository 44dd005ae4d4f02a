/** Hand a file to the person at the screen; without a file nothing happens. */
export function saveFile(file: Blob | undefined, name: string): void {
  if (!file) return;
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser reads the file after this turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
