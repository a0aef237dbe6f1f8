import type { CustomerFacts, ProjectFacts, SubscriptionFacts } from '../../utils/consolidation/facts';
import type { JudgedFromSubscription, JudgedToSubscription, Judgement } from '../../utils/consolidation/judgement';
import type { ExportRow } from '../../utils/files/export-columns';
import { exportColumns, isNumberColumn } from '../../utils/files/export-columns';

export const customerId = '11111111-1111-4111-8111-111111111111';
export const fromId = '22222222-2222-4222-8222-222222222222';
export const toId = '33333333-3333-4333-8333-333333333333';
export const yesterday = '2026-11-22T09:00:00.000Z';
export const today = '2026-11-23T09:00:00.000Z';

export function aSubscription(overrides: Partial<SubscriptionFacts> = {}): SubscriptionFacts {
  const id = overrides.id ?? fromId;
  return {
    id,
    account: 'account-from',
    side: 'from',
    section: 'license-based',
    listed: {
      id,
      name: 'Microsoft 365 E3',
      quantity: 25,
      quantityText: '25 Licenses',
      status: 'active',
      statusText: 'Active',
      isUsageBased: false,
    },
    detail: { id, commerceType: 'legacy' },
    detailAt: yesterday,
    firstSeenAt: yesterday,
    lastSeenAt: today,
    firstSeenIn: 'event-1',
    lastSeenIn: 'event-2',
    statusHistory: [{ at: yesterday, status: 'active', statusText: 'Active', seenUntil: today }],
    quantityHistory: [{ at: yesterday, quantity: 25 }],
    absentIn: [],
    isNewSinceFirstCapture: false,
    ...overrides,
  };
}

export function aJudgedFrom(overrides: Partial<JudgedFromSubscription> = {}): JudgedFromSubscription {
  return {
    id: fromId,
    account: 'account-from',
    side: 'from',
    name: 'Microsoft 365 E3',
    quantity: 25,
    status: 'active',
    statusText: 'Active',
    commerceType: 'legacy',
    isTypeAssumed: false,
    billing: 'running',
    method: 'recreate-and-suspend',
    methodAdvice: {
      method: 'recreate-and-suspend',
      reason: 'legacy-recreate',
      document: 'https://example.com',
      checkedOn: '2026-11-01',
    },
    isMethodChosen: false,
    stage: 'to do',
    outcome: 'missing on To',
    flag: 'not-recreated',
    gate: { isSafe: false, missing: ['no-twin'] },
    ...overrides,
  };
}

export function aJudgedTo(overrides: Partial<JudgedToSubscription> = {}): JudgedToSubscription {
  return {
    id: toId,
    account: 'account-to',
    side: 'to',
    name: 'Microsoft 365 E3',
    quantity: 25,
    status: 'active',
    statusText: 'Active',
    commerceType: 'legacy',
    isTypeAssumed: false,
    outcome: 'extra on To',
    flag: 'not-on-from',
    ...overrides,
  };
}

export function someFacts(overrides: Partial<CustomerFacts> = {}): CustomerFacts {
  return {
    id: customerId,
    name: 'Contoso',
    accounts: [
      {
        account: 'account-from',
        side: 'from',
        sections: [
          {
            section: 'license-based',
            at: today,
            event: 'event-2',
            completeness: { isComplete: true, proof: 'stated-total', statedTotal: 1 },
            rows: 1,
            everHeldRows: true,
          },
        ],
        subscriptions: [aSubscription()],
      },
    ],
    purchases: [],
    statusSubmissions: [],
    methods: {},
    links: [],
    unlinks: [],
    confirmed: [],
    acceptedDifferences: [],
    alreadyOnTo: [],
    transfers: [],
    toldMicrosoft: [],
    microsoftAnswers: [],
    notes: [],
    lastEventAt: today,
    ...overrides,
  };
}

export function aJudgement(overrides: Partial<Judgement> = {}): Judgement {
  return {
    customer: customerId,
    name: 'Contoso',
    isInProject: true,
    stage: 'captured',
    from: [aJudgedFrom()],
    to: [],
    toRecreate: [],
    warnings: [],
    counts: { subscriptions: 1, byStage: { 'to do': 1 }, billedTwice: 0, safeToSuspend: 0 },
    start: { isGreen: false, missing: ['method-undecided'] },
    changesAt: null,
    rulesNumber: 1,
    ...overrides,
  };
}

export function aProject(overrides: Partial<ProjectFacts> = {}): ProjectFacts {
  return {
    accounts: [
      { id: 'account-from', side: 'from', cloud: 'commercial', organisation: 'Fabrikam Nederland B.V.', label: 'NL' },
      { id: 'account-to', side: 'to', cloud: 'commercial', label: 'Europe' },
    ],
    confirmedNames: [],
    prices: [],
    settings: { defaultCommerceType: 'unknown', timeZone: 'Europe/Amsterdam' },
    rulesNumber: 1,
    ...overrides,
  };
}

export function anExportRow(overrides: Partial<ExportRow> = {}): ExportRow {
  const empty = Object.fromEntries(exportColumns.map((column) => [column, isNumberColumn(column) ? null : '']));
  return {
    ...(empty as ExportRow),
    Side: 'From',
    Customer: 'Contoso',
    'Microsoft ID': customerId,
    Subscription: 'Microsoft 365 E3',
    'Subscription ID': fromId,
    Quantity: 25,
    Status: 'active',
    'Captured at': today,
    ...overrides,
  };
}
