import { describe, expect, it } from 'vitest';
import { draftsOf } from '../../../entrypoints/guide/record-answers';
import type { Account } from '../../../utils/consolidation/account';
import type { ProjectFacts } from '../../../utils/consolidation/facts';

const aProject = (accounts: Account[] = []): ProjectFacts => ({
  accounts,
  confirmedNames: [],
  prices: [],
  settings: { defaultCommerceType: 'unknown', timeZone: 'UTC' },
  rulesNumber: 0,
});

const added = (drafts: ReturnType<typeof draftsOf>) =>
  drafts.flatMap((draft) => (draft.type === 'account-added' ? [draft.payload.account] : []));

describe('what the admin says on the welcome page', () => {
  it('becomes accounts, with the time zone of this computer once', () => {
    const drafts = draftsOf({ names: { from: ['Germany', 'France'], to: 'Europe' }, defaultType: 'unknown' }, aProject());
    expect(added(drafts).map(({ side, label }) => [side, label])).toEqual([
      ['from', 'Germany'],
      ['from', 'France'],
      ['to', 'Europe'],
    ]);
    expect(drafts.filter(({ type }) => type === 'setting-changed')).toHaveLength(1);
  });

  it('is nothing where nothing was said', () => {
    expect(draftsOf({ names: { from: [] }, defaultType: 'unknown' }, aProject())).toEqual([]);
  });

  it('makes the same accounts in another browser profile, each with an event of its own', () => {
    const say = (label: string) => draftsOf({ names: { from: [label], to: 'Europe' }, defaultType: 'unknown' }, aProject());
    const [one, other] = [say('Germany'), say(' germany ')];
    expect(added(other).map(({ id }) => id)).toEqual(added(one).map(({ id }) => id));
    const ids = [...one, ...other].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('adds no account twice', () => {
    const [germany] = added(draftsOf({ names: { from: ['Germany'] }, defaultType: 'unknown' }, aProject()));
    const seen: Account = { id: 'seen', side: 'from', cloud: 'commercial', label: 'France' };
    const project = aProject([...(germany ? [germany] : []), seen]);
    expect(added(draftsOf({ names: { from: ['Germany', 'FRANCE', 'Italy'] }, defaultType: 'unknown' }, project))).toMatchObject([
      { label: 'Italy' },
    ]);
  });

  it('names the To account that is known already: there is one', () => {
    const to: Account = { id: 'seen', side: 'to', cloud: 'commercial' };
    const drafts = draftsOf({ names: { from: [], to: 'Europe' }, defaultType: 'unknown' }, aProject([to]));
    expect(drafts).toMatchObject([{ type: 'account-identified', about: { account: 'seen' }, payload: { label: 'Europe' } }]);
  });

  it('sets the default type where it changed', () => {
    const drafts = draftsOf({ names: { from: [] }, defaultType: 'new-commerce' }, aProject());
    expect(drafts).toMatchObject([{ type: 'setting-changed', payload: { key: 'defaultCommerceType', value: 'new-commerce' } }]);
  });
});
