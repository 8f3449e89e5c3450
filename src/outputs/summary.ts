import { type Audit, type DiscrepancyRow, type ReportRow, wordsOf } from '../model/audit.ts';
import type { Severity } from '../model/discrepancy.ts';
import type { Language } from '../model/message.ts';
import { discrepanciesCsv } from './discrepancies-csv.ts';
import { locatorText } from './locator-text.ts';
import { recordJson } from './record-json.ts';
import { reportsCsv } from './reports-csv.ts';
import { runJson } from './run-json.ts';
import { scoresCsv } from './scores-csv.ts';
import { severityTerms } from './terms.ts';

/** What a run came to, kept small while thousands of audits pass by. */
export interface RunSummary {
  /** Files that were submitted, and of how many the audit is done: fewer only where the run was stopped. */
  readonly files: number;
  readonly audited: number;
  /** What they came to: several files may be one report. */
  readonly reports: number;
  readonly duplicates: number;
  /** Files that are no submissions. */
  readonly passedOver: number;
  readonly partial: number;
  readonly failed: number;
  readonly errors: number;
  readonly warnings: number;
  readonly rounding: number;
  readonly checksNotRun: number;
  readonly seconds: number;
  /** The worst findings, worst first. */
  readonly top: readonly TopFinding[];
  /** The first files that could not be read. */
  readonly unread: readonly ReportRow[];
  /** Null for a run that came to its end; else whether the out folder shows what it had until it was stopped. */
  readonly stopped: { readonly shown: boolean } | null;
}

export interface TopFinding {
  readonly file: string;
  readonly found: DiscrepancyRow;
}

/** How many findings and unread files the summary shows. */
export const shownAtMost = 8;

const severityOrder: Readonly<Record<Severity, number>> = { error: 0, warning: 1, rounding: 2 };

/** Worst first: by severity, then by confidence; the order of the reports decides the rest. */
const byWeight = (a: DiscrepancyRow, b: DiscrepancyRow): number =>
  severityOrder[a.severity] - severityOrder[b.severity] || b.confidence - a.confidence;

/** The findings of a report that may be among the worst of a run. */
export const worst = ({ discrepancies }: Audit): DiscrepancyRow[] =>
  discrepancies
    .filter(({ severity }) => severity !== 'rounding')
    .sort(byWeight)
    .slice(0, shownAtMost);

/** The worst of the findings so far and of those of one more report. */
export const worstOf = (top: readonly TopFinding[], more: readonly TopFinding[]): TopFinding[] =>
  [...top, ...more].sort((a, b) => byWeight(a.found, b.found)).slice(0, shownAtMost);

/** The summary that the terminal shows when a run is over. */
export function summaryText(summary: RunSummary, folder: string, language: Language): string {
  const zh = language === 'zh';
  const { files, reports, partial, failed, errors, warnings, rounding, checksNotRun, seconds } = summary;
  const lines = zh
    ? [
        `共 ${files} 份文件${reports === files ? '' : `（${reports} 份报告）`}：已审 ${reports - failed} 份${partial > 0 ? `（其中部分审读 ${partial} 份）` : ''}，未能审读 ${failed} 份；用时 ${seconds.toFixed(1)} 秒。`,
        `错误 ${errors} 处，疑点 ${warnings} 处，尾差 ${rounding} 处；${checksNotRun} 项核对因缺少内容未能进行。`,
      ]
    : [
        `${files} files${reports === files ? '' : ` (${reports} reports)`}: ${reports - failed} audited${partial > 0 ? ` (${partial} in part)` : ''}, ${failed} not read; ${seconds.toFixed(1)} s.`,
        `${errors} errors, ${warnings} warnings, ${rounding} rounding differences; ${checksNotRun} checks had nothing to work on.`,
      ];
  lines.push(...asideLines(summary, language), ...stoppedLines(summary, language));
  if (summary.top.length > 0) {
    lines.push('', zh ? '首先请看：' : 'Look at these first:');
    for (const [index, finding] of summary.top.entries())
      lines.push(...findingLines(finding, index, language));
  }
  if (summary.unread.length > 0) {
    lines.push('', zh ? '未能审读：' : 'Not read:');
    for (const report of summary.unread)
      lines.push(`  ${report.file}${zh ? '：' : ': '}${report.message[language]}`);
    const more = failed - summary.unread.length;
    if (more > 0)
      lines.push(
        zh ? `  ……另有 ${more} 份，见 ${reportsCsv.file}` : `  … and ${more} more, see ${reportsCsv.file}`,
      );
  }
  lines.push('', ...artefactLines(folder, language));
  return `${lines.join('\n')}\n`;
}

function asideLines({ duplicates, passedOver }: RunSummary, language: Language): string[] {
  const zh = language === 'zh';
  const lines: string[] = [];
  if (duplicates > 0)
    lines.push(
      zh
        ? `${duplicates} 份文件与另一份内容完全相同，未重复审核（见 ${reportsCsv.file}）。`
        : `${duplicates} files have the content of another and were not audited again (see ${reportsCsv.file}).`,
    );
  if (passedOver > 0)
    lines.push(
      zh
        ? `略过 ${passedOver} 个系统文件或临时文件（如 ~$ 开头的锁定文件，名单见 ${runJson.file}）。`
        : `${passedOver} system or lock files were passed over (${runJson.file} names them).`,
    );
  return lines;
}

function stoppedLines({ stopped, audited, files }: RunSummary, language: Language): string[] {
  if (stopped === null) return [];
  const zh = language === 'zh';
  const where = stopped.shown
    ? zh
      ? '已审完的结果如下。'
      : 'The results so far are below.'
    : zh
      ? '上次的完整结果未作改动，已审完的暂存在输出文件夹里。'
      : 'The earlier complete results are unchanged; what was audited is kept in the out folder.';
  return [
    zh
      ? `按要求停止：${files} 份文件中审完 ${audited} 份。${where}加 --resume 再运行一次，即从这里接着审。`
      : `Stopped as asked: ${audited} of ${files} files audited. ${where} Run it again with --resume to go on from here.`,
  ];
}

function findingLines({ file, found }: TopFinding, index: number, language: Language): string[] {
  const mark = severityTerms[found.severity][language];
  const head = language === 'zh' ? `[${mark}] ${file}：${found.item}` : `[${mark}] ${file}: ${found.item}`;
  return [
    `  ${index + 1}. ${head}${valuesText(found, language)}`,
    `     ${found.calculation === '' ? firstSentence(found.message[language]) : found.calculation}`,
    `     ${locatorText(found.where[0], language)}`,
  ];
}

/** A message in full would be a paragraph; all of it stands in the CSV. */
const firstSentence = (message: string): string => /^.*?(?:。|\.(?=\s|$))/su.exec(message)?.[0] ?? message;

function valuesText({ reported, expected, unit }: DiscrepancyRow, language: Language): string {
  const zh = language === 'zh';
  const printed = unit === null ? '' : zh ? unit : ` ${unit}`;
  const parts: string[] = [];
  if (reported !== null) parts.push(`${zh ? '填报 ' : 'reported '}${wordsOf(reported)}${printed}`);
  if (expected !== null) parts.push(`${zh ? '应为 ' : 'expected '}${wordsOf(expected)}${printed}`);
  if (parts.length === 0) return '';
  return zh ? `（${parts.join('，')}）` : ` (${parts.join(', ')})`;
}

function artefactLines(folder: string, language: Language): string[] {
  const place = folder.replace(/[\\/]+$/, '');
  const line = (file: string, what: string) => `  ${place}/${file.padEnd(20)}${what}`;
  const review = place === 'out' ? 'npm run review' : `npm run review -- ${quotedForShell(place)}`;
  return language === 'zh'
    ? [
        '结果文件（双击即可用 Excel 或 WPS 打开）：',
        line(discrepanciesCsv.file, '每处不符一行：填报数、应为、位置、原文'),
        line(scoresCsv.file, '每项指标一行：自评得分与重算得分'),
        line(reportsCsv.file, '每份文件一行：总分、等次、问题数'),
        line(`${recordJson.folder}/`, `每份报告的全部数据，与 ${runJson.file} 一同供程序使用`),
        `在网页上对照原文逐条复核、导出意见函：${review}`,
      ]
    : [
        'Results (a double-click opens them in Excel or WPS):',
        line(discrepanciesCsv.file, 'a row for everything that does not hold, with its place'),
        line(scoresCsv.file, 'a row for every indicator: self score and recomputed score'),
        line(reportsCsv.file, 'a row for every file: totals, grades, counts'),
        line(`${recordJson.folder}/`, `all data of every report; with ${runJson.file}, for programs`),
        `Review them on a page, beside their sources, and write letters: ${review}`,
      ];
}

/** A path as it may be pasted into a shell. */
const quotedForShell = (path: string): string =>
  /^[\w./\\:\p{Script=Han}-]+$/u.test(path) ? path : `"${path}"`;
