import type { Event } from '../../utils/consolidation/event';
import type { Instant } from '../../utils/consolidation/subscription';
import { eachEvent, readChainEnds } from '../../utils/database/each-event';
import { historyPacker } from '../../utils/files/pack-history';
import { sealFile } from '../../utils/files/sealed-file';
import { historyWriter } from '../../utils/files/write-history-file';

interface BackUpOptions {
  version: string;
  passphrase?: string;
  now: () => Instant;
  /** From 0 to 1. */
  onProgress: (share: number) => void;
}

export interface BackUpFile {
  file: Blob;
  count: number;
  /** Where this device's chain ends in it. */
  chain: { device: string; sequence: number; decisions: number };
}

/** The whole history as a file, read and written a few hundred events at a time; captures go on meanwhile. */
export async function writeBackUp({ version, passphrase, now, onProgress }: BackUpOptions): Promise<BackUpFile> {
  const chainEnds = await readChainEnds();
  const { device, sequence, decisions, ends } = chainEnds;
  const total = [...ends.values()].reduce((sum, end) => sum + end, 0);
  const writer = passphrase === undefined ? plainFile() : sealedFile(passphrase);
  let done = 0;
  for await (const events of eachEvent(chainEnds)) {
    writer.add(events);
    done += events.length;
    onProgress(done / total);
  }
  const written = await writer.end({ writtenAt: now(), device, extensionVersion: version });
  return { ...written, chain: { device, sequence, decisions } };
}

type WrittenBy = Parameters<ReturnType<typeof historyWriter>['end']>[0];

function plainFile() {
  const writer = historyWriter();
  // The browser keeps blobs outside this worker's memory.
  const body: Blob[] = [];
  return {
    add: (events: Event[]) => void body.push(new Blob([writer.add(events)])),
    end: async (by: WrittenBy) => {
      const { header, tail, count } = writer.end(by);
      return { file: new Blob([header, ...body, tail], { type: 'application/json' }), count };
    },
  };
}

function sealedFile(passphrase: string) {
  const packer = historyPacker();
  return {
    add: packer.add,
    end: async (by: WrittenBy) => {
      const { content, count } = packer.end(by);
      const parts: Blob[] = [];
      // WebCrypto gives plain buffers.
      for await (const part of sealFile(content, passphrase)) parts.push(new Blob([part as Uint8Array<ArrayBuffer>]));
      return { file: new Blob(parts, { type: 'application/octet-stream' }), count };
    },
  };
}
