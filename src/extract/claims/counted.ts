import { wholeDepartment } from '../../model/figure.ts';
import { isMoney } from '../../model/unit.ts';
import { emitFigure, markUsed } from './emit.ts';
import { words } from './lexicon.ts';
import { yearIn } from './phrase.ts';
import type { State } from './state.ts';
import type { NumberToken, Token } from './tokens.ts';

/**
 * Figures outside the vocabulary: 全区86家规模工业企业, 新增规模工业企业10家, 全区工业实缴税金7009万元. They are never a
 * department's; what matters is that the same phrase said twice gives the same concept, and another phrase another.
 */

const areas = words.area.split(' ').sort((a, b) => b.length - a.length);
const heads =
  '企业|公司|学校|项目|工程|平台|中心|基地|园区|合作社|家庭农场|农户|贫困户|脱贫户|社区|医院|机构|小区|专利|协会|幼儿园|村|景区|场所|站点|网点|单位|志愿者|床位|学位|标准化厂房|民宿|生产线';
const nounAhead = new RegExp(
  `^([\\u4e00-\\u9fff]{2,12}?(?:${heads}))(?:$|[，。；;、,:)中]|(?:完成|实现|累计|全部|均|已|共|获|新增|开工|竣工|复工|达到|总|的|为|数))`,
);
const nounBehind = new RegExp(
  `(?:^|[，。；;、:)])([\\u4e00-\\u9fff]{4,16}(?:${heads}))(?:共|共有|达|达到|为|数|数为|数达|总数|总数为)?$`,
);
const gained = /(新申报认定|新申报|新认定|新增加|新增|新建成|新建|新入|净增|申报|认定|培育|入库|改造|续建)$/;

/** 86家规模工业企业 or 规模工业企业10家. False where the words do not clearly say what is counted. */
export function readCounted(state: State, token: NumberToken, segment: readonly Token[]): boolean {
  const { unit } = token.number;
  const { text } = state.squeezed;
  if (unit === null || isMoney(unit) || /^(?:%|‰|百分点|分|倍|元\/人)$/.test(unit)) return false;
  const start = segment[0]?.start ?? token.start;
  const before = text.slice(start, token.start).replace(/^.*?(?:(?:19|20)\d\d(?:年度?|年))/, '');
  const ahead = nounAhead.exec(text.slice(token.end, token.end + 20))?.[1];
  if (ahead) {
    const area = areaEnding(before);
    const verb = gained.exec(before)?.[1];
    if (!/等$/.test(before) && (area || (verb && ahead.length >= 4))) {
      return emit(state, token, `${verb ?? ''}${ahead}`, area ?? wholeDepartment, segment);
    }
  }
  const behind = nounBehind.exec(before)?.[1];
  if (behind && !/等|其中|为|帮助|指导|组织|协调|支持|引导|对|向|在|与|和|及/.test(behind)) {
    const area = areas.find((name) => behind.startsWith(name));
    const noun = (area ? behind.slice(area.length) : behind).replace(/^(?:共有|现有|拥有|共|有|累计)/, '');
    if (noun.length >= 4) return emit(state, token, noun, area ?? wholeDepartment, segment);
  }
  return false;
}

function areaEnding(before: string): string | null {
  const bare = before.replace(/(?:共有|现有|拥有|有|共)$/, '');
  return areas.find((name) => bare.endsWith(name)) ?? null;
}

function emit(
  state: State,
  token: NumberToken,
  noun: string,
  scope: string,
  segment: readonly Token[],
): boolean {
  emitFigure(state, token, {
    concept: `~${noun}`,
    label: noun,
    scope,
    year: yearIn(state, segment) ?? state.year,
    stage: null,
    confidence: 0.6,
  });
  return true;
}

const othersWords =
  /银行|贷款|税|产值|GDP|增加值|投资|利润|销售|营业收入|全市|全区|全县|全省|全国|增速|企业|农户|农民|居民|融资|担保|招商|合同|签约|产业|存款|社会/;
const plainNoun = /^[\u4e00-\u9fff]{4,12}$/;

/** 全区工业实缴税金7009万元, 工业投资同比增长36.9%: someone else's amounts, rates and growths. */
export function readOthers(state: State, token: NumberToken, segment: readonly Token[]): void {
  const { unit } = token.number;
  const start = segment[0]?.start ?? token.start;
  const words = state.squeezed.text.slice(start, token.start);
  if (!othersWords.test(words)) return;
  const growth = /^(.*?)(同比增长|同比下降|同比增加|同比减少|比上年增长|比上年下降)$/.exec(words);
  const bare = (growth?.[1] ?? words)
    .replace(/^(?:19|20)\d\d年度?/, '')
    .replace(/^(?:全年|今年|本年|其中|累计)/, '');
  const area = areas.find((name) => bare.startsWith(name));
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
