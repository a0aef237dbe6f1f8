import { t } from '../boot.ts';
import { pagerSteps } from '../pager-steps.ts';
import { focusRing, HarmonyElement, make } from './harmony-element.ts';

const styles = `
  nav { display: flex; justify-content: center; align-items: center; gap: 8px; padding: 16px 0; }
  button { font: inherit; color: inherit; min-width: 34px; height: 32px; border: 0; border-bottom: 2px solid transparent; background: none; cursor: pointer; }
  button[aria-current] { border-bottom-color: var(--accent); }
  button:disabled { color: var(--text-quiet); cursor: default; }
  ${focusRing}`;

/** `< Previous 1 2 3 4 5 … 9 Next >`; fires `he-page-change`. */
export class HePagination extends HarmonyElement {
  #page = 1;
  #pages = 1;
  readonly #nav = make('nav', { 'aria-label': t('Pages') });

  constructor() {
    super(styles);
    this.shadow.append(this.#nav);
  }

  get page(): number {
    return this.#page;
  }

  set page(page: number) {
    this.#page = page;
    this.#draw();
  }

  get pages(): number {
    return this.#pages;
  }

  set pages(pages: number) {
    this.#pages = pages;
    this.#draw();
  }

  #draw(): void {
    this.#nav.replaceChildren(
      this.#button(`< ${t('Previous')}`, this.#page - 1, { disabled: this.#page <= 1 }),
      ...pagerSteps(this.#page, this.#pages).map((step) =>
        step === '…'
          ? make('span', {}, '…')
          : this.#button(String(step), step, {
              'aria-current': step === this.#page ? 'page' : undefined,
              'aria-label': t('Page {page}', { page: step }),
            }),
      ),
      this.#button(`${t('Next')} >`, this.#page + 1, { disabled: this.#page >= this.#pages }),
    );
  }

  #button(label: string, page: number, attributes: Record<string, string | boolean | undefined>): HTMLButtonElement {
    const button = make('button', { type: 'button', ...attributes }, label);
    button.addEventListener('click', () => this.tell('he-page-change', { page }));
    return button;
  }
}
