import type { ReportRow } from '../model/audit.ts';
import type { Language } from '../model/message.ts';
import { reportStatusTerms, severityTerms } from './terms.ts';

/** The line of progress for a file that is done. */
export function progressLine(done: number, of: number, report: ReportRow, language: Language): string {
  const zh = language === 'zh';
  const counts =
    report.status === 'failed'
      ? reportStatusTerms.failed[language]
      : zh
        ? `${severityTerms.error.zh} ${report.errors}，${severityTerms.warning.zh} ${report.warnings}`
        : `${report.errors} errors, ${report.warnings} warnings`;
  return `[${done}/${of}] ${report.file}${zh ? '：' : ': '}${counts}`;
}

/** A line cut to a terminal's width, where a Chinese character takes two columns. */
export function fitted(line: string, columns: number): string {
  let used = 0;
  let kept = '';
  for (const character of line) {
    used += (character.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1;
    if (used >= columns) return `${kept}…`;
    kept += character;
  }
  return kept;
}
