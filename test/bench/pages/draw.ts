/**
 * Turns the page on screen into text, open shadow roots, their styles and what was typed or chosen included. Runs in the page; it must not
 * use anything from outside of itself.
 */
export function drawPage(): string {
  const empty = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);
  const escapeText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const escapeValue = (text: string) => escapeText(text).replaceAll('"', '&quot;');
  const rulesOf = (sheet: CSSStyleSheet) => [...sheet.cssRules].map((rule) => rule.cssText).join('\n');

  function attributesOf(element: Element): string {
    const attributes = new Map([...element.attributes].map(({ name, value }) => [name, value]));
    if (element instanceof HTMLInputElement) {
      attributes.set('value', element.value);
      attributes.delete('checked');
      if (element.checked) attributes.set('checked', '');
    }
    if (element instanceof HTMLOptionElement) {
      attributes.delete('selected');
      if (element.selected) attributes.set('selected', '');
    }
    return [...attributes].map(([name, value]) => ` ${name}="${escapeValue(value)}"`).join('');
  }

  function shadowOf(element: Element): string {
    const { shadowRoot } = element;
    if (!shadowRoot) return '';
    const sheets = shadowRoot.adoptedStyleSheets.map((sheet) => `<style>${rulesOf(sheet)}</style>`).join('');
    return `<template shadowrootmode="open">${sheets}${[...shadowRoot.childNodes].map(draw).join('')}</template>`;
  }

  function draw(node: Node): string {
    if (node instanceof Text) return escapeText(node.data);
    if (!(node instanceof Element)) return '';
    const name = node.localName;
    if (name === 'script' || name === 'noscript') return '';
    if (node instanceof HTMLLinkElement) return node.sheet ? `<style>${rulesOf(node.sheet)}</style>` : '';
    if (name === 'style') return `<style>${node.textContent ?? ''}</style>`;
    // The vaadin grid keeps cells without rows there to measure with; a parser would make a row of them.
    if (name === 'caption' && node.querySelector('td')) return '';
    const start = `<${name}${attributesOf(node)}>`;
    if (empty.has(name)) return start;
    const text = node instanceof HTMLTextAreaElement ? escapeText(node.value) : [...node.childNodes].map(draw).join('');
    return `${start}${shadowOf(node)}${text}</${name}>`;
  }

  return [...document.documentElement.childNodes].map(draw).join('');
}
