import type { Check } from '../model/check.ts';
import type { Language } from '../model/message.ts';
import { kindTerms } from './terms.ts';

/** `hedui checks`: what every check holds the reports against, in words. */
export function checksText(checks: readonly Check[], language: Language): string {
  const zh = language === 'zh';
  const labels = zh ? ['依据：', '所需：', '结果：'] : ['basis: ', 'needs: ', 'finds: '];
  const blocks = checks.map((check) =>
    [
      `${check.id}${zh ? '　' : '  '}${check.title[language]}`,
      `  ${labels[0]}${check.basis}`,
      `  ${labels[1]}${check.needs[language]}`,
      `  ${labels[2]}${check.kinds.map((kind) => kindTerms[kind][language]).join(zh ? '、' : ', ')}`,
    ].join('\n'),
  );
  return `${blocks.join('\n\n')}\n`;
}
