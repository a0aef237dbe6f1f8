import { Button, Link } from '@fluentui/react-components';
import { useId } from 'react';
import type { Guid } from '../../utils/consolidation/guid';
import type { Instant } from '../../utils/consolidation/subscription';
import type { CaptureAllState, NamedTrouble } from '../shared/capture-all-state';
import { CaptureAllStatus } from '../shared/capture-all-status';
import { formatTime } from '../shared/format-time';
import { TableHead } from '../shared/table-head';
import { useTexts } from '../texts/use-texts';
import { useTroubleSentence } from './use-trouble-sentence';

interface CaptureAllPanelProps {
  state: CaptureAllState;
  hrefOf: (customer: Guid) => string;
  timeZone: string;
  now: Instant;
  onPause: () => void;
  onResume: () => void;
  onStop: () => void;
  onRetry: (customers: Guid[]) => void;
}

/** A run of `Capture all` in one account, and the customers that it did not capture, with the reason. */
export function CaptureAllPanel({ state, hrefOf, timeZone, now, onRetry, ...controls }: CaptureAllPanelProps) {
  const { t } = useTexts();
  const title = useId();
  const { troubles, run } = state;
  const isUnderWay = run.state === 'running' || run.state === 'paused';
  return (
    <section className="capture-all" aria-labelledby={title}>
      <h3 id={title}>{t('common:captureAll.title', { account: state.accountName })}</h3>
      <CaptureAllStatus state={state} {...controls} />
      {troubles.length > 0 && (
        <>
          <div className="section-head">
            <h4>{t('dashboard:captureAll.notCaptured')}</h4>
            {!isUnderWay && (
              <Button onClick={() => onRetry(customersOf(troubles))}>
                {t('dashboard:captureAll.retryAll', { count: customersOf(troubles).length })}
              </Button>
            )}
          </div>
          <Troubles {...{ troubles, hrefOf, timeZone, now, isUnderWay, onRetry }} />
        </>
      )}
    </section>
  );
}

const columns = ['customer', 'reason', 'time', 'action'] as const;

function Troubles({
  troubles,
  hrefOf,
  timeZone,
  now,
  isUnderWay,
  onRetry,
}: Pick<CaptureAllPanelProps, 'hrefOf' | 'timeZone' | 'now' | 'onRetry'> & { troubles: NamedTrouble[]; isUnderWay: boolean }) {
  const { t, language } = useTexts();
  const sentenceOf = useTroubleSentence();
  return (
    <div className="scroll">
      <table aria-label={t('dashboard:captureAll.notCaptured')}>
        <TableHead columns={columns.map((column) => t(`dashboard:captureAll.column.${column}`))} />
        <tbody>
          {troubles.map((trouble) => (
            <tr key={`${trouble.customer} ${trouble.page}`}>
              <th scope="row">
                <Link href={hrefOf(trouble.customer)}>
                  <bdi>{trouble.name}</bdi>
                </Link>
                {trouble.page !== undefined && (
                  <p className="secondary">
                    <bdi>{trouble.page}</bdi>
                  </p>
                )}
              </th>
              <td>{sentenceOf(trouble)}</td>
              <td>{formatTime(trouble.at, { language, timeZone, now })}</td>
              <td>
                <Button
                  size="small"
                  disabledFocusable={isUnderWay}
                  aria-label={t('dashboard:captureAll.retryOf', { name: trouble.name })}
                  onClick={() => onRetry([trouble.customer])}
                >
                  {t('dashboard:captureAll.retry')}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function customersOf(troubles: readonly NamedTrouble[]): Guid[] {
  return [...new Set(troubles.map(({ customer }) => customer))];
}
