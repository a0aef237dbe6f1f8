import { createContext } from 'react';

/** Whether a press can be what the admin meant: a page may lay things over our buttons and let the pointer through. */
export interface PressGuard {
  /** From here on the browser is asked whether the button can be seen. Ends with the returned function. */
  watch(button: HTMLElement): () => void;
  /** False when the button was covered, faded, moved or squeezed by the page. Resolves at once, or with the browser's first answer. */
  isInSight(button: HTMLElement, at: { clientX: number; clientY: number }): boolean | Promise<boolean>;
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

function isInside(button: HTMLElement, { clientX, clientY }: { clientX: number; clientY: number }): boolean {
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

function isCovered(button: HTMLElement, { clientX, clientY }: { clientX: number; clientY: number }): boolean {
  const { host } = button.getRootNode() as ShadowRoot; // the overlay draws nowhere else
  if (document.elementFromPoint(clientX, clientY) !== host) return true;
  const own = Number(getComputedStyle(host).zIndex);
  // What lets the pointer through is not found by its point: anything above us that reaches there.
  return [...document.querySelectorAll('*')].some((other) => {
    if (other === host) return false;
    const style = getComputedStyle(other);
    const isAbove = other.matches(':popover-open, :modal, :fullscreen') || Number(style.zIndex) >= own;
    if (!isAbove || style.display === 'none') return false;
    const box = other.getBoundingClientRect();
    return clientX >= box.left && clientX <= box.right && clientY >= box.top && clientY <= box.bottom;
  });
}
