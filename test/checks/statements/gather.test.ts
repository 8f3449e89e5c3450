import { expect, test } from 'vitest';
import { check } from '../../../src/checks/index.ts';
import type { Figure } from '../../../src/model/figure.ts';
import { figureTerm, type Relation } from '../../../src/model/relation.ts';
import { inSentence, inTable, moneyTable, subject } from '../../support/subject-builder.ts';

/** The figures of the reference submission (domain.md section 2) that are about money. */
function reference() {
  const cells = (table: number, scope: string) => {
    const at = { table };
    return table === 1
      ? [
          inTable('income.total', '1074.06', { at, scope }),
          inTable('income.opening', '15.57', { at, scope }),
          inTable('income.public', '1058.49', { at, scope }),
        ]
      : [
          inTable('expenditure.total', '1069.02', { at, scope }),
          inTable('expenditure.basic', '309.93', { at, scope }),
          inTable('expenditure.basic.personnel', '207.88', { at, scope }),
          inTable('expenditure.basic.public', '102.05', { at, scope }),
          inTable('expenditure.project', '759.09', { at, scope }),
          inTable('balance.current', '-10.53', { at, scope }),
          inTable('balance.closing', '5.03', { at, scope }),
        ];
  };
  const scopes = ['department', '局机关'];
  const at = (paragraph: number) => ({ at: { paragraph } });
  const whole = inSentence('expenditure.total', '1069.02', at(1));
  const basic = inSentence('expenditure.basic', '309.93', at(1));
  const basicShare = inSentence('~基本支出占比', '29.01', { unit: '%', ...at(1) });
  const personnel = inSentence('expenditure.basic.personnel', '207.88', at(1));
  const operating = inSentence('expenditure.basic.public', '102.05', at(1));
  const project = inSentence('expenditure.project', '759.09', at(1));
  const projectShare = inSentence('~项目支出占比', '71.99', { unit: '%', ...at(1) });
  const basicAgain = inSentence('expenditure.basic', '309.93', at(2));
  const wages = inSentence('economic.wages', '146.47', at(2));
  const goods = inSentence('economic.goods', '133.01', at(2));
  const household = inSentence('economic.household', '61.42', at(2));
  const special = [
    inSentence('special.opening', '14.46', at(3)),
    inSentence('special.income', '749.67', at(3)),
    inSentence('expenditure.project', '759.09', at(3)),
    inSentence('special.closing', '5.03', at(3)),
    inSentence('special.available', '764.13', at(4)),
  ];
  const share = (result: Figure, part: Figure): Relation => ({
    rule: 'sentence-share',
    kind: 'ratio-mismatch',
    origin: 'sentence',
    result,
    compare: '=',
    expression: { op: 'share', part: { op: 'figure', figure: part }, whole: { op: 'figure', figure: whole } },
    severity: 'error',
    basis: { zh: `${part.label}占总支出的比例`, en: `share of ${part.label}` },
  });
  const relations: Relation[] = [
    share(basicShare, basic),
    share(projectShare, project),
    {
      ...share(basicAgain, wages),
      rule: 'sentence-among',
      kind: 'sum-mismatch',
      expression: { op: 'sum', terms: [wages, goods, household].map((figure) => figureTerm(figure)) },
      basis: { zh: '其中各项之和', en: 'sum of its parts' },
    },
  ];
  return subject({
    figures: [
      ...scopes.flatMap((scope) => [...cells(1, scope), ...cells(2, scope)]),
      ...[whole, basic, basicShare, personnel, operating, project, projectShare],
      ...[basicAgain, wages, goods, household],
      ...special,
    ],
    moneyTables: [moneyTable(1, ['income.fund', 'income.special-account', 'income.other'])],
    relations,
  });
}

test('the reference submission breaks three statements and is off by rounding in three', () => {
  const found = check(reference()).discrepancies.filter(({ rule }) => !['missing-items'].includes(rule));
  const shown = found.map(({ severity, kind, reported, expected, calculation }) =>
    [severity, kind, reported, expected, calculation].join(' | '),
  );
  expect(shown.toSorted()).toEqual(
    [
      'error | ratio-mismatch | 29.01 | 28.99 | 309.93 ÷ 1069.02 × 100% = 28.99% ≠ 29.01%',
      'error | ratio-mismatch | 71.99 | 71.01 | 759.09 ÷ 1069.02 × 100% = 71.01% ≠ 71.99%',
      'error | sum-mismatch | 309.93 | 340.9 | 146.47 + 133.01 + 61.42 = 340.90 ≠ 309.93',
      'rounding | carry-forward-mismatch | 5.03 | 5.04 | 1074.06 − 1069.02 = 5.04 ≈ 5.03',
      'rounding | carry-forward-mismatch | 5.03 | 5.04 | 14.46 + 749.67 − 759.09 = 5.04 ≈ 5.03',
      'rounding | sum-mismatch | 207.88 | 207.89 | 146.47 + 61.42 = 207.89 ≈ 207.88',
    ].toSorted(),
  );
});

test('the rows name every relation that speaks for them, and every place once', () => {
  const found = check(reference()).discrepancies;
  const goods = found.find(({ kind }) => kind === 'sum-mismatch');
  expect(goods?.message.zh).toContain('公用支出 = 商品和服务支出 也不成立（133.01 ≠ 102.05');
  expect(goods?.message.zh).toContain('相差 30.97 万元');
  expect(goods?.message.zh).toContain('若“商品和服务支出”（正文第 2 段）为 102.05 万元');
  const places = goods?.comparedWith.map((place) => JSON.stringify(place)) ?? [];
  expect(new Set(places).size).toBe(places.length);
  expect(goods?.comparedWith.map(({ raw }) => raw)).toEqual(
    expect.arrayContaining(['146.47', '133.01', '61.42', '102.05']),
  );
  const shares = found.filter(({ kind }) => kind === 'ratio-mismatch');
  for (const share of shares) expect(share.message.zh).toContain('各部分占比之和 = 100%');
});
