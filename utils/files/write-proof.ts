import type { AccessConfirmation } from '../consolidation/access-confirmations';
import type { Account } from '../consolidation/account';
import type { Guid } from '../consolidation/guid';
import type { CustomerProof } from '../consolidation/proof';
import type { ProofCapture } from '../consolidation/proof-source';
import type { Instant } from '../consolidation/subscription';
import { type ProofSheet, proofColumns, proofSheets } from './proof-sheets';
import type { SheetCell } from './sheet-tables';
import { type Workbook, writeXlsx } from './write-xlsx';

/** A sheet of Excel ends here; a pack that needs more is written as JSON, or one customer at a time. */
export const mostRowsOfSheet = 1_048_575;

/** The export's sheets, then those of the pack. */
export async function writeProofXlsx(workbook: Workbook, rows: Record<ProofSheet, SheetCell[][]>): Promise<Blob> {
  return await writeXlsx(
    workbook,
    proofSheets.map((name) => ({ name, columns: proofColumns[name], rows: rows[name] })),
  );
}

export const proofFormat = 'consolidator-proof';
export const proofVersion = 1;

export interface ProofHeader {
  format: typeof proofFormat;
  version: typeof proofVersion;
  writtenAt: Instant;
  extensionVersion: string;
  /** The one customer that it is about; absent for the project. */
  customer?: Guid;
  accounts: Account[];
  /** API access and tools that the admin confirmed on To. */
  access: AccessConfirmation[];
  /** Where each profile's chain of events ended: whoever keeps these can tell later whether something was changed. */
  chain: { isWhole: boolean; events: number; ends: { device: string; sequence: number; hash: string }[] };
}

/** The pack as JSON text in pieces, a customer at a time: a project's pack is longer than one string can be. */
export function proofJsonParts(header: ProofHeader, accountCaptures: readonly ProofCapture[]) {
  let isFirst = true;
  return {
    begin: `${JSON.stringify(header).slice(0, -1)},\n"accountCaptures":${JSON.stringify(accountCaptures)},\n"customers":[`,
    customer: (proof: CustomerProof): string => {
      const between = isFirst ? '\n' : ',\n';
      isFirst = false;
      return between + JSON.stringify(proof);
    },
    end: '\n]}\n',
  };
}
