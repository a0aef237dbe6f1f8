/** Median of the milliseconds that `work` took over `runs` runs; one run before them warms up and is not counted. */
export function medianMilliseconds(work: () => void, runs = 5): number {
  work();
  return medianOf(Array.from({ length: runs }, () => millisecondsOf(work)));
}

/** The same for work that has to be waited for. */
export async function medianMillisecondsOfAsync(work: (run: number) => Promise<unknown>, runs = 5): Promise<number> {
  await work(0);
  const times: number[] = [];
  for (let run = 1; run <= runs; run += 1) {
    const started = performance.now();
    await work(run);
    times.push(performance.now() - started);
  }
  return medianOf(times);
}

export function millisecondsOf(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

export function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
