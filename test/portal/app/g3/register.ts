import { HeButton } from './he-button.ts';
import { HeCheckbox, HeRadio } from './he-choice.ts';
import { HeLayout, HeShell, HeTaskItem, PortalApp, ShadowedPortalApp } from './he-containers.ts';
import { HeDataGrid } from './he-data-grid.ts';
import { HePagination } from './he-pagination.ts';
import { HeSearchBox } from './he-search-box.ts';
import { HeSelect } from './he-select.ts';
import { HeTextField } from './he-text-field.ts';
import { HeVaadinGrid } from './he-vaadin-grid.ts';

const elements: Record<string, new () => HTMLElement> = {
  button: HeButton,
  layout: HeLayout,
  pagination: HePagination,
  'search-box': HeSearchBox,
  'data-grid': HeDataGrid,
  'text-field': HeTextField,
  radio: HeRadio,
  checkbox: HeCheckbox,
  select: HeSelect,
};

// Every micro-frontend registers the design system under a prefix of its own.
const prefixes = ['', 'customer_', 'customersvcadmin_', 'accexp_'];

export function registerHarmonyElements(): void {
  for (const prefix of prefixes) {
    // One class can be registered once only.
    for (const [name, Element] of Object.entries(elements)) customElements.define(`${prefix}he-${name}`, class extends Element {});
  }
  customElements.define('he-shell', HeShell);
  customElements.define('v6_he-task-item', HeTaskItem);
  customElements.define('subscription_he-data-grid', HeVaadinGrid);
  customElements.define('customer-app', PortalApp);
  customElements.define('accexp-app', class extends PortalApp {});
  customElements.define('customersvcadmin-app', ShadowedPortalApp);
}
