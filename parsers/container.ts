import type { Outcome } from '../src/model/message.ts';
import { asReason } from './refusal.ts';
import { sniff } from './sniff.ts';
import { openArchive, type ZipLimits } from './zip.ts';

/** What a zip of submissions may cost to read: a county's eighty reports with their scans, a hundred times over. */
export const containerLimits: ZipLimits = {
  entryBytes: 200 << 20,
  totalBytes: 8 * 2 ** 30,
  ratio: 400,
  ratioFrom: 1 << 20,
  entries: 20_000,
};

/** A zip that holds submissions. */
export interface Container {
  /** Its files in the archive's order, folders left out. */
  readonly files: readonly { readonly name: string; readonly bytes: number }[];
  read(name: string): Outcome<Uint8Array>;
}

/** Whether the bytes are a zip archive of files, not a document that happens to be packed as one. */
export const isContainer = (bytes: Uint8Array): boolean => sniff(bytes) === 'zip';

/** Opens a zip of submissions; a damaged, encrypted or abnormal one is an Outcome with its reason. */
export function openContainer(bytes: Uint8Array): Outcome<Container> {
  return orReason(() => {
    const archive = openArchive(bytes, containerLimits);
    return {
      files: archive.names
        .filter((name) => !/[\\/]$/.test(name))
        .map((name) => ({ name, bytes: archive.sizeOf(name) })),
      read: (name) => orReason(() => archive.read(name) ?? new Uint8Array()),
    };
  });
}

/** Whether a name in an archive leads out of the folder that it would be unpacked into. */
export const leadsOut = (name: string): boolean =>
  /^(?:[\\/]|[A-Za-z]:)/.test(name) || name.split(/[\\/]/).includes('..');

function orReason<Value>(reading: () => Value): Outcome<Value> {
  try {
    return { ok: true, value: reading(), notices: [] };
  } catch (error) {
    return asReason(error);
  }
}
