import '@vaadin/grid/vaadin-grid.js';
import '@vaadin/grid/vaadin-grid-column.js';
import type { Grid } from '@vaadin/grid';
import type { GridColumn as VaadinColumn } from '@vaadin/grid/vaadin-grid-column.js';
import { HarmonyElement, make } from './harmony-element.ts';

export type LinkedRow = { id: string; href: string; texts: Record<string, string> };
type Column = { key: string; label: string; isLink?: boolean };

const styles = `
  :host { display: block; }
  vaadin-grid { --vaadin-grid-background: transparent; border: 0; }
  vaadin-grid a { color: var(--link); text-decoration: none; }`;

/**
 * The subscription grid: somebody else's grid (vaadin) behind the portal's name, because nobody has seen the real one.
 * Its cells are slotted light DOM inside this element's shadow; in virtual mode only the visible rows exist.
 */
export class HeVaadinGrid extends HarmonyElement {
  readonly #grid = document.createElement('vaadin-grid') as Grid<LinkedRow>;
  #columns: Column[] = [];

  constructor() {
    super(styles);
    this.shadow.append(
      make('slot', { name: 'data-grid-controls' }),
      this.#grid,
      make('slot', { name: 'no-records' }),
      make('slot', { name: 'pagination' }),
    );
  }

  get columns(): Column[] {
    return this.#columns;
  }
  set columns(columns: Column[]) {
    if (columns.map(({ key }) => key).join() === this.#columns.map(({ key }) => key).join()) return;
    this.#columns = columns;
    this.#grid.replaceChildren(...columns.map((column) => this.#column(column)));
  }

  get rows(): LinkedRow[] {
    return (this.#grid.items as LinkedRow[]) ?? [];
  }
  set rows(rows: LinkedRow[]) {
    this.#grid.items = rows;
  }

  get virtual(): boolean {
    return !this.#grid.allRowsVisible;
  }
  set virtual(isVirtual: boolean) {
    this.#grid.allRowsVisible = !isVirtual;
    this.#grid.style.height = isVirtual ? '330px' : '';
  }

  #column({ key, label, isLink }: Column): HTMLElement {
    const column = document.createElement('vaadin-grid-column') as VaadinColumn<LinkedRow>;
    column.header = label;
    column.path = `texts.${key}`;
    column.autoWidth = true;
    column.flexGrow = isLink ? 3 : 1;
    column.renderer = (cell, _column, { item }) => {
      if (!isLink) {
        cell.textContent = item.texts[key] ?? '';
        return;
      }
      const link = make('a', { href: item.href }, item.texts[key] ?? '');
      link.addEventListener('click', (event) => {
        event.preventDefault();
        this.tell('he-open', { href: item.href });
      });
      cell.replaceChildren(link);
    };
    return column;
  }
}
