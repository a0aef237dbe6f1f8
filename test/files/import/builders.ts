import type { Imported } from '../../../utils/files/import/imported';
import { type ImportOptions, type ImportPreview, previewImport } from '../../../utils/files/import/preview-import';

/** A GUID that ends in the number: the tests only need them to differ. */
export const aGuid = (number: number) => `46a62ece-10ad-42e5-b3f1-${String(number).padStart(12, '0')}`;

export function aFile(content: string | Uint8Array, name = 'export.csv'): File {
  return new File([typeof content === 'string' ? content : new Uint8Array(content)], name);
}

export async function preview(content: string | Uint8Array, options?: ImportOptions): Promise<ImportPreview> {
  return await previewImport(aFile(content), options);
}

/** What an accepted file brings; fails with its problems when it is refused. */
export async function imported<T extends Imported['type']>(
  type: T,
  content: string | Uint8Array,
  options?: ImportOptions,
): Promise<Extract<Imported, { type: T }>> {
  const result = await preview(content, options);
  if (!result.isAccepted) throw new Error(`refused: ${JSON.stringify(result.problems)}`);
  if (result.imported?.type !== type) throw new Error(`is ${result.kind}`);
  // The type was just compared.
  return result.imported as Extract<Imported, { type: T }>;
}

/** Ids of the problems of a refused file; fails when it is accepted. */
export async function refusal(content: string | Uint8Array, options?: ImportOptions): Promise<string[]> {
  const result = await preview(content, options);
  if (result.isAccepted) throw new Error(`accepted as ${result.kind}`);
  return result.problems.map(({ id }) => id);
}

export const customersHeader = 'Microsoft ID,Company name,Primary domain name,Relationship';
export const subscriptionsHeader = 'Subscription ID,Subscription,Quantity,Status,Reseller';
