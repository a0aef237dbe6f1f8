import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { type Masking, MaskingContext } from '../../components/shared/masking-context';
import { useTexts } from '../../components/texts/use-texts';
import type { Guid } from '../../utils/consolidation/guid';
import { listCustomers } from '../../utils/database/queries';
import { type MaskingChoice, maskingChoice, numberCustomers } from './masking';
import { usePolicy } from './policy';
import type { Current } from './use-current';

/** Everything below draws pseudonyms while masking is on. Until it is known whether it is, nothing is drawn: a name seen once is seen. */
export function MaskingProvider({ current, children }: { current: Current; children: ReactNode }) {
  const { t } = useTexts();
  const policy = usePolicy();
  const choice = useChoice();
  const isForced = policy?.maskCustomers === true;
  const isOn = isForced || choice?.isOn === true;
  const numbers = useNumbers(isOn, current);
  const masking = useMemo(
    (): Masking => ({
      isOn,
      isForced,
      inExports: choice?.inExports === true,
      nameOf: (customer) => {
        const number = numbers?.get(customer);
        return number === undefined ? t('guide:mask.nameless') : t('guide:mask.name', { number });
      },
      hidden: t('guide:mask.hidden'),
      onChange: (change) => void maskingChoice.getValue().then((known) => maskingChoice.setValue({ ...known, ...change })),
    }),
    [isOn, isForced, choice, numbers, t],
  );
  if (!policy || !choice) return null;
  return <MaskingContext value={masking}>{children}</MaskingContext>;
}

function useChoice(): MaskingChoice | undefined {
  const [choice, setChoice] = useState<MaskingChoice>();
  useEffect(() => {
    void maskingChoice.getValue().then(setChoice);
    return maskingChoice.watch((changed) => setChoice(changed));
  }, []);
  return choice;
}

function useNumbers(isOn: boolean, { summary }: Current): Map<Guid, number> | undefined {
  const [numbers, setNumbers] = useState<Map<Guid, number>>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the summary is what tells that there may be new customers
  useEffect(() => {
    if (!isOn) return;
    let isWanted = true;
    const number = async () => {
      const numbered = await numberCustomers(await listCustomers());
      if (isWanted) setNumbers(numbered);
    };
    void number();
    return () => {
      isWanted = false;
    };
  }, [isOn, summary]);
  return numbers;
}
