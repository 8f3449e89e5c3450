import type { Audit } from '../model/audit.ts';

/** How an audit came about: what a later run must find unchanged to take it over. */
export interface Origin {
  /** Tells the content, the program and the rules. */
  readonly fingerprint: string;
  /** The ids of all reports that came of the same submission, in order. */
  readonly together: readonly string[];
}

/** `records/<report_id>.json`: everything that is known of one report, for programs. */
export const recordJson = {
  folder: 'records',
  fileOf: (reportId: string): string => `${reportId}.json`,
  /** How its text begins: where it comes from. */
  head: (origin: Origin): string => `{\n "origin": ${JSON.stringify(origin)},\n`,
  /** The rest of its text, without the pictures, which are files of their own. */
  body: ({ crops: _, ...audit }: Audit): string => `${JSON.stringify(audit, null, 1).slice('{\n'.length)}\n`,
  /** The names of the pictures that a record speaks of. */
  cropsOf({ record }: Pick<Audit, 'record'>): string[] {
    const { figures } = (record ?? {}) as { figures?: readonly { crop?: unknown }[] };
    return (figures ?? []).flatMap(({ crop }) => (typeof crop === 'string' ? [crop] : []));
  },
  /** The audit, as it was written, and what came with it; null where it is of something else. */
  read(text: string, fingerprint: string): { audit: Audit; together: readonly string[] } | null {
    try {
      const { origin, ...audit } = JSON.parse(text) as Audit & { origin?: Partial<Origin> };
      const { together } = origin ?? {};
      if (origin?.fingerprint !== fingerprint || !Array.isArray(together)) return null;
      return { audit, together: together.filter((id) => /^[0-9a-f]+$/.test(String(id))) };
    } catch {
      return null;
    }
  },
} as const;
