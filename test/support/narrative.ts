import { type Amount, inWan, percent, percentChange } from './amounts.ts';
import type { Printer, Role } from './faults.ts';
import type { Random } from './random.ts';
import { type Block, heading, line, paragraph } from './submission.ts';
import type { World } from './world.ts';

/** The report in prose, in varying words. Places are `narrative.<key>`. */
export interface NarrativeOptions {
  /** Whether tables beside the prose print the same figures: then a wrong one is a stale copy. */
  readonly besideTables: boolean;
  /** Self score and grade; null where the submission has no rubric. */
  readonly result: { readonly score: string; readonly grade: string } | null;
  /** What the heading of prose is called. */
  readonly title: string;
}

export function narrative(
  world: World,
  options: NarrativeOptions,
  printer: Printer,
  random: Random,
): Block[] {
  const { all, year, department } = world;
  const before = year - 1;
  const where = '评价报告';
  const said = (key: string, text: string, item: string, role: Role) =>
    printer.print(`narrative.${key}`, text, { role, item, where });
  const money = (key: string, value: Amount, item: string, role: Role) =>
    `${said(key, inWan(value), item, role)}万元`;
  const copyOr = (role: Role): Role => (options.besideTables ? 'copy' : role);
  const share = (key: string, part: Amount, whole: Amount, item: string) =>
    `${said(key, percent(part, whole), item, 'share')}%`;
  const unit = random.pick(['本单位', '我单位', '本部门', '我局']);

  const posts = world.staff.administrativePosts + world.staff.institutionPosts;
  const people = world.staff.administrative + world.staff.institution;
  const { administrativePosts, institutionPosts, administrative, institution } = world.staff;
  const staff = random.pick([
    `${unit}共有编制${posts}个，其中行政编制${administrativePosts}个，事业编制${institutionPosts}个。${year}年末实有在编人员${people}人，其中行政编制人员${administrative}人，事业编制人员${institution}人。`,
    `经核定，${unit}编制数${posts}人，其中行政编制${administrativePosts}人、事业编制${institutionPosts}人；年末在职人数${people}人，其中行政编制人员${administrative}人、事业编制人员${institution}人。`,
  ]);

  const expenditure = money('expenditure', all.expenditure, '支出合计', copyOr('total'));
  const basic = money('basic', all.basic, '基本支出', copyOr('part'));
  const project = money('project', all.project, '项目支出', copyOr('part'));
  const basicShare = share('basicShare', all.basic, all.expenditure, '基本支出占比');
  const projectShare = share('projectShare', all.project, all.expenditure, '项目支出占比');
  const scale = random.pick([
    `${year}年${unit}整体支出${expenditure}，其中基本支出${basic}，占总支出的${basicShare}；项目支出${project}，占总支出的${projectShare}。`,
    `${year}年度支出合计${expenditure}，其中：基本支出${basic}，占${basicShare}，项目支出${project}，占${projectShare}。`,
    `${unit}${year}年总支出为${expenditure}。按支出性质分，基本支出${basic}，占总支出的${basicShare}；项目支出${project}，占总支出的${projectShare}。`,
  ]);

  const wages = money('wages', all.wages, '工资福利支出', 'part');
  const goods = money('goods', all.goods, '商品和服务支出', 'part');
  const household = money('household', all.household, '对个人和家庭的补助', 'part');
  const capital = all.capital > 0 ? `，资本性支出${money('capital', all.capital, '资本性支出', 'part')}` : '';
  const personnel = money('personnel', all.personnel, '人员经费', copyOr('part'));
  const publicCost = money('publicCost', all.publicCost, '公用经费', copyOr('part'));
  const classes = random.pick([
    `基本支出中，人员经费支出${personnel}，公用经费支出${publicCost}。按经济分类，工资福利支出${wages}，商品和服务支出${goods}，对个人和家庭的补助支出${household}${capital}。`,
    `基本支出包括人员经费${personnel}和公用经费${publicCost}，其中工资福利支出${wages}，对个人和家庭的补助${household}，商品和服务支出${goods}${capital}。`,
  ]);

  const three = money('three', all.three, '三公经费', copyOr('total'));
  const reception = money('reception', all.reception, '公务接待费', copyOr('part'));
  const operation = money('operation', all.vehicleOperation, '公务用车运行维护费', 'part');
  const purchase = money('purchase', all.vehiclePurchase, '公务用车购置费', 'part');
  const fall = world.three.actualBefore - all.three;
  const threeSentence = random.pick([
    `${year}年三公经费支出${three}，其中公务接待费${reception}，公务用车运行维护费${operation}，公务用车购置费${purchase}，因公出国（境）费0万元。`,
    `全年“三公”经费支出${three}，其中：因公出国（境）费0万元，公务用车购置费${purchase}，公务用车运行维护费${operation}，公务接待费${reception}。`,
  ]);
  const threeRates = `${year}年三公经费预算数${money('threeBudget', world.three.budget, '三公经费预算数', 'operand')}，三公经费控制率${share('threeControl', all.three, world.three.budget, '三公经费控制率')}；${before}年三公经费预算数${money('threeBudgetBefore', world.three.budgetBefore, '上年三公经费预算数', 'operand')}，“三公经费”变动率${said('threeChange', percentChange(world.three.budget, world.three.budgetBefore), '三公经费变动率', 'share')}%。`;
  const threeFall =
    fall > 0
      ? `三公经费决算数比上年减少${printer.print('narrative.threeLess', inWan(fall))}万元，下降${share('threeFall', fall, world.three.actualBefore, '三公经费下降比例')}。`
      : '';

  const special = `专项资金年初结余${money('specialOpening', world.special.opening, '专项资金年初结余', 'balance')}，专项资金本年拨款${money('specialIncome', world.special.income, '专项资金本年拨款', 'balance')}，项目支出共发生支出${money('project2', all.project, '项目支出', 'copy')}，专项资金结余${money('specialClosing', world.special.closing, '专项资金结余', 'balance')}。`;
  const project3 = money('project3', all.project, '项目支出', 'copy');
  // 其中 names some of the uses: only numbered ones are held to be all.
  const usesSentence = random.pick([
    () => {
      const uses = world.projects.map(
        ({ name, amount }, index) =>
          `${name}${printer.print(`narrative.use${index + 1}`, inWan(amount))}万元`,
      );
      return `项目支出${project3}，其中：${uses.join('，')}。`;
    },
    () => {
      const uses = world.projects.map(
        ({ name, amount }, index) =>
          `${'一二三四'[index]}是用于${name}${money(`use${index + 1}`, amount, `${name}项目`, 'part')}`,
      );
      return `项目支出${project3}，${uses.join('；')}。`;
    },
  ])();
  const key = world.projects.slice(0, world.keyProjects).reduce((total, one) => total + one.amount, 0);
  const keySentence = `其中重点项目支出${money('key', key, '重点项目支出', 'operand')}，重点支出安排率${share('keyRate', key, all.project, '重点支出安排率')}。`;

  const { initial, adjustment } = world.budget;
  const budget = `${year}年年初预算数${money('initial', initial, '年初预算数', 'part')}，预算调整数${money('adjustment', adjustment, '预算调整数', 'part')}，全年预算数${money('adjusted', initial + adjustment, '全年预算数', 'total')}，预算调整率${share('adjustmentRate', adjustment, initial, '预算调整率')}。政府采购预算数${money('procurementBudget', world.procurement.budget, '政府采购预算数', 'operand')}，政府采购实际金额${money('procurementActual', world.procurement.actual, '政府采购实际金额', 'operand')}，政府采购执行率${share('procurementRate', world.procurement.actual, world.procurement.budget, '政府采购执行率')}。应使用公务卡结算金额${money('cardDue', world.card.due, '应使用公务卡结算金额', 'operand')}，公务卡支出${money('cardPaid', world.card.paid, '公务卡支出', 'operand')}，公务卡刷卡率${share('cardRate', world.card.paid, world.card.due, '公务卡刷卡率')}。`;

  const assets = `年末固定资产合计${money('assets', all.assets, '固定资产', 'operand')}，其中在用固定资产${money('assetsInUse', all.assetsInUse, '在用固定资产', 'operand')}，固定资产利用率${share('assetsRate', all.assetsInUse, all.assets, '固定资产利用率')}。`;
  const survey = `共回收有效调查问卷${world.survey.asked}份，表示满意的${world.survey.satisfied}份，满意度${percent(world.survey.satisfied, world.survey.asked, 0)}%。`;
  const total = money('income', all.income, '收入合计', copyOr('total'));
  const opening = money('opening', all.opening, '上年结转', copyOr('part'));
  const current = money('current', all.income - all.opening, '本年收入', 'part');
  const closing = money('closing', all.closing, '累计结余', copyOr('balance'));
  const income = random.pick([
    `${year}年收入合计${total}，其中上年结转${opening}，本年收入${current}。年末累计结余${closing}。`,
    `上年结转${opening}，本年收入${current}，收入合计${total}；年末累计结余${closing}。`,
  ]);
  const blocks: Block[] = [
    heading(0, options.title),
    paragraph(
      random.pick([
        `按照《${world.place}财政局关于开展${year}年度部门整体支出绩效自评工作的通知》要求，${unit}对${year}年部门整体支出开展了绩效自评，现报告如下。`,
        `为强化支出责任，提高资金使用效益，${department}组织对${year}年度部门整体支出进行自评，情况如下。`,
      ]),
    ),
    heading(1, '一、部门（单位）概况'),
    paragraph(staff),
    paragraph(income),
    paragraph(scale),
    heading(1, '二、部门（单位）整体支出管理及使用情况'),
    heading(2, '（一）基本支出'),
    paragraph(classes),
    paragraph(threeSentence + threeFall),
    paragraph(threeRates),
    heading(2, '（二）专项支出'),
    paragraph(special),
    paragraph(usesSentence + keySentence),
    heading(2, '（三）预算执行情况'),
    paragraph(budget),
    paragraph(assets),
    heading(1, '三、部门（单位）整体支出绩效情况'),
    paragraph(
      random.pick([
        '全年各项工作按计划推进，重点任务全部完成，未发生安全责任事故。',
        '年度目标任务完成较好，服务质量进一步提升，群众反映的突出问题得到解决。',
      ]),
    ),
    paragraph(survey),
  ];
  if (options.result) {
    const { score, grade } = options.result;
    blocks.push(
      paragraph(
        `经综合评价，部门整体支出绩效自评得分${said('score', score, '自评得分', 'score-copy')}分，评价等次为${said('grade', grade, '评价等次', 'grade')}。`,
      ),
    );
  }
  blocks.push(
    heading(1, '四、存在的主要问题'),
    paragraph(
      random.pick([
        '预算编制的前瞻性有待加强，个别项目前期准备不足。',
        '绩效指标设置不够细化，部分指标量化程度不高。',
      ]),
    ),
    heading(1, '五、改进措施和有关建议'),
    paragraph(
      random.pick([
        '加强预算编制与工作计划的衔接，提前做好项目储备。',
        '细化绩效目标，健全绩效跟踪监控机制。',
      ]),
    ),
    line(department, 'right'),
    line(`${year + 1}年3月${random.integer(5, 28)}日`, 'right'),
  );
  return blocks;
}
