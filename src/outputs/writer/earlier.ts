import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Audit, Crop } from '../../model/audit.ts';
import { cropPng } from '../crop-png.ts';
import { recordJson } from '../record-json.ts';

/** Audits that an earlier run finished. */
export interface Earlier {
  /**
   * The audits of a submission, where they were made from the same content by the same program and rules; else null.
   * It is enough to know one of the reports that came of it.
   */
  find(reportIds: readonly string[], fingerprint: string): Promise<Audit[] | null>;
}

export const noEarlier: Earlier = { find: async () => null };

/** The pictures that a record names, which stand beside it; null where one is missing. */
async function cropsOf(audit: Audit, folder: string, reportId: string): Promise<Crop[] | null> {
  const names = recordJson.cropsOf(audit).filter((name) => cropPng.isOf(name, new Set([reportId])));
  const crops: Crop[] = [];
  for (const name of names) {
    const png = await readFile(join(folder, recordJson.folder, name)).catch(() => null);
    if (png === null) return null;
    crops.push({ name, png });
  }
  return crops;
}

/** The audits in the records of some folders, the first folder first. A record that is cut off counts as none. */
export function recordsIn(folders: readonly string[]): Earlier {
  const read = async (folder: string, reportId: string, fingerprint: string) => {
    const path = join(folder, recordJson.folder, recordJson.fileOf(reportId));
    const text = await readFile(path, 'utf8').catch(() => null);
    const record = text === null ? null : recordJson.read(text, fingerprint);
    if (record === null) return null;
    const crops = await cropsOf(record.audit, folder, reportId);
    if (crops === null) return null;
    return crops.length === 0 ? record : { ...record, audit: { ...record.audit, crops } };
  };
  return {
    async find(reportIds, fingerprint) {
      for (const folder of folders)
        for (const reportId of reportIds) {
          const first = await read(folder, reportId, fingerprint);
          if (first === null) continue;
          const records = await Promise.all(first.together.map((id) => read(folder, id, fingerprint)));
          if (records.every((record) => record !== null)) return records.map(({ audit }) => audit);
        }
      return null;
    },
  };
}
