import { customer, nativeTable, otherCustomer, portalPage, rows, subscriptionsPath } from './fixture-pages';
import { quickPace, readSubscriptions } from './read-subscriptions';
import { expect, type ReaderPage, test } from './reader-page';

/*
 * However a reading ends, the portal stands as it was found: the page of the pager, the chosen tab, the scroll position.
 */

const threePages = [nativeTable(rows(40)), nativeTable(rows(40, 41)), nativeTable(rows(2, 81))];

/** A pager of Previous, numbers and Next; `turn` is the body of a function of the page number. */
const paged = ({ current = 0, turn = '' } = {}) =>
  portalPage(`<nav id="pager"></nav><div id="list"></div><script>
    const pages = ${JSON.stringify(threePages)};
    let at = ${current};
    const draw = () => {
      document.getElementById('list').innerHTML = pages[at];
      const pager = document.getElementById('pager');
      pager.innerHTML = '';
      const add = (label, to, isDisabled, isCurrent) => {
        const button = document.createElement('button');
        button.type = 'button'; button.textContent = label; button.disabled = isDisabled;
        if (isCurrent) button.setAttribute('aria-current', 'page');
        button.onclick = () => { at = to; ${turn} setTimeout(() => { draw(); scrollTo(0, 0); }, 30); };
        pager.append(button);
      };
      add('Previous', at - 1, at === 0, false);
      pages.forEach((_, page) => add(String(page + 1), page, false, page === at));
      add('Next', at + 1, at === pages.length - 1, false);
    };
    draw();</script>`);

const tabbed = (panels: Record<string, string>) =>
  portalPage(`<div role="tablist" id="tabs"></div><div role="tabpanel" id="panel"></div><script>
    const panels = ${JSON.stringify(panels)};
    const show = (name) => {
      document.getElementById('tabs').innerHTML = Object.keys(panels).map((tab) => '<button role="tab" type="button" aria-selected="' + (tab === name) + '">' + tab + '</button>').join('');
      document.getElementById('panel').innerHTML = panels[name];
      for (const tab of document.querySelectorAll('[role=tab]')) tab.onclick = () => show(tab.textContent);
    };
    show('Online Services');</script>`);

/** Reads and ends the reading with a reason once so many rows were seen. */
const endAfter = (reader: ReaderPage, reason: string, count: number) =>
  reader.run(
    async (readers, given) => {
      const controller = new AbortController();
      const onProgress = ({ rows: seen }: { rows: number }) => {
        if (seen >= given.count) controller.abort(given.reason);
      };
      return await readers.subscriptionList.read(document, { pace: given.pace, signal: controller.signal, onProgress });
    },
    { reason, count, pace: quickPace },
  );

const currentPage = (reader: ReaderPage) => reader.page.evaluate(() => document.querySelector('[aria-current]')?.textContent);
const chosenTab = (reader: ReaderPage) => reader.page.evaluate(() => document.querySelector('[aria-selected=true]')?.textContent);

for (const reason of ['cancelled', 'stopped-by-admin']) {
  test(`a pager after ${reason}`, async ({ reader }) => {
    await reader.open(subscriptionsPath, paged({ current: 1 }));
    await endAfter(reader, reason, 82);
    expect(await currentPage(reader)).toBe('2');
  });

  test(`tabs after ${reason}`, async ({ reader }) => {
    await reader.open(
      subscriptionsPath,
      tabbed({ Azure: '<p>No results found</p>', 'Online Services': nativeTable(rows(3)), Software: nativeTable(rows(3, 4)) }),
    );
    await endAfter(reader, reason, 4);
    expect(await chosenTab(reader)).toBe('Online Services');
  });
}

test('a pager after a failure', async ({ reader }) => {
  await reader.open(
    subscriptionsPath,
    paged({
      current: 1,
      turn: `if (to === 2) pages[2] = ${JSON.stringify(nativeTable(rows(2).map((row) => ({ ...row, quantity: '7 Licenses' }))))};`,
    }),
  );
  expect((await readSubscriptions(reader)).reading).toEqual({ ok: false, reason: 'rows-contradict' });
  expect(await currentPage(reader)).toBe('2');
});

test('tabs after a failure', async ({ reader }) => {
  await reader.open(
    subscriptionsPath,
    tabbed({
      Azure: '<p>No results found</p>',
      'Online Services': nativeTable(rows(3)),
      Software: nativeTable(rows(3, 4)).replaceAll(customer, otherCustomer),
    }),
  );
  expect((await readSubscriptions(reader)).reading).toEqual({ ok: false, reason: 'customer-differs' });
  expect(await chosenTab(reader)).toBe('Online Services');
});

test('the window, on a page that jumps to its top whenever it is turned', async ({ reader }) => {
  await reader.open(subscriptionsPath, paged({ current: 1 }));
  await reader.page.evaluate(() => scrollTo(0, 300));
  expect((await readSubscriptions(reader)).reading).toMatchObject({ ok: true, capture: { customer } });
  expect(await currentPage(reader)).toBe('2');
  expect(await reader.page.evaluate(() => scrollY)).toBe(300);
});
