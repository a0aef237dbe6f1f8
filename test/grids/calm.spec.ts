import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from './grid-fixtures.ts';

/** Counted in the world of the extension's content scripts, which share one in each document. */
interface Calm {
  /** Observers and the nodes that they observe. */
  mutationTargets: number;
  sightTargets: number;
  /** Ways to ask for layout, while a mutation callback ran. */
  readInCallback: string[];
  callbacks: number;
  messages: number;
}

const count = () => {
  const calm = { mutationTargets: 0, sightTargets: 0, readInCallback: [] as string[], callbacks: 0, messages: 0 };
  let isInCallback = false;
  const Native = MutationObserver;
  const targets = new WeakMap<MutationObserver, number>();
  globalThis.MutationObserver = class extends Native {
    constructor(callback: MutationCallback) {
      super((records, observer) => {
        isInCallback = true;
        calm.callbacks++;
        callback(records, observer);
        isInCallback = false;
      });
    }
    override observe(target: Node, options?: MutationObserverInit): void {
      targets.set(this, (targets.get(this) ?? 0) + 1);
      calm.mutationTargets++;
      super.observe(target, options);
    }
    override disconnect(): void {
      calm.mutationTargets -= targets.get(this) ?? 0;
      targets.delete(this);
      super.disconnect();
    }
  };
  const sight = IntersectionObserver.prototype;
  const { observe, unobserve } = sight;
  sight.observe = function (target) {
    calm.sightTargets++;
    observe.call(this, target);
  };
  sight.unobserve = function (target) {
    calm.sightTargets--;
    unobserve.call(this, target);
  };
  const note = (name: string) => {
    if (isInCallback) calm.readInCallback.push(name);
  };
  for (const [prototype, names] of [
    [
      Element.prototype,
      ['getBoundingClientRect', 'getClientRects', 'checkVisibility', 'clientWidth', 'clientHeight', 'scrollTop', 'scrollHeight'],
    ],
    [HTMLElement.prototype, ['offsetWidth', 'offsetHeight', 'offsetTop', 'offsetParent', 'innerText']],
    [globalThis, ['getComputedStyle']],
  ] as [object, string[]][]) {
    for (const name of names) {
      const property = Object.getOwnPropertyDescriptor(prototype, name);
      if (!property) continue;
      const wrap = (native: (...given: unknown[]) => unknown) =>
        function (this: unknown, ...given: unknown[]) {
          note(name);
          return native.apply(this, given);
        };
      if (property.get) Object.defineProperty(prototype, name, { ...property, get: wrap(property.get) });
      else if (typeof property.value === 'function')
        Object.defineProperty(prototype, name, { ...property, value: wrap(property.value) });
    }
  }
  Object.assign(globalThis, { calm });
};

/** The world in which this document's content scripts of the extension live. */
async function extensionWorld(page: Page, session: CDPSession): Promise<number> {
  const worlds: { id: number; origin: string; auxData?: { frameId?: string } }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  await expect.poll(() => worlds.some(({ origin }) => origin.startsWith('chrome-extension://'))).toBe(true);
  void page;
  return worlds.findLast(({ origin }) => origin.startsWith('chrome-extension://'))?.id ?? -1;
}

test('unknown pages are left alone, mutations cost no layout, and nothing is observed after the visit', async ({ grids }) => {
  const { page, customer } = grids;
  await grids.open({ grid: 'tanstack', rows: 60 });
  await page.goto('https://partner.microsoft.com/dashboard/home?grid=tanstack&rows=60');
  await expect(page.locator('#grid').getByRole('link').first()).toBeVisible();
  const session = await page.context().newCDPSession(page);
  const contextId = await extensionWorld(page, session);
  await session.send('Runtime.evaluate', { contextId, expression: `(${count})()` });
  const look = async () => {
    const { result } = await session.send('Runtime.evaluate', { contextId, expression: 'JSON.stringify(calm)' });
    return JSON.parse(String(result.value)) as Calm;
  };
  const stir = () =>
    page.evaluate(async () => {
      for (let turn = 0; turn < 20; turn++) {
        document.querySelector('#grid')?.append(document.createElement('i'));
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    });
  const overlay = page.locator('consolidator-overlay');

  // A page that nobody here knows: no element, nothing observed.
  await stir();
  expect(await overlay.count()).toBe(0);
  expect(await look()).toMatchObject({ mutationTargets: 0, sightTargets: 0, callbacks: 0 });

  // The same document becomes a subscription list: observed, and no callback asks for layout.
  const goTo = (path: string) => page.evaluate((to) => history.pushState({}, '', to), path);
  await goTo(`/commerce/customers/${customer}/subscriptions?grid=tanstack&rows=60`);
  await expect(overlay.getByRole('button', { name: 'Capture subscriptions' })).toBeVisible({ timeout: 15_000 });
  await stir();
  const during = await look();
  expect(during.mutationTargets).toBeGreaterThan(0);
  expect(during.callbacks).toBeGreaterThan(0);
  expect(during.readInCallback).toEqual([]);

  // And an unknown page again: nothing is observed any more.
  await goTo('/dashboard/home');
  await expect(overlay.getByRole('button', { name: 'Capture subscriptions' })).toBeHidden();
  const after = await look();
  await stir();
  expect(await look()).toMatchObject({ mutationTargets: 0, sightTargets: 0, callbacks: after.callbacks });
});
