import '@vaadin/grid/vaadin-grid.js';
import '@vaadin/grid/vaadin-grid-column.js';
import type { Grid } from '@vaadin/grid';
import type { GridColumn } from '@vaadin/grid/vaadin-grid-column.js';
import { useEffect, useRef, useState } from 'react';
import type { Offer } from '../../state/catalogue.ts';
import { t } from '../boot.ts';
import { send } from '../data.ts';
import { Problem } from '../notice.tsx';
import { make } from './harmony-element.ts';

type Props = { offers: Offer[]; customer: string; onCart(): void };
type Renderer = NonNullable<GridColumn<Offer>['renderer']>;

/**
 * The catalogue in somebody else's virtual grid (`?grid=vaadin`): rows are recycled, cells are slotted, fields and buttons sit in shadow
 * roots of their own. Which grid the real catalogue of 2026 uses is not known.
 */
export function VaadinProducts({ offers, customer, onCart }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const [error, setError] = useState<Error>();
  useEffect(() => {
    const quantities = new Map<string, string>();
    const add = ({ id, unit }: Offer) => {
      const quantity = unit === 'Usage-based' ? 1 : (quantities.get(id) ?? '');
      send(`customers/${customer}/cart`, { offer: id, quantity }).then(onCart, setError);
    };
    const grid = document.createElement('vaadin-grid') as Grid<Offer>;
    grid.append(
      columnOf(t('Products'), nameCell, 3),
      columnOf(t('Quantity'), quantityCell(quantities), 1),
      columnOf(t('Action'), actionCell(add), 1),
    );
    grid.items = offers;
    grid.style.height = '420px';
    host.current?.replaceChildren(grid);
  }, [offers, customer, onCart]);
  return (
    <>
      <Problem error={error} />
      <div ref={host} />
    </>
  );
}

function columnOf(header: string, renderer: Renderer, flexGrow: number): HTMLElement {
  const column = document.createElement('vaadin-grid-column') as GridColumn<Offer>;
  Object.assign(column, { header, renderer, flexGrow });
  return column;
}

const nameCell: Renderer = (cell, _column, { item }) => {
  cell.replaceChildren(item.name, make('div', { class: 'quiet' }, `${t('By Microsoft Corporation')} · ${item.id}`));
};

function quantityCell(quantities: Map<string, string>): Renderer {
  return (cell, _column, { item }) => {
    if (item.unit === 'Usage-based') return cell.replaceChildren();
    const field = document.createElement('customer_he-text-field') as HTMLElement & { value: string };
    const attributes = { label: t('Quantity of {name}', { name: item.name }), type: 'number', 'label-hidden': '' };
    for (const [name, value] of Object.entries(attributes)) field.setAttribute(name, value);
    field.value = quantities.get(item.id) ?? '';
    field.addEventListener('he-input', () => quantities.set(item.id, field.value));
    cell.replaceChildren(field, make('span', {}, t(item.unit)));
  };
}

function actionCell(add: (offer: Offer) => void): Renderer {
  return (cell, _column, { item }) => {
    const button = document.createElement('customer_he-button');
    button.setAttribute('appearance', 'secondary');
    button.append(make('span', {}, t('Add to cart')));
    if (item.commerceType === 'azure-legacy') button.setAttribute('disabled', '');
    else button.addEventListener('click', () => add(item));
    cell.replaceChildren(button);
  };
}
