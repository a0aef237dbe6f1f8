import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noteSignedIn, noteSignIn, readBinding, writeBinding } from '../../entrypoints/background/account-binding';
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
    await writeBinding(answered, { identityHash: 'ada' }, 'from-1');
    expect((await readBinding(tab, identity === undefined ? {} : { identityHash: identity })).account).toBe(account);
  });

  it('holds in a new browser session where the page shows the same identity, and is asked again where it shows none', async () => {
    await writeBinding(aTab(), { identityHash: 'ada' }, 'from-1');
    await restartBrowser();
    expect((await readBinding(aTab(), { identityHash: 'ada' })).account).toBe('from-1');
    expect((await readBinding(aTab(), {})).account).toBeUndefined();
  });

  it('holds until the browser is closed where the answer was given on a page without identity', async () => {
    await writeBinding(aTab(), {}, 'from-1');
    expect((await readBinding(aTab(), {})).account).toBe('from-1');
    expect((await readBinding(aTab(), { identityHash: 'ada' })).account).toBeUndefined();
    await restartBrowser();
    expect((await readBinding(aTab(), {})).account).toBeUndefined();
  });

  it('leaves nothing behind of an InPrivate window', async () => {
    await writeBinding(aTab({ isIncognito: true }), { identityHash: 'ada' }, 'to-1');
    expect((await readBinding(aTab({ isIncognito: true }), { identityHash: 'ada' })).account).toBe('to-1');
    expect(await browser.storage.local.get()).toEqual({});
  });

  it('follows the latest page that showed who is signed in', async () => {
    await writeBinding(aTab(), { identityHash: 'ada' }, 'from-1');
    await noteSignedIn(aTab(), { identityHash: 'grace' }, 'to-1');
    expect((await readBinding(aTab(), {})).account).toBe('to-1');
    expect((await readBinding(aTab(), { identityHash: 'grace' })).account).toBe('to-1');
    expect((await readBinding(aTab(), { identityHash: 'ada' })).account).toBe('from-1');
    await noteSignedIn(aTab(), { identityHash: 'linus' }, undefined);
    expect((await readBinding(aTab(), {})).account).toBeUndefined();
    expect((await readBinding(aTab(), { identityHash: 'grace' })).account).toBeUndefined();
    expect((await readBinding(aTab(), { identityHash: 'ada' })).account).toBe('from-1');
  });

  describe('after a sign-in, where pages show no identity', () => {
    const [morning, noon, evening] = ['2026-11-23T08:00:00.000Z', '2026-11-23T12:00:00.000Z', '2026-11-23T18:00:00.000Z'];
    const before = { documentStartedAt: morning };
    const fresh = { documentStartedAt: noon, signedInAt: noon };

    beforeEach(() => writeBinding(aTab(), before, 'from-1'));

    it('is asked again', async () => expect(await readBinding(aTab(), fresh)).toEqual({ isOutdated: false }));

    it('is not asked again once it was answered', async () => {
      await writeBinding(aTab(), fresh, 'to-1');
      expect(await readBinding(aTab(), fresh)).toEqual({ account: 'to-1', isOutdated: false });
      expect(await readBinding(aTab(), { documentStartedAt: evening })).toEqual({ account: 'to-1', isOutdated: false });
    });

    it('is not carried over to other tabs while it is not answered', async () => {
      await noteSignedIn(aTab(), fresh, undefined);
      expect(await readBinding(aTab({ tabId: 2 }), { documentStartedAt: evening })).toEqual({ isOutdated: false });
    });

    it('holds no page that was loaded before: it has to be reloaded', async () => {
      await writeBinding(aTab(), fresh, 'to-1');
      expect(await readBinding(aTab({ tabId: 2 }), before)).toEqual({ isOutdated: true });
    });
  });
});

it('an older sign-in that is told slowly takes back no answer that is given meanwhile', async () => {
  const get = browser.storage.session.get.bind(browser.storage.session);
  vi.spyOn(browser.storage.session, 'get').mockImplementationOnce(async (key: unknown) => {
    const before = await get(key as string);
    await new Promise((resolve) => setTimeout(resolve, 20));
    return before;
  });
  await Promise.all([
    noteSignIn(aTab(), '2026-11-23T06:00:00.000Z'),
    writeBinding(aTab(), { signedInAt: '2026-11-23T07:00:00.000Z' }, 'from-1'),
  ]);
  expect((await readBinding(aTab(), {})).account).toBe('from-1');
});
