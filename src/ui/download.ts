/** Hands a file to the user, as the browser saves downloads. */
export function download(name: string, parts: BlobPart[], type: string): void {
  const address = URL.createObjectURL(new Blob(parts, { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Firefox reads the blob only after the click was handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
