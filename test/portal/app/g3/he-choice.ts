import { focusRing, HarmonyElement, make } from './harmony-element.ts';

const styles = `
  :host { display: block; margin: 8px 0; }
  label { cursor: pointer; }
  input { width: 18px; height: 18px; margin: 0 8px 0 0; vertical-align: -4px; accent-color: var(--accent); }
  ${focusRing}`;

/** A radio or a tick-box. The real input has no label of its own; the words are slotted beside it (seen 2026). */
abstract class HeChoice extends HarmonyElement {
  static observedAttributes = ['disabled', 'name'];
  readonly #input: HTMLInputElement;

  constructor(type: 'radio' | 'checkbox') {
    super(styles);
    this.#input = make('input', { type });
    const words = make('span', {}, make('slot'));
    this.shadow.append(make('label', {}, this.#input, words));
    this.#input.addEventListener('change', () => this.tell('he-change', { checked: this.#input.checked }));
  }

  attributeChangedCallback(): void {
    this.#input.disabled = this.hasAttribute('disabled');
    this.#input.name = this.getAttribute('name') ?? '';
  }

  get checked(): boolean {
    return this.#input.checked;
  }

  set checked(checked: boolean) {
    this.#input.checked = checked;
  }
}

export class HeRadio extends HeChoice {
  constructor() {
    super('radio');
  }
}

export class HeCheckbox extends HeChoice {
  constructor() {
    super('checkbox');
  }
}
