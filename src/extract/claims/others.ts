import { wholeDepartment } from '../../model/figure.ts';
import { isMoney } from '../../model/unit.ts';
import { areaStarting } from './area.ts';
import { emitFigure, markUsed } from './emit.ts';
import { yearIn } from './phrase.ts';
import type { State } from './state.ts';
import type { NumberToken, Token } from './tokens.ts';

const othersWords =
  /银行|贷款|税|产值|GDP|增加值|投资|利润|销售|营业收入|全市|全区|全县|全省|全国|增速|企业|农户|农民|居民|融资|担保|招商|合同|签约|产业|存款|社会/;
const plainNoun = /^[\u4e00-\u9fff]{4,12}$/;

/** 全区工业实缴税金7009万元, 工业投资同比增长36.9%: someone else's amounts, rates and growths, never a department's. */
export function readOthers(state: State, token: NumberToken, segment: readonly Token[]): void {
  const { unit } = token.number;
  const start = segment[0]?.start ?? token.start;
  const words = state.squeezed.text.slice(start, token.start);
  if (!othersWords.test(words)) return;
  const growth = /^(.*?)(同比增长|同比下降|同比增加|同比减少|比上年增长|比上年下降)$/.exec(words);
  const bare = (growth?.[1] ?? words)
    .replace(/^(?:19|20)\d\d年度?/, '')
    .replace(/^(?:全年|今年|本年|其中|累计)/, '');
  const area = areaStarting(bare);
  const noun = (area ? bare.slice(area.length) : bare)
    .replace(/^(?:全年|累计|完成|实现|共完成|共实现)+/, '')
    .replace(/(?:为|达|达到|共|共计)$/, '');
  const clear =
    plainNoun.test(noun) && !/增速|增幅|平均|超|高于|低于|等|帮助|为|获|对|使|和|及|比/.test(noun);
  const percent = unit === '%';
  if (clear && (percent ? growth !== null : isMoney(unit) && growth === null && area !== undefined)) {
    emitFigure(state, token, {
      concept: `~${noun}${growth?.[2] ?? ''}`,
      label: `${noun}${growth?.[2] ?? ''}`,
      scope: area ?? wholeDepartment,
      year: yearIn(state, segment) ?? state.year,
      stage: null,
      confidence: 0.6,
    });
    return;
  }
  markUsed(state, token);
}
