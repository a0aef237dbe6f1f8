type Policies = { createPolicy(name: string, rules: { createHTML(text: string): string | null }): unknown };

/** Vaadin's grid empties its cells with `innerHTML = ''`. That, and nothing else, is let through. */
export function allowEmptyMarkupOnly(): void {
  const policies = (globalThis as { trustedTypes?: Policies }).trustedTypes;
  policies?.createPolicy('default', { createHTML: (text) => (text === '' ? '' : null) });
}
