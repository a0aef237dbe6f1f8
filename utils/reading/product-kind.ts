import { normaliseText } from './normalise-text';
import { wordsFor } from './vocabulary';

/**
 * Whether a usage-based row is Azure by its own name or offer id: `Azure plan`, `Microsoft Azure`, `MS-AZR-0145P`. License-based products
 * whose names merely begin with Azure (`Azure Active Directory Premium P2`) are not.
 */
export function isAzureName(name: string): boolean {
  const plain = normaliseText(name);
  return /\bms-azr-\d/.test(plain) || /^(?:microsoft )?azure(?: plan| subscription)?(?: \(.*\))?$/.test(plain);
}

let trialPattern: RegExp | undefined;

/** Whether a product's name says that it is a trial. */
export function isTrialName(name: string): boolean {
  trialPattern ??= new RegExp(`(?:^|[\\s(\\[-])(?:${wordsFor('trial').map(normaliseText).join('|')})(?:$|[\\s)\\]-])`, 'u');
  return trialPattern.test(normaliseText(name));
}
