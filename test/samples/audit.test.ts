import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { auditSource } from '../../src/batch/audit.ts';
import { stages } from '../../src/batch/stages.ts';
import type { DiscrepancyRow, PrintedValue } from '../../src/model/audit.ts';
import type { Locator } from '../../src/model/locator.ts';
import { defaultPolicy } from '../../src/model/policy.ts';

const folder = path.resolve('samples');

/** One entry of `expected.json`: what was planted, and what a row about it must say. */
interface Finding {
  readonly kind: string;
  readonly orKinds: readonly string[];
  readonly severity: string;
  readonly item: string;
  readonly reported: string;
  readonly expected: string;
}

interface Expected {
  readonly file: string;
  readonly findings: readonly Finding[];
}

interface Held {
  /** Where the row of each planted fault stands, in the order of `expected.json`: row/column, or the heading. */
  readonly planted: readonly string[];
  /** Warnings that follow from a planted fault, as its `consequences` say; never an error. */
  readonly following?: readonly string[];
}

/** By the number that the sample's file begins with. */
const held: Readonly<Record<string, Held>> = {
  '01': {
    planted: [
      '（二）部门（单位）整体支出规模、使用方向和主要内容',
      '（一）基本支出',
      '（四）资产管理',
      '五、存在的主要问题',
      '财政供养人员控制率/自评得分',
      '公务卡刷卡率/自评得分',
      '总分/自评得分',
    ],
  },
  '02': {
    planted: [
      '局机关及二级机构汇总/公用支出',
      '局机关及二级机构汇总/结余 / 累计结余',
      '（一）基本支出',
      '固定资产利用率/自评得分',
      '“三公经费”变动率/评分标准',
      '质量指标/完成情况',
      '公路养护/评分标准',
      '骆青禾/签字',
      '评价等次/',
    ],
    following: ['score-mismatch 资金结余/自评得分'],
  },
  '03': {
    planted: [
      '三公经费/2021年决算数',
      '/控制率',
      '（二）收支情况',
      '（一）基本支出情况',
      '预算控制率/得分',
      '社会公众或服务对象满意度/得分',
      '预算管理/分值',
    ],
  },
  '04': {
    planted: [
      '按支出性质分 / 项目支出/全年执行数',
      '年度资金总额/执行率',
      '应急演练场次/实际完成值',
      '重大隐患整改率/实际完成值',
      '应急物资合格率/得分',
      '应急预案修订率/得分',
      '总分/得分',
      '（一）预算安排',
      '（四）评价结论',
    ],
  },
  '05': { planted: [] },
};

const expected: Expected[] = JSON.parse(readFileSync(path.join(folder, 'expected.json'), 'utf8'));

function placeOf(locator: Locator | undefined): string {
  if (locator?.kind === 'text') return (locator.heading ?? '').split(' / ').at(-1) as string;
  const row = (locator?.rowHeading ?? '').replace(/^年度预算申请（万元） \/ /, '');
  return `${row}/${locator?.columnHeading ?? ''}`;
}

const digits = (value: PrintedValue | null): string | null =>
  value && 'number' in value ? value.number : null;
const isNumber = (text: string): boolean => /^-?\d+(?:\.\d+)?$/.test(text);

const isAbout = (row: DiscrepancyRow, finding: Finding, place: string | undefined): boolean =>
  [finding.kind, ...finding.orKinds].includes(row.kind) && placeOf(row.where[0]) === place;

describe.each(expected)('$file', ({ file, findings }) => {
  const { planted, following = [] } = held[file.slice(0, 2)] as Held;

  it('gives one row for each planted fault, and no other row', { timeout: 120_000 }, async () => {
    const bytes = new Uint8Array(readFileSync(path.join(folder, file)));
    const { discrepancies } = await auditSource({ name: file, bytes }, file, defaultPolicy, stages);
    expect(planted).toHaveLength(findings.length);
    const found = new Set<DiscrepancyRow>();
    const missed: string[] = [];
    for (const [index, finding] of findings.entries()) {
      const rows = discrepancies.filter((row) => isAbout(row, finding, planted[index]));
      const [row] = rows;
      if (!row) {
        missed.push(finding.item);
        continue;
      }
      expect(rows, finding.item).toHaveLength(1);
      expect(row.severity, finding.item).toBe(finding.severity);
      expect(row.where[0]?.raw, finding.item).toContain(finding.reported);
      const right = digits(row.expected);
      if (right && isNumber(finding.expected)) expect(Number(right)).toBe(Number(finding.expected));
      found.add(row);
    }
    expect(missed).toEqual([]);
    const others = discrepancies.filter((row) => !found.has(row));
    expect(others.map((row) => `${row.kind} ${placeOf(row.where[0])}`)).toEqual(following);
    expect(others.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
