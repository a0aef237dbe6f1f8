import { HarmonyElement, make } from './harmony-element.ts';

/** The frame of the page. The assistant pane is slotted beside it. */
export class HeShell extends HarmonyElement {
  constructor() {
    super(':host { display: block; }');
    this.shadow.append(make('slot'), make('slot', { name: 'aside' }));
  }
}

export class HeLayout extends HarmonyElement {
  constructor() {
    super(':host { display: block; }');
    this.shadow.append(make('div', { class: 'layout', part: 'layout' }, make('slot')));
  }
}

/** An entry of the left menu: `[aria-label="<name>"]` (seen 2026). */
export class HeTaskItem extends HarmonyElement {
  constructor() {
    super(`:host { display: block; } ::slotted(a) { display: block; padding: 6px 14px; border-inline-start: 3px solid transparent; color: var(--text); text-decoration: none; }
      :host([active]) ::slotted(a) { border-inline-start-color: var(--accent); background: var(--panel-strong); }`);
    this.shadow.append(make('slot'));
  }
}

/** One micro-frontend. Some keep their page in a shadow root of their own. */
export class PortalApp extends HTMLElement {}

export class ShadowedPortalApp extends HTMLElement {
  constructor() {
    super();
    const shadow = this.attachShadow({ mode: 'open' });
    shadow.append(make('link', { rel: 'stylesheet', href: '/portal-assets/main.css' }), make('div', { class: 'app-host' }));
  }
}
