import { type Accounts, type Amount, addUp, type UnitAccounts, unitAccounts } from './amounts.ts';
import type { Random } from './random.ts';

/** A department in one year: the one set of numbers that all of its tables and sentences are printed from. */
export interface World {
  readonly year: number;
  readonly place: string;
  readonly department: string;
  readonly people: readonly string[];
  readonly units: readonly UnitAccounts[];
  readonly all: Accounts;
  readonly staff: {
    readonly administrativePosts: number;
    readonly institutionPosts: number;
    readonly administrative: number;
    readonly institution: number;
  };
  readonly projects: readonly { readonly name: string; readonly amount: Amount }[];
  /** How many of the projects, from the first, are key ones. */
  readonly keyProjects: number;
  readonly special: { readonly opening: Amount; readonly income: Amount; readonly closing: Amount };
  /** `initial` + `adjustment` is the income of the year. */
  readonly budget: { readonly initial: Amount; readonly adjustment: Amount };
  readonly three: { readonly budget: Amount; readonly budgetBefore: Amount; readonly actualBefore: Amount };
  readonly procurement: { readonly budget: Amount; readonly actual: Amount };
  readonly card: { readonly due: Amount; readonly paid: Amount };
  readonly survey: { readonly asked: number; readonly satisfied: number };
}

const places = ['云溪县', '青石市', '松澜县', '白鹭区', '渡口县', '枫桥市', '玉衡县', '临湖区'];
const offices = [
  '水利局',
  '林业局',
  '教育局',
  '民政局',
  '文化馆',
  '统计局',
  '商务局',
  '卫生健康局',
  '自然资源局',
  '科学技术局',
];
const institutions = ['信息中心', '服务中心', '执法大队', '管理站', '质量监测站'];
const surnames = ['顾', '裴', '温', '骆', '祝', '柏', '宁', '桑', '晏', '霍'];
const givenNames = ['知远', '映雪', '成蹊', '若水', '长庚', '敬亭', '望舒', '怀瑾', '青禾', '临川'];
const projectNames = [
  '业务工作',
  '运行维护',
  '基础设施建设',
  '宣传培训',
  '设备更新',
  '信息化建设',
  '监督检查',
  '人才培养',
];

/** A consistent department. Every identity of the field holds in it exactly. */
export function generateWorld(random: Random): World {
  const place = random.pick(places);
  const department = `${place}${random.pick(offices)}`;
  // From a small office with some hundred thousand to a bureau with hundreds of millions.
  const scale = random.pick([1, 1, 4, 12, 60]);
  const names = ['局机关', ...random.shuffled(institutions).slice(0, random.integer(0, 2))];
  const units = names.map((name) => generateUnit(name, scale, random));
  const all = addUp(department, units);
  const income = all.income - all.opening;
  const adjustment = random.chance(0.25) ? 0 : Math.round(income * random.integer(1, 24) * 0.01);
  const specialOpening = random.integer(0, all.opening);
  const specialClosing = random.integer(0, all.closing);
  const posts = { administrativePosts: random.integer(5, 40), institutionPosts: random.integer(5, 120) };
  const asked = random.integer(1, 5) * 100;
  const threeBudget = all.three + random.integer(1, 400) * scale;
  const procurementBudget = random.integer(2_000, 30_000) * scale;
  const cardDue = random.integer(500, 5_000) * scale;
  return {
    year: random.integer(2018, 2025),
    place,
    department,
    people: random.shuffled(surnames).map((surname, index) => `${surname}${givenNames[index]}`),
    units,
    all,
    staff: {
      ...posts,
      administrative: Math.max(1, posts.administrativePosts + random.integer(-4, 2)),
      institution: Math.max(1, posts.institutionPosts + random.integer(-4, 3)),
    },
    projects: split(all.project, random.shuffled(projectNames).slice(0, random.integer(2, 4)), random),
    keyProjects: 1,
    special: {
      opening: specialOpening,
      closing: specialClosing,
      income: all.project + specialClosing - specialOpening,
    },
    budget: { initial: income - adjustment, adjustment },
    three: {
      budget: threeBudget,
      budgetBefore: threeBudget + random.integer(-50, 300) * scale,
      actualBefore: all.three + random.integer(1, 200) * scale,
    },
    procurement: {
      budget: procurementBudget,
      actual: procurementBudget - random.integer(0, 3) * Math.round(procurementBudget / 50),
    },
    card: { due: cardDue, paid: Math.round(cardDue * random.integer(55, 99) * 0.01) },
    survey: { asked, satisfied: (asked / 100) * random.integer(76, 99) },
  };
}

function generateUnit(name: string, scale: number, random: Random): UnitAccounts {
  const amount = (low: number, high: number) => random.integer(low, high) * scale + random.integer(1, 99);
  const wages = amount(6_000, 40_000);
  const household = amount(400, 5_000);
  const goods = amount(2_000, 12_000);
  const capital = random.chance(0.4) ? amount(100, 900) : 0;
  const project = amount(8_000, 60_000);
  const expenditure = wages + household + goods + capital + project;
  const opening = amount(300, 3_000);
  const closing = random.integer(0, opening);
  const otherIncome = random.chance(0.3) ? amount(100, 900) : 0;
  const fundIncome = random.chance(0.3) ? amount(500, 3_000) : 0;
  const assetsInUse = amount(10_000, 90_000);
  return {
    ...unitAccounts(name, {}),
    opening,
    publicIncome: expenditure + closing - opening - otherIncome - fundIncome,
    fundIncome,
    otherIncome,
    wages,
    household,
    goods,
    capital,
    project,
    reception: amount(50, 400),
    vehicleOperation: random.chance(0.7) ? amount(100, 900) : 0,
    vehiclePurchase: random.chance(0.1) ? amount(1_500, 2_500) : 0,
    assetsInUse,
    assetsRented: random.chance(0.3) ? Math.round(assetsInUse / 40) : 0,
  };
}

/** Cuts a whole into named parts, none of them small. */
function split(whole: Amount, names: readonly string[], random: Random): World['projects'] {
  let rest = whole;
  return names.map((name, index) => {
    const left = names.length - index;
    const amount = left === 1 ? rest : Math.round((rest * random.integer(30, 60)) / 100);
    rest -= amount;
    return { name, amount };
  });
}
