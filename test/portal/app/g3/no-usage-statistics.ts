export const usageStatistics = undefined;
