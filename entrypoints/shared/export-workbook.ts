import { warningTextsIn } from '../../components/shared/warning-texts';
import type { createTexts } from '../../components/texts/texts';
import type { Mask } from '../../utils/consolidation/mask-customer';
import type { Instant } from '../../utils/consolidation/subscription';
import { projectFacts } from '../../utils/database/queries';
import type { ExportRow } from '../../utils/files/export-columns';
import { exportRowsOf } from '../../utils/files/export-rows';
import {
  customerCells,
  customerColumns,
  type IncompleteCapture,
  incompleteCapturesOf,
  type SheetCell,
  warningCells,
  warningColumns,
} from '../../utils/files/sheet-tables';
import { writeXlsx } from '../../utils/files/write-xlsx';
import { exportedCustomers } from './exported-customers';

type Texts = ReturnType<typeof createTexts>;

/** The workbook of all customers, or undefined when nothing was captured. */
export async function exportWorkbook(
  texts: Texts,
  written: { now: Instant; version: string; mask: Mask | undefined },
): Promise<Blob | undefined> {
  const project = await projectFacts();
  const explain = warningTextsIn(texts);
  const rows: ExportRow[] = [];
  const customers: SheetCell[][] = [];
  const warnings: SheetCell[][] = [];
  const incomplete: IncompleteCapture[] = [];
  for await (const customer of exportedCustomers(written.now, written.mask)) {
    rows.push(...exportRowsOf(customer, project));
    customers.push(customerCells(customer));
    warnings.push(...warningCells(customer, explain));
    incomplete.push(...incompleteCapturesOf(customer, project));
  }
  if (customers.length === 0) return undefined;
  const counts = { customers: customers.length, rows: rows.length, warnings: warnings.length };
  return await writeXlsx({
    rows,
    customers: { columns: customerColumns, rows: customers },
    warnings: { columns: warningColumns, rows: warnings },
    about: aboutCells(texts, { ...written, counts, incomplete }),
  });
}

interface About {
  now: Instant;
  version: string;
  counts: { customers: number; rows: number; warnings: number };
  incomplete: IncompleteCapture[];
}

function aboutCells({ t }: Texts, { now, version, counts, incomplete }: About): SheetCell[][] {
  return [
    [t('common:productName'), ''],
    [t('common:about.what'), t('common:about.whatText')],
    [t('common:about.writtenAt'), now],
    [t('common:about.version'), version],
    [t('common:about.customers'), counts.customers],
    [t('common:about.subscriptionRows'), counts.rows],
    [t('common:about.warnings'), counts.warnings],
    [t('common:about.unknown'), t('common:about.unknownText')],
    [
      t('common:about.incomplete'),
      incomplete.length === 0 ? t('common:about.incompleteNone') : t('common:about.incompleteCount', { count: incomplete.length }),
    ],
    ...incomplete.map(({ customer, account, section, at, reason }) => [
      customer,
      `${t('common:about.incompleteLine', { account, section, at })}: ${t(`rules:capture.incomplete.${reason}`)}`,
    ]),
  ];
}
