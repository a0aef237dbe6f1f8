import { eventSentenceIn } from '../../components/dashboard/use-event-sentence';
import { warningTextsIn } from '../../components/shared/warning-texts';
import { createTexts, type PageTexts } from '../../components/texts/texts';
import type { useTexts } from '../../components/texts/use-texts';
import type { AccessConfirmation } from '../../utils/consolidation/access-confirmations';
import type { ProjectFacts } from '../../utils/consolidation/facts';
import type { Guid } from '../../utils/consolidation/guid';
import type { CustomerProof } from '../../utils/consolidation/proof';
import type { ProofCapture } from '../../utils/consolidation/proof-source';
import type { Instant } from '../../utils/consolidation/subscription';
import { type CustomerOnDisk, projectFacts } from '../../utils/database/queries';
import type { ChainCheck } from '../../utils/database/verify-chain';
import type { ExportRow } from '../../utils/files/export-columns';
import { exportRowsOf } from '../../utils/files/export-rows';
import {
  accessRows,
  accountCaptureRows,
  type ProofSheet,
  type ProofWords,
  proofRows,
  proofSheets,
} from '../../utils/files/proof-sheets';
import { customerCells, customerColumns, type SheetCell, warningCells, warningColumns } from '../../utils/files/sheet-tables';
import { mostRowsOfSheet, proofFormat, proofJsonParts, proofVersion, writeProofXlsx } from '../../utils/files/write-proof';
import { accountNameIn } from '../shared/accounts';

interface Asked {
  customer?: Guid;
  texts: PageTexts;
  version: string;
  writtenAt: Instant;
  chain: ChainCheck;
  proofs: AsyncIterable<CustomerOnDisk & { proof: CustomerProof }>;
  customerLists: ProofCapture[];
  access: AccessConfirmation[];
}

type Texts = Pick<ReturnType<typeof useTexts>, 't'>;

/** The pack as JSON, a customer at a time: no text of it is ever longer than one customer. */
export async function writeProofJson({ customer, version, writtenAt, chain, proofs, customerLists, access }: Asked): Promise<Blob> {
  const { accounts } = await projectFacts();
  const ends = chain.ends.map(({ device, sequence, hash }) => ({ device, sequence, hash }));
  const parts = proofJsonParts(
    {
      format: proofFormat,
      version: proofVersion,
      writtenAt,
      extensionVersion: version,
      ...(customer === undefined ? {} : { customer }),
      accounts,
      access,
      chain: { isWhole: chain.problems.length === 0, events: chain.events, ends },
    },
    customerLists,
  );
  const texts = [parts.begin];
  for await (const { proof } of proofs) texts.push(parts.customer(proof));
  return new Blob([...texts, parts.end], { type: 'application/json' });
}

/** The pack as a workbook; undefined when it is more than a sheet can hold. */
export async function writeProofExcel({ customerLists, access, proofs, ...asked }: Asked): Promise<Blob | undefined> {
  const project = await projectFacts();
  // Only its type differs: all namespaces are there.
  const texts = { t: createTexts(asked.texts).t } as Texts;
  const context = { project, words: wordsIn(texts, project) };
  const explain = warningTextsIn(texts);
  const rows: ExportRow[] = [];
  const customers: SheetCell[][] = [];
  const warnings: SheetCell[][] = [];
  const sheets = Object.fromEntries(proofSheets.map((name) => [name, [] as SheetCell[][]])) as Record<ProofSheet, SheetCell[][]>;
  sheets.Captures.push(...accountCaptureRows(customerLists, context));
  sheets['API access'].push(...accessRows(access));
  let name = '';
  for await (const one of proofs) {
    name = one.facts.name;
    rows.push(...exportRowsOf(one, project));
    customers.push(customerCells(one));
    warnings.push(...warningCells(one, explain));
    const own = proofRows(one.proof, context);
    for (const sheet of proofSheets) sheets[sheet].push(...own[sheet]);
    if ([rows, warnings, ...Object.values(sheets)].some(({ length }) => length > mostRowsOfSheet)) return undefined;
  }
  return await writeProofXlsx(
    {
      rows,
      customers: { columns: customerColumns, rows: customers },
      warnings: { columns: warningColumns, rows: warnings },
      about: aboutCells(texts, { ...asked, name, project }),
    },
    sheets,
  );
}

function wordsIn(texts: Texts, project: ProjectFacts): ProofWords {
  const { t } = texts;
  const accountNameOf = accountNameIn(project, texts);
  const stepOf = eventSentenceIn(texts, accountNameOf);
  return {
    stepOf,
    exclusionOf: ({ kind, source }) => t(`proof:exclusion.${kind}`, { sentence: source?.event ?? '' }),
    incompleteOf: (reason) => t(`rules:capture.incomplete.${reason}`),
    invoiceOf: ({ invoice, amount, currency }) =>
      t(`proof:closing.invoice.${invoice}`, { amount: amount ?? '', currency: currency ?? '' }),
    verdictOf: ({ closing }) => t(`proof:closing.short.${closing.verdict}`),
  };
}

type About = Pick<Asked, 'customer' | 'version' | 'writtenAt' | 'chain'> & { name: string; project: ProjectFacts };

function aboutCells(texts: Texts, { customer, name, version, writtenAt, chain, project }: About): SheetCell[][] {
  const { t } = texts;
  const accountNameOf = accountNameIn(project, texts);
  const [first] = chain.problems;
  return [
    [t('common:productName'), ''],
    [t('proof:about.what'), customer === undefined ? t('proof:about.project') : t('proof:about.customer', { name })],
    [t('common:about.writtenAt'), writtenAt],
    [t('common:about.version'), version],
    ...project.accounts.map(({ id, partnerId }) => [
      t('proof:about.accounts'),
      partnerId === undefined ? accountNameOf(id) : `${accountNameOf(id)}, ${partnerId}`,
    ]),
    [t('proof:about.events'), chain.events],
    [t('proof:about.chain'), first ? t('proof:notVerified') : t('proof:verified', { count: chain.events })],
    ...chain.problems.map(({ kind, device, sequence }) => [
      '',
      t(`proof:problem.${kind}`, { profile: t('proof:profile', { device }), sequence }),
    ]),
    ...chain.ends.map((end) => [t('proof:about.chainEnd'), t('proof:about.chainEndOf', end)]),
    [t('proof:about.howToCheck'), t('proof:howToCheck')],
    [t('common:about.unknown'), t('common:about.unknownText')],
  ];
}
