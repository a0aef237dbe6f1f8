/** What all custom elements of the 2026 pages share: an OPEN shadow root, and no markup from strings (Trusted Types). */
export abstract class HarmonyElement extends HTMLElement {
  protected readonly shadow: ShadowRoot;

  constructor(styles: string) {
    super();
    this.shadow = this.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`:host { box-sizing: border-box; font: inherit; } :host([hidden]) { display: none; } ${styles}`);
    this.shadow.adoptedStyleSheets = [sheet];
  }

  /** Events of these elements leave every shadow root, as the real ones do. */
  protected tell(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

type Attributes = Record<string, string | number | boolean | undefined>;

export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : String(value));
  element.append(...children);
  return element;
}

export const focusRing = ':focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }';
