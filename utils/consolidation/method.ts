import { azureKind } from './commerce-type';
import { type DocumentId, documents } from './documents';
import type { Method } from './event';
import type { CustomerFacts } from './facts';
import type { AdviceReason, JudgedFromSubscription } from './judgement';
import type { KnownSubscription } from './known-subscription';
import type { CommerceType } from './subscription';

/** Which methods a type allows; the admin's choice among them stands, any other is set aside. Leaving and deciding are always open. */
const allowed: Record<CommerceType, readonly Method[]> = {
  legacy: ['recreate-and-suspend', 'transfer'],
  // Suspending doesn't stop its bill, so `recreate-and-suspend` would pay twice until the term ends.
  'new-commerce': ['transfer', 'recreate-and-cancel', 'recreate-at-term-end'],
  azure: ['transfer', 'moved-by-microsoft'],
  'usage-other': ['recreate-and-suspend'],
  // Trials are not transferable, their quantity and status are locked (Microsoft, trial offers).
  trial: ['recreate-and-cancel', 'recreate-at-term-end'],
  software: ['transfer', 'recreate-and-cancel', 'recreate-at-term-end'],
  marketplace: ['transfer', 'recreate-and-cancel', 'recreate-at-term-end'],
  reservation: ['transfer', 'moved-by-microsoft'],
  // Nothing that buys or stops anything before the type is seen: a wrong guess pays twice or loses licenses.
  unknown: ['transfer'],
};

export interface ChosenMethod {
  method: Method;
  advice: JudgedFromSubscription['methodAdvice'];
  isChosen: boolean;
  /** The admin's reason, where one was given. */
  reason?: string;
}

export function chooseMethod(subscription: KnownSubscription, facts: CustomerFacts): ChosenMethod {
  const advice = adviseMethod(subscription);
  const chosen = facts.methods[subscription.id];
  if (!chosen || !isAllowed(chosen.method, subscription)) return { method: advice.method, advice, isChosen: false };
  const reason = chosen.reason?.trim();
  return { method: chosen.method, advice, isChosen: true, ...(reason ? { reason } : {}) };
}

/** A type that is only assumed excludes as much as the same type seen: the default is there to be careful. */
export function isAllowed(method: Method, subscription: KnownSubscription): boolean {
  if (method === 'decide') return true;
  // A trial that renews becomes paid seats for a year, so it may only be left when auto-renew was seen off.
  if (method === 'leave') return subscription.commerceType !== 'trial' || subscription.autoRenew === false;
  return allowed[subscription.commerceType].includes(method);
}

/** Proposes how a From subscription leaves (domain section 3): transfer wherever it is known to be possible. */
function adviseMethod(subscription: KnownSubscription): JudgedFromSubscription['methodAdvice'] {
  if (subscription.endedBeforeProject) return advice('leave', 'ended-before-project', 'lifecycle');
  if (subscription.suspendedBeforeProject) return advice('decide', 'suspended-before-project', 'consolidation');
  switch (subscription.commerceType) {
    case 'legacy':
      // Whether the portal still offers legacy transfers is not known, so it is not proposed.
      return advice('recreate-and-suspend', 'legacy-recreate', 'consolidation');
    case 'usage-other':
      return advice('recreate-and-suspend', 'usage-recreate', 'consolidation');
    case 'new-commerce':
      return advice('transfer', 'new-commerce-transfer', 'transfer');
    case 'azure':
      return azureKind(subscription.facts) === 'legacy'
        ? advice('moved-by-microsoft', 'azure-moved-by-microsoft', 'consolidation')
        : advice('transfer', 'azure-plan-transfer', 'azurePlanTransfer');
    case 'trial':
      return subscription.autoRenew === false
        ? advice('leave', 'trial-stays', 'lifecycle')
        : advice('decide', 'trial-decide', 'lifecycle');
    case 'unknown':
      return advice('decide', 'type-unknown', 'lifecycle');
    default:
      return advice('decide', 'other-decide', 'consolidation');
  }
}

function advice(method: Method, reason: AdviceReason, document: DocumentId): JudgedFromSubscription['methodAdvice'] {
  const { address, checkedOn } = documents[document];
  return { method, reason, document: address, checkedOn };
}
