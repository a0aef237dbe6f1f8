import { Link } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useTexts } from '../texts/use-texts';
import { type CustomerFilter, choicesOf, isWanted, outside } from './customer-filter';
import { type CustomerOrder, inOrder, orderAfter, type SortColumn } from './customer-order';
import type { BulkAction, CustomerRow } from './customer-row';
import { CustomerSelection } from './customer-selection';
import { CustomerToolbar } from './customer-toolbar';
import { addAll, nothingSelected, reachTo, type Selection, toggle } from './selection';

interface CustomerTableProps {
  customers: CustomerRow[];
  /** False while only the first of them are here. */
  isWhole: boolean;
  /** With what the list begins: a link may ask for one wave or one owner. */
  filter: CustomerFilter;
  /** The admin's own name, where it is known. */
  me: string | undefined;
  hrefOf: (customer: string) => string;
  onBulk: (action: BulkAction, customers: string[]) => void;
}

const rowHeight = 48;
const headHeight = 40;

/** All customers, of which only those in view are drawn. */
export function CustomerTable({ customers, isWhole, filter: initial, me, hrefOf, onBulk }: CustomerTableProps) {
  const { t } = useTexts();
  const [filter, setFilter] = useState(initial);
  const [order, setOrder] = useState<CustomerOrder>({ by: 'name', isDescending: false });
  const [selection, setSelection] = useState(nothingSelected);
  const wanted = useDeferredValue(filter);
  const choices = useMemo(() => choicesOf(customers, wanted), [customers, wanted]);
  const shown = useMemo(() => inOrder(customers.filter(isWanted(wanted)), order), [customers, wanted, order]);
  const ids = useMemo(() => shown.map(({ id }) => id), [shown]);
  // Those that are gone since they were selected are not counted, and nothing is done with them.
  const chosen = useMemo(() => customers.flatMap(({ id }) => (selection.chosen.has(id) ? [id] : [])), [customers, selection]);
  const shownChosen = useMemo(() => ids.filter((id) => selection.chosen.has(id)).length, [ids, selection]);
  return (
    <>
      <CustomerToolbar
        filter={filter}
        choices={choices}
        me={me}
        isWhole={isWhole}
        shown={shown.length}
        total={customers.length}
        onFilter={setFilter}
      />
      <CustomerSelection
        chosen={chosen.length}
        hidden={chosen.length - shownChosen}
        mayTakeAll={isWhole && shownChosen < shown.length}
        onAll={() => setSelection(addAll(selection, ids))}
        onClear={() => setSelection(nothingSelected)}
        onBulk={(action) => onBulk(action, chosen)}
      />
      {shown.length === 0 ? (
        <p>{t('team:filter.noMatch')}</p>
      ) : (
        <Rows
          view={JSON.stringify([wanted, order])}
          customers={shown}
          ids={ids}
          order={order}
          selection={selection}
          hasWaves={choices.waves.length > 0}
          hasOwners={choices.owners.length > 0}
          hrefOf={hrefOf}
          onOrder={setOrder}
          onSelection={setSelection}
        />
      )}
    </>
  );
}

interface RowsProps {
  /** Search, filters and order: another list begins at its top. */
  view: string;
  customers: CustomerRow[];
  ids: readonly string[];
  order: CustomerOrder;
  selection: Selection;
  hasWaves: boolean;
  hasOwners: boolean;
  hrefOf: (customer: string) => string;
  onOrder: (order: CustomerOrder) => void;
  onSelection: (selection: Selection) => void;
}

const numberColumns: ReadonlySet<SortColumn> = new Set(['done', 'billedTwice', 'safe']);

function Rows({ view, customers, ids, order, selection, hasWaves, hasOwners, hrefOf, onOrder, onSelection }: RowsProps) {
  const { t } = useTexts();
  const scroller = useRef<HTMLElement>(null);
  // One box of the list is a tab stop; arrows move among them, also to those that are not drawn yet.
  const [active, setActive] = useState<string>();
  const toFocus = useRef<string>(undefined);
  const virtual = useVirtualizer({
    count: customers.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    // The head stands in the same scroller.
    scrollPaddingEnd: headHeight,
    getItemKey: (index) => customers[index]?.id ?? index,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another list begins at its top
  useEffect(() => virtual.scrollToOffset(0), [view]);
  const items = virtual.getVirtualItems();
  const above = items[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  const columns: SortColumn[] = [
    'name',
    'stage',
    ...(hasWaves ? (['wave'] as const) : []),
    ...(hasOwners ? (['owner'] as const) : []),
    'done',
    'billedTwice',
    'safe',
    'warnings',
  ];
  const drawn = items.flatMap(({ index }) => customers[index]?.id ?? []);
  const tabStop = active !== undefined && drawn.includes(active) ? active : drawn[0];
  const moveTo = (index: number, { from, isReaching }: { from: string; isReaching: boolean }) => {
    const id = ids[index];
    if (id === undefined) return;
    virtual.scrollToIndex(index);
    toFocus.current = id;
    setActive(id);
    if (isReaching) onSelection(reachTo(selection, id, { from, shown: ids }));
  };
  const onKey = (event: React.KeyboardEvent, index: number, id: string) => {
    const target = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: ids.length - 1 }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    moveTo(target, { from: id, isReaching: event.shiftKey });
  };
  return (
    // A scroller that holds no focusable element in view must itself be reachable by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: keyboard scrolling (WCAG 2.1.1)
    <section ref={scroller} className="virtual" tabIndex={0} aria-label={t('dashboard:section.customers')}>
      <table
        aria-label={t('dashboard:section.customers')}
        aria-rowcount={customers.length + 1}
        className={hasWaves || hasOwners ? 'wide' : undefined}
      >
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" className="column-select">
              <span className="visually-hidden">{t('team:selection.column')}</span>
            </th>
            {columns.map((column) => (
              <Head key={column} column={column} order={order} onOrder={onOrder} />
            ))}
          </tr>
        </thead>
        <tbody>
          <Gap height={above} columns={columns.length + 1} />
          {items.map(({ index, key }) => {
            const customer = customers[index];
            if (!customer) return null;
            const { id, name } = customer;
            return (
              <tr key={String(key)} aria-rowindex={index + 2}>
                <td className="column-select">
                  <input
                    type="checkbox"
                    aria-label={t('team:selection.select', { name })}
                    checked={selection.chosen.has(id)}
                    tabIndex={id === tabStop ? 0 : -1}
                    ref={(box) => {
                      if (!box || toFocus.current !== id) return;
                      toFocus.current = undefined;
                      box.focus({ preventScroll: true });
                    }}
                    onFocus={() => setActive(id)}
                    onKeyDown={(event) => onKey(event, index, id)}
                    onClick={({ shiftKey }) => {
                      if (shiftKey) onSelection(reachTo(selection, id, { from: active ?? id, shown: ids }));
                    }}
                    onChange={({ nativeEvent }) => {
                      const isReaching = 'shiftKey' in nativeEvent && nativeEvent.shiftKey === true;
                      if (!isReaching) onSelection(toggle(selection, id));
                    }}
                  />
                </td>
                {columns.map((column) => (
                  <Cell key={column} column={column} customer={customer} href={hrefOf(id)} />
                ))}
              </tr>
            );
          })}
          <Gap height={below} columns={columns.length + 1} />
        </tbody>
      </table>
    </section>
  );
}

function Head({ column, order, onOrder }: { column: SortColumn; order: CustomerOrder; onOrder: (order: CustomerOrder) => void }) {
  const { t } = useTexts();
  const isSorted = order.by === column;
  const direction = order.isDescending ? 'descending' : 'ascending';
  return (
    <th
      scope="col"
      className={numberColumns.has(column) ? 'number' : `column-${column}`}
      aria-sort={isSorted ? direction : undefined}
    >
      <button type="button" className="sort" onClick={() => onOrder(orderAfter(order, column))}>
        {column === 'wave' || column === 'owner' ? t(`team:filter.${column}`) : t(`dashboard:customers.column.${column}`)}
        <span aria-hidden="true">{isSorted ? (order.isDescending ? ' ↓' : ' ↑') : ''}</span>
      </button>
    </th>
  );
}

/** Stands for the rows that are not drawn. */
function Gap({ height, columns }: { height: number; columns: number }) {
  return height > 0 ? (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: an empty row takes no focus
    <tr aria-hidden="true">
      <td colSpan={columns} className="gap" style={{ height }} />
    </tr>
  ) : null;
}

function Cell({ column, customer, href }: { column: SortColumn; customer: CustomerRow; href: string }) {
  const { t } = useTexts();
  const { name, domain, stage, done, total, billedTwice, safeToSuspend } = customer;
  switch (column) {
    case 'name':
      return (
        <th scope="row" className="column-name">
          <Link href={href} title={name}>
            <bdi>{name}</bdi>
          </Link>
          {domain && <span className="secondary">{domain}</span>}
        </th>
      );
    case 'stage':
      return (
        <td>
          <span className="stage" data-stage={stage ?? outside}>
            {stage ? t(`rules:stages.${stage}`) : t('dashboard:customers.outside')}
          </span>
        </td>
      );
    case 'wave':
    case 'owner':
      return (
        <td className="one-line" title={customer[column]}>
          <bdi>{customer[column]}</bdi>
        </td>
      );
    case 'done':
      return <td className="number">{total > 0 && t('dashboard:customers.doneOf', { done, total })}</td>;
    case 'billedTwice':
      return <td className={billedTwice > 0 ? 'number alarming' : 'number'}>{billedTwice}</td>;
    case 'safe':
      return <td className="number">{safeToSuspend}</td>;
    case 'warnings':
      return <WarningsCell customer={customer} />;
  }
}

function WarningsCell({ customer: { critical, otherWarnings, toReview } }: { customer: CustomerRow }) {
  const { t } = useTexts();
  return (
    <td>
      {critical > 0 && <span className="alarming">{t('dashboard:customers.critical', { count: critical })}</span>}
      {critical > 0 && otherWarnings > 0 && ', '}
      {otherWarnings > 0 && t('dashboard:customers.otherWarnings', { count: otherWarnings })}
      {toReview > 0 && <span className="secondary">{t('dashboard:decisions.toReview', { count: toReview })}</span>}
      {critical + otherWarnings + toReview === 0 && <span className="secondary">{t('dashboard:customers.noWarnings')}</span>}
    </td>
  );
}
