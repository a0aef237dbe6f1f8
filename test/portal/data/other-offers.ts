import type { Offer } from '../state/catalogue.ts';

const legacyLicense = {
  category: 'Enterprise',
  unit: 'Licenses',
  minimum: 1,
  maximum: 10_000_000,
  commerceType: 'legacy',
  isTrial: false,
  onlyOne: false,
} as const;

/** Names read off Microsoft's picture regionalcustomer2.png (2015); their ids are invented. */
export const pictureOffers: Offer[] = [
  { ...legacyLicense, id: '3D0A2C11-5B7E-4C0D-9A55-1D6B2F0E8A01', name: 'Microsoft Dynamics CRM Online Professional' },
  {
    ...legacyLicense,
    id: '3D0A2C11-5B7E-4C0D-9A55-1D6B2F0E8A02',
    name: 'Microsoft Dynamics CRM Online Professional Add-On to Office 365',
  },
  { ...legacyLicense, id: '3D0A2C11-5B7E-4C0D-9A55-1D6B2F0E8A03', name: 'Office 365 Enterprise E4' },
  { ...legacyLicense, id: '3D0A2C11-5B7E-4C0D-9A55-1D6B2F0E8A04', name: 'Office 365 Enterprise E5 without PSTN Conferencing' },
  { ...legacyLicense, id: '3D0A2C11-5B7E-4C0D-9A55-1D6B2F0E8A05', name: 'Office 365 Enterprise E5_TEST' },
  { ...legacyLicense, id: '3D0A2C11-5B7E-4C0D-9A55-1D6B2F0E8A06', name: 'Office 365 Enterprise K1' },
];

const software = {
  category: 'Software',
  unit: 'Licenses',
  minimum: 1,
  maximum: 1_000,
  commerceType: 'software',
  isTrial: false,
  onlyOne: false,
} as const;

/** Real product names; ids are invented. */
export const softwareOffers: Offer[] = [
  { ...software, id: 'DG7GMGF0D5RK:0005', name: 'Windows Server 2022 Standard - 16 Core License Pack - 1 year' },
  { ...software, id: 'DG7GMGF0FLR2:0002', name: 'SQL Server 2022 Standard Core - 2 Core License Pack - 1 year' },
  { ...software, id: 'DG7GMGF0D7FX:0003', name: 'Windows Server 2022 Remote Desktop Services - 1 User CAL - 1 year' },
];

const usage = { category: 'Commercial', unit: 'Usage-based', minimum: 1, maximum: 1, isTrial: false, onlyOne: true } as const;

/** Real product names; ids are invented. */
export const usageOffers: Offer[] = [
  { ...usage, id: 'DZH318Z0BPS6:0001', name: 'Azure plan', commerceType: 'azure-plan' },
  { ...usage, id: 'DZH318Z0C7QJ:0001', name: 'Microsoft Syntex pay-as-you-go', commerceType: 'usage-based' },
];
