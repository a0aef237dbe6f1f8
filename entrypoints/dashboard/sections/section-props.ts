import type { Instant } from '../../../utils/consolidation/subscription';
import type { StorageFailure } from '../../../utils/database/storage-error';
import type { Current } from '../../shared/use-current';

export interface SectionProps {
  current: Current;
  now: Instant;
  /** A decision was recorded (`done` says so, where the page itself does not show it), or why not. */
  onDecided: (problem: StorageFailure | undefined, done?: string) => void;
}
