import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noteSignedIn, readBinding, writeBinding } from '../../entrypoints/background/account-binding';
import type { PortalTab } from '../../entrypoints/background/message-gate';

function aTab(change: Partial<PortalTab> = {}): PortalTab {
  return { tabId: 1, isIncognito: false, cloud: 'commercial', ...change };
}

const restartBrowser = () => browser.storage.session.clear();

beforeEach(() => fakeBrowser.reset());

describe('which account a sign-in belongs to', () => {
  const answered = aTab();
  it.each<[string, PortalTab, string | undefined, string | undefined]>([
    ['for another tab of the same cookie store', aTab({ tabId: 2 }), 'ada', 'from-1'],
    ['for a page that shows no identity', aTab(), undefined, 'from-1'],
    ['not for another identity', aTab(), 'grace', undefined],
    ['not for an InPrivate window', aTab({ isIncognito: true }), 'ada', undefined],
    ['not for a page without identity in an InPrivate window', aTab({ isIncognito: true }), undefined, undefined],
    ['not for a Firefox container', aTab({ cookieStoreId: 'firefox-container-1' }), 'ada', undefined],
    ['not for another cloud', aTab({ cloud: '21vianet' }), 'ada', undefined],
  ])('holds %s', async (_name, tab, identity, account) => {
    await writeBinding(answered, 'ada', 'from-1');
    expect(await readBinding(tab, identity)).toBe(account);
  });

  it('holds in a new browser session where the page shows the same identity, and is asked again where it shows none', async () => {
    await writeBinding(aTab(), 'ada', 'from-1');
    await restartBrowser();
    expect(await readBinding(aTab(), 'ada')).toBe('from-1');
    expect(await readBinding(aTab(), undefined)).toBeUndefined();
  });

  it('holds until the browser is closed where the answer was given on a page without identity', async () => {
    await writeBinding(aTab(), undefined, 'from-1');
    expect(await readBinding(aTab(), undefined)).toBe('from-1');
    expect(await readBinding(aTab(), 'ada')).toBeUndefined();
    await restartBrowser();
    expect(await readBinding(aTab(), undefined)).toBeUndefined();
  });

  it('leaves nothing behind of an InPrivate window', async () => {
    await writeBinding(aTab({ isIncognito: true }), 'ada', 'to-1');
    expect(await readBinding(aTab({ isIncognito: true }), 'ada')).toBe('to-1');
    expect(await browser.storage.local.get()).toEqual({});
  });

  it('follows the latest page that showed who is signed in', async () => {
    await writeBinding(aTab(), 'ada', 'from-1');
    await noteSignedIn(aTab(), 'grace', 'to-1');
    expect(await readBinding(aTab(), undefined)).toBe('to-1');
    expect(await readBinding(aTab(), 'grace')).toBe('to-1');
    expect(await readBinding(aTab(), 'ada')).toBe('from-1');
    await noteSignedIn(aTab(), 'linus', undefined);
    expect(await readBinding(aTab(), undefined)).toBeUndefined();
    expect(await readBinding(aTab(), 'grace')).toBeUndefined();
    expect(await readBinding(aTab(), 'ada')).toBe('from-1');
  });
});
