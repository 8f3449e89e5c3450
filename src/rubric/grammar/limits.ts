/** A limit that the text names instead of a number: the budget, or the posts. */
export type Limit = 'budget' | 'posts';

const held = '(?:不得?|未|没有)(?:超(?:过|出|支)?|突破|高于|大于)';
const budget = '(?:年初|全年|年度|调整后|批复|核定|安排|总)*的?预算(?:数|安排数?|金额|额度?|批复数?)?';
const spent = '(?:(?:年度|全年|本年)?(?:实际)?(?:决算|支出|执行|使用|发生|开支)(?:数|额|金额)?)?';
const staff = '(?:(?:实有|实际|年末)?(?:在职|在编|在岗|人员)?(?:人员|人数)?(?:数量?)?)?';
const posts = '(?:核定|批复)?编制(?:数|人数|总数)?';
/** Only marks may follow: 不超预算的项目 speaks of projects. */
const before = '(?=的?,?(?:[得计给记]|满分|\\d+(?:\\.\\d+)?分|$))';

const within: readonly (readonly [Limit, RegExp])[] = [
  ['budget', new RegExp(`${spent}(?:${held}|≤)${budget}${before}`)],
  ['posts', new RegExp(`${staff}(?:${held}编(?:制数?)?|(?:${held}|≤)${posts})${before}`)],
];
const beyond: Readonly<Record<Limit, RegExp>> = {
  budget: /(?<![不未有])(?:超(?:过|出|支)?|>|高于|大于)预算(?:数)?(?=的?,?(?:不得分|[得计]?0分))/,
  posts: /(?<![不未有])超(?:过|出)?编(?:制数?)?(?=的?,?(?:不得分|[得计]?0分))/,
};

/**
 * 不超预算得5分, 决算数不超过预算数得5分，每超1个百分点扣1分, 不超编得5分: what is spent or who is employed, held against its own
 * limit, is a rate of at most 100%. `rest` is the text with the number put in, `subject` what the text itself says is held.
 */
export function takeLimit(
  text: string,
): { readonly limit: Limit; readonly subject: string; readonly rest: string } | null {
  for (const [limit, form] of within) {
    const match = form.exec(text);
    if (!match) continue;
    const subject = /[^;,:]*$/.exec(text.slice(0, match.index))?.[0] ?? '';
    return { limit, subject, rest: text.replace(form, '≤100%').replace(beyond[limit], '>100%') };
  }
  return null;
}
