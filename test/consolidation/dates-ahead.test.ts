import { expect, test } from 'vitest';
import { aGuid, aHistory, anAccount, aRecreatedHistory, aSubscription, day, type History } from './builders';

const momentsOf = (history: History) => (history.judgeAt(day(2, 11)).moments ?? []).map(({ kind }) => kind);
const window = { id: aGuid(101), commerceType: 'new-commerce', cancelUntil: day(8) } as const;
const bought = () => aRecreatedHistory().opens('to', day(2, 10), window);

test('a purchase on To can be cancelled while its window is open, needed or not', () => {
  expect(momentsOf(bought())).toContain('to-chance');
  expect(momentsOf(bought().lists('to', day(2, 10), [aSubscription({ id: aGuid(101), quantity: 30 })]))).toContain('to-window');
});

test('what stood on To before is no purchase of ours', () => {
  const history = bought().happens(day(2, 10), { type: 'marked-already-on-to', payload: { subscription: aGuid(101) } });
  expect(momentsOf(history).filter((kind) => kind.startsWith('to-'))).toEqual([]);
});

test('data is kept as long as the cloud of its own account keeps it', () => {
  const deletedOn = (from: Parameters<typeof anAccount>[0], to: Parameters<typeof anAccount>[0]) => {
    const history = aHistory()
      .lists('from', day(1), [aSubscription()])
      .opens('from', day(1), { commerceType: 'legacy' })
      .lists('from', day(2), [aSubscription({ status: 'suspended' })]);
    history.accounts = [anAccount({ id: 'to', side: 'to', ...to }), anAccount(from)];
    return history
      .judgeAt(day(3))
      .moments?.find(({ kind }) => kind === 'deletion')
      ?.on.slice(0, 10);
  };
  expect(deletedOn({}, { cloud: '21vianet' })).toBe('2027-01-31');
  expect(deletedOn({ cloud: '21vianet' }, {})).toBe('2027-01-01');
});
