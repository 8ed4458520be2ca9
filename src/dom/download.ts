/** Hands a text to the reader as a file. Nothing leaves the browser. */
export function download(text: string, type: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The browser reads the text some time after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
