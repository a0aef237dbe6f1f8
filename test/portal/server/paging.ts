import type { Faults } from './faults.ts';

export type Page<T> = { rows: T[]; total: number; page: number; pages: number };

/** One page of a list. The stated total may lie when a test wants it to. */
export function pageOf<T>(all: T[], query: URLSearchParams, faults: Faults): Page<T> {
  const size = Number(query.get('size') ?? '0') || Math.max(1, all.length);
  const pages = Math.max(1, Math.ceil(all.length / size));
  const page = Math.min(pages, Math.max(1, Number(query.get('page') ?? '1') || 1));
  return { rows: all.slice((page - 1) * size, page * size), total: all.length + faults.totalOffBy, page, pages };
}
