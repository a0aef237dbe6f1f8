import { Input, Link, Select } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useDeferredValue, useId, useMemo, useRef, useState } from 'react';
import type { CustomerStage } from '../../utils/consolidation/judgement';
import { useTexts } from '../texts/use-texts';

/** One light row: nothing here needs a customer's document. */
export interface CustomerRow {
  id: string;
  name: string;
  domain?: string;
  /** Null for a customer that was seen on To only. */
  stage: CustomerStage | null;
  done: number;
  total: number;
  billedTwice: number;
  safeToSuspend: number;
  critical: number;
  otherWarnings: number;
  /** Decisions to look at: their ground moved, or they contradict each other. */
  toReview: number;
}

interface CustomerTableProps {
  customers: CustomerRow[];
  /** False while only the first of them are here. */
  isWhole: boolean;
  hrefOf: (customer: string) => string;
}

const rowHeight = 48;
const columns = ['name', 'stage', 'done', 'billedTwice', 'safe', 'warnings'] as const;
const numberColumns: readonly string[] = ['done', 'billedTwice', 'safe'];
const everyStage = 'every';
const outside = 'outside';

/** All customers, of which only those in view are drawn. */
export function CustomerTable({ customers, isWhole, hrefOf }: CustomerTableProps) {
  const { t, language } = useTexts();
  const [search, setSearch] = useState('');
  const [stage, setStage] = useState(everyStage);
  const wanted = useDeferredValue(search);
  const stages = useMemo(() => stagesOf(customers), [customers]);
  const shown = useMemo(() => customers.filter(isWanted(wanted, stage)), [customers, wanted, stage]);
  const number = new Intl.NumberFormat(language);
  const stageId = useId();
  return (
    <>
      <search className="toolbar">
        <Input
          className="search"
          type="search"
          value={search}
          aria-label={t('dashboard:customers.search')}
          placeholder={t('dashboard:customers.searchHint')}
          onChange={(_, { value }) => setSearch(value)}
        />
        <label htmlFor={stageId}>{t('dashboard:customers.stage')}</label>
        <Select id={stageId} value={stage} onChange={(_, { value }) => setStage(value)}>
          <option value={everyStage}>{t('dashboard:customers.everyStage')}</option>
          {stages.map((value) => (
            <option key={value} value={value}>
              {value === outside ? t('dashboard:customers.outside') : t(`rules:stages.${value}`)}
            </option>
          ))}
        </Select>
        <p role="status" className="shown">
          {isWhole
            ? t('dashboard:customers.shown', { shown: number.format(shown.length), total: number.format(customers.length) })
            : t('dashboard:loading')}
        </p>
      </search>
      {shown.length === 0 ? <p>{t('dashboard:customers.noMatch')}</p> : <Rows customers={shown} hrefOf={hrefOf} />}
    </>
  );
}

function Rows({ customers, hrefOf }: Omit<CustomerTableProps, 'isWhole'>) {
  const { t } = useTexts();
  const scroller = useRef<HTMLElement>(null);
  const virtual = useVirtualizer({
    count: customers.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    getItemKey: (index) => customers[index]?.id ?? index,
  });
  const items = virtual.getVirtualItems();
  const above = items[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    // A scroller that holds no focusable element in view must itself be reachable by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: keyboard scrolling (WCAG 2.1.1)
    <section ref={scroller} className="virtual" tabIndex={0} aria-label={t('dashboard:section.customers')}>
      <table aria-label={t('dashboard:section.customers')} aria-rowcount={customers.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <th key={column} scope="col" className={numberColumns.includes(column) ? 'number' : `column-${column}`}>
                {t(`dashboard:customers.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Gap height={above} />
          {items.map(({ index, key }) => {
            const customer = customers[index];
            return customer && <Row key={String(key)} customer={customer} rowIndex={index + 2} href={hrefOf(customer.id)} />;
          })}
          <Gap height={below} />
        </tbody>
      </table>
    </section>
  );
}

/** Stands for the rows that are not drawn. */
function Gap({ height }: { height: number }) {
  return height > 0 ? (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: an empty row takes no focus
    <tr aria-hidden="true">
      <td colSpan={columns.length} className="gap" style={{ height }} />
    </tr>
  ) : null;
}

function Row({ customer, rowIndex, href }: { customer: CustomerRow; rowIndex: number; href: string }) {
  const { t } = useTexts();
  const { name, domain, stage, done, total, billedTwice, safeToSuspend, critical, otherWarnings, toReview } = customer;
  return (
    <tr aria-rowindex={rowIndex}>
      <th scope="row" className="column-name">
        <Link href={href} title={name}>
          <bdi>{name}</bdi>
        </Link>
        {domain && <span className="secondary">{domain}</span>}
      </th>
      <td>
        <span className="stage" data-stage={stage ?? outside}>
          {stage ? t(`rules:stages.${stage}`) : t('dashboard:customers.outside')}
        </span>
      </td>
      <td className="number">{total > 0 && t('dashboard:customers.doneOf', { done, total })}</td>
      <td className={billedTwice > 0 ? 'number alarming' : 'number'}>{billedTwice}</td>
      <td className="number">{safeToSuspend}</td>
      <td>
        {critical > 0 && <span className="alarming">{t('dashboard:customers.critical', { count: critical })}</span>}
        {critical > 0 && otherWarnings > 0 && ', '}
        {otherWarnings > 0 && t('dashboard:customers.otherWarnings', { count: otherWarnings })}
        {toReview > 0 && <span className="secondary">{t('dashboard:decisions.toReview', { count: toReview })}</span>}
        {critical + otherWarnings + toReview === 0 && <span className="secondary">{t('dashboard:customers.noWarnings')}</span>}
      </td>
    </tr>
  );
}

function stagesOf(customers: CustomerRow[]): (CustomerStage | typeof outside)[] {
  return [...new Set(customers.map((customer) => customer.stage ?? outside))];
}

function isWanted(search: string, stage: string): (customer: CustomerRow) => boolean {
  const words = normalise(search).split(/\s+/).filter(Boolean);
  return (customer) => {
    if (stage !== everyStage && (customer.stage ?? outside) !== stage) return false;
    const text = normalise(`${customer.name} ${customer.domain ?? ''} ${customer.id}`);
    return words.every((word) => text.includes(word));
  };
}

/** Accents and case don't matter to somebody who searches. */
function normalise(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
}
