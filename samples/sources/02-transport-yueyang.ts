import { addUp, amount, inWan, percent, percentChange, unitAccounts } from '../../test/support/amounts.ts';
import type { Fault } from '../../test/support/faults.ts';
import { type RubricRow, selfTotal, yueyangRubric } from '../../test/support/forms/rubric.ts';
import { yueyangForm } from '../../test/support/forms/yueyang.ts';
import { satisfactionRow, yueyangRows } from '../../test/support/forms/yueyang-rubric.ts';
import { heading, line, pageBreak, paragraph } from '../../test/support/submission.ts';
import type { Sample } from '../sample.ts';

const units = [
  unitAccounts('局机关', {
    opening: 145.6,
    publicIncome: 3268.4,
    wages: 628.35,
    household: 74.2,
    goods: 142.66,
    capital: 12.8,
    project: 2459.64,
    reception: 8.2,
    vehicleOperation: 16.5,
    assetsInUse: 1286.4,
  }),
  unitAccounts('市公路养护中心', {
    opening: 62.18,
    publicIncome: 1846.52,
    otherIncome: 35,
    wages: 486.1,
    household: 41.33,
    goods: 96.74,
    project: 1281.33,
    reception: 1.9,
    vehicleOperation: 7.4,
    assetsInUse: 905.72,
  }),
  unitAccounts('市道路运输服务中心', {
    publicIncome: 512.9,
    wages: 268.44,
    household: 19.86,
    goods: 54.6,
    project: 170,
    reception: 1.4,
    assetsInUse: 148.05,
  }),
];
const all = addUp('青石市交通运输局', units);

const projects = {
  maintenance: amount(1765.2),
  rural: amount(1420.5),
  transit: amount(486.27),
  enforcement: amount(239),
};
const keyProjects = projects.maintenance + projects.rural;
const special = { opening: amount(168.4), income: amount(3862.3) };
const budget = { initial: amount(4810), adjustment: amount(852.82) };
const three = { budget: amount(38), budgetBefore: amount(40.5) };
const procurement = { budget: amount(640), actual: amount(614.4) };
const card = { due: amount(76), paid: amount(63.46) };
const staff = { administrativePosts: 42, institutionPosts: 98, administrative: 41, institution: 95 };
const posts = staff.administrativePosts + staff.institutionPosts;
const people = staff.administrative + staff.institution;

const faults: readonly Fault[] = [
  {
    at: 'table.total.publicCost',
    print: '360.80',
    kind: 'sum-mismatch',
    severity: 'error',
    item: '公用支出（汇总）',
    where: '自评报告表 二、年度支出和结余情况，汇总行',
    zh: '三个单位公用支出155.46＋96.74＋54.60 = 306.80，汇总行写360.80（数字颠倒）；人员1518.28＋公用360.80也不等于基本支出1825.08。',
    en: 'The units add up to 306.80, the summary row says 360.80 (digits swapped); with personnel it does not make basic expenditure either.',
    consequences: ['基本支出 = 人员支出＋公用支出 不成立', '公用支出与正文306.80万元不一致'],
  },
  {
    at: 'table.total.closing',
    print: '-73.23',
    kind: 'carry-forward-mismatch',
    severity: 'error',
    item: '累计结余（汇总）',
    where: '自评报告表 二、年度支出和结余情况，汇总行',
    zh: '累计结余照抄了当年结余-73.23；收入合计5870.60－支出合计5736.05 = 134.55。',
    en: 'The balance of the year was copied into the accumulated balance: 5870.60 − 5736.05 = 134.55.',
    orKinds: ['sum-mismatch'],
    consequences: [
      '累计结余汇总行不等于各单位之和',
      '累计结余 = 上年结转＋当年结余 不成立',
      '资金结余得分按汇总行重算不符',
      '与正文年末累计结余134.55万元不一致',
    ],
  },
  {
    at: 'narrative.three',
    print: '354000.00',
    kind: 'unit-suspect',
    severity: 'error',
    item: '三公经费支出',
    where: '评价报告 二（一）基本支出',
    zh: '正文写354000.00万元，三公经费表合计35.40万元，正好相差一万倍，应是把元写成了万元。',
    en: 'The report says 354000.00 万元, the table 35.40 万元: ten thousand times as much, an amount in 元 under the name of 万元.',
    orKinds: ['conflicting-values', 'sum-mismatch'],
    consequences: ['三公经费合计与其中项之和不符', '三公经费占预算比例不符'],
  },
  {
    at: 'rubric.固定资产利用率.score',
    print: '4',
    kind: 'score-out-of-range',
    severity: 'error',
    item: '固定资产利用率',
    where: '评分表（续） 过程/资产管理',
    zh: '分值3分，自评4分，超过满分；利用率100%，应得3分。',
    en: 'Four marks of at most three; assets are in use to 100%, so three are due.',
    consequences: ['固定资产利用率自评得分与重算得分不符'],
  },
  {
    at: 'rubric.“三公经费”变动率.criterion',
    print: '“三公经费”变动率≦0,计8分；\n“三公经费”＞0，每超过一个百分点扣0.8分，扣完为止。',
    kind: 'rubric-defect',
    severity: 'warning',
    item: '“三公经费”变动率',
    where: '评分表 投入/预算配置',
    reported: '8',
    expected: '5',
    zh: '评分标准写满分8分，分值栏为5分。',
    en: 'The criterion speaks of 8 marks, the weight is 5.',
    consequences: ['“三公经费”变动率重算得分有两种口径'],
  },
  {
    at: 'goal.养护优良率.result',
    print: '93.2%',
    also: { 'narrative.养护优良率': '93.2' },
    kind: 'target-unmet',
    severity: 'warning',
    item: '农村公路养护优良率',
    where: '自评报告表 三、定量目标 质量指标',
    expected: '≥95%',
    zh: '目标≥95%，实际93.2%，未达到，报告没有说明原因，对应的“公路养护”自评满分。',
    en: 'Target ≥95%, result 93.2%: not reached, no reason given, and the rubric still takes full marks for maintenance.',
  },
  {
    at: 'rubric.公路养护.criterion',
    print:
      '此项指标根据《关于做好2015年度综合绩效考评工作的通知》（青发〔2015〕11号）考核内容设置。①制定年度养护计划，2分；\n②养护巡查记录完整，3分；\n③病害处治及时，3分。',
    kind: 'stale-text',
    severity: 'warning',
    item: '公路养护评分标准',
    where: '评分表（续） 产出/职责履行',
    reported: '2015',
    expected: '2023',
    zh: '2023年度的报告引用2015年度考评文件，疑为套用旧文。',
    en: 'A report for 2023 rests on the assessment notice for 2015: text taken over from earlier years.',
  },
  {
    at: 'evaluator.3.signature',
    print: '',
    kind: 'missing-item',
    severity: 'warning',
    item: '评价人员签字',
    where: '自评报告表 四、评价人员 第3行（骆青禾）',
    reported: '',
    expected: '签字',
    zh: '评价人员骆青禾没有签字。',
    en: 'One evaluator, 骆青禾, has not signed.',
  },
  {
    at: 'form.grade',
    print: '优',
    kind: 'grade-mismatch',
    severity: 'error',
    item: '评价等次',
    where: '自评报告表 三、评价等次',
    zh: '综合得分88.7分，按90分以上为优、80–90分为良，应为良；正文写良。',
    en: '88.7 points are 良 (80–90), not 优 (from 90); the narrative says 良.',
    consequences: ['自评报告表与评价报告的等次不一致'],
  },
];

const rows: RubricRow[] = [
  ...yueyangRows(
    {
      posts,
      staff: people,
      threeBudget: three.budget,
      threeBudgetBefore: three.budgetBefore,
      threeActual: all.three,
      keyProjects,
      projects: all.project,
      initialBudget: budget.initial,
      adjustment: budget.adjustment,
      opening: all.opening,
      closing: all.closing,
      procurementBudget: procurement.budget,
      procurementActual: procurement.actual,
      cardPaid: card.paid,
      cardDue: card.due,
      assets: all.assets,
      assetsInUse: all.assetsInUse,
      satisfaction: 91,
    },
    {
      预决算信息公开性和完善性: [0.5, '部门决算公开晚于规定时限'],
      资产管理安全性: [1, '养护机械设备的领用登记出现一例不规范'],
    },
    false,
  ),
  ...(
    [
      ['公路养护', 8, '①制定年度养护计划，2分；\n②养护巡查记录完整，3分；\n③病害处治及时，3分。', 0, ''],
      [
        '农村公路建设',
        8,
        '①年度建设任务全部开工，3分；\n②当年完工并通过交工验收，5分。',
        2,
        '两条通组公路因征地延期，未在当年完工',
      ],
      ['公共交通服务', 6, '①公交线路优化方案落地，3分；\n②运营补贴按期拨付，3分。', 0, ''],
      ['行业监管执法', 6, '①执法检查计划完成，3分；\n②案卷评查合格，3分。', 1, '个别执法案卷文书不规范'],
    ] as const
  ).map(([indicator, weight, criterion, lost, reason]) => ({
    level1: '产出',
    level2: '职责履行',
    indicator,
    weight,
    criterion,
    score: weight - lost,
    reason,
  })),
  ...(
    [
      ['经济效益', '①物流成本下降，3分；\n②带动沿线产业，2分。', 0, ''],
      ['社会效益', '①出行条件改善，3分；\n②安全事故下降，2分。', 0, ''],
      ['生态效益', '①新能源公交占比提高，3分；\n②施工扬尘受控，2分。', 1, '个别工地扬尘管控被通报一次'],
    ] as const
  ).map(([indicator, criterion, lost, reason]) => ({
    level1: '效果',
    level2: '履职效益',
    indicator,
    weight: 5,
    criterion,
    score: 5 - lost,
    reason,
  })),
  satisfactionRow(91),
];

export const transport: Sample = {
  file: '02-青石市交通运输局2023年部门整体支出绩效自评报告.pdf',
  department: '青石市交通运输局',
  year: 2023,
  zh: '同一式样的PDF（表线为细填充矩形，跨页处行被截断、表头不重复）；汇总行、结余、单位、等次和评分标准有误。',
  en: 'The same layout as PDF, borders as thin filled rectangles, rows cut at page breaks: summary row, balance, unit, grade and a criterion are wrong.',
  pdf: { font: 'embedded', borders: 'fills', rowBreaks: 'cut', repeatHeadings: false },
  faults,
  write(printer) {
    const { print } = printer;
    const score = selfTotal(rows, printer);
    const money = (place: string, value: number) => `${print(`narrative.${place}`, inWan(value))}万元`;
    const rate = (place: string, text: string) => `${print(`narrative.${place}`, text)}%`;
    return {
      runningHead: '青石市交通运输局',
      orientation: 'portrait',
      blocks: [
        ...yueyangForm(
          {
            city: '青石市',
            department: '青石市交通运输局',
            year: 2023,
            code: '136001',
            reportDate: '2024年4月2日',
            contact: '骆青禾',
            phone: '0799-6330271',
            posts,
            staff: people,
            duties:
              '拟订全市公路、水路交通发展规划并组织实施；承担公路建设、养护和路政管理职责；负责道路运输、城市公共交通和出租汽车行业管理；组织实施农村公路建设和养护；负责交通运输安全生产监督管理和应急运力保障；推进交通运输信息化和绿色发展。',
            tasks: [
              '加快农村公路建设',
              '提升公路养护质量',
              '优化城乡公共交通',
              '强化行业监管执法',
              '抓好安全生产',
            ],
            situation:
              '2023年完成农村公路新改建86公里，实施生命安全防护工程142公里；养护普通国省道318公里；新增和优化公交线路7条，更新新能源公交车40台；开展执法检查1260次，查处超限超载车辆215台；全年未发生较大以上安全生产责任事故。',
            units,
            qualitative: {
              expected:
                '目标1：加快农村公路建设\n目标2：提升公路养护质量\n目标3：优化城乡公共交通\n目标4：强化行业监管执法',
              done: '1. 完成农村公路新改建86公里，实施生命安全防护工程142公里。\n2. 养护普通国省道318公里，处治病害路段及时通车。\n3. 新增和优化公交线路7条，更新新能源公交车40台。\n4. 开展执法检查1260次，查处超限超载车辆215台。',
            },
            goals: [
              {
                name: '养护优良率',
                group: '质量指标',
                target: '指标1：农村公路养护优良率≥95%',
                result: '96.4%',
              },
              { name: '新改建', group: '数量指标', target: '指标1：农村公路新改建≥80公里', result: '86公里' },
              {
                name: '防护',
                group: '数量指标',
                target: '指标2：生命安全防护工程≥140公里',
                result: '142公里',
              },
              { name: '公交', group: '数量指标', target: '指标3：更新新能源公交车40台', result: '40台' },
              {
                name: '时间',
                group: '时效指标',
                target: '指标1：养护任务2023年12月底前完成',
                result: '2023年12月完成',
              },
              {
                name: '成本',
                group: '成本指标',
                target: '指标1：三公经费支出不超过38.00万元',
                result: '35.40万元',
              },
              { name: '通车', group: '社会效益', target: '指标1：建制村通客车率100%', result: '100%' },
              { name: '物流', group: '经济效益', target: '指标1：新增农村物流网点≥20个', result: '22个' },
              { name: '新能源', group: '生态效益', target: '指标1：新能源公交车占比≥85%', result: '88%' },
              {
                name: '满意度',
                group: '社会公众或服务对象满意度',
                target: '指标1：群众出行满意度≥90%',
                result: '91%',
              },
            ],
            score,
            grade: '良',
            evaluators: [
              { name: '柏敬亭', post: '局  长', office: '青石市交通运输局', signature: '柏敬亭' },
              { name: '温如故', post: '财务科长', office: '青石市交通运输局', signature: '温如故' },
              { name: '骆青禾', post: '会  计', office: '青石市公路养护中心', signature: '骆青禾' },
            ],
            opinions: {
              leader: '柏敬亭',
              department: '同意上报。',
              finance: '情况属实。',
              financeSigner: '汤砚秋',
            },
            signedOn: '2024年4月2日',
          },
          print,
        ),
        pageBreak,
        heading(0, '青石市交通运输局2023年部门整体支出绩效评价报告'),
        paragraph(
          '为强化支出责任，根据青石市财政局《关于报送2023年度部门整体支出绩效自评材料的通知》（青财绩〔2024〕3号），我局组织局机关及所属单位对2023年度部门整体支出开展自评，有关情况如下。',
        ),
        heading(1, '一、部门（单位）概况'),
        heading(2, '（一）部门（单位）基本情况'),
        paragraph(
          '我局内设办公室、规划建设科、养护管理科、运输科、安全监督科、财务科、法规科、人事科8个科室，下辖市公路养护中心、市道路运输服务中心2个二级机构，均纳入本次评价范围。',
        ),
        paragraph(
          `经编制部门核定，部门编制数${posts}个，其中行政编制${staff.administrativePosts}个，事业编制${staff.institutionPosts}个；2023年末在职在编人员${people}人，其中行政编制人员${staff.administrative}人，事业编制人员${staff.institution}人。另有离退休人员88人、劳务派遣人员24人。`,
        ),
        heading(2, '（二）部门（单位）整体支出规模、使用方向和主要内容'),
        paragraph(
          `2023年度收入合计${money('income', all.income)}，支出合计${money('expenditure', all.expenditure)}。支出中，基本支出${money('basic', all.basic)}，占总支出的${rate('basicShare', percent(all.basic, all.expenditure))}；项目支出${money('project', all.project)}，占总支出的${rate('projectShare', percent(all.project, all.expenditure))}。年末累计结余${money('closing', all.closing)}，全部为按合同尚未支付的工程尾款，结转下年使用。`,
        ),
        heading(1, '二、部门（单位）整体支出管理及使用情况'),
        heading(2, '（一）基本支出'),
        paragraph(
          `2023年度基本支出${money('basic2', all.basic)}，包括人员经费支出${money('personnel', all.personnel)}和公用经费支出${money('publicCost', all.publicCost)}。按经济分类，工资福利支出${money('wages', all.wages)}，对个人和家庭的补助支出${money('household', all.household)}，商品和服务支出${money('goods', all.goods)}，资本性支出${money('capital', all.capital)}。`,
        ),
        paragraph(
          `2023年三公经费支出${money('three', all.three)}，其中公务接待费${money('reception', all.reception)}，公务用车运行维护费${money('operation', all.vehicleOperation)}，无公务用车购置费和因公出国（境）费。三公经费预算数${money('threeBudget', three.budget)}，三公经费控制率${rate('threeControl', percent(all.three, three.budget))}；上年三公经费预算数${money('threeBudgetBefore', three.budgetBefore)}，“三公经费”变动率${rate('threeChange', percentChange(three.budget, three.budgetBefore))}。`,
        ),
        heading(2, '（二）专项支出'),
        heading(3, '1、专项资金安排落实情况'),
        paragraph(
          `专项资金年初结余${money('specialOpening', special.opening)}，专项资金本年拨款${money('specialIncome', special.income)}，本年项目支出共发生支出${money('project2', all.project)}，专项资金结余${money('specialClosing', special.opening + special.income - all.project)}。`,
        ),
        heading(3, '2、专项资金实际使用情况'),
        paragraph(
          `项目支出${money('project3', all.project)}，其中：公路养护${money('use.maintenance', projects.maintenance)}，农村公路建设${money('use.rural', projects.rural)}，公共交通运营补贴${money('use.transit', projects.transit)}，行业监管执法${money('use.enforcement', projects.enforcement)}。公路养护和农村公路建设列为重点，重点项目支出${money('key', keyProjects)}，重点支出安排率${rate('keyRate', percent(keyProjects, all.project))}。`,
        ),
        heading(3, '3、专项资金管理情况'),
        paragraph(
          '工程建设资金按照计量支付办法，由施工单位申请、监理审核、业务科室复核、分管领导签批后支付，质量保证金按合同约定留存；运营补贴经第三方审计核定后拨付；专项资金实行国库集中支付。',
        ),
        heading(2, '（三）预算执行情况'),
        paragraph(
          `年初预算数${money('initial', budget.initial)}，年中因车购税补助和成品油补助追加，预算调整数${money('adjustment', budget.adjustment)}，调整后预算数${money('adjusted', budget.initial + budget.adjustment)}，预算调整率${rate('adjustmentRate', percent(budget.adjustment, budget.initial))}。政府采购预算数${money('procurementBudget', procurement.budget)}，政府采购实际金额${money('procurementActual', procurement.actual)}，政府采购执行率${rate('procurementRate', percent(procurement.actual, procurement.budget))}。应使用公务卡结算金额${money('cardDue', card.due)}，公务卡支出${money('cardPaid', card.paid)}，公务卡刷卡率${rate('cardRate', percent(card.paid, card.due))}。`,
        ),
        heading(1, '三、部门（单位）专项组织实施情况'),
        paragraph(
          '农村公路项目由乡镇作为业主，市级统一组织设计审查和质量抽检；国省道养护工程公开招标，实行信用评价与计量支付挂钩；公交补贴以里程和服务质量考核结果为依据。全年组织三次联合督查，对发现的问题下发整改通知书并销号管理。',
        ),
        heading(1, '四、部门（单位）整体支出绩效情况'),
        paragraph(
          `1、路网通行能力增强。完成农村公路新改建86公里、生命安全防护工程142公里，养护普通国省道318公里，农村公路养护优良率${rate('养护优良率', '96.4')}。`,
        ),
        paragraph(
          '2、公共交通更加便捷。新增和优化公交线路7条，更新新能源公交车40台，建制村通客车率保持100%。',
        ),
        paragraph('3、市场秩序持续规范。开展执法检查1260次，查处超限超载车辆215台，群众投诉办结率100%。'),
        paragraph('4、物流网络向乡村延伸。新增农村物流网点22个，新能源公交车占比88%，节能减排成效明显。'),
        paragraph('5、社会满意程度。委托第三方开展电话访问，群众出行满意度为91%。'),
        paragraph(
          `综合以上情况，部门整体支出绩效自评得分${print('narrative.score', score)}分，评价等次为${print('narrative.grade', '良')}。`,
        ),
        heading(1, '五、存在的主要问题'),
        paragraph('1、项目前期工作不扎实。两条通组公路因征地拆迁滞后，未能在当年交工。'),
        paragraph('2、预算编制不够精细。上级补助资金未能在年初足额预计，年中调整幅度较大。'),
        paragraph('3、内部管理存在薄弱环节。设备领用登记、执法文书和决算公开时效等方面仍有差距。'),
        heading(1, '六、改进措施和有关建议'),
        paragraph('1、建立项目储备库，征地协议签订后再列入年度计划，按月调度建设进度。'),
        paragraph('2、加强与上级主管部门衔接，将提前下达的补助资金编入年初预算。'),
        paragraph('3、修订内部控制手册，把设备、文书和公开事项列入岗位考核。'),
        line('青石市交通运输局', 'right'),
        line('2024年4月2日', 'right'),
        ...yueyangRubric(rows, 13, printer),
      ],
    };
  },
};
