import { browser } from 'wxt/browser';
import type { Answers, RequestOf } from '../../utils/messages';

type Asked = 'texts-wanted' | 'recipe-saved';

/** As `ask` of utils/messages.ts, whose schemas would cost this script more than all of its own. Undefined when the background drops it. */
export async function ask<T extends Asked>(type: T, payload: RequestOf<T>): Promise<Answers[T] | undefined> {
  return (await browser.runtime.sendMessage({ type, payload })) as Answers[T] | undefined;
}
