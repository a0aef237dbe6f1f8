import { describe, expect, test } from 'vitest';
import type { AccountSideFacts } from '../../utils/consolidation/facts';
import { capturedAt, currentSections, isWholeCapture, lastCompleteAt, wholeAt } from '../../utils/consolidation/sections';
import { aGuid, aHistory, aSubscription, day, type History, incomplete } from './builders';

function fromSide(history: History): AccountSideFacts {
  const side = history.facts().accounts.find(({ account }) => account === 'from');
  if (!side) throw new Error('nothing was captured on From');
  return side;
}

const row = aSubscription();
const azureRow = aSubscription({ id: aGuid(2), name: 'Azure plan' });
const inAzure = { section: 'azure' } as const;
const inAll = { section: 'all' } as const;

interface Told {
  current: string[];
  isWhole: boolean;
  capturedAt: string | undefined;
  wholeAt: string | undefined;
}

test.for<[string, () => History, Told]>([
  [
    'nothing was captured',
    () => aHistory().listsCustomers('from', day(1)),
    { current: [], isWhole: false, capturedAt: undefined, wholeAt: undefined },
  ],
  [
    'one complete section',
    () => aHistory().lists('from', day(1), [row]),
    { current: ['license-based'], isWhole: true, capturedAt: day(1), wholeAt: day(1) },
  ],
  [
    'two of different ages: what is known is as fresh as the older one',
    () => aHistory().lists('from', day(1), [row]).lists('from', day(2), [azureRow], inAzure),
    { current: ['license-based', 'azure'], isWhole: true, capturedAt: day(1), wholeAt: day(1) },
  ],
  [
    'the younger was captured first in the list',
    () => aHistory().lists('from', day(3), [row]).lists('from', day(1), [azureRow], inAzure),
    { current: ['azure', 'license-based'], isWhole: true, capturedAt: day(1), wholeAt: day(1) },
  ],
  [
    'an incomplete one with rows',
    () => aHistory().lists('from', day(1), [row], { completeness: incomplete }),
    { current: ['license-based'], isWhole: false, capturedAt: day(1), wholeAt: undefined },
  ],
  [
    'an incomplete one that was never complete and showed no rows may hold some',
    () =>
      aHistory()
        .lists('from', day(1), [row])
        .lists('from', day(1), [], { ...inAzure, completeness: incomplete }),
    { current: ['license-based', 'azure'], isWhole: false, capturedAt: day(1), wholeAt: undefined },
  ],
  [
    'one that was complete and empty before never held a row',
    () =>
      aHistory()
        .lists('from', day(1), [], inAzure)
        .lists('from', day(2), [row])
        .lists('from', day(2), [], { ...inAzure, completeness: incomplete }),
    { current: ['license-based', 'azure'], isWhole: true, capturedAt: day(2), wholeAt: undefined },
  ],
  [
    'an older page with all rows seen elsewhere since',
    () => aHistory().lists('from', day(1), [row], inAll).lists('from', day(2), [row]),
    { current: ['license-based'], isWhole: true, capturedAt: day(2), wholeAt: day(2) },
  ],
  [
    'an older page with a row seen nowhere else',
    () => aHistory().lists('from', day(1), [row, azureRow], inAll).lists('from', day(2), [row]),
    { current: ['all', 'license-based'], isWhole: true, capturedAt: day(1), wholeAt: day(1) },
  ],
  [
    'an older section that never held a row still counts',
    () => aHistory().lists('from', day(1), [], inAzure).lists('from', day(2), [row]),
    { current: ['azure', 'license-based'], isWhole: true, capturedAt: day(1), wholeAt: day(1) },
  ],
])('%s', ([, history, told]) => {
  const side = fromSide(history());
  expect({
    current: currentSections(side).map(({ section }) => section),
    isWhole: isWholeCapture(side),
    capturedAt: capturedAt(side),
    wholeAt: wholeAt(side),
  }).toEqual(told);
});

describe('the last complete capture of a section', () => {
  const lastOf = (history: History) => lastCompleteAt(fromSide(history).sections[0]);

  test('is the latest one when that is complete, else the one before', () => {
    expect(lastOf(aHistory().lists('from', day(1), [row]).lists('from', day(2), [row]))).toBe(day(2));
    const incompleteAfter = aHistory().lists('from', day(1), [row]).lists('from', day(2), [row], { completeness: incomplete });
    expect(lastOf(incompleteAfter)).toBe(day(1));
    expect(lastOf(incompleteAfter.lists('from', day(3), [row], { completeness: incomplete }))).toBe(day(1));
  });

  test('is none where none was complete, and none where there is no section', () => {
    expect(lastOf(aHistory().lists('from', day(1), [row], { completeness: incomplete }))).toBeUndefined();
    expect(lastCompleteAt(undefined)).toBeUndefined();
  });
});
