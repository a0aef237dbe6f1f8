import { useContext } from 'react';
import type { NamedTrouble } from '../shared/capture-all-state';
import { TextsContext, useTexts } from '../texts/use-texts';

const reasonsIn = { unreadable: 'reading:unreadable', incomplete: 'rules:capture.incomplete', refused: 'overlay:refused' } as const;

/** Why a page was not captured, in the words that the card would use on the page itself. */
export function useTroubleSentence(): (trouble: Pick<NamedTrouble, 'kind' | 'reason'>) => string {
  const texts = useContext(TextsContext);
  const { t } = useTexts();
  return ({ kind, reason = '' }) => {
    if (kind === 'timeout' || kind === 'skipped') return t(`dashboard:captureAll.reason.${kind}`);
    const key = `${reasonsIn[kind]}.${reason}`;
    // The reason came through the history: one of another version has no sentence here.
    const words = reason !== '' && texts.exists(key) ? texts.t(key as never) : '';
    return t(`dashboard:captureAll.reason.${kind}`, { reason: words }).trim();
  };
}
