import { focusRing, HarmonyElement, make } from './harmony-element.ts';

const styles = `
  :host { display: block; max-width: 320px; margin: 16px 0; }
  label { display: block; margin-bottom: 4px; font-weight: 600; }
  :host([label-hidden]) { display: inline-block; margin: 0; }
  :host([label-hidden]) label { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  input { font: inherit; color: inherit; box-sizing: border-box; width: 100%; height: 34px; padding: 0 10px; border: 1px solid var(--line-strong); background: var(--page); }
  :host([type="number"]) input { width: 84px; text-align: right; }
  ${focusRing}`;

/** Text or number; the native input is hidden in the shadow. The host's `value` property is what React controls. */
export class HeTextField extends HarmonyElement {
  static observedAttributes = ['label', 'type', 'disabled', 'required'];
  readonly #label = make('label', { for: 'control' });
  readonly #input = make('input', { id: 'control', part: 'control' });

  constructor() {
    super(styles);
    this.shadow.append(this.#label, this.#input, make('slot', { name: 'unit' }));
    this.#input.addEventListener('input', () => this.tell('he-input', { value: this.#input.value }));
    // Native "change" does not leave a shadow root; the element tells of it itself.
    this.#input.addEventListener('change', () => this.tell('he-change', { value: this.#input.value }));
  }

  attributeChangedCallback(): void {
    this.#label.textContent = (this.getAttribute('label') ?? '') + (this.hasAttribute('required') ? ' *' : '');
    this.#input.type = this.getAttribute('type') ?? 'text';
    this.#input.disabled = this.hasAttribute('disabled');
    this.#input.required = this.hasAttribute('required');
  }

  get value(): string {
    return this.#input.value;
  }

  set value(value: string) {
    if (this.#input.value !== value) this.#input.value = value;
  }
}
