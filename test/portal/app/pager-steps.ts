/** `1 2 3 4 5 … 9`: five in a row around the page, the last one always. */
export function pagerSteps(page: number, pages: number): (number | '…')[] {
  if (pages <= 6) return Array.from({ length: pages }, (_, index) => index + 1);
  const first = Math.max(1, Math.min(page - 2, pages - 4));
  const run = Array.from({ length: 5 }, (_, index) => first + index);
  const before: (number | '…')[] = first === 1 ? [] : first === 2 ? [1] : [1, '…'];
  const last = first + 4;
  const after: (number | '…')[] = last === pages ? [] : last === pages - 1 ? [pages] : ['…', pages];
  return [...before, ...run, ...after];
}
