import { tryWayBack, type Visit } from './patience';
import { scrollingElementOf } from './unclobbered';

/** Reads, and puts the window back where it stood: a portal may jump to its top whenever a page is turned. */
export async function keepWindow<T>(visit: Visit, read: () => Promise<T>): Promise<T> {
  const page = scrollingElementOf(visit.root);
  const [left, top] = [page?.scrollLeft ?? 0, page?.scrollTop ?? 0];
  try {
    return await read();
  } finally {
    await tryWayBack(visit, async () => {
      if (page && page.scrollTop !== top) page.scrollTo({ left, top, behavior: 'instant' });
    });
  }
}
