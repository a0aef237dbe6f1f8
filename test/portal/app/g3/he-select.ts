import { focusRing, HarmonyElement, make } from './harmony-element.ts';

const styles = `
  :host { display: block; position: relative; max-width: 320px; margin: 16px 0; }
  label { display: block; margin-bottom: 4px; font-weight: 600; }
  input { font: inherit; color: inherit; box-sizing: border-box; width: 100%; height: 34px; padding: 0 10px; border: 1px solid var(--line-strong); background: var(--page); cursor: pointer; }
  ul { position: absolute; z-index: 3; width: 100%; margin: 0; padding: 4px 0; list-style: none; background: var(--page); box-shadow: 0 4px 12px rgb(0 0 0 / 30%); }
  li { padding: 6px 10px; cursor: pointer; }
  li:hover, li[aria-selected="true"] { background: var(--panel-strong); }
  ${focusRing}`;

type Option = { value: string; label: string };

/** Combobox in the shadow; its options exist only while it is open (seen 2026). */
export class HeSelect extends HarmonyElement {
  static observedAttributes = ['label', 'disabled'];
  readonly #label = make('label', { for: 'control' });
  readonly #input = make('input', {
    id: 'control',
    role: 'combobox',
    readonly: true,
    'aria-expanded': 'false',
    'aria-haspopup': 'listbox',
  });
  #list: HTMLUListElement | undefined;
  #options: Option[] = [];
  #value = '';

  constructor() {
    super(styles);
    this.shadow.append(this.#label, this.#input);
    this.#input.addEventListener('click', () => (this.#list ? this.#close() : this.#open()));
    this.addEventListener('focusout', () => setTimeout(() => this.#close(), 150));
  }

  attributeChangedCallback(): void {
    this.#label.textContent = this.getAttribute('label');
    this.#input.disabled = this.hasAttribute('disabled');
  }

  get options(): Option[] {
    return this.#options;
  }

  set options(options: Option[]) {
    this.#options = options;
    this.#show();
  }

  get value(): string {
    return this.#value;
  }

  set value(value: string) {
    this.#value = value;
    this.#show();
  }

  #show(): void {
    this.#input.value = this.#options.find(({ value }) => value === this.#value)?.label ?? '';
  }

  #open(): void {
    this.#input.setAttribute('aria-expanded', 'true');
    this.#list = make('ul', { role: 'listbox' });
    for (const { value, label } of this.#options) {
      const item = make('li', { role: 'option', 'aria-selected': String(value === this.#value) }, label);
      item.addEventListener('click', () => {
        this.#close();
        this.tell('he-change', { value });
      });
      this.#list.append(item);
    }
    this.shadow.append(this.#list);
  }

  #close(): void {
    this.#list?.remove();
    this.#list = undefined;
    this.#input.setAttribute('aria-expanded', 'false');
  }
}
