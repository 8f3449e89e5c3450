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

/** How far a batch is: for a terminal, which shows one such line and rewrites it. */
export function progressBar(
  { done, of, errors, seconds }: { done: number; of: number; errors: number; seconds: number },
  language: Language,
): string {
  const cells = 20;
  const filled = Math.floor((cells * done) / of);
  const bar = `[${'#'.repeat(filled)}${'.'.repeat(cells - filled)}] ${done}/${of}`;
  const left = Math.ceil(((of - done) * seconds) / done);
  const perMinute = Math.round((60 * done) / seconds);
  return language === 'zh'
    ? `${bar}，每分钟 ${perMinute} 份，约剩 ${duration(left)}，${severityTerms.error.zh} ${errors}`
    : `${bar}, ${perMinute} a minute, about ${duration(left)} left, ${errors} errors`;
}

/** Hours, minutes and seconds as a clock shows them. */
function duration(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
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
