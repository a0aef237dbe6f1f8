import type { Language } from '../../../components/texts/choose-language';

/** Words that a language writes as English does: names everywhere, and its own. A sentence of other words that equals English was forgotten. */
export const sameInEnglish: Record<Exclude<Language, 'en'>, readonly string[]> & { everywhere: readonly string[] } = {
  everywhere: ['Consolidator', 'for', 'Partner', 'Center', 'Microsoft', 'Azure', 'Transitioning', 'From', 'To', 'ID', '21Vianet'],
  nl: [
    'Privacy',
    ...[
      'Account',
      'Accounts',
      'Back-ups',
      'China',
      'Imports',
      'Later',
      'Legacy',
      'Marketplace',
      'New',
      'Open',
      'Project',
      'Reseller',
    ],
    ...['In', 'Segment', 'Software', 'Status', 'Tags', 'Team', 'commerce', 'min', 'product'],
  ],
  de: [
    ...['China', 'Legacy', 'Link', 'Marketplace', 'Name', 'Organisation', 'Pause', 'Problem', 'Segment', 'Software', 'Status'],
    ...['In', 'Tags', 'Team'],
  ],
  fr: [
    ...[
      'Action',
      'CSV',
      'Captures',
      'Commercial',
      'Consolidation',
      'Excel',
      'Exclusions',
      'Export',
      'Guide',
      'Invitation',
      'Invitations',
      'Machine',
      'Message',
    ],
    ...['New', 'Note', 'Notes', 'Organisation', 'Page', 'Segment', 'capture', 'commerce', 'h', 'migration', 'migrations', 'min'],
  ],
  es: ['China', 'Error', 'Marketplace', 'New', 'Software', 'commerce', 'h', 'min'],
  ja: ['SKU'],
};
