import type { Notice } from '../../src/model/message.ts';
import type { EngineChoice } from '../../src/model/reading.ts';
import { pageList } from '../pdf/notices.ts';
import type { Recogniser } from './recogniser.ts';

const names: Readonly<Record<Recogniser['id'], string>> = { paddle: 'PP-OCRv4', tesseract: 'tesseract.js' };

const refusal = (code: string, zh: string, en: string): Notice => ({ code, loss: true, text: { zh, en } });

/** What the reader of scans has to say about a file. */
export const notices = {
  recognised({ id, leastConfidence }: Recogniser, pages: readonly number[]): Notice {
    const list = pageList(pages);
    const doubt =
      leastConfidence === null
        ? {
            zh: '其文字常有差错，数字一律只列为疑点',
            en: 'it has words wrong, so all figures give warnings only',
          }
        : { zh: '没有把握的数字只列为疑点', en: 'figures read with doubt give warnings only' };
    return {
      code: 'recognised',
      loss: false,
      told: true,
      text: {
        zh: `${list.zh}是图像，文字由 ${names[id]} 识别，${doubt.zh}`,
        en: `Images, read by ${names[id]}: ${list.en}; ${doubt.en}`,
      },
    };
  },
  damaged: () =>
    refusal(
      'image-damaged',
      '图片已损坏或格式不受支持，请重新扫描后提交。',
      'The picture is damaged or of a kind that is not read: scan it again.',
    ),
  'too-large': () =>
    refusal(
      'image-too-large',
      '图片过大（超过 8000 万像素），请以 200 至 300 dpi 重新扫描。',
      'The picture is too large (more than 80 million pixels): scan it again at 200 to 300 dpi.',
    ),
  'too-small': () =>
    refusal(
      'image-too-small',
      '图片太小，看不清文字，请以 200 至 300 dpi 重新扫描。',
      'The picture is too small to be read: scan it again at 200 to 300 dpi.',
    ),
  blank: () =>
    refusal(
      'image-blank',
      '图片里没有能识别的文字，请检查后重新提交。',
      'There is no print in the picture that can be read: check it and submit it again.',
    ),
  poor(pages: readonly number[]): Notice {
    const list = pageList(pages);
    return {
      code: 'poor-picture',
      loss: false,
      told: true,
      text: {
        zh: `${list.zh}图像不清（分辨率低、太淡或模糊），其中的数字一律只列为疑点，请以 200 至 300 dpi 重新扫描`,
        en: `Too coarse, pale or blurred for certain figures, so they give warnings only; scan again at 200 to 300 dpi: ${list.en}`,
      },
    };
  },
  noEngine: (choice: EngineChoice): Notice => ({
    code: 'no-engine',
    loss: true,
    text: {
      zh:
        choice === 'auto'
          ? '本机没有装好识别扫描件的组件，请重新安装，或提交可以选中文字的文件。'
          : `本机没有装好 ${names[choice]}，请重新安装，或改用 --ocr auto。`,
      en:
        choice === 'auto'
          ? 'No engine for scans is installed here: install again, or submit a file with selectable text.'
          : `${names[choice]} is not installed here: install again, or use --ocr auto.`,
    },
  }),
};
