import type { Localized } from '../../model/message.ts';
import type { State, Verdict } from '../api.ts';

/** What users call the values of a review. */
export const verdictTerms: Readonly<Record<Verdict, Localized>> = {
  none: { zh: '未处理', en: 'none' },
  accepted: { zh: '采纳', en: 'accepted' },
  dismissed: { zh: '排除', en: 'dismissed' },
  asked: { zh: '问询', en: 'asked' },
};

export const stateTerms: Readonly<Record<State | 'gone', Localized>> = {
  same: { zh: '未变', en: 'same' },
  new: { zh: '新增', en: 'new' },
  changed: { zh: '已变', en: 'changed' },
  gone: { zh: '已消失', en: 'gone' },
};
