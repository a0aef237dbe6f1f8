import { Icon } from './icon';
import type { RowFlag } from './row-flags';
import { toneIcons } from './tone';

interface RowMarksProps {
  flags: RowFlag[];
  /** Beside the Status section of a subscription's own page. */
  gate?: Omit<RowFlag, 'id' | 'name'>;
}

/**
 * Small marks beside the portal's rows, in our own layer: the portal's nodes stay as they are. They take no clicks, and the panel lists
 * the same for screen readers. `data-flag-for` tells the placer which row each belongs to.
 */
export function RowMarks({ flags, gate }: RowMarksProps) {
  return (
    <div className="marks" aria-hidden="true">
      {flags.map(({ id, ...flag }) => (
        <Mark key={id} id={id} {...flag} />
      ))}
      {gate && <Mark id="gate" {...gate} />}
    </div>
  );
}

function Mark({ id, tone, short, whole }: Omit<RowFlag, 'name'>) {
  const rest = whole.startsWith(short) ? whole.slice(short.length) : '';
  return (
    <p className={`mark mark-${tone}`} data-flag-for={id}>
      <Icon name={toneIcons[tone]} />
      <span className="mark-words">
        <span className="mark-short">{short}</span>
        <span className="mark-rest">{rest}</span>
      </span>
    </p>
  );
}
