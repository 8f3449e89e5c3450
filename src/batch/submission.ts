import type { Input } from './collect.ts';

/** Whether the files of one subfolder may be one report: 表, 说明 and 评分表 often come as files of their own. */
export const groupings = ['folder', 'none'] as const;
export type Grouping = (typeof groupings)[number];

/** What is audited in one go: a file, or the files of one subfolder, of which it then shows which belong together. */
export interface Submission {
  /** The subfolder; null for a file that stands alone. */
  readonly folder: string | null;
  readonly inputs: readonly [Input, ...Input[]];
}

/** A subfolder with more files than this is a collection of departments, not the submission of one. */
const mostFiles = 8;

/**
 * The submissions of a batch, in the order of their first files. Files directly in the audited folder stand alone, and
 * so do those that cannot be opened or are `apart` for another reason.
 */
export function submissionsOf(
  inputs: readonly Input[],
  grouping: Grouping,
  apart: (input: Input) => boolean = () => false,
): Submission[] {
  const mayJoin = (input: Input) => input.folder !== null && input.problem === undefined && !apart(input);
  const byFolder = new Map<string, Input[]>();
  if (grouping === 'folder')
    for (const input of inputs)
      if (input.folder !== null && mayJoin(input))
        byFolder.set(input.folder, [...(byFolder.get(input.folder) ?? []), input]);
  const taken = new Set<Input>();
  return inputs.flatMap((input): Submission[] => {
    if (taken.has(input)) return [];
    const [first, ...others] = (mayJoin(input) && byFolder.get(input.folder ?? '')) || [input];
    if (!first || others.length === 0 || others.length >= mostFiles)
      return [{ folder: null, inputs: [input] }];
    for (const each of [first, ...others]) taken.add(each);
    return [{ folder: input.folder, inputs: [first, ...others] }];
  });
}
