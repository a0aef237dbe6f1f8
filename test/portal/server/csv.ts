const byteOrderMark = '\uFEFF';

/** "Excel-compatible comma-separated". No real file is public: the mark and the line ends are a guess. */
export function toCsv(header: string[], rows: (string | number)[][]): string {
  const lines = [header, ...rows].map((row) => row.map(cell).join(',')).join('\r\n');
  return `${byteOrderMark}${lines}\r\n`;
}

function cell(value: string | number): string {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
