import { amounts } from './amounts.ts';
import { bases } from './bases.ts';
import { breakdowns } from './breakdowns.ts';
import { changes } from './changes.ts';
import { comparisons } from './comparisons.ts';
import { counts } from './counts.ts';
import { kinds } from './kinds.ts';
import { lists } from './lists.ts';
import { mixed } from './mixed.ts';
import { people } from './people.ts';
import { proportions } from './proportions.ts';
import { prose } from './prose.ts';
import { reports } from './reports.ts';
import { whose } from './whose.ts';

export interface Case {
  readonly sentence: string;
  /** In the notation of `notation.ts`, in any order. */
  readonly states: readonly string[];
}

/** Every labelled sentence: `>` opens one, the lines under it are what it states. */
export const cases: readonly Case[] = [
  amounts,
  bases,
  breakdowns,
  changes,
  comparisons,
  counts,
  lists,
  people,
  kinds,
  mixed,
  reports,
  prose,
  proportions,
  whose,
].flatMap((text) =>
  text
    .split(/^> /m)
    .slice(1)
    .map((block) => {
      const [sentence = '', ...states] = block.trimEnd().split('\n');
      return { sentence, states: states.filter((line) => line !== '') };
    }),
);
