import { amount, inWan, percent, percentChange } from '../../test/support/amounts.ts';
import type { Fault } from '../../test/support/faults.ts';
import {
  type BaseData,
  baseTable,
  baseTotals,
  type HunanRow,
  hunanRubric,
  threeStates,
} from '../../test/support/forms/hunan.ts';
import { selfTotal } from '../../test/support/forms/rubric.ts';
import { heading, line, paragraph } from '../../test/support/submission.ts';
import type { Sample } from '../sample.ts';

const data: BaseData = {
  department: '云溪县农业农村局',
  year: 2022,
  posts: 143,
  staff: 136,
  //                          2021 accounts, 2022 budget, 2022 accounts
  vehiclePurchase: threeStates(0, 0, 0),
  vehicleOperation: threeStates(18.3, 18, 17.2),
  abroad: threeStates(0, 0, 0),
  reception: threeStates(12.12, 12, 10.45),
  businessProjects: threeStates(1520.35, 1580, 1712.58),
  operationProjects: threeStates(340, 340, 352),
  office: threeStates(41.2, 42, 40.16),
  utilitiesAndTravel: threeStates(68.5, 70, 66.32),
  meetingsAndTraining: threeStates(22.7, 23, 22.18),
  procurement: threeStates(null, 420, 411.6),
  adjustment: threeStates(null, null, 253.25),
  measures:
    '修订公务接待和公务用车管理办法，实行定点接待、派车登记；推行无纸化办公和视频会议；大宗物品统一采购、按需领用。',
  contact: '司徒朗',
  phone: '0799-5518820',
  date: '2023年3月30日',
};
const { three, projects, publicCost } = baseTotals(data);
const [threeBefore, threeBudget, threeActual] = three as [number, number, number];
const [, , projectActual] = projects as [number, number, number];
const [publicBefore, publicBudget, publicActual] = publicCost as [number, number, number];
const [, procurementBudget, procurementActual] = data.procurement as [null, number, number];
const adjustment = amount(253.25);
const initial = amount(3650.2);
const opening = amount(48.3);
const wages = amount(1602.14);
const household = amount(94.22);
const personnel = wages + household;
const basic = personnel + publicActual;
const expenditure = basic + projectActual;
const income = opening + initial + adjustment;
const closing = income - expenditure;
const threeBudgetBefore = amount(31.5);

const faults: readonly Fault[] = [
  {
    at: 'base.three.before',
    print: '32.42',
    kind: 'sum-mismatch',
    severity: 'error',
    item: '三公经费2021年决算数',
    where: '附件3 基础数据表 三公经费行',
    zh: '公务用车18.30＋出国0.00＋公务接待12.12 = 30.42，表中写32.42。',
    en: 'Vehicles 18.30 + travel abroad 0.00 + reception 12.12 = 30.42; the table says 32.42.',
    consequences: ['三公经费比上年下降比例按表中2021年决算数重算不符'],
  },
  {
    at: 'base.staffRate',
    print: '93.10',
    kind: 'ratio-mismatch',
    severity: 'error',
    item: '财政供养人员控制率',
    where: '附件3 基础数据表 控制率',
    zh: '136 ÷ 143 = 95.10%，表中写93.10%；正文写95.10%。',
    en: '136 / 143 = 95.10%, the table says 93.10%, the report 95.10%.',
    orKinds: ['conflicting-values'],
    consequences: ['控制率与正文95.10%不一致'],
  },
  {
    at: 'narrative.project',
    print: '2046.58',
    kind: 'conflicting-values',
    severity: 'error',
    item: '项目支出',
    where: '自评报告 一（二）收支情况，与附件3',
    zh: '正文写2046.58万元，基础数据表决算数2064.58万元（数字颠倒）；基本支出1825.02＋2046.58也不等于支出合计3889.60。',
    en: 'The report says 2046.58, the base table 2064.58 (digits swapped); with basic expenditure it does not make the total.',
    orKinds: ['sum-mismatch'],
    consequences: ['支出合计 = 基本支出＋项目支出 不成立'],
  },
  {
    at: 'narrative.publicFall',
    print: '2.28',
    kind: 'ratio-mismatch',
    severity: 'error',
    item: '公用经费下降比例',
    where: '自评报告 二（一）基本支出',
    zh: '比上年减少3.74万元，3.74 ÷ 132.40 = 2.82%，正文写2.28%。',
    en: 'A fall by 3.74 from 132.40 is 2.82%, the report says 2.28%.',
  },
  {
    at: 'rubric.预算控制率.score',
    print: '5',
    kind: 'score-mismatch',
    severity: 'error',
    item: '预算控制率',
    where: '指标表 过程/预算执行',
    zh: '253.25 ÷ 3650.20 = 6.94%，在0-10%（含）一档，应得4分，自评5分。',
    en: '253.25 / 3650.20 = 6.94% earns 4 marks, not 5.',
  },
  {
    at: 'rubric.社会公众或服务对象满意度.score',
    print: '6',
    kind: 'score-mismatch',
    severity: 'error',
    item: '社会公众或服务对象满意度',
    where: '指标表 产出及效率/履职效益',
    zh: '问卷300份、满意261份，满意度87%，在80%（含）-90%一档，应得4分，自评6分。',
    en: '261 of 300 satisfied are 87%, which earns 4 marks, not 6.',
  },
  {
    at: 'rubric.level2.预算管理.weight',
    print: '42',
    kind: 'score-sum-mismatch',
    severity: 'error',
    item: '预算管理分值',
    where: '指标表 过程/预算管理 二级指标分值',
    zh: '三级指标分值8＋7＋6＋8＋6＋5 = 40，二级指标分值写42；与预算执行20相加也不等于一级指标60。',
    en: 'The third-level weights add up to 40, the second level says 42; with the other 20 it does not make 60.',
    orKinds: ['rubric-defect'],
    consequences: ['过程一级分值60不等于二级分值之和62'],
  },
];

const input = ['投入', '预算配置'] as const;
const execution = ['过程', '预算执行'] as const;
const management = ['过程', '预算管理'] as const;
const duty = ['产出及效率', '职责履行'] as const;
const benefit = ['产出及效率', '履职效益'] as const;

const row = (
  [level1, level2]: readonly [string, string],
  indicator: string,
  weight: number,
  score: number,
  criterion: string,
  note: string,
): HunanRow => ({ level1, level2, indicator, weight, score, criterion, note });

const working = (part: number, whole: number) =>
  `${inWan(part)}/${inWan(whole)}×100%=${percent(part, whole)}%`;

const rows: readonly HunanRow[] = [
  row(
    input,
    '财政供养人员控制率',
    5,
    5,
    '以100%为标准。在职人员控制率≦100%，计5分；每超过一个百分点扣0.5分，扣完为止。',
    '在职人员控制率=（在职人员数/编制数）×100%。在职人员数以编制部门核定的年末实有人数为准。',
  ),
  row(
    input,
    '“三公经费”变动率',
    5,
    5,
    '“三公经费”变动率≦0,计5分；“三公经费”＞0，每超过一个百分点扣0.5分，扣完为止。',
    `“三公经费”变动率=[（本年度“三公经费”预算数-上年度“三公经费”预算数）/上年度“三公经费”预算数]×100%。本单位：（${inWan(threeBudget)}-${inWan(threeBudgetBefore)}）/${inWan(threeBudgetBefore)}×100%=${percentChange(threeBudget, threeBudgetBefore)}%`,
  ),
  row(
    execution,
    '预算完成率',
    5,
    5,
    '100%计满分，每低于5%扣2分，扣完为止。',
    `预算完成率=（上年结转+年初预算+本年追加预算-年末结余）/（上年结转+年初预算+本年追加预算）×100%。本单位：${working(income - closing, income)}`,
  ),
  row(
    execution,
    '预算控制率',
    5,
    4,
    '预算控制率=0，计5分；0-10%（含），计4分；10-20%（含），计3分；20-30%（含），计2分；大于30%不得分。',
    `预算控制率=（本年追加预算/年初预算）×100%。本单位：${working(adjustment, initial)}`,
  ),
  row(
    execution,
    '新建楼堂馆所面积控制率',
    5,
    5,
    '100%以下（含）计满分，每超出5%扣2分，扣完为止。没有楼堂馆所项目的部门按满分计算。',
    '楼堂馆所面积控制率=实际建设面积/批准建设面积×100%。本单位无楼堂馆所项目。',
  ),
  row(
    execution,
    '新建楼堂馆所投资概算控制率',
    5,
    5,
    '100%以下（含）计满分，每超出5%扣2分，扣完为止。没有楼堂馆所项目的部门按满分计算。',
    '楼堂馆所投资概算控制率=实际投资金额/批准投资金额×100%。本单位无楼堂馆所项目。',
  ),
  row(
    management,
    '公用经费控制率',
    8,
    8,
    '100%以下（含）计满分，每超出1%扣1分，扣完为止。',
    `公用经费控制率=（实际支出公用经费总额/预算安排公用经费总额）×100%。本单位：${working(publicActual, publicBudget)}`,
  ),
  row(
    management,
    '“三公经费”控制率',
    7,
    7,
    '100%以下（含）计满分，每超出1%扣1分，扣完为止。',
    `“三公经费”控制率=（“三公经费”实际支出数/“三公经费”预算安排数）×100%。本单位：${working(threeActual, threeBudget)}`,
  ),
  row(
    management,
    '政府采购执行率',
    6,
    4,
    '100%计满分，每超过（降低）1%扣1分，扣完为止。',
    `政府采购执行率=（实际政府采购金额/政府采购预算数）×100%。本单位：${working(procurementActual, procurementBudget)}`,
  ),
  row(
    management,
    '管理制度健全性',
    8,
    8,
    '①有内部财务管理制度、会计核算制度等管理制度，2分；②有本部门厉行节约制度，2分；③相关管理制度合法、合规、完整，2分；④相关管理制度得到有效执行，2分。',
    '制定了预算管理、收支管理、资产管理、合同管理等制度并汇编成册，执行情况良好。',
  ),
  row(
    management,
    '资金使用合规性',
    6,
    6,
    '①支出符合国家财经法规和财务管理制度规定；②资金拨付有完整的审批程序和手续；③重大开支经过评估论证；④支出符合部门预算批复的用途。以上情况每出现一例不符合要求的扣2分，扣完为止。',
    '全年未发现不符合要求的情况。',
  ),
  row(
    management,
    '预决算信息公开性',
    5,
    5,
    '①按规定内容公开预决算信息，2分；②按规定时限公开预决算信息，2分；③基础数据信息和会计信息资料真实、完整、准确，1分。',
    '2022年部门预算、2021年部门决算均按时在县政府门户网站公开。',
  ),
  row(
    duty,
    '重点工作实际完成率',
    8,
    8,
    '①高标准农田建设任务完成，3分；②粮食播种面积任务完成，3分；③厕所改造任务完成，2分。',
    '三项任务均已完成并通过上级验收。',
  ),
  row(
    benefit,
    '经济效益',
    5,
    5,
    '①农业产值稳定增长，3分；②带动农户增收，2分。',
    '农业总产值和农村居民收入保持增长。',
  ),
  row(
    benefit,
    '社会效益',
    6,
    6,
    '①粮食安全责任落实，3分；②农产品质量安全无重大事故，3分。',
    '未发生重大农产品质量安全事故。',
  ),
  row(
    benefit,
    '生态效益',
    5,
    5,
    '①化肥农药减量，3分；②畜禽粪污资源化利用，2分。',
    '化肥、农药使用量实现负增长。',
  ),
  row(
    benefit,
    '社会公众或服务对象满意度',
    6,
    4,
    '90%（含）以上计6分；80%（含）-90%，计4分；70%（含）-80%，计2分；低于70%计0分。',
    '采取问卷调查方式，由农户和新型经营主体评价。',
  ),
];

export const agriculture: Sample = {
  file: '03-云溪县农业农村局整体支出绩效自评（2022年）.docx',
  department: '云溪县农业农村局',
  year: 2022,
  zh: '湖南省式样：评价报告、基础数据表（上年决算、本年预算、本年决算）和三级都有分值的指标表；指标说明栏写有本单位计算过程。',
  en: 'Hunan layout: report, base-data table (accounts before, budget, accounts) and an indicator table with weights at three levels and the bureau’s own workings.',
  faults,
  write(printer) {
    const { print } = printer;
    const score = selfTotal(rows, printer);
    const money = (place: string, value: number) => `${print(`narrative.${place}`, inWan(value))}万元`;
    const rate = (place: string, text: string) => `${print(`narrative.${place}`, text)}%`;
    return {
      runningHead: '',
      orientation: 'portrait',
      blocks: [
        heading(0, '云溪县农业农村局2022年度部门整体支出绩效自评报告'),
        paragraph(
          '依据《云溪县财政局关于组织2022年度县级部门整体支出绩效自评的通知》（云财绩〔2023〕5号），我局对2022年度部门整体支出进行了全面自查和评分，现报告如下。',
        ),
        heading(1, '一、部门概况'),
        heading(2, '（一）机构人员情况'),
        paragraph(
          `县农业农村局主管全县种植业、畜牧业、渔业、农业机械化和农村人居环境整治工作，内设12个股室。经核定，编制数${data.posts}人，2022年实际在职人数${data.staff}人，财政供养人员控制率为${rate('staffRate', percent(data.staff, data.posts))}。`,
        ),
        paragraph(
          '主要职责是：统筹推动发展农村社会事业和农村经济；指导粮食等主要农产品生产；承担农产品质量安全监督管理；组织农业资源区划、耕地质量保护与高标准农田建设；指导动物防疫检疫；承担农业防灾减灾等。',
        ),
        heading(2, '（二）收支情况'),
        paragraph(
          `2022年年初预算数${money('initial', initial)}，本年追加预算${money('adjustment', adjustment)}，上年结转${money('opening', opening)}，收入合计${money('income', income)}。全年支出合计${money('expenditure', expenditure)}，其中基本支出${money('basic', basic)}，项目支出${money('project', projectActual)}。年末结余${money('closing', closing)}。`,
        ),
        heading(1, '二、部门整体支出管理及使用情况'),
        heading(2, '（一）基本支出情况'),
        paragraph(
          `基本支出${money('basic2', basic)}，其中人员经费${money('personnel', personnel)}（工资福利支出${money('wages', wages)}，对个人和家庭的补助${money('household', household)}），公用经费${money('publicCost', publicActual)}。公用经费比上年减少${money('publicLess', publicBefore - publicActual)}，下降${rate('publicFall', percent(publicBefore - publicActual, publicBefore))}，主要是压减了会议和差旅支出。`,
        ),
        paragraph(
          `“三公经费”支出${money('three', threeActual)}，比上年减少${money('threeLess', threeBefore - threeActual)}，下降${rate('threeFall', percent(threeBefore - threeActual, threeBefore))}。其中公务用车购置和维护经费${money('operation', data.vehicleOperation[2]!)}，公务接待${money('reception', data.reception[2]!)}，没有发生出国经费。`,
        ),
        heading(2, '（二）项目支出情况'),
        paragraph(
          `项目支出包括业务工作专项${money('business', data.businessProjects[2]!)}和运行维护专项${money('runningProjects', data.operationProjects[2]!)}。业务工作专项用于高标准农田建设、粮食生产奖补、动物防疫和农村人居环境整治，运行维护专项用于检验检测机构运行和农业信息平台维护。`,
        ),
        paragraph(
          '我局对项目资金实行“先立项、后拨付，先验收、后报账”，乡镇申报、股室初审、局务会审定、财务复核四道关口各负其责。惠农补贴通过“一卡通”直接发放到户，发放名册在村务公开栏公示。',
        ),
        heading(2, '（三）政府采购与资产管理情况'),
        paragraph(
          `2022年政府采购预算数${money('procurementBudget', procurementBudget)}，实际政府采购金额${money('procurementActual', procurementActual)}，两批检测试剂因厂家缺货未采购到位。固定资产实行卡片管理，年末组织盘点，账、卡、物相符。`,
        ),
        heading(1, '三、部门整体支出绩效情况'),
        paragraph(
          '（一）粮食安全根基稳固。全年粮食播种面积42.6万亩，超额完成上级下达的42万亩任务；新建高标准农田2.8万亩，亩均增产约50公斤。',
        ),
        paragraph(
          '（二）农村面貌持续改善。新改建农村户厕1680座，创建美丽庭院示范户520户，村庄清洁行动实现常态化。',
        ),
        paragraph(
          '（三）质量安全监管有力。抽检农产品样品1150批次，合格率99.3%；动物强制免疫应免尽免，没有发生区域性重大动物疫情。',
        ),
        paragraph(
          `（四）服务对象总体认可。发放并收回有效问卷300份，表示满意的261份，满意度${rate('satisfaction', '87')}。`,
        ),
        paragraph(`对照指标表逐项打分，自评得分${print('narrative.score', score)}分，评价等级为优。`),
        heading(1, '四、存在的主要问题'),
        paragraph('1、预算编制前瞻性不足，上级专项年中下达较多，追加预算数额偏大。'),
        paragraph('2、个别项目验收滞后，资金未能当年支付，形成结余。'),
        paragraph('3、农户对补贴政策知晓度不高，问卷反映政策宣传不够通俗。'),
        heading(1, '五、下一步改进措施'),
        paragraph('1、提前谋划项目，与上级下达计划衔接，做实做细年初预算。'),
        paragraph('2、对跨年项目实行台账管理，明确验收时限，逾期的通报约谈。'),
        paragraph('3、组织干部进村入户讲政策，编印明白纸，公开咨询电话。'),
        line('云溪县农业农村局', 'right'),
        line('2023年3月30日', 'right'),
        ...baseTable(data, print),
        ...hunanRubric(rows, 2022, score, print),
      ],
    };
  },
};
