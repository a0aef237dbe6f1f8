/** Stands in for the library's usage counter: nothing is counted, nothing is sent. */
export function usageStatistics(): void {}
