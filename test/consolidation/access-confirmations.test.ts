import { describe, expect, test } from 'vitest';
import { accessConfirmations } from '../../utils/consolidation/access-confirmations';
import { isDecidedByAdmin } from '../../utils/consolidation/decided-by-admin';
import { mattersOf } from '../../utils/consolidation/decision-relation';
import type { Event } from '../../utils/consolidation/event';
import { foldProject } from '../../utils/consolidation/fold-project';
import { maskEvent } from '../../utils/consolidation/mask-customer';
import { anEvent, day } from './builders';

const confirmed = (hours: number, note?: string, by?: string): Event =>
  anEvent(
    { type: 'access-registered', payload: note === undefined ? {} : { note } },
    { at: day(2, hours), about: 'project', ...(by === undefined ? {} : { by }) },
  );
const undo = ({ id }: Event, hours: number): Event =>
  anEvent({ type: 'undone', payload: { event: id } }, { at: day(2, hours), about: 'project' });

describe('API access and tools on To', () => {
  test('are confirmed one by one, oldest first, with who, when, note and hash', () => {
    const [psa, api] = [confirmed(12, 'PSA, tried by Ada', 'Ada'), confirmed(10)];
    expect(accessConfirmations([psa, api])).toEqual([
      { event: api.id, hash: api.hash, device: api.device, sequence: api.sequence, at: day(2, 10) },
      {
        event: psa.id,
        hash: psa.hash,
        device: psa.device,
        sequence: psa.sequence,
        at: day(2, 12),
        by: 'Ada',
        note: 'PSA, tried by Ada',
      },
    ]);
  });

  test('are not confirmed by anything else', () => {
    expect(accessConfirmations([anEvent({ type: 'irreversible-acknowledged', payload: {} }, { about: 'project' })])).toEqual([]);
  });

  test('are no longer confirmed when the admin takes it back, and are again when that is taken back', () => {
    const word = confirmed(10, 'API');
    const taken = undo(word, 11);
    expect(accessConfirmations([word, taken])).toEqual([]);
    expect(accessConfirmations([word, taken, undo(taken, 12)])).toHaveLength(1);
  });

  test('are a decision that contradicts no other and changes no rule', () => {
    expect(isDecidedByAdmin(confirmed(10))).toBe(true);
    expect(mattersOf(confirmed(10))).toEqual([]);
    expect(foldProject([confirmed(10)])).toEqual(foldProject([]));
  });

  test('hide their note while customers are masked: it may name one', () => {
    const mask = { nameOf: () => 'Customer 1', hidden: '•••' };
    expect(maskEvent(confirmed(10, 'Contoso portal'), mask).payload).toEqual({ note: '•••' });
    expect(maskEvent(confirmed(10), mask).payload).toEqual({});
  });
});
