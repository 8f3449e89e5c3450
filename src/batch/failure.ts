import type { Notice } from '../model/message.ts';
import type { Failure } from './pool.ts';

/** Why a submission has no audit, in the words of its row. */
export function noticeOf(failure: Failure): Notice {
  switch (failure.kind) {
    case 'timed-out':
      return {
        code: 'timed-out',
        loss: true,
        text: {
          zh: `${failure.seconds} 秒内未能审完（单独重试一次也一样），已放弃此文件`,
          en: `not done within ${failure.seconds} s, nor when tried again alone; given up`,
        },
      };
    case 'out-of-memory':
      return {
        code: 'out-of-memory',
        loss: true,
        text: {
          zh: `所需内存超过 ${failure.megabytes} MB（单独重试一次也一样），已放弃此文件`,
          en: `needs more than ${failure.megabytes} MB of memory, also when tried again alone; given up`,
        },
      };
    case 'died':
      return {
        code: 'died',
        loss: true,
        text: {
          zh: `审读此文件时程序崩溃（单独重试一次也一样），请连同此文件报告给维护者：${failure.detail}`,
          en: `hedui crashed on this file, also when tried again alone; please report it with this file: ${failure.detail}`,
        },
      };
  }
}

/** How long was waited for it. */
export const secondsOf = (failure: Failure): number => (failure.kind === 'timed-out' ? failure.seconds : 0);
