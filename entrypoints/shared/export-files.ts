import { browser } from 'wxt/browser';
import type { createTexts } from '../../components/texts/texts';
import type { Mask } from '../../utils/consolidation/mask-customer';
import { projectFacts } from '../../utils/database/queries';
import type { ExportRow } from '../../utils/files/export-columns';
import { exportRowsOf } from '../../utils/files/export-rows';
import { now } from './clock';
import { download } from './download';
import { exportedCustomers } from './exported-customers';

type Texts = ReturnType<typeof createTexts>;

/** The name of the saved file, or undefined when there is nothing to export. File names hold no customer's name; with a mask the rows hold none either. */
export async function exportCsv(mask?: Mask): Promise<string | undefined> {
  const project = await projectFacts();
  const rows: ExportRow[] = [];
  for await (const customer of exportedCustomers(now(), mask)) rows.push(...exportRowsOf(customer, project));
  if (rows.length === 0) return undefined;
  const { writeCsv } = await import('../../utils/files/write-csv');
  return save(writeCsv(rows), 'csv', 'text/csv;charset=utf-8');
}

export async function exportExcel(texts: Texts, mask?: Mask): Promise<string | undefined> {
  const { exportWorkbook } = await import('./export-workbook');
  const blob = await exportWorkbook(texts, { now: now(), version: browser.runtime.getManifest().version, mask });
  return blob && save(blob, 'xlsx');
}

export function save(content: Blob | string, extension: 'csv' | 'xlsx' | 'json' | 'backup', type?: string): string {
  const name = `consolidation-${now().slice(0, 10)}.${extension}`;
  download(content, name, type);
  return name;
}
