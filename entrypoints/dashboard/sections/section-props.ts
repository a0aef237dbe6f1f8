import type { Outcome } from '../../../components/dashboard/shell';
import type { About, Happening } from '../../../utils/consolidation/event';
import type { Instant } from '../../../utils/consolidation/subscription';
import type { StorageFailure } from '../../../utils/database/storage-error';
import type { Current } from '../../shared/use-current';
import type { PlaceFilter } from '../route';
import type { Exchange } from '../use-exchange';

export interface SectionProps {
  current: Current;
  now: Instant;
  /** This database's own id among the devices of a history; undefined before the first event. */
  device: string | undefined;
  /** Records a decision, says so (`done`, where the page itself does not show it) and offers to take it back; or says why not. */
  decide: (about: About, happening: Happening, options?: { account?: string; done?: string | undefined }) => Promise<void>;
  /** The same for several at once: all are recorded or none, and they are taken back together. */
  decideTogether: (decisions: readonly { about: About; happening: Happening }[], done?: string) => Promise<void>;
  /** The admin's own name; undefined until it is told. */
  me: string | undefined;
  /** Which customers a link asks for. */
  filter?: PlaceFilter | undefined;
  /** The folder that this machine shares with others. */
  exchange: Exchange;
  /** Says what was done. */
  tell: (outcome: Outcome) => void;
  onBackUp: () => void;
  /** A back-up with a passphrase. */
  onSeal: () => void;
  /** A decision was recorded (`done` says so, where the page itself does not show it), or why not. */
  onDecided: (problem: StorageFailure | undefined, done?: string) => void;
}
