import type { Audit } from '../model/audit.ts';
import type { Document, Source } from '../model/document.ts';
import type { Notice, Outcome } from '../model/message.ts';
import type { Policy } from '../model/policy.ts';
import { defaultReading, type Reading } from '../model/reading.ts';
import type { Understanding } from '../model/subject.ts';
import { auditDocument, readSource, type Stages } from './audit.ts';
import { mergeDocuments } from './merge.ts';
import { groupsAmong } from './together.ts';

/** A file of a submission. */
export interface SubmittedFile {
  readonly source: Source;
  /** Its path under the audited folder. */
  readonly relativePath: string;
}

/** The path that a report of several files goes by: that of their folder. */
export const pathOfGroup = (folder: string): string => `${folder}/`;

/**
 * Audits the files of one subfolder (null: one file that stands alone): those that are parts of one report as one, under
 * the folder's name, the others each alone. One audit per report, in the order of their first files.
 */
export async function auditSubmission(
  files: readonly SubmittedFile[],
  folder: string | null,
  policy: Policy,
  stages: Stages,
  reading: Reading = defaultReading,
): Promise<Audit[]> {
  const started: number[] = [];
  const read: Outcome<Document>[] = [];
  for (const { source } of files) {
    started.push(performance.now());
    read.push(await readSource(source, stages, reading));
  }
  const alone = folder === null ? [] : read.map((outcome) => understood(outcome, policy, stages));
  const groups = groupsAmong(
    alone.map((understanding, index) => {
      const outcome = read[index];
      return understanding && outcome?.ok ? { document: outcome.value, record: understanding.record } : null;
    }),
  );
  return files.flatMap(({ relativePath }, index) => {
    const group = groups.find((members) => members.includes(index));
    if (group && group[0] !== index) return [];
    if (!group)
      return [
        auditDocument(
          read[index] as Outcome<Document>,
          relativePath,
          policy,
          stages,
          started[index] as number,
          alone[index],
        ),
      ];
    const merged = together(group, files, read);
    // Several reports of one folder cannot all go by its name.
    const path = folder !== null && groups.length === 1 ? pathOfGroup(folder) : relativePath;
    const audit = auditDocument(merged, path, policy, stages, started[0] as number);
    return [{ ...audit, files: group.map((member) => (files[member] as SubmittedFile).relativePath) }];
  });
}

/** What a file says alone, by which it is told where it belongs; null where that cannot be told. */
function understood(read: Outcome<Document>, policy: Policy, stages: Stages): Understanding | null {
  if (!read.ok) return null;
  try {
    return stages.understand(read.value, policy);
  } catch {
    // Audited alone, it fails there, and its row says why.
    return null;
  }
}

function together(
  group: readonly number[],
  files: readonly SubmittedFile[],
  read: readonly Outcome<Document>[],
): Outcome<Document> {
  const members = group.flatMap((index) => {
    const outcome = read[index];
    const name = files[index]?.source.name ?? '';
    return outcome?.ok ? [{ name, document: outcome.value, notices: outcome.notices }] : [];
  });
  const notices = members.flatMap(({ name, notices }) => notices.map((notice) => inFile(notice, name)));
  const names = members.map(({ name }) => name);
  const taken: Notice = {
    code: 'several-files',
    loss: false,
    told: true,
    text: {
      zh: `由同一文件夹的 ${names.length} 个文件合并核对：${names.join('、')}`,
      en: `audited as one report from ${names.length} files of one folder: ${names.join(', ')}`,
    },
  };
  return { ok: true, value: mergeDocuments(members), notices: [taken, ...notices] };
}

const inFile = (notice: Notice, name: string): Notice => ({
  ...notice,
  text: { zh: `《${name}》${notice.text.zh}`, en: `${name}: ${notice.text.en}` },
});
