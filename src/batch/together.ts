import type { Document } from '../model/document.ts';
import type { ReportRecord } from '../model/record.ts';

/** A file of a subfolder with what was understood of it alone. */
export interface UnderstoodFile {
  readonly document: Document;
  readonly record: ReportRecord;
}

/**
 * Which files of one subfolder are parts of one report, by their indexes: those that name the same department and year,
 * with those that name neither where the whole folder is of one department. Two versions of one report (a Word file and
 * its scan) are not parts of one: what they both hold would be held against itself.
 */
export function groupsAmong(files: readonly (UnderstoodFile | null)[]): number[][] {
  const groups: { department: string; year: number; members: number[] }[] = [];
  const unnamed: number[] = [];
  for (const [index, file] of files.entries()) {
    if (file === null) continue;
    const { department, year } = nameOf(file);
    if (department === null || year === null) unnamed.push(index);
    else {
      const own = groups.find((group) => group.year === year && isSame(group.department, department));
      if (own) own.members.push(index);
      else groups.push({ department, year, members: [index] });
    }
  }
  const [only, ...others] = groups;
  if (only && others.length === 0) only.members.push(...unnamed.filter((index) => fits(files[index], only)));
  return groups
    .map(({ members }) => members.sort((a, b) => a - b))
    .filter(
      (members) => members.length > 1 && areParts(members.map((index) => files[index] as UnderstoodFile)),
    );
}

function nameOf({ record }: UnderstoodFile): { department: string | null; year: number | null } {
  const { department, year } = record.profile;
  return {
    department: department.state === 'stated' ? department.value.text.replace(/\s/g, '') : null,
    year: year?.value ?? null,
  };
}

/** 君山区农业农村局 is 岳阳市君山区农业农村局. */
const isSame = (a: string, b: string): boolean => a.endsWith(b) || b.endsWith(a);

function fits(file: UnderstoodFile | null | undefined, group: { department: string; year: number }): boolean {
  if (!file) return false;
  const { department, year } = nameOf(file);
  return (
    (department === null || isSame(department, group.department)) && (year === null || year === group.year)
  );
}

/** One of them at most has a rubric and one at most targets, and they do not tell the same story. */
function areParts(files: readonly UnderstoodFile[]): boolean {
  const having = (what: (record: ReportRecord) => readonly unknown[]) =>
    files.filter(({ record }) => what(record).length > 0).length;
  return having(({ rubric }) => rubric) <= 1 && having(({ targets }) => targets) <= 1 && !tellTheSame(files);
}

/** Longer than any title: several files of one report share their titles. */
const longLine = 40;
const mostInCommon = 0.3;

/** Whether a good part of the long paragraphs of one file stands in another too. */
function tellTheSame(files: readonly UnderstoodFile[]): boolean {
  const stories = files.map(
    ({ document }) =>
      new Set(
        document.blocks.flatMap((block) =>
          block.kind === 'paragraph' && block.text.length > longLine ? [block.text.replace(/\s/g, '')] : [],
        ),
      ),
  );
  return stories.some((story, index) =>
    stories.slice(index + 1).some((other) => {
      const shared = [...story].filter((line) => other.has(line)).length;
      return shared > mostInCommon * Math.min(story.size, other.size);
    }),
  );
}
