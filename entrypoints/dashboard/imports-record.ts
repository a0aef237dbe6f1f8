import type { DraftEvent } from '../../utils/consolidation/event';
import { fitsRoster, fitsSubscriptions } from '../../utils/consolidation/roster-fit';
import type { Instant } from '../../utils/consolidation/subscription';
import { knowForImport } from '../../utils/database/import-knowledge';
import { makeEventId } from '../../utils/database/make-event-id';
import { projectFacts } from '../../utils/database/queries';
import { record } from '../../utils/database/record';
import { questionsOf, subscriptionIdsOf } from '../../utils/files/import/import-questions';
import type { Imported } from '../../utils/files/import/imported';
import { type ImportPlan, type Known, planImport } from '../../utils/files/import/plan-import';
import type { ImportKind } from '../../utils/files/import/table-kind';
import { accountDrafts } from '../shared/account-drafts';
import type { AdminAnswers, ImportAnswerOf } from './imports-protocol';

/** What recording the file would add, by what is known now. */
export async function planFor(imported: Imported, answers: AdminAnswers): Promise<ImportPlan> {
  const { account } = answers;
  const known = await knownFor(imported, answers);
  return planImport(imported, {
    answers,
    known,
    ...(account && {
      account: { id: account.id, side: account.side, ...(account.partnerId !== undefined && { partnerId: account.partnerId }) },
    }),
  });
}

async function knownFor(imported: Imported, { account, customer }: AdminAnswers): Promise<Known> {
  const listed = imported.type === 'subscriptions' ? imported.rows.flatMap((row) => row.customer ?? []) : [];
  const customers = new Set([...listed, ...(customer ? [customer.id] : [])]);
  const {
    places,
    sides,
    customers: names,
    offersInUse,
    roster,
  } = await knowForImport(subscriptionIdsOf(imported), {
    customers,
    ...(account && { account: account.id, side: account.side }),
  });
  return {
    placesOf: (id) => places.get(id) ?? [],
    isCustomer: (id) => names.ids.has(id),
    customerNamed: (name) => names.byName.get(name.trim().toLowerCase()),
    offersInUse,
    fits: (list) =>
      'sections' in list
        ? fitsSubscriptions(list, sides.get(list.customer))
        : fitsRoster(new Set(list.rows.map(({ id }) => id)), roster),
  };
}

interface ReadFile {
  imported: Imported;
  kind: ImportKind;
  rows: number;
  fileName: string;
}

/** All of the file's events in one transaction, headed by the one that finds them again, or nothing. */
export async function recordFor(
  { imported, kind, rows, fileName }: ReadFile,
  { answers, now, onProgress }: { answers: AdminAnswers; now: Instant; onProgress?: (share: number) => void },
): Promise<ImportAnswerOf['record']> {
  // Planned again: another tab may have recorded something since the admin saw the plan.
  const { happenings, brought, problems } = await planFor(imported, answers);
  if (problems.length > 0) return { isRecorded: false, problems };
  const { account, seenAt, isWholeList } = answers;
  const made = new Date(now);
  const head: DraftEvent = {
    id: makeEventId(made),
    account: account?.id ?? null,
    about: 'project',
    type: 'file-imported',
    payload: {
      kind,
      fileName: fileName.slice(0, 500),
      rows,
      events: happenings.length,
      ...(seenAt !== undefined && questionsOf(imported).exportTime && { seenAt }),
      ...(isWholeList && { isWholeList }),
      brought: { ...brought },
    },
  };
  const drafts = happenings.map(({ about, account: owner, happening }): DraftEvent => {
    return { id: makeEventId(made), account: owner, about, ...happening };
  });
  // An account stays when the import that named it first is taken back: others may have been captured in it since.
  const result = await record([...(await newAccount(answers)), head, ...drafts], { now, ...(onProgress && { onProgress }) });
  return result.isRecorded ? { isRecorded: true } : { isRecorded: false, failure: result.failure };
}

async function newAccount({ account }: AdminAnswers): Promise<DraftEvent[]> {
  const { accounts } = await projectFacts();
  if (!account || accounts.some(({ id }) => id === account.id)) return [];
  return accountDrafts(account, { isFirst: accounts.length === 0 });
}
