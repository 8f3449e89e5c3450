import { isMoney } from '../../model/unit.ts';
import { areaEnding, areaStarting, oneArea } from './area.ts';
import { emitFigure } from './emit.ts';
import { words } from './lexicon.ts';
import { yearIn } from './phrase.ts';
import type { State } from './state.ts';
import type { NumberToken, Token } from './tokens.ts';

/**
 * Counts outside the vocabulary: 全区86家规模工业企业, 共有公共文化场馆23个, 新增规模工业企业10家. Two prints of one
 * phrase are held against each other, so a count is read only where its words say that it is all there are (of an area,
 * or of what was newly gained), not some of them: 全县12个水利工程竣工 may be twelve of fifteen.
 */

const heads =
  '企业|公司|学校|项目|工程|平台|中心|基地|园区|合作社|家庭农场|农户|贫困户|脱贫户|社区|医院|机构|小区|专利|协会|幼儿园|村|景区|场所|站点|网点|单位|志愿者|床位|学位|' +
  '标准化厂房|民宿|生产线|场馆|馆|站|卫生院|卫生室|敬老院|书屋|广场|公园|水库|泵站|水闸|桥梁|隧道|码头|停车位|泊位|公厕|委员会|党组织|党支部|监测户|低保户|低保对象|' +
  '公路|车辆|公交车|出租车|渔船|耕地|农田|林地|传承人|文化遗产';
/** A character of a name: what was done to or by a thing ends its name. */
const named =
  '(?:(?!获|通过|达到|入选|参加|参与|开展|完成|实现|成为|申报|纳入|享受|未|被|已)[\\u4e00-\\u9fff])';
const word = '[\\u4e00-\\u9fff]';
/** What comes after a count that is told of all of them; of some, other words say what they did. */
const all =
  '$|[，。；;、,:)(]|中|全部|均|(?:共|累计)?(?:完成|实现)(?:增加值|工业|总产值|产值|营业|主营|税|利润|投资|销售|收入)';
const nounAhead = new RegExp(`^(${named}{2,12}?(?:${heads}))(?=${all})`);
const gainedAhead = new RegExp(
  `^(${named}{2,12}?(?:${heads}))(?=${all}|(?:完成|实现|累计|已|共|总|的|为|数))`,
);
const heldAhead = new RegExp(`^(${named}{4,14})(?=$|[，。；;、,:)(])`);
const ofAll = /^(?:中|全部|均)/;
const nounBehind = new RegExp(`^${word}{2,14}(?:${heads})$`);
const plainNoun = new RegExp(`^${word}{4,16}$`);

/** What was gained is another quantity than what there is: 新增3家 and 共有86家. */
const gains =
  '(新申报认定|新申报|新认定|新增加|新增|新建成|新建|新入|净增|申报|认定|培育|入库|改造|续建|建成)';
const gainsLast = new RegExp(`${gains}$`);
const gainsFirst = new RegExp(`^${gains}`);
const holding = '(?:现共有|共建有|现建有|共有|现有|拥有|建有|设有|下辖|辖有|共|有|累计)';
const holdsLast = new RegExp(`${holding}$`);
const holdsFirst = new RegExp(`^${holding}`);
const opening = new RegExp(
  `^(?:(?:19|20)\\d\\d年(?:度|末|底)?|截[至止]|到|目前|年末|年底|${words.department.replaceAll(/[()]/g, '\\$&').split(' ').join('|')})*`,
);
/** A count of what was done is all of it where the whole year is told. */
const wholeYear = /^(?:全年|年内)(?:共|累计|共计)?(?:组织开展|组织|开展|举办|举行|(?=接待))/;
/** Nouns that begin so are some of those that there are, or people and firms that something was done for. */
const some =
  /等|其中|为|帮助|指导|组织|协调|支持|引导|对|向|在|与|和|及|走访|服务企业|检查|扶持|奖励|补助|抽查|参加|对接|引进|争取|以上|以下|平均|每|^(?:实施|完成)|^各(?!类)/;
/** What was told before in the sentence makes a later count a part of it or another thing. */
const narrowed =
  /其中|其余|另有|新[建增]|改造|扩建|维修|建成|完成|实施|创建|评选|扶持|培育|补助|奖|抽查|检查|走访|涉及|惠及|覆盖|计划|拟|上年|去年|分别|试点/;

interface Count {
  readonly noun: string;
  readonly area: string | null;
}

/** 86家规模工业企业 or 规模工业企业10家. False where the words do not clearly say what is counted, and that it is all. */
export function readCounted(state: State, token: NumberToken, segment: readonly Token[]): boolean {
  const { unit, precision } = token.number;
  const { text } = state.squeezed;
  // 23.6万人次 is known to a tenth of 万 only, and may be printed as 24万 elsewhere.
  if (/[万亿]/.test(token.number.raw)) return false;
  // 现有编制人员205人 is for those who read posts and people.
  if (segment.some(({ kind }) => kind === 'name')) return false;
  if (unit === null || precision !== 'exact' || isMoney(unit) || /^(?:%|‰|百分点|分|倍|元\/人)$/.test(unit))
    return false;
  const start = segment.find(({ kind }) => kind !== 'marker')?.start ?? token.start;
  const before = text.slice(start, token.start);
  const told = text
    .slice(firstWord(state), start)
    .split(/[。；;\n]/)
    .at(-1) as string;
  const opened = (opening.exec(before) as RegExpExecArray)[0];
  const words = before.slice(opened.length).replace(/\([^()]{1,6}\)$/, '');
  const behindIt = text.slice(token.end, token.end + 24);
  // Whose it is must be said with it, or nothing else may have been spoken of.
  const isOwn =
    told === '' ||
    /[\u4e00-\u9fff]/.test(opened.replace(/\d+年(?:度|末|底)?|截[至止]|到|目前|年末|年底/g, ''));
  const count =
    countAhead(words, behindIt, isOwn) ??
    (/^(?:$|[，。；;、,:)(\n])/.test(behindIt) ? countBehind(words, isOwn) : null);
  if (!count || (narrowed.test(told) && !gainsFirst.test(count.noun))) return false;
  const noun = count.noun.replace(/^(?:各级)?各类/, '');
  emitFigure(state, token, {
    concept: `~${noun}`,
    label: noun,
    scope: count.area ? oneArea(count.area) : state.scope,
    year: yearIn(state, segment) ?? state.year,
    stage: null,
    confidence: 0.6,
  });
  return true;
}

/** 全县23个公共文化场馆全部…, 共有23个公共文化场馆, 新增3家规模工业企业. */
function countAhead(words: string, behindIt: string, isOwn: boolean): Count | null {
  const verb = gainsLast.exec(words)?.[1];
  if (verb) {
    const noun = gainedAhead.exec(behindIt)?.[1];
    const area = areaEnding(words.slice(0, -verb.length)) ?? null;
    return noun && noun.length >= 4 && !/等/.test(words) ? { noun: `${verb}${noun}`, area } : null;
  }
  const holds = holdsLast.test(words);
  const owner = words.replace(holdsLast, '');
  const area = areaEnding(owner);
  const noun = nounAhead.exec(behindIt)?.[1] ?? (holds ? heldAhead.exec(behindIt)?.[1] : undefined);
  if (!noun) return null;
  if (area) return area === owner || ofAll.test(behindIt.slice(noun.length)) ? { noun, area } : null;
  return owner === '' && holds && isOwn ? { noun, area: null } : null;
}

/** 规模工业企业86家, 共有公共文化场馆23个, 全年举办培训班12期. */
function countBehind(words: string, isOwn: boolean): Count | null {
  const area = areaStarting(words) ?? null;
  const rest = words.slice(area?.length ?? 0);
  const yearly = (area !== null || isOwn) && wholeYear.test(rest);
  const noun = rest
    .replace(wholeYear, '')
    .replace(holdsFirst, '')
    .replace(/(?:总数为|总数达|总数|数量为|数为|数达|共有|共|达到|达|为|数)$/, '');
  if (some.test(noun) || !plainNoun.test(noun)) return null;
  const holds = /^(?:现|拥有|建有|设有|下辖|辖有|共有)/.test(rest) || holdsLast.test(rest);
  const isGain = gainsFirst.test(noun);
  if (!yearly && !(holds && !isGain) && !nounBehind.test(noun)) return null;
  return isGain || area || isOwn ? { noun, area } : null;
}

const firstWord = (state: State): number =>
  state.tokens.find(({ kind }) => kind !== 'marker')?.start ?? state.sentenceStart;

/** 23.6万人次 is known to a tenth of 万 only, so it stays in 万人次. */
export function inPrintedUnit(token: NumberToken): NumberToken {
  const { number } = token;
  const scale = /[万亿]/.exec(number.raw)?.[0];
  if (!scale) return token;
  const decimals = /\.(\d+)/.exec(number.raw)?.[1]?.length ?? 0;
  const value = number.value.div(scale === '万' ? 10_000 : 100_000_000);
  return { ...token, number: { ...number, value, decimals, unit: `${scale}${number.unit}` } };
}
