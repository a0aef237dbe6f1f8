import { isAccepted, needsNothing } from './stage';
import type { WarnedCase } from './warning-rule';

export function hasOpenWork({ stage }: Pick<WarnedCase, 'stage'>): boolean {
  return !needsNothing(stage);
}

/** Invited, and To shows nothing of the customer yet. */
export function isInvitationOpen(customer: Pick<WarnedCase, 'facts' | 'toSides' | 'stage'>): boolean {
  const { facts, toSides } = customer;
  const isKnownOnTo = isAccepted(toSides) || toSides.some(({ subscriptions }) => subscriptions.length > 0);
  return facts.invitedAt !== undefined && !isKnownOnTo && hasOpenWork(customer);
}
