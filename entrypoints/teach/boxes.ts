import type { Box } from '../../components/teach/outline';
import { cellAt } from '../../utils/portal/grids';
import type { Teachable } from '../../utils/portal/teach';

/** Where a table, and one of its columns, are drawn now. Reads layout. */
export function boxesOf({ found, grid }: Teachable, column: number | undefined): { table?: Box; column?: Box } {
  const table = boxOf([found.element]);
  const cells = column === undefined ? [] : grid.rows.flatMap((row) => cellAt(row, column) ?? []);
  const around = boxOf(cells);
  return { ...(table && { table }), ...(around && { column: around }) };
}

function boxOf(elements: Element[]): Box | undefined {
  const boxes = elements.map((element) => element.getBoundingClientRect()).filter(({ width, height }) => width > 0 && height > 0);
  if (boxes.length === 0) return undefined;
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return { left, top, width: right - left, height: bottom - top };
}
