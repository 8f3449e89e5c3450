import { Decimal } from '../../model/decimal.ts';
import { type Figure, wholeDepartment } from '../../model/figure.ts';
import type { Ledger } from '../ledger.ts';
import { agreed, figuresOutsideVocabulary } from './figures.ts';
import { bare, meansTheSame, stem } from './name.ts';

/**
 * A rate outside the vocabulary as a sentence or a table of results states it: 诉求件…，办结率98.99% under 诉求件办结率, the
 * 完成率 of a row 图书新增册数 under 图书新增完成率, 完成两癌筛查占任务数101.5% under 两癌筛查完成率. Null where two places say
 * different things.
 */
export function rateNamed(name: string, ledger: Ledger): Figure | null {
  return agreed(
    figuresOutsideVocabulary(ledger).filter((figure) => figure.unit === '%' && saysRateOf(figure, name)),
  );
}

function saysRateOf(figure: Figure, name: string): boolean {
  const wanted = bare(name);
  const [label, scope] = [bare(figure.label), bare(figure.scope)];
  if (label === wanted) return true;
  if (figure.scope !== wholeDepartment) {
    // 诉求件 · 办结率: the scope is what the rate's name leaves out.
    const subject = /率$/.test(label) && wanted.endsWith(label) ? wanted.slice(0, -label.length) : '';
    if (subject.length >= 2 && scope.endsWith(subject)) return true;
  }
  if (!/完成率$/.test(wanted)) return false;
  const row = /^~(.+)\|完成(?:率|比例|进度)$/.exec(figure.concept)?.[1];
  if (row !== undefined) return meansTheSame(row, name);
  const share = /^(.*?)占(?:年度|年初|全年|省|市|县|区|下达|考核|绩效)*(?:计划|任务|目标)数?$/.exec(
    label,
  )?.[1];
  return (
    share !== undefined &&
    stem(name).length >= 4 &&
    share.replace(/^(?:全[市县区])?完成/, '').includes(stem(name))
  );
}

/** 发现隐患734处，已整改723处 under 隐患整改率: the part and the whole that a sentence states of it; null where several do. */
export function partsNamed(name: string, ledger: Ledger): { part: Figure; whole: Figure } | null {
  const wanted = bare(name);
  if (!/[^完]率$/.test(wanted)) return null;
  const figures = ledger.record.figures.filter(
    (figure) =>
      figure.concept.startsWith('~') &&
      figure.precision === 'exact' &&
      figure.origin === 'sentence' &&
      figure.unit !== '%',
  );
  const pairs = figures.flatMap((part) => {
    const deed = bare(part.label);
    if (deed.length < 2 || !wanted.endsWith(`${deed}率`)) return [];
    const subject = wanted.slice(0, -deed.length - 1);
    return figures
      .filter(
        (whole) =>
          whole !== part &&
          subject.length >= 2 &&
          whole.scope === part.scope &&
          whole.unit === part.unit &&
          bare(whole.label).endsWith(subject) &&
          whole.value.gte(part.value) &&
          whole.value.gt(new Decimal(0)),
      )
      .map((whole) => ({ part, whole }));
  });
  return pairs.length === 1 ? (pairs[0] as { part: Figure; whole: Figure }) : null;
}
