import { focusRing, HarmonyElement, make } from './harmony-element.ts';

const styles = `
  :host { display: inline-block; }
  input { font: inherit; color: inherit; box-sizing: border-box; width: 100%; height: 32px; padding: 0 10px; border: 1px solid var(--line-strong); background: var(--page); }
  ${focusRing}`;

/** Native search input in the shadow; fires `he-input` some milliseconds after `input`. */
export class HeSearchBox extends HarmonyElement {
  static observedAttributes = ['placeholder'];
  readonly #input = make('input', { type: 'search' });
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super(styles);
    this.shadow.append(this.#input);
    this.#input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(
        () => this.tell('he-input', { value: this.#input.value }),
        Number(this.getAttribute('debounce') ?? 20),
      );
    });
  }

  attributeChangedCallback(): void {
    this.#input.placeholder = this.getAttribute('placeholder') ?? '';
    this.#input.setAttribute('aria-label', this.#input.placeholder);
  }

  get value(): string {
    return this.#input.value;
  }

  set value(value: string) {
    this.#input.value = value;
  }
}
