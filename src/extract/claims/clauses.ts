import type { Token } from './tokens.ts';

/**
 * Splits tokens into sentences. A numbered list belongs to the sentence before it and goes on over full stops: its items
 * are parts of what it was announced with.
 */
export function sentencesOf(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [];
  let current: Token[] = [];
  let styles = new Set<string>();
  tokens.forEach((token, index) => {
    current.push(token);
    if (token.kind === 'marker') styles.add(token.style);
    if (token.kind !== 'stop') return;
    const next = tokens[index + 1];
    // 基本支出…万元。其中：… goes on with what was just told.
    if (next?.kind === 'among') return;
    if (next?.kind === 'marker' && (next.ordinal > 1 ? styles.has(next.style) : next.style === '是')) return;
    sentences.push(current);
    current = [];
    styles = new Set();
  });
  if (current.length > 0) sentences.push(current);
  return sentences;
}

/** Scoring rules and templates state nothing about the year: 每超过一个百分点扣0.5分. */
const criteria =
  /扣完为止|扣至0分|扣\d|(?:计|得|加|扣)\d+(?:\.\d+)?分[;；，,。].*(?:计|得|扣)\d+(?:\.\d+)?分|(?:%|含\)|以上|以下|健全|合规|完整|执行|\d)(?:的)?[,，]?(?:计|得)\d+(?:\.\d+)?分|不得分|每(?:超过|低于|减少|增加|降低|少|出现|发生)[^。;；]{0,20}扣|酌情扣分|得满分|计满分|(?:指标|自评)?得分=|^[①②③④⑤⑥].*[，,]\d(?:\.\d)?分(?:[;；。]|$)/m;

/** 自评总分98分，扣2分: what was given and taken off is told of the whole report, which no rule names. */
const tellsTotal =
  /(?:自评|自我评价|评价|总|综合|最终|考评)(?:总|得|评)?(?:分|得分|分数|分值)(?:为|是|:|共)?\d+(?:\.\d+)?分|自评实?得\d+(?:\.\d+)?分|得分?(?:为|是|:)?\d+(?:\.\d+)?分[，,](?:共|合计|累计|共计|总共)扣/;
const rules = /每|超过|低于|达到|扣完|酌情|不得分|不计分|否则|按比例|以上|以下|得满分|计满分|=/;

/** 等级为优（90分（含）以上）, 90分以上为优秀: what recalls the scale of grades makes no rule of what is told beside it. */
const withoutScale = (sentence: string): string =>
  sentence
    .replace(/[（(][^（()）]*[）)]/g, '')
    .replace(/[（(][^（()）]*[）)]/g, '')
    .replace(/\d+(?:\.\d+)?分?(?:及)?以[上下]的?(?:为|评为|是)[^，,。；;]*/g, '');

const isCriterion = (text: string): boolean =>
  criteria.test(
    text
      .split(/(?<=[。;；\n])/)
      .filter((sentence) => !tellsTotal.test(sentence) || rules.test(withoutScale(sentence)))
      .join(''),
  );

/**
 * The ranges of a text that are scoring rules. Where most of its sentences are, all of it is: what stands between rules
 * belongs to them. One rule among sentences that tell (内部审计发现1项问题，扣2分) leaves the others what they are.
 */
export function rulesIn(squeezed: string): readonly (readonly [number, number])[] | 'all' {
  if (!isCriterion(squeezed)) return [];
  let at = 0;
  const sentences = squeezed.split(/(?<=[。\n])/).map((text) => {
    const range = [at, at + text.length] as const;
    at += text.length;
    return { text, range };
  });
  const ruling = sentences.filter(({ text }) => isCriterion(text));
  return 2 * ruling.length > sentences.length ? 'all' : ruling.map(({ range }) => range);
}
