import { Link, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { LeftToday } from '../../utils/consolidation/end-of-day';
import type { Guid } from '../../utils/consolidation/guid';
import { SeverityMark } from '../shared/severity-mark';
import { useTexts } from '../texts/use-texts';

interface EndOfDayProps {
  left: LeftToday[];
  isRebuilding: boolean;
  /** Whether the suspend queue has something that is safe now. */
  hasSafe: boolean;
  hrefOf: (customer: Guid) => string;
  queueHref: string;
  warningsHref: string;
}

const customersNamed = 5;

/** Whether the day is done; else what is left, each with one remedy and one place to go. */
export function EndOfDay(props: EndOfDayProps) {
  const { t } = useTexts();
  const { left, isRebuilding } = props;
  const isDone = left.length === 0 && !isRebuilding;
  return (
    <section aria-labelledby="end-of-day" className="stack">
      <h3 id="end-of-day">{t('time:endOfDay.title')}</h3>
      {isRebuilding && <p>{t('time:endOfDay.rebuilding')}</p>}
      {isDone && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{t('time:endOfDay.done')}</MessageBarTitle> {t('time:endOfDay.basis')}
          </MessageBarBody>
        </MessageBar>
      )}
      {!isRebuilding && !isDone && (
        <>
          <p id="left-today">{t('time:endOfDay.left')}</p>
          <ul className="warnings" aria-labelledby="left-today">
            {left.map((item) => (
              <Left key={item.id} item={item} {...props} />
            ))}
          </ul>
          <p className="secondary">{t('time:endOfDay.basis')}</p>
        </>
      )}
    </section>
  );
}

function Left({ item, hasSafe, hrefOf, queueHref, warningsHref }: EndOfDayProps & { item: LeftToday }) {
  const { t } = useTexts();
  const { id, count, customers, step } = item;
  const [first] = customers;
  const more = customers.length - customersNamed;
  const place =
    id === 'billed-twice' && hasSafe
      ? { href: queueHref, words: t('time:endOfDay.openQueue') }
      : id === 'critical'
        ? { href: warningsHref, words: t('time:endOfDay.openWarnings') }
        : first && { href: hrefOf(first.customer), words: t('time:endOfDay.openCustomer', { name: first.name }) };
  return (
    <li>
      <SeverityMark severity={id === 'unconfirmed' || id === 'step' ? 'warning' : 'critical'} />
      <div>
        <p>
          <strong>{t(`time:endOfDay.${id}.sentence`, { count })}</strong>{' '}
          {customers.slice(0, customersNamed).map(({ customer, name }, index) => (
            <span key={customer}>
              {index > 0 && ', '}
              <bdi>{name}</bdi>
            </span>
          ))}
          {more > 0 && ` ${t('time:endOfDay.more', { count: more })}`}
        </p>
        <p>{id === 'step' ? step && t(`common:nextStep.${step.id}`) : t(`time:endOfDay.${id}.remedy`)}</p>
        {place && <Link href={place.href}>{place.words}</Link>}
      </div>
    </li>
  );
}
