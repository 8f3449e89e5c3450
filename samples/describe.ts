import type { PlantedFault } from '../test/support/faults.ts';
import type { Sample } from './sample.ts';

export interface Described {
  readonly sample: Sample;
  readonly faults: readonly PlantedFault[];
}

/** What an audit of the sample must report, as data. */
export function expectedOf({ sample, faults }: Described) {
  return {
    file: sample.file,
    department: sample.department,
    year: sample.year,
    findings: faults.map(
      ({ kind, orKinds, severity, item, reported, expected, where, consequences, zh, en }) => ({
        kind,
        orKinds: orKinds ?? [],
        severity,
        item,
        reported,
        expected,
        where,
        consequences: consequences ?? [],
        zh,
        en,
      }),
    ),
  };
}

const inCell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** `README.md` of the samples: a table for each. */
export function describeSamples(described: readonly Described[]): string {
  const parts = described.map(({ sample, faults }) =>
    [
      `## ${sample.file}`,
      '',
      `${sample.zh}`,
      '',
      `${sample.en}`,
      '',
      ...(faults.length === 0
        ? ['没有植入错误。Nothing is planted.']
        : [
            '| # | 类型 kind | 级别 | 项目 item | 位置 where | 填报 reported | 应为 expected | 说明 what is wrong |',
            '|---|---|---|---|---|---|---|---|',
            ...faults.map(
              (fault, index) =>
                `| ${index + 1} | ${fault.kind} | ${fault.severity} | ${inCell(fault.item)} | ${inCell(fault.where)} | ${inCell(fault.reported) || '（空）'} | ${inCell(fault.expected) || '—'} | ${inCell(fault.zh)}<br>${inCell(fault.en)} |`,
            ),
          ]),
      '',
    ].join('\n'),
  );
  return `# 样本 Samples

这里的部门、人员、地名和数据都是虚构的。每份样本由 \`sources/\` 下的同名文件生成：先有一组基础数，其余数字都由它算出；
错误是在 \`faults\` 里一处一处写明、有意放进去的，除此之外没有不一致。\`npm run samples\` 重新生成全部样本，字节不变；
\`expected.json\` 是同样内容的数据，供测试使用。

Bureaus, people, places and figures are invented. Each sample is built from its source under \`sources/\`: a set of base
numbers from which all else is computed, and faults that are written down one by one; beyond them nothing disagrees.
\`npm run samples\` builds all of them again, to the same bytes; \`expected.json\` holds the same as data for the tests.

By hand to try: \`hedui audit samples\`.

${parts.join('\n')}`;
}
