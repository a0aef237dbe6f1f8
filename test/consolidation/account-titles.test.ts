import { describe, expect, it } from 'vitest';
import { accountTitles } from '../../utils/consolidation/account-titles';
import { aGuid, anAccount } from './builders';

const titlesOf = (...accounts: ReturnType<typeof anAccount>[]) => [...accountTitles(accounts).values()];
const first = anAccount({ id: 'from-1' });
const second = anAccount({ id: 'from-2' });
const to = anAccount({ id: 'to', side: 'to' });

describe('what an account is called', () => {
  it('is its side while it is the only one of it', () => {
    expect(titlesOf(first, to)).toEqual([
      { kind: 'side', side: 'from' },
      { kind: 'side', side: 'to' },
    ]);
  });

  it('is a number where nobody named the several of a side, with the Microsoft ID once it is known', () => {
    expect(titlesOf(to, first, { ...second, partnerId: aGuid(7) })).toEqual([
      { kind: 'side', side: 'to' },
      { kind: 'numbered', side: 'from', number: 1 },
      { kind: 'numbered', side: 'from', number: 2, partnerId: aGuid(7) },
    ]);
  });

  it("is the admin's own name before that of the organisation, and an empty name is none", () => {
    expect(
      titlesOf({ ...first, label: 'Old tenant', organisation: 'Contoso CSP' }, { ...second, label: ' ', organisation: 'B' }),
    ).toEqual([
      { kind: 'named', name: 'Old tenant' },
      { kind: 'named', name: 'B' },
    ]);
  });

  it('never is the same twice', () => {
    expect(titlesOf({ ...first, organisation: 'Contoso CSP' }, { ...second, label: 'Contoso CSP' })).toEqual([
      { kind: 'named', name: 'Contoso CSP', number: 1 },
      { kind: 'named', name: 'Contoso CSP', number: 2 },
    ]);
  });
});
