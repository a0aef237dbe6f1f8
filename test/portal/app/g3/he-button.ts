import { focusRing, HarmonyElement, make } from './harmony-element.ts';

const styles = `
  :host { display: inline-block; }
  button { font: inherit; white-space: nowrap; color: inherit; cursor: pointer; min-height: 32px; padding: 4px 18px; border: 2px solid var(--button); background: transparent; font-weight: 600; }
  :host([appearance="primary"]) button { background: var(--button); color: var(--button-text); }
  :host([appearance="link"]) button { border: 0; padding: 0; min-height: 0; background: none; color: var(--link); font-weight: 400; text-align: start; white-space: normal; }
  :host([appearance="command"]) button { border: 0; padding: 4px 8px; background: none; font-weight: 400; }
  :host([appearance="primary"]) button:disabled { background: var(--line); }
  button:disabled { color: var(--text-quiet); border-color: var(--line); cursor: default; }
  ${focusRing}`;

/** The label is light DOM, the control is in the shadow: neither holds both (seen 2026). */
export class HeButton extends HarmonyElement {
  static observedAttributes = ['disabled'];
  readonly #button = make('button', { type: 'button' }, make('slot'));

  constructor() {
    super(styles);
    this.shadow.append(this.#button);
  }

  attributeChangedCallback(): void {
    this.#button.disabled = this.hasAttribute('disabled');
  }
}
