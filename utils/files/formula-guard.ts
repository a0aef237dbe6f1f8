/**
 * Cells that a spreadsheet program may run as a formula: they start with one of these characters, have one after a line break, or
 * start with apostrophes followed by one (so that taking one apostrophe away is always the exact reverse of adding one).
 */
export const formulaPattern = /^'*[=+\-@\t\r\n]|[\r\n][=+\-@\t\r\n]/;

/** Takes away the one apostrophe that the writer added; every other cell stays as it is. */
export function withoutGuard(cell: string): string {
  const rest = cell.slice(1);
  return cell.startsWith("'") && formulaPattern.test(rest) ? rest : cell;
}
