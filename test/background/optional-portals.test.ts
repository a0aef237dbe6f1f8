import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { registerOptionalPortals, withdrawForbiddenPortals } from '../../entrypoints/background/optional-portals';
import { optionalPortalMatches } from '../../utils/portal/hosts';

let registered: { id: string; matches?: string[] }[];
let origins: string[];

beforeEach(() => {
  registered = [];
  origins = ['https://partner.microsoft.com/*'];
  vi.spyOn(browser.permissions, 'getAll').mockImplementation(async () => ({ origins }));
  const scripting = {
    getRegisteredContentScripts: async () => registered,
    unregisterContentScripts: async () => {
      registered = [];
    },
    registerContentScripts: async (scripts: typeof registered) => {
      registered.push(...scripts);
    },
  };
  Object.assign(browser, { scripting });
});

it('registers nothing while no optional host is allowed', async () => {
  await registerOptionalPortals();
  expect(registered).toEqual([]);
});

it('registers the hosts that are allowed, once, however often it is called', async () => {
  origins.push(...optionalPortalMatches);
  await registerOptionalPortals();
  await registerOptionalPortals();
  expect(registered).toHaveLength(1);
  expect(registered[0]?.matches).toEqual(optionalPortalMatches);
});

it('forgets a host that is no longer allowed', async () => {
  origins.push(...optionalPortalMatches);
  await registerOptionalPortals();
  origins = [];
  await registerOptionalPortals();
  expect(registered).toEqual([]);
});

describe('the policy of an organisation', () => {
  const removed = vi.fn(async () => true);
  const host = 'partner.partnercenter.microsoftonline.cn';
  beforeEach(() => {
    removed.mockClear();
    vi.spyOn(browser.permissions, 'remove').mockImplementation(removed);
    origins.push(...optionalPortalMatches);
  });

  it.each([[[]], [['portal.example']]])('takes back a host that was allowed before it forbade it: %j', async (allowed) => {
    await withdrawForbiddenPortals(allowed);
    expect(removed).toHaveBeenCalledExactlyOnceWith({ origins: optionalPortalMatches });
  });

  it.each([[undefined], [[host]]])('leaves what it allows: %j', async (allowed) => {
    await withdrawForbiddenPortals(allowed);
    expect(removed).not.toHaveBeenCalled();
  });

  it('has nothing to take back where nothing was allowed', async () => {
    origins = ['https://partner.microsoft.com/*'];
    await withdrawForbiddenPortals([]);
    expect(removed).not.toHaveBeenCalled();
  });
});
