import { useLiveQuery } from 'dexie-react-hooks';
import type { CaptureAllState } from '../../components/shared/capture-all-state';
import { useMasking } from '../../components/shared/masking-context';
import { type CaptureAllRunView, viewOfRun } from '../../utils/consolidation/capture-all-view';
import type { ProjectFacts } from '../../utils/consolidation/facts';
import { readCaptureAll } from '../../utils/database/capture-all';
import { findCustomer } from '../../utils/database/queries';
import { readPace, usualSecondsPerPage } from './capture-all-pace';
import { runTabOf } from './capture-all-tab';

/** `Capture all` in each account where there is something to say: a run under way, or customers that were not captured. */
export function useCaptureAll({ accounts }: ProjectFacts, nameOf: (account: string) => string): CaptureAllState[] {
  const masking = useMasking();
  const states = useLiveQuery(async () => await Promise.all(accounts.map(({ id }) => stateOf(id))), [accounts]);
  return (states ?? []).flatMap((state) => {
    if (!state) return [];
    const troubles = masking.isOn
      ? state.troubles.map((trouble) => ({ ...trouble, name: masking.nameOf(trouble.customer) }))
      : state.troubles;
    return [{ ...state, troubles, accountName: nameOf(state.account) }];
  });
}

async function stateOf(account: string): Promise<Omit<CaptureAllState, 'accountName'> | undefined> {
  const { run, plan, troubles } = await readCaptureAll(account);
  if (!run || !plan || (run.state.is === 'ended' && troubles.length === 0)) return undefined;
  const tab = run.state.is === 'ended' ? undefined : await runTabOf(account);
  const secondsPerPage = tab?.secondsPerPage ?? usualSecondsPerPage(await readPace());
  const view: CaptureAllRunView = viewOfRun(run, plan, secondsPerPage);
  const named = troubles.map(async ({ at, customer, subscription, kind, reason }) => {
    const facts = await findCustomer(customer);
    const known = facts?.accounts.find((side) => side.account === account)?.subscriptions.find(({ id }) => id === subscription);
    const page = known?.listed?.name ?? known?.detail?.name ?? subscription;
    return { at, customer, kind, name: facts?.name || customer, ...(reason !== undefined && { reason }), ...(page && { page }) };
  });
  return { account, run: view, hasTab: tab !== undefined, troubles: await Promise.all(named) };
}
