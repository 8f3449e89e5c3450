import { existsSync } from 'node:fs';
import { MessageChannel } from 'node:worker_threads';
import { utils, write } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { NativeWork } from '../../src/batch/native-work.ts';
import { type Failure, type Work, workInOrder } from '../../src/batch/pool.ts';
import type { AuditTask } from '../../src/batch/worker.ts';
import type { Notice } from '../../src/model/message.ts';
import { defaultPolicy } from '../../src/model/policy.ts';
import type { Rendered } from '../../src/outputs/rendered.ts';
import { generateSubmission } from '../support/generate.ts';
import { Random } from '../support/random.ts';
import { cell, line, rowEnd, writeDoc } from '../support/write-doc.ts';
import { writeDocx } from '../support/write-docx.ts';
import { writePdf } from '../support/write-pdf.ts';
import { silentlyLost } from './held.ts';
import { harmed } from './mutations.ts';

/** How many harmed files are audited: few in `npm test`, two thousand in `npm run fuzz`. */
const runs = Number(process.env.HEDUI_FUZZ_RUNS ?? 120);
const secondsForOne = 30;

async function goodFiles(): Promise<Readonly<Record<string, Uint8Array>>> {
  const { submission } = generateSubmission(5, { layout: 'yueyang', faults: [] });
  const other = generateSubmission(6, { layout: 'national', faults: [] }).submission;
  const sheet = utils.aoa_to_sheet([
    ['指标', '分值', '得分', '说明'],
    ...Array.from({ length: 20 }, (_, index) => [`指标${index}`, 5, 4.5, `完成${index * 7}%`]),
  ]);
  return {
    'a.docx': new Uint8Array(await writeDocx(submission)),
    'b.docx': new Uint8Array(await writeDocx(other)),
    'c.pdf': new Uint8Array(await writePdf(submission, { font: 'named' })),
    'd.xlsx': new Uint8Array(
      write({ SheetNames: ['评分表'], Sheets: { 评分表: sheet } }, { type: 'array', bookType: 'xlsx' }),
    ),
    'e.xls': new Uint8Array(
      write({ SheetNames: ['评分表'], Sheets: { 评分表: sheet } }, { type: 'array', bookType: 'biff8' }),
    ),
    'f.doc': writeDoc({
      body: [
        line('某局2022年度部门整体支出绩效自评报告'),
        ...Array.from({ length: 12 }, (_, row) => [
          cell(`项目${row}`),
          cell(String(row * 1.5)),
          rowEnd([0, 2000, 4000]),
        ]).flat(),
        line('支出合计99.00万元，其中：基本支出50.00万元，项目支出49.00万元。'),
      ],
    }),
  };
}

/** The notices of an audit, from the record that is written of it. */
const noticesIn = (record: Uint8Array): readonly Notice[] =>
  JSON.parse(`{${new TextDecoder().decode(record)}`).notices;

interface Harmed {
  readonly name: string;
  readonly seed: number;
}

test(`${runs} harmed files crash nothing, hang nothing and end as rows`, { timeout: 3_600_000 }, async () => {
  const good = await goodFiles();
  const names = Object.keys(good);
  const worker = new URL('../../dist/src/batch/worker.js', import.meta.url);
  expect(existsSync(worker), 'the compiled program').toBe(true);
  const inputs = Array.from(
    { length: runs },
    (_, seed): Harmed => ({ name: names[seed % names.length] as string, seed }),
  );
  const work: Work<Harmed, AuditTask, Rendered[] | Failure> = {
    async load({ name, seed }) {
      const bytes = harmed(good[name] as Uint8Array, new Random(seed)).slice();
      const { port1, port2 } = new MessageChannel();
      const files = [{ name, bytes, relativePath: name }];
      const task = {
        files,
        unread: [],
        folder: null,
        policy: defaultPolicy,
        engine: 'auto',
        language: 'zh',
        steps: port2,
        native: NativeWork.memory(),
      } as const;
      return { task, transfer: [bytes.buffer as ArrayBuffer, port2], progress: port1 };
    },
    failed: (_input, failure) => failure,
  };
  const wrong: string[] = [];
  let read = 0;
  let at = 0;
  for await (const answer of workInOrder(inputs, work, { worker, jobs: 2, secondsPerTask: secondsForOne })) {
    const { name, seed } = inputs[at++] as Harmed;
    if (!Array.isArray(answer)) wrong.push(`${name} ${seed}: ${answer.kind}`);
    else
      for (const { report, record } of answer) {
        if (report.status !== 'failed') read += 1;
        else if (report.message.zh === '') wrong.push(`${name} ${seed}: no message`);
        for (const { code, text } of noticesIn(record))
          if (code === 'bug') wrong.push(`${name} ${seed}: ${text.en}`);
        if (report.status !== 'failed' && name.endsWith('.docx')) {
          const lost = await silentlyLost(name, harmed(good[name] as Uint8Array, new Random(seed)));
          if (lost.length > 0) wrong.push(`${name} ${seed}: lost ${lost.slice(0, 5).join(', ')}`);
        }
      }
  }
  expect(wrong).toEqual([]);
  // Harm that no file survived would prove nothing about the readers.
  expect(read).toBeGreaterThan(runs / 20);
});
