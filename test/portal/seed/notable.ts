import type { Subscription } from '../state/records.ts';
import { makeSubscription, type Place, type Sketch, withAddOns } from './subscriptions.ts';

/** Eight legacy license-based subscriptions, every offer in the tick-box catalogue: the demo's customer. */
export const easyLegacy: Sketch[] = [
  { offer: 'Office 365 Enterprise E3', quantity: 10 },
  { offer: 'Office 365 Enterprise E1', quantity: 25 },
  { offer: 'Office 365 ProPlus', quantity: 9 },
  { offer: 'Exchange Online (Plan 1)', quantity: 14 },
  { offer: 'Enterprise Mobility + Security E3', quantity: 10 },
  { offer: 'Project Online Professional', quantity: 3 },
  { offer: 'Visio Online Plan 2', quantity: 4 },
  { offer: 'Power BI Pro', quantity: 6 },
];

export const eightMixed: Sketch[] = [
  { offer: 'Microsoft 365 Business Premium', quantity: 279, commerceType: 'new-commerce' },
  { offer: 'Exchange Online (Plan 2)', quantity: 30, commerceType: 'new-commerce' },
  { offer: 'Project Plan 3', quantity: 6, daysAgo: 3, commerceType: 'new-commerce' },
  { offer: 'Office 365 Business Premium', quantity: 12 },
  { offer: 'Visio Online Plan 1', quantity: 2, status: 'suspended' },
  { offer: 'Azure plan', azure: ['active', 'inactive'] },
  { offer: 'Microsoft Azure' },
  { offer: 'Windows Server 2022 Standard - 16 Core License Pack - 1 year', quantity: 4 },
];

/** One row in every state the portal knows. */
export const everyStatus: Sketch[] = [
  { offer: 'Office 365 Enterprise E3', quantity: 20 },
  { offer: 'Office 365 Enterprise E4', quantity: 5, autoRenew: false },
  { offer: 'Office 365 Business Essentials', quantity: 7, status: 'suspended' },
  { offer: 'Microsoft 365 E3', quantity: 40, commerceType: 'new-commerce' },
  { offer: 'Microsoft 365 F3', quantity: 10, status: 'expired', daysAgo: 377 },
  { offer: 'Power BI Premium Per User', quantity: 1, status: 'canceled', daysAgo: 5 },
  { offer: 'Visio Plan 2', quantity: 4, status: 'suspended' },
  { offer: 'Office 365 E3', quantity: 3, status: 'pending', daysAgo: 0 },
  { offer: 'Office 365 F3', quantity: 2, status: 'disabled' },
  { offer: 'Office 365 Enterprise E5 Trial' },
  { offer: 'Microsoft Teams Premium', quantity: 5, autoRenew: false, term: 'Monthly' },
  { offer: 'Microsoft Azure' },
  { offer: 'Azure plan', azure: ['active'] },
  { offer: 'Microsoft Syntex pay-as-you-go' },
  { offer: 'SQL Server 2022 Standard Core - 2 Core License Pack - 1 year', quantity: 8 },
];

/** One of everything Microsoft's sample set of one new-commerce customer had. */
export const newCommerceSet: Sketch[] = (
  [
    { offer: 'Project Plan 3', quantity: 6 },
    { offer: 'Visio Plan 2', quantity: 4 },
    { offer: 'Power BI Premium Per User', quantity: 1 },
    { offer: 'Power Automate per user plan', quantity: 1 },
    { offer: 'Power BI Pro', quantity: 60 },
    { offer: 'Power Apps Premium', quantity: 1 },
    { offer: 'Exchange Online (Plan 2)', quantity: 30 },
    { offer: 'Microsoft 365 F3', quantity: 10 },
    { offer: 'Office 365 F3', quantity: 2 },
    { offer: 'Microsoft 365 Business Premium', quantity: 279 },
  ] satisfies Sketch[]
).map((sketch) => ({ ...sketch, commerceType: 'new-commerce' }));

export function baseWithAddOns(place: Place): Subscription[] {
  const base = makeSubscription(place, { offer: 'Office 365 Enterprise E3', quantity: 50 });
  const addOns = [
    makeSubscription(place, { offer: 'Audio Conferencing', quantity: 12 }),
    makeSubscription(place, { offer: 'Office 365 Advanced Threat Protection', quantity: 50 }),
    makeSubscription(place, { offer: 'Office 365 Extra File Storage', quantity: 200 }),
  ];
  return [...withAddOns(base, addOns), makeSubscription(place, { offer: 'Flow Additional Runs per 50,000', quantity: 2 })];
}
