import { storage } from 'wxt/utils/storage';
import type { Guid } from '../../utils/consolidation/guid';
import { codeLength, numbersOf, withCodes } from '../../utils/consolidation/mask-customer';
import { hashOfText } from '../../utils/database/hash';

export interface MaskingChoice {
  isOn: boolean;
  inExports: boolean;
}

/** The admin's choice on this machine; it stays until the admin changes it. */
export const maskingChoice = storage.defineItem<MaskingChoice>('local:masking', {
  fallback: { isOn: false, inExports: false },
});

/** Which customer has which number. Salted codes instead of Microsoft IDs: nothing of the customer stands here, erased or not. */
const maskingCodes = storage.defineItem<{ salt: string; codes: string } | null>('local:maskingCodes', { fallback: null });

/** The numbers of these customers, the same each time; customers that have none get the next ones. */
export async function numberCustomers(customers: readonly Guid[]): Promise<Map<Guid, number>> {
  const { salt, codes } = await navigator.locks.request('masking', async () => {
    const known = (await maskingCodes.getValue()) ?? { salt: newSalt(), codes: '' };
    const next = { ...known, codes: withCodes(known.codes, customers.map((id) => codeOf(id, known.salt)).toSorted()) };
    if (next.codes !== known.codes) await maskingCodes.setValue(next);
    return next;
  });
  const numbers = numbersOf(codes);
  return new Map(customers.flatMap((id) => ofPair(id, numbers.get(codeOf(id, salt)))));
}

const ofPair = (id: Guid, number: number | undefined): [Guid, number][] => (number === undefined ? [] : [[id, number]]);
const codeOf = (customer: Guid, salt: string) => hashOfText(`${salt} ${customer}`).slice(0, codeLength);
const newSalt = () => crypto.randomUUID();
