import { browser } from 'wxt/browser';
import { createTexts } from '../../components/texts/texts';
import { readSummary } from '../../utils/database/queries';
import { readLanguage } from '../shared/language';

/** Fluent's red for danger, dark enough under white digits (6:1). */
const red = '#a4262c';

/** Shows on the toolbar how many subscriptions are billed twice: a number and words, never a customer's name. */
export async function updateBadge(): Promise<void> {
  const { summary } = await readSummary();
  const count = summary.billedTwice;
  const { t } = createTexts(await readLanguage());
  const sentence = count === 0 ? [] : [t('common:clock.billedTwice', { count })];
  await browser.action.setBadgeBackgroundColor({ color: red });
  await browser.action.setBadgeText({ text: count === 0 ? '' : String(count) });
  await browser.action.setTitle({ title: [t('common:productName'), ...sentence].join(': ') });
}
