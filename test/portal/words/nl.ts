import type { WordTable } from './translate.ts';
export const dutch: WordTable = {};
