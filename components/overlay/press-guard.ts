import { createContext } from 'react';

type Point = Pick<MouseEvent, 'clientX' | 'clientY'>;

/** Whether a press can be what the admin meant: a page may lay things over our buttons and let the pointer through. */
export interface PressGuard {
  /** From here on the browser is asked whether the button can be seen. Ends with the returned function. */
  watch(button: HTMLElement): () => void;
  /** False when the button was covered, faded, moved or squeezed by the page. Resolves at once, or with the browser's first answer. */
  isInSight(button: HTMLElement, at: Point): boolean | Promise<boolean>;
  /** Told of each press, and whether it was let through. */
  pressed(wasInSight: boolean): void;
}

export const PressGuardContext = createContext<PressGuard>({
  watch: () => () => undefined,
  isInSight: () => true,
  pressed: () => undefined,
});

/** Chromium's own word on what is drawn over an element (Intersection Observer 2); TypeScript's DOM types lack it. */
interface SightOptions extends IntersectionObserverInit {
  trackVisibility: true;
  /** Milliseconds between two answers; less than 100 is refused. */
  delay: number;
}
type SightEntry = IntersectionObserverEntry & { isVisible: boolean };

export function createPressGuard(pressed: PressGuard['pressed']): PressGuard {
  return 'isVisible' in IntersectionObserverEntry.prototype ? browserGuard(pressed) : ruleGuard(pressed);
}

function browserGuard(pressed: PressGuard['pressed']): PressGuard {
  const known = new WeakMap<Element, boolean>();
  const asked = new WeakMap<Element, ((isVisible: boolean) => void)[]>();
  const options: SightOptions = { threshold: [0, 1], trackVisibility: true, delay: 100 };
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isVisible } of entries as SightEntry[]) {
      known.set(target, isVisible);
      for (const answer of asked.get(target) ?? []) answer(isVisible);
      asked.delete(target);
    }
  }, options);
  return {
    watch(button) {
      observer.observe(button);
      return () => observer.unobserve(button);
    },
    isInSight(button, at) {
      // The browser's answer leaves out masks (seen 2026-11).
      if (!isInside(button, at) || !isPlainlyDrawn(button)) return false;
      if (known.get(button)) return true;
      if (isCovered(button, at)) return false;
      // Drawn a moment ago, or the browser was too busy to look again: its next answer counts.
      observer.unobserve(button);
      observer.observe(button);
      return new Promise((resolve) => asked.set(button, [...(asked.get(button) ?? []), resolve]));
    },
    pressed,
  };
}

/** Firefox has no such observer (2026-11): what a page can do to hide or cover us is looked for. */
function ruleGuard(pressed: PressGuard['pressed']): PressGuard {
  return {
    watch: () => () => undefined,
    isInSight: (button, at) => isInside(button, at) && isPlainlyDrawn(button) && !isCovered(button, at),
    pressed,
  };
}

function isInside(button: HTMLElement, { clientX, clientY }: Point): boolean {
  const { left, right, top, bottom } = button.getBoundingClientRect();
  return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
}

/** What stands between an element and being drawn as it is. */
const plain: Record<string, string> = {
  opacity: '1',
  filter: 'none',
  'clip-path': 'none',
  'mask-image': 'none',
  transform: 'none',
  scale: 'none',
  rotate: 'none',
  translate: 'none',
  perspective: 'none',
  visibility: 'visible',
  'mix-blend-mode': 'normal',
};

/** Our own style sheet sets none of these on the panel, so whatever is set is the page's doing. */
function isPlainlyDrawn(button: HTMLElement): boolean {
  for (let at: Element | null = button; at; at = parentOf(at)) {
    const style = getComputedStyle(at);
    if (Object.entries(plain).some(([name, value]) => ![value, ''].includes(style.getPropertyValue(name)))) return false;
  }
  return true;
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

function isCovered(button: HTMLElement, at: Point): boolean {
  const { host } = button.getRootNode() as ShadowRoot; // the overlay draws nowhere else
  if (document.elementFromPoint(at.clientX, at.clientY) !== host) return true;
  const own = Number(getComputedStyle(host).zIndex);
  // What lets the pointer through is not found by its point: anything above us that reaches there, or has a part that does.
  return withParts(document).some((other) => {
    const isAbove =
      Element.prototype.matches.call(other, ':popover-open, :modal, :fullscreen') || Number(getComputedStyle(other).zIndex) >= own;
    return other !== host && isAbove && [other, ...withParts(other)].some((part) => reaches(part, at));
  });
}

/** Firefox shows closed shadow roots to extensions. */
interface Opened extends Element {
  openOrClosedShadowRoot?: ShadowRoot | null;
}

/** The elements in a node, those in shadow roots too; ours is not entered. By a walker, since a form may have fields named like properties. */
function withParts(node: Node): Element[] {
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_ELEMENT);
  const found: Element[] = [];
  const enter = (element: Opened) => {
    const root = element.localName === 'consolidator-overlay' ? null : (element.openOrClosedShadowRoot ?? element.shadowRoot);
    if (root) found.push(...withParts(root));
  };
  if (node instanceof Element) enter(node);
  while (walker.nextNode()) {
    const element = walker.currentNode as Element; // the walker shows no others
    found.push(element);
    enter(element);
  }
  return found;
}

/** Its box, what it draws around its box, its words, and what a style sheet draws in it. */
function reaches(part: Element, at: Point): boolean {
  const style = getComputedStyle(part);
  if (style.display === 'none' || style.visibility === 'hidden') return false;
  const isDrawnInto = ['::before', '::after'].some(
    (pseudo) => !['none', 'normal', ''].includes(getComputedStyle(part, pseudo).content),
  );
  const around = [style.boxShadow, style.outlineWidth, style.outlineOffset, style.filter].join(' ').match(/[\d.]+(?=px)/g) ?? [];
  const wider = around.reduce((sum, pixels) => sum + Number(pixels), 0);
  const words = document.createRange();
  words.selectNodeContents(part);
  const isAt = ({ left, right, top, bottom, width, height }: DOMRect) =>
    (width * height > 0 || wider > 0) &&
    at.clientX >= left - wider &&
    at.clientX <= right + wider &&
    at.clientY >= top - wider &&
    at.clientY <= bottom + wider;
  return isDrawnInto || [Element.prototype.getBoundingClientRect.call(part), ...words.getClientRects()].some(isAt);
}
