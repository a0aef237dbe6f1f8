import { t } from '../boot.ts';
import { focusRing, HarmonyElement, make } from './harmony-element.ts';

export type GridColumn = {
  /** The data field's name: same in every language, part of every id. */
  key: string;
  label: string;
  /** Content comes from light DOM by a slot named `{key}-{row id}`; without it the text is in the shadow. */
  isSlotted?: boolean;
  sort?: 'none' | 'ascending' | 'descending';
};
export type GridRow = { id: string; texts: Record<string, string> };

const styles = `
  :host { display: block; }
  table { width: 100%; border-collapse: collapse; text-align: start; }
  th, td { padding: 10px 12px; border-bottom: 1px solid var(--line); text-align: start; font-weight: 400; }
  thead th { font-weight: 600; }
  td { color: var(--text-quiet); }
  tr.data-grid__row--selected { background: var(--panel-strong); }
  input[type="radio"] { width: 18px; height: 18px; margin: 0; accent-color: var(--accent); }
  .data-grid__sort { font: inherit; font-weight: 600; color: inherit; padding: 0; border: 0; background: none; cursor: pointer; }
  .data-grid__skeleton { display: block; height: 12px; width: 70%; background: var(--skeleton); }
  ${focusRing}`;

/**
 * The table seen in 2026: `row-{id}`, `cell-{column}-{id}`, first data cell a <th>, content by slots,
 * skeleton rows before the data. Sources: data/dom/observed-partner-center-dom.md, sections 1 and 5.
 */
export class HeDataGrid extends HarmonyElement {
  #columns: GridColumn[] = [];
  #rows: GridRow[] = [];
  #isLoading = false;
  #selected: string | undefined;
  readonly #head = make('thead', { role: 'rowgroup' });
  readonly #body = make('tbody', { role: 'rowgroup' });
  readonly #table = make('table', { class: 'data-grid__table he-table he-table--hover', role: 'grid' }, this.#head, this.#body);
  #isDue = false;

  constructor() {
    super(styles);
    this.shadow.append(
      make('slot', { name: 'data-grid-controls' }),
      this.#table,
      make('slot', { name: 'no-records' }),
      make('slot', { name: 'pagination' }),
    );
  }

  get columns(): GridColumn[] {
    return this.#columns;
  }
  set columns(columns: GridColumn[]) {
    this.#columns = columns;
    this.#drawSoon();
  }

  get rows(): GridRow[] {
    return this.#rows;
  }
  set rows(rows: GridRow[]) {
    this.#rows = rows;
    this.#drawSoon();
  }

  get loading(): boolean {
    return this.#isLoading;
  }
  set loading(isLoading: boolean) {
    this.#isLoading = isLoading;
    this.#drawSoon();
  }

  /** React sets the properties one by one; draw once. */
  #drawSoon(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    queueMicrotask(() => {
      this.#isDue = false;
      this.#draw();
    });
  }

  #draw(): void {
    this.#table.setAttribute('aria-colcount', String(this.#columns.length + 1));
    this.#table.setAttribute('aria-rowcount', String(this.#rows.length + 1));
    this.#head.replaceChildren(
      make(
        'tr',
        { role: 'row', id: 'column-header' },
        make('th', { id: 'header-selection', class: 'data-grid__table-header', role: 'columnheader' }),
        ...this.#columns.map((column) => this.#header(column)),
      ),
    );
    this.#body.replaceChildren(
      ...(this.#isLoading
        ? Array.from({ length: 10 }, (_, index) => this.#skeleton(index))
        : this.#rows.map((row) => this.#row(row))),
    );
  }

  #header({ key, label, sort }: GridColumn): HTMLElement {
    const header = make('th', {
      id: `cell-${key}-column-header`,
      class: 'data-grid__table-header',
      role: 'columnheader',
      scope: 'col',
      'aria-sort': sort,
    });
    if (!sort) {
      header.append(label);
      return header;
    }
    const button = make('button', { type: 'button', class: 'data-grid__sort' }, `${label} ${sort === 'descending' ? '↓' : '↑'}`);
    button.addEventListener('click', () => this.tell('he-sort', { key }));
    header.append(button);
    return header;
  }

  #skeleton(index: number): HTMLElement {
    const cells = [{ key: 'selection' }, ...this.#columns].map(() =>
      make('td', { class: 'data-grid__cell', role: 'gridcell' }, make('span', { class: 'data-grid__skeleton' })),
    );
    return make('tr', { role: 'row', id: index === 0 ? 'row-he-row-0' : `row-${index}`, class: 'data-grid__row' }, ...cells);
  }

  #row({ id, texts }: GridRow): HTMLElement {
    const isSelected = this.#selected === id;
    const row = make('tr', {
      role: 'row',
      id: `row-${id}`,
      class: isSelected ? 'data-grid__row data-grid__row--selected' : 'data-grid__row',
    });
    if (this.getAttribute('select') === 'single') row.append(this.#selection(id, isSelected));
    else row.append(make('td', { id: `cell-selection-${id}`, class: 'data-grid__cell', role: 'gridcell' }));
    this.#columns.forEach(({ key, isSlotted }, position) => {
      const content = isSlotted ? make('slot', { name: `${key}-${id}` }) : (texts[key] ?? '');
      row.append(
        position === 0
          ? make(
              'th',
              { id: `cell-${key}-${id}`, class: 'data-grid__row-header', role: 'rowheader', scope: 'row' },
              make('span', { class: 'data-grid__row-header__content data-grid__cell-content-wrapper' }, content),
            )
          : make(
              'td',
              { id: `cell-${key}-${id}`, class: 'data-grid__cell', role: 'gridcell' },
              make('span', { class: 'data-grid__cell-content-wrapper' }, content),
            ),
      );
    });
    return row;
  }

  #selection(id: string, isSelected: boolean): HTMLElement {
    const radio = make('input', { type: 'radio', name: 'selection', 'aria-label': t('Select row'), checked: isSelected });
    radio.addEventListener('change', () => {
      this.#selected = id;
      this.tell('he-selection-change', { id });
      this.#draw();
    });
    return make('td', { id: `cell-selection-${id}`, class: 'data-grid__cell', role: 'gridcell' }, radio);
  }
}
