import type { AccountId } from '../state/records.ts';
import type { Sessions } from './sessions.ts';

export type Failure = {
  /** The portal's own "Something went wrong" page, or a bare answer with that status. */
  as: 'error-page' | 500 | 503;
  /** How many requests fail; 1 unless told. */
  times?: number;
  /** Let so many matching requests pass first: 2 fails the third. */
  skip?: number;
  /** Only requests whose path and query contain this text. */
  path?: string;
  /** Only this page of a list. */
  listPage?: number;
};

/** What can go wrong on the real portal. Everything is off until a test turns it on. */
export class Faults {
  readonly #sessions: Sessions;
  #failures: (Failure & { times: number; skip: number })[] = [];
  /** The stated total minus the true one: 1 says "26 results found." over 25 rows. */
  totalOffBy = 0;
  /** Subscription rows show no quantity. */
  omitQuantities = false;
  /** Every data answer waits so long. */
  slowMs = 0;
  /** After moving to another customer, the page still shows the rows of the one before for so long. */
  staleRowsMs = 0;
  /** Whether the heading is late too, or already names the new customer. */
  staleHeading = false;

  constructor(sessions: Sessions) {
    this.#sessions = sessions;
  }

  /** The next matching request fails. Page loads and data requests both count. */
  failNext(failure: Failure): void {
    this.#failures.push({ ...failure, times: failure.times ?? 1, skip: failure.skip ?? 0 });
  }

  /** The next request of these sessions is sent to the sign-in page. */
  endSession(account?: AccountId): void {
    this.#sessions.endAll(account);
  }

  clear(): void {
    this.#failures = [];
    this.totalOffBy = 0;
    this.omitQuantities = false;
    this.slowMs = 0;
    this.staleRowsMs = 0;
    this.staleHeading = false;
  }

  /** Used by the server: whether this request is to fail, and how. */
  take(url: URL): Failure['as'] | undefined {
    const address = url.pathname + url.search;
    for (const failure of this.#failures) {
      if (failure.path && !address.includes(failure.path)) continue;
      if (failure.listPage !== undefined && url.searchParams.get('page') !== String(failure.listPage)) continue;
      if (failure.times === 0) continue;
      if (failure.skip > 0) {
        failure.skip -= 1;
        continue;
      }
      failure.times -= 1;
      return failure.as;
    }
    return undefined;
  }
}
