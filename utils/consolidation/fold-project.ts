import type { Account } from './account';
import type { Event, EventOf, HappeningType } from './event';
import { eventsInForce } from './events-in-force';
import type { ProjectFacts, ProjectSettings } from './facts';
import { findConflicts } from './find-conflicts';

const projectTypes: ReadonlySet<HappeningType> = new Set([
  'account-added',
  'account-identified',
  'invitation-recorded',
  'names-confirmed',
  'products-learned',
  'price-set',
  'setting-changed',
  'irreversible-acknowledged',
  'undone',
]);

/** What holds for all customers, from the project's and the accounts' events in any order. Other events are ignored. */
export function foldProject(events: readonly Event[]): ProjectFacts {
  const own = new Map(events.filter(isProjectEvent).map((event) => [event.id, event]));
  const inForce = eventsInForce([...own.values()]);
  const project: ProjectFacts = {
    accounts: [],
    confirmedNames: [],
    prices: [],
    settings: { defaultCommerceType: 'unknown', timeZone: 'UTC' },
    // Counted with the undone ones: it must grow with each event and never fall.
    rulesNumber: own.size,
  };
  for (const event of inForce) applyEvent(project, event);
  const conflicts = findConflicts([...own.values()]);
  if (conflicts.length > 0) project.conflicts = conflicts;
  return project;
}

/** Undoing a customer's decision is that customer's event; only what holds for all raises the rules number. */
function isProjectEvent(event: Event): boolean {
  return projectTypes.has(event.type) && !(typeof event.about === 'object' && 'customer' in event.about);
}

function applyEvent(project: ProjectFacts, event: Event): void {
  switch (event.type) {
    case 'account-added':
      putAccount(project, event.payload.account);
      break;
    case 'account-identified':
      identifyAccount(project, event);
      break;
    case 'invitation-recorded':
      if (event.account === null) break;
      project.invitation = { at: event.at, account: event.account, ...event.payload };
      break;
    case 'names-confirmed':
      project.confirmedNames.push({ from: event.payload.from, to: event.payload.to });
      break;
    case 'products-learned':
      project.learned = learnProducts(project.learned, event);
      break;
    case 'price-set':
      setPrice(project, event);
      break;
    case 'setting-changed':
      project.settings = withSetting(project.settings, event.payload);
      break;
    case 'irreversible-acknowledged':
      project.irreversibleAcknowledgedAt ??= event.at;
      break;
  }
}

/** Two histories may both add an account: its place is that of the first, its fields those of the latest. */
function putAccount(project: ProjectFacts, account: Account): void {
  const at = project.accounts.findIndex((known) => known.id === account.id);
  if (at < 0) project.accounts.push(account);
  else project.accounts[at] = { ...project.accounts[at], ...account };
}

function identifyAccount(project: ProjectFacts, event: EventOf<'account-identified'>): void {
  const id = typeof event.about === 'object' && 'account' in event.about ? event.about.account : event.account;
  const at = project.accounts.findIndex((known) => known.id === id);
  const known = project.accounts[at];
  if (!known) return;
  const { partnerId, organisation, label } = event.payload;
  project.accounts[at] = {
    ...known,
    ...(partnerId === undefined ? {} : { partnerId }),
    ...(organisation === undefined ? {} : { organisation }),
    ...(label === undefined ? {} : { label }),
  };
}

/** A later file replaces what an earlier one said of the same SKU or offer. */
function learnProducts(known: ProjectFacts['learned'], { id, payload }: EventOf<'products-learned'>): ProjectFacts['learned'] {
  const { events = [], skus = [], replacements = [] } = known ?? {};
  const named = new Set(payload.skus.map((sku) => sku.id));
  const replaced = new Set(payload.replacements.map(({ offer }) => offer));
  return {
    events: [...events, id],
    skus: [...skus.filter((sku) => !named.has(sku.id)), ...payload.skus],
    replacements: [...replacements.filter(({ offer }) => !replaced.has(offer)), ...payload.replacements],
  };
}

function setPrice(project: ProjectFacts, { at, payload }: EventOf<'price-set'>): void {
  const others = project.prices.filter(
    (price) => price.product !== payload.product || price.side !== payload.side || price.currency !== payload.currency,
  );
  project.prices = [...others, { ...payload, at }];
}

/** A value that makes no sense changes nothing: a wrong default type or time zone would open gates or move deadlines. */
function withSetting(settings: ProjectSettings, { key, value }: EventOf<'setting-changed'>['payload']): ProjectSettings {
  if (key === 'defaultCommerceType' && (value === 'new-commerce' || value === 'unknown')) {
    return { ...settings, defaultCommerceType: value };
  }
  if (key === 'timeZone' && typeof value === 'string' && isTimeZone(value)) return { ...settings, timeZone: value };
  return settings;
}

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    // It throws for a zone that it does not know, and for nothing else here.
    return false;
  }
}
