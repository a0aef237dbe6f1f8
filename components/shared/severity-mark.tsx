import type { WarningSeverity } from '../../utils/consolidation/judgement';
import { useTexts } from '../texts/use-texts';

const shapes = {
  critical: 'M5.5 1h5L15 5.5v5L10.5 15h-5L1 10.5v-5Z',
  warning: 'M8 1.2 15.4 14.6H.6Z',
  notice: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Z',
} as const;

/** Octagon, triangle, circle: the shape tells the severity to whoever does not see the colour. */
export function SeverityMark({ severity }: { severity: WarningSeverity }) {
  const { t } = useTexts();
  const isNotice = severity === 'notice';
  return (
    <svg
      className={`severity-mark severity-${severity}`}
      viewBox="0 0 16 16"
      role="img"
      aria-label={t(`common:severity.${severity}`)}
    >
      <path d={shapes[severity]} fill="currentColor" />
      <path
        d={isNotice ? 'M7.2 7h1.6v5H7.2ZM7.2 4h1.6v1.7H7.2Z' : 'M7.2 4.6h1.6v4.6H7.2ZM7.2 10.6h1.6v1.7H7.2Z'}
        className="severity-glyph"
      />
    </svg>
  );
}
