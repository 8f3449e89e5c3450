import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Audit } from '../../model/audit.ts';
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

/** The audits in the records of some folders, the first folder first. A record that is cut off counts as none. */
export function recordsIn(folders: readonly string[]): Earlier {
  const read = async (folder: string, reportId: string, fingerprint: string) => {
    const path = join(folder, recordJson.folder, recordJson.fileOf(reportId));
    const text = await readFile(path, 'utf8').catch(() => null);
    return text === null ? null : recordJson.read(text, fingerprint);
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
