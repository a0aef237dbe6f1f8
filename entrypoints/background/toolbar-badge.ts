import { browser } from 'wxt/browser';
import { createWorkerTexts } from '../../components/texts/worker-texts';
import type { StorageFailure } from '../../utils/database/storage-error';
import { readLanguage } from '../shared/language';

// Fluent's danger and warning colours, dark enough under white digits.
const red = '#a4262c';
const amber = '#8a3707';

/** Shows on the toolbar how many subscriptions are billed twice: a number and words, never a customer's name. */
export async function showBilledTwice(count: number): Promise<void> {
  const { t } = createWorkerTexts(await readLanguage());
  await show({
    text: count === 0 ? '' : String(count),
    color: red,
    title: [t('common:productName'), ...(count === 0 ? [] : [t('common:clock.billedTwice', { count })])].join(': '),
  });
}

/** Shows that the number is not known. */
export async function showFailure(failure: StorageFailure | 'unknown'): Promise<void> {
  const { t } = createWorkerTexts(await readLanguage());
  await show({ text: '?', color: amber, title: `${t('common:productName')}: ${t(`common:storageFailure.${failure}`)}` });
}

async function show({ text, color, title }: { text: string; color: string; title: string }): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color });
  await browser.action.setBadgeText({ text });
  await browser.action.setTitle({ title });
}
