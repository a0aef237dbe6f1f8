import { nativeTable, portalPage, rows, subscriptionId, subscriptionsPath } from './fixture-pages';
import { captureSubscriptions, readSubscriptions } from './read-subscriptions';
import { expect, test } from './reader-page';

/*
 * Pages that show a part of a list in ways that are easily overlooked. None of them may be called complete.
 */

const refusedOrIncomplete = async (reader: Parameters<typeof readSubscriptions>[0]) => {
  const { reading } = await readSubscriptions(reader);
  return !reading.ok || reading.capture.sections.every(({ completeness }) => !completeness.isComplete);
};

const tabs = (names: string[]) =>
  `<div role="tablist">${names.map((name, at) => `<button type="button" role="tab" aria-selected="${at === 0}">${name}</button>`).join('')}</div>`;

for (const [what, content] of [
  ['tabs of which none is understood', tabs(['Alpha', 'Beta', 'Gamma']) + nativeTable(rows(3))],
  ['tabs of which one is understood', tabs(['Azure', 'Alpha', 'Beta']) + nativeTable(rows(3))],
  [
    'a pager of chevrons without words',
    `${nativeTable(rows(3))}<nav><button type="button">‹</button><button type="button">›</button></nav>`,
  ],
  ['a page of pages', `${nativeTable(rows(3))}<p>Page 1 of 5</p>`],
  ['a page of pages in Dutch', `${nativeTable(rows(3))}<p>Pagina 1 van 5</p>`],
  [
    'numbers of pages behind a select',
    `${nativeTable(rows(3))}<label>Page <select><option>1</option><option>2</option></select></label> of 2`,
  ],
  [
    'a chosen filter in French',
    `<label>Filtrer par statut <select><option>Tous</option><option selected>Actif</option></select></label>${nativeTable(rows(3))}`,
  ],
  [
    'a chosen filter in Japanese',
    `<select aria-label="フィルター"><option>すべて</option><option selected>アクティブ</option></select>${nativeTable(rows(3))}`,
  ],
  ['a button that counts its filters', `<button type="button">Filter (1)</button>${nativeTable(rows(3))}`],
  ['a total in one text with more', `${nativeTable(rows(3))}<p>Showing 3 of 83 subscriptions</p>`],
  ['Show more', `${nativeTable(rows(3))}<button type="button">Show more</button>`],
  ['See all', `${nativeTable(rows(3))}<button type="button">Show all 83 subscriptions</button>`],
] as const) {
  test(what, async ({ reader }) => {
    await reader.open(subscriptionsPath, portalPage(content));
    expect(await refusedOrIncomplete(reader)).toBe(true);
  });
}

test('a list that fetches more rows slowly at its end', async ({ reader }) => {
  const line = (n: number) =>
    `<tr><td><a href="${subscriptionsPath}/${subscriptionId(n)}">S${n}</a></td><td>${n} Licenses</td><td>Active</td></tr>`;
  const lines = Array.from({ length: 40 }, (_, n) => line(n + 1)).join('');
  await reader.open(
    subscriptionsPath,
    portalPage(`<table><thead><tr><th>Name</th><th>Quantity</th><th>Status</th></tr></thead><tbody id="body">${lines}</tbody></table><script>
      const more = ${JSON.stringify(Array.from({ length: 30 }, (_, n) => line(n + 41)).join(''))};
      let asked = false;
      addEventListener('scroll', () => { if (!asked && scrollY + innerHeight > document.documentElement.scrollHeight - 10) { asked = true; setTimeout(() => document.getElementById('body').insertAdjacentHTML('beforeend', more), 450); } });
    </script>`),
  );
  const { sections } = await captureSubscriptions(reader);
  expect(sections[0]?.completeness.isComplete && sections[0].rows.length < 70).toBe(false);
});
