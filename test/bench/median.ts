/** Median of the milliseconds that `work` took over `runs` runs; one run before them warms up and is not counted. */
export function medianMilliseconds(work: () => void, runs = 5): number {
  work();
  const times = Array.from({ length: runs }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  }).toSorted((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? Number.NaN;
}
