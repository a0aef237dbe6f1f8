import { expect, test } from 'vitest';
import { eventsInForce } from '../../utils/consolidation/events-in-force';
import { anEvent, day } from './builders';

const undo = (id: string, event: string) => anEvent({ type: 'undone', payload: { event } }, { id, at: day(2), about: 'project' });

test.each([
  ['itself', 'undo'],
  ['what is not there', 'unknown'],
])('an undo of %s takes nothing away', (_, target) => {
  expect(eventsInForce([undo('undo', target)]).map(({ id }) => id)).toEqual(['undo']);
});

test('an event that came twice counts once', () => {
  expect(eventsInForce([undo('undo', 'unknown'), undo('undo', 'unknown')])).toHaveLength(1);
});
