import { storage } from 'wxt/utils/storage';
import type { ChosenColumns } from '../../utils/files/import/column-mapping';
import type { MappedColumn } from '../../utils/files/import/mapped-column';

/** What the admin said that columns mean, per header. It stays on this machine: another admin's files may come from another tool. */
const rememberedColumns = storage.defineItem<Record<string, ChosenColumns>>('local:importColumns', { fallback: {} });

/** More kinds of files than anyone has; the oldest are forgotten. */
const most = 50;

/** Files with the same columns in the same order are the same kind of file. */
const keyOf = (columns: readonly MappedColumn[]) => JSON.stringify(columns.map(({ header }) => header));

export async function recallColumns(columns: readonly MappedColumn[]): Promise<ChosenColumns | undefined> {
  const remembered = await rememberedColumns.getValue();
  const key = keyOf(columns);
  return Object.hasOwn(remembered, key) ? remembered[key] : undefined;
}

export async function rememberColumns(columns: readonly MappedColumn[], chosen: ChosenColumns): Promise<void> {
  const { [keyOf(columns)]: _before, ...others } = await rememberedColumns.getValue();
  const kept = Object.entries(others).slice(1 - most);
  await rememberedColumns.setValue({ ...Object.fromEntries(kept), [keyOf(columns)]: chosen });
}
