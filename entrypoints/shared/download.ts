/** Hands a file to the browser's own download, which needs no permission. */
export function download(content: Blob | string, name: string, type = 'text/plain'): void {
  const blob = typeof content === 'string' ? new Blob([content], { type }) : content;
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the blob once the click is handled; a minute leaves room for a slow "Save as" dialog.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
