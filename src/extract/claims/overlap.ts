import { isMoney, type Unit } from '../../model/unit.ts';

/** What one thing or person can be together with another such: 党员 and 女, 重点 and 跨年. */
const attribute =
  /党员|团员|女|妇|少数民族|学历|本科|研究生|硕士|博士|大专|职称|高级|中级|岁|以上|以下|贫困|脱贫|低保|残疾|老年|青年|老人|儿童|重点|重大|示范|优秀|先进|规上|规模|高新|龙头|新增|本年|当年|跨年|完成|完工|竣工|验收|投产|开工|获|达|涉及|纳入|参加|参与|享受|民生|扶贫|绿色|外来|本地|首次/;
/** Things and people bear several attributes; cases, papers and events are sorted into kinds. */
const things: ReadonlySet<string> = new Set([
  '人',
  '名',
  '家',
  '户',
  '个',
  '项',
  '所',
  '座',
  '村',
  '处',
  '辆',
  '台',
  '套',
]);
const people: ReadonlySet<string> = new Set(['人', '名', '家', '户']);

/** Sets of which one thing is only one, and of which nothing else is. */
const exhaustive: readonly (readonly RegExp[])[] = [
  [/货物/, /工程/, /服务/],
  [/^男/, /^女/],
  [/^离休/, /^退休/],
  [/续建/, /新建/],
  [/^在线/, /^离线/],
  [/^线上/, /^线下/],
  [/行政编制/, /事业编制/],
  [/^行政/, /^参公/, /^事业/],
  [/^行政/, /^参公/, /^事业/, /^工勤/],
];
/** Sets of which one thing is only one. */
const exclusive: readonly RegExp[] = [
  /在职|退休|离休|离退休/,
  /优|良|中|差/,
  /中央|省级|市级|县级|区级|乡级|镇级|村级|本级|自筹/,
  /续建|新建|改建|扩建/,
  /城区|城镇|城市|乡镇|乡村|农村/,
  /第[一二三四五六七八九十]/,
];
const source = /中央|上级|省级|省财政|市级|县级|区级|本级|自筹|配套|地方|财政|债券|结转/;

/** `all`: they are all that there can be; `surely` none is counted twice; `perhaps` one may be; `never`: one surely is. */
export function addingUp(
  names: readonly string[],
  unit: Unit | null,
): 'all' | 'surely' | 'perhaps' | 'never' {
  if (exhaustive.some((set) => isSet(set, names)) || areOpposites(names)) return 'all';
  if (names.length < 2) return 'surely';
  if (isMoney(unit)) {
    const bySource = names.filter((name) => source.test(name)).length;
    return bySource === 0 || bySource === names.length || names.some((name) => /其他|其余/.test(name))
      ? 'surely'
      : 'perhaps';
  }
  if (exclusive.some((pattern) => areKinds(names.map((name) => pattern.exec(name)?.[0])))) return 'surely';
  if (names.some((name) => attribute.test(name))) return 'never';
  if (!things.has(unit ?? '')) return 'surely';
  const sameEnd = names.every((name) => name.at(-1) === names[0]?.at(-1));
  return sameEnd && !people.has(unit ?? '') ? 'surely' : 'perhaps';
}

const isSet = (set: readonly RegExp[], names: readonly string[]): boolean =>
  set.length === names.length &&
  set.every((pattern) => names.filter((name) => pattern.test(name)).length === 1);

/** 合格 and 不合格, 已整改 and 未整改. */
const areOpposites = ([one = '', other = '', ...more]: readonly string[]): boolean =>
  more.length === 0 && one !== '' && (isNegationOf(one, other) || isNegationOf(other, one));

const isNegationOf = (negative: string, positive: string): boolean =>
  ['不', '未', '非'].some((not) => negative === not + positive.replace(/^已/, ''));

const areKinds = (kinds: readonly (string | undefined)[]): boolean =>
  kinds.every((kind) => kind !== undefined) && new Set(kinds).size === kinds.length;
