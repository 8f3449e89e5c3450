import { addUp, amount, inWan, percent, percentChange, unitAccounts } from '../../test/support/amounts.ts';
import type { Fault } from '../../test/support/faults.ts';
import { type RubricRow, selfTotal, yueyangRubric } from '../../test/support/forms/rubric.ts';
import { yueyangForm } from '../../test/support/forms/yueyang.ts';
import { satisfactionRow, yueyangRows } from '../../test/support/forms/yueyang-rubric.ts';
import { heading, line, pageBreak, paragraph } from '../../test/support/submission.ts';
import type { Sample } from '../sample.ts';

const units = [
  unitAccounts('局机关', {
    opening: 26.8,
    publicIncome: 1182.45,
    fundIncome: 60,
    wages: 402.16,
    household: 38.52,
    goods: 71.34,
    capital: 5.2,
    project: 733.61,
    reception: 3.6,
    vehicleOperation: 6.8,
    assetsInUse: 421.75,
  }),
  unitAccounts('县文化馆', {
    opening: 4.15,
    publicIncome: 236.7,
    otherIncome: 8.6,
    wages: 121.08,
    household: 9.44,
    goods: 22.85,
    project: 93.78,
    reception: 0.4,
    assetsInUse: 256.35,
    assetsRented: 36,
  }),
  unitAccounts('县图书馆', {
    publicIncome: 188.36,
    wages: 96.2,
    household: 7.05,
    goods: 18.4,
    project: 66.71,
    reception: 0.25,
    assetsInUse: 184.3,
  }),
];
const all = addUp('云溪县文化旅游广电体育局', units);

const projects = {
  services: amount(412.6),
  relics: amount(286.5),
  tourism: amount(128.3),
  fitness: amount(66.7),
};
const keyProjects = projects.services + projects.relics + projects.tourism;
const special = { opening: amount(22.4), income: amount(890) };
const budget = { initial: amount(1520.6), adjustment: amount(155.51) };
const three = { budget: amount(12), budgetBefore: amount(12.5) };
const procurement = { budget: amount(210), actual: amount(205.8) };
const staff = { administrativePosts: 18, institutionPosts: 32, administrative: 19, institution: 34 };
const posts = staff.administrativePosts + staff.institutionPosts;
const people = staff.administrative + staff.institution;
const venues = 23;

const faults: readonly Fault[] = [
  {
    at: 'narrative.projectShare',
    print: '52.03',
    kind: 'ratio-mismatch',
    severity: 'error',
    item: '项目支出占总支出的比例',
    where: '评价报告 一（二）整体支出规模',
    zh: '894.10 ÷ 1686.34 = 53.02%，填报数字颠倒；与基本支出占比46.98%相加也不等于100%。',
    en: 'Two digits swapped: 894.10 / 1686.34 = 53.02%; with the 46.98% of basic expenditure it does not make 100%.',
    consequences: ['基本支出与项目支出占比之和不等于100%'],
  },
  {
    at: 'narrative.goods',
    print: '121.59',
    kind: 'sum-mismatch',
    severity: 'error',
    item: '基本支出',
    where: '评价报告 二（一）基本支出',
    reported: '792.24',
    expected: '801.24',
    zh: '工资福利619.44＋商品和服务121.59＋对个人和家庭补助55.01＋资本性5.20 = 801.24，不等于基本支出792.24；商品和服务支出应为112.59（数字颠倒）。',
    en: 'The economic classes add up to 801.24, not to the 792.24 of basic expenditure: goods and services should be 112.59 (digits swapped).',
    consequences: ['公用支出 = 商品和服务支出＋资本性支出 不成立'],
  },
  {
    at: 'narrative.assets',
    print: '886.40',
    kind: 'conflicting-values',
    severity: 'error',
    item: '固定资产合计',
    where: '评价报告 二（四）资产管理，与固定资产表',
    zh: '正文写886.40万元，固定资产表为898.40万元，两处不能同时成立。',
    en: 'The report says 886.40, the table of fixed assets 898.40: both cannot be true.',
    consequences: ['固定资产合计小于其中项之和', '固定资产利用率按正文数重算不符'],
  },
  {
    at: 'narrative.venues',
    print: '21',
    kind: 'conflicting-values',
    severity: 'warning',
    item: '公共文化场馆数量',
    where: '评价报告 五、存在的主要问题，与自评报告表总体运行情况',
    zh: '报告表写全县23个公共文化场馆，问题部分写21个。',
    en: 'The form counts 23 public cultural venues in the county, the section on problems 21.',
  },
  {
    at: 'rubric.财政供养人员控制率.score',
    print: '5',
    also: { 'rubric.财政供养人员控制率.reason': '' },
    kind: 'score-mismatch',
    severity: 'error',
    item: '财政供养人员控制率',
    where: '评分表 投入/预算配置',
    zh: '编制50人、实有53人，控制率106%，超6个百分点，按标准扣3分，应得2分，自评5分。',
    en: '53 people on 50 posts are 106%: 6 points over cost 3 marks, which leaves 2, not 5.',
  },
  {
    at: 'narrative.cardSentence',
    print: '',
    kind: 'unsupported-score',
    severity: 'warning',
    item: '公务卡刷卡率',
    where: '评分表 过程/预算管理',
    reported: '3',
    expected: '',
    zh: '自评3分，但全文没有公务卡结算的任何数据，无从核对。',
    en: 'Three marks are claimed, yet the whole submission has no figure about card payments.',
  },
  {
    at: 'rubric.total.score',
    print: '97.2',
    kind: 'score-sum-mismatch',
    severity: 'error',
    item: '评分表总分',
    where: '评分表（续） 总分行',
    zh: '各项自评得分相加为96.2分，总分行写97.2分；自评报告表和正文为96.2分。',
    en: 'The self scores add up to 96.2, the total row says 97.2; form and report say 96.2.',
    consequences: ['评分表总分与自评报告表、评价报告的得分不一致'],
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
      cardPaid: 1,
      cardDue: 1,
      assets: all.assets,
      assetsInUse: all.assetsInUse,
      satisfaction: 97,
    },
    {},
    false,
  ),
  ...(
    [
      [
        '公共文化服务',
        9,
        '①免费开放达到规定时间，3分；\n②文化惠民活动按计划开展，4分；\n③服务记录完整，2分。',
      ],
      ['文物保护利用', 7, '①文物安全检查全覆盖，3分；\n②修缮工程按期推进，4分。'],
      ['文旅融合发展', 6, '①完成宣传推广计划，3分；\n②旅游市场秩序良好，3分。'],
      ['全民健身', 6, '①器材维护及时，3分；\n②赛事活动按计划举办，3分。'],
    ] as const
  ).map(([indicator, weight, criterion]) => ({
    level1: '产出',
    level2: '职责履行',
    indicator,
    weight,
    criterion,
    score: weight,
  })),
  ...(
    [
      ['经济效益', '①带动旅游消费，3分；\n②盘活闲置场馆，2分。'],
      ['社会效益', '①群众文化生活丰富，3分；\n②文物安全无事故，2分。'],
      ['生态效益', '①景区环境保护到位，3分；\n②倡导文明旅游，2分。'],
    ] as const
  ).map(([indicator, criterion]) => ({
    level1: '效果',
    level2: '履职效益',
    indicator,
    weight: 5,
    criterion,
    score: 5,
  })),
  satisfactionRow(97),
];

export const culture: Sample = {
  file: '01-云溪县文化旅游广电体育局2022年度整体支出绩效自评.docx',
  department: '云溪县文化旅游广电体育局',
  year: 2022,
  zh: '岳阳式样（自评报告表、评价报告、评分表），一局两馆；正文比例和分类数写错、与表格不一致，评分高估。',
  en: 'Yueyang layout, a bureau with two units: wrong share and class in the report, figures that differ from the tables, scores too high.',
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
        ...yueyangForm(
          {
            city: '青石市',
            department: '云溪县文化旅游广电体育局',
            year: 2022,
            code: '207003',
            reportDate: '2023年4月11日',
            contact: '邬晓岚',
            phone: '0799-5520186',
            posts,
            staff: people,
            duties:
              '贯彻落实文化、旅游、广播电视、体育和文物工作的方针政策和法律法规；统筹规划全县文化事业、文化产业、旅游业和体育事业发展；管理全县重大文化活动，指导公共文化设施建设；推进文物保护利用和非物质文化遗产传承；监管文化和旅游市场，组织旅游资源普查、开发和宣传推广；推动全民健身计划实施。',
            tasks: [
              '完善公共文化服务体系',
              '加强文物保护利用',
              '推动文旅融合发展',
              '广泛开展全民健身',
              '规范文化旅游市场秩序',
            ],
            situation: `2022年全县${venues}个公共文化场馆全部免费开放；开展送戏下乡演出68场、公益电影放映1206场；完成古桥、宗祠等5处文物修缮；接待游客186.5万人次，同比增长12.4%；举办县级体育赛事9项，更新健身器材215套。`,
            units,
            qualitative: {
              expected:
                '目标1：完善公共文化服务体系\n目标2：加强文物保护利用\n目标3：推动文旅融合发展\n目标4：广泛开展全民健身',
              done: '1. 场馆免费开放时间全部达到每周42小时以上，开展送戏下乡演出68场、公益电影放映1206场。\n2. 完成5处文物修缮，文物安全检查实现全覆盖。\n3. 举办茶乡文化旅游节，接待游客186.5万人次。\n4. 举办县级体育赛事9项，更新健身器材215套。',
            },
            goals: [
              {
                name: '免费开放',
                group: '质量指标',
                target: '指标1：场馆每周免费开放≥42小时',
                result: '45小时',
              },
              { name: '送戏下乡', group: '数量指标', target: '指标1：送戏下乡演出≥60场', result: '68场' },
              { name: '公益电影', group: '数量指标', target: '指标2：公益电影放映≥1200场', result: '1206场' },
              { name: '文物修缮', group: '数量指标', target: '指标3：完成文物修缮5处', result: '5处' },
              {
                name: '完成时间',
                group: '时效指标',
                target: '指标1：2022年12月底前完成全年任务',
                result: '2022年12月完成',
              },
              {
                name: '成本',
                group: '成本指标',
                target: '指标1：三公经费支出不超过12.00万元',
                result: `${inWan(all.three)}万元`,
              },
              {
                name: '惠民',
                group: '社会效益',
                target: '指标1：文化惠民活动惠及群众≥20万人次',
                result: '23.6万人次',
              },
              { name: '游客', group: '经济效益', target: '指标1：接待游客≥180万人次', result: '186.5万人次' },
              { name: '环境', group: '生态效益', target: '指标1：景区环境卫生达标率100%', result: '100%' },
              {
                name: '满意度',
                group: '社会公众或服务对象满意度',
                target: '指标1：群众满意度≥95%',
                result: '97%',
              },
            ],
            score,
            grade: '优',
            evaluators: [
              { name: '裴望舒', post: '副局长', office: '云溪县文化旅游广电体育局', signature: '裴望舒' },
              { name: '邬晓岚', post: '财务股长', office: '云溪县文化旅游广电体育局', signature: '邬晓岚' },
              { name: '祝成蹊', post: '会  计', office: '云溪县图书馆', signature: '祝成蹊' },
            ],
            opinions: {
              leader: '裴望舒',
              department: '自评情况属实。',
              finance: '已阅，予以认可。',
              financeSigner: '宁致远',
            },
            signedOn: '2023年4月11日',
          },
          print,
        ),
        pageBreak,
        heading(0, '云溪县文化旅游广电体育局2022年部门整体支出绩效评价报告'),
        paragraph(
          '按照《云溪县财政局关于组织2022年度县级部门整体支出绩效自评的通知》（云财绩〔2023〕5号）的部署，我局成立评价小组，采取查阅资料、核对账表、问卷调查等方式，对2022年度部门整体支出情况进行了自评，形成本报告。',
        ),
        heading(1, '一、部门（单位）概况'),
        heading(2, '（一）部门（单位）基本情况'),
        paragraph(
          '县文化旅游广电体育局为县人民政府工作部门，设办公室、公共服务股、文物股、市场管理股、旅游发展股、体育股、财务股7个内设机构，所属县文化馆、县图书馆2个事业单位。',
        ),
        paragraph(
          `部门共有编制${posts}个，其中行政编制${staff.administrativePosts}个，事业编制${staff.institutionPosts}个。年末实有在编人员${people}人，其中行政编制人员${staff.administrative}人，事业编制人员${staff.institution}人。离退休人员31人不在其内。`,
        ),
        heading(2, '（二）部门（单位）整体支出规模、使用方向和主要内容'),
        paragraph(
          `2022年部门整体支出${money('expenditure', all.expenditure)}，其中：基本支出${money('basic', all.basic)}，占总支出的${rate('basicShare', percent(all.basic, all.expenditure))}，主要用于人员工资和机关运转；项目支出${money('project', all.project)}，占总支出的${rate('projectShare', percent(all.project, all.expenditure))}，主要用于公共文化服务、文物保护和旅游推广。基本支出中，人员经费支出${money('personnel', all.personnel)}，公用经费支出${money('publicCost', all.publicCost)}。`,
        ),
        heading(1, '二、部门（单位）整体支出管理及使用情况'),
        heading(2, '（一）基本支出'),
        paragraph(
          `全年基本支出${money('basic2', all.basic)}，按经济分类：工资福利支出${money('wages', all.wages)}，商品和服务支出${money('goods', all.goods)}，对个人和家庭的补助支出${money('household', all.household)}，资本性支出${money('capital', all.capital)}。`,
        ),
        paragraph(
          `全年三公经费支出${money('three', all.three)}，其中因公出国（境）费0万元，公务用车购置费0万元，公务用车运行维护费${money('operation', all.vehicleOperation)}，公务接待费${money('reception', all.reception)}。2022年三公经费预算数${money('threeBudget', three.budget)}，实际支出占预算的${rate('threeControl', percent(all.three, three.budget))}；2021年三公经费预算数${money('threeBudgetBefore', three.budgetBefore)}，“三公经费”变动率为${rate('threeChange', percentChange(three.budget, three.budgetBefore))}。`,
        ),
        heading(2, '（二）专项支出'),
        heading(3, '1、专项资金安排落实、总投入等情况'),
        paragraph(
          `专项资金年初结余${money('specialOpening', special.opening)}，专项资金本年拨款${money('specialIncome', special.income)}，项目支出共发生支出${money('project2', all.project)}，专项资金结余${money('specialClosing', special.opening + special.income - all.project)}。`,
        ),
        heading(3, '2、专项资金实际使用情况'),
        paragraph(
          `项目支出${money('project3', all.project)}，分别用于：公共文化服务体系建设${money('use.services', projects.services)}，文物保护利用${money('use.relics', projects.relics)}，旅游宣传推广${money('use.tourism', projects.tourism)}，全民健身${money('use.fitness', projects.fitness)}。前三项为县委、县政府确定的重点项目，重点项目支出${money('key', keyProjects)}，重点支出安排率${rate('keyRate', percent(keyProjects, all.project))}。`,
        ),
        heading(3, '3、专项资金管理情况'),
        paragraph(
          '各项目均制定实施方案，明确资金用途和责任股室。文物修缮等工程类支出凭进度报告和监理意见拨款，活动类支出凭合同、签到表和验收单报销，财务股每季度通报一次资金使用进度，未发现挤占挪用。',
        ),
        heading(2, '（三）预算编制与执行'),
        paragraph(
          `年初预算数${money('initial', budget.initial)}，因上级追加文物修缮和免费开放补助，预算调整数${money('adjustment', budget.adjustment)}，全年预算数${money('adjusted', budget.initial + budget.adjustment)}，预算调整率${rate('adjustmentRate', percent(budget.adjustment, budget.initial))}。政府采购预算数${money('procurementBudget', procurement.budget)}，政府采购实际金额${money('procurementActual', procurement.actual)}，政府采购执行率${rate('procurementRate', percent(procurement.actual, procurement.budget))}。${print('narrative.cardSentence', '应使用公务卡结算金额20.00万元，公务卡支出18.00万元，公务卡刷卡率90.00%。')}`,
        ),
        heading(2, '（四）资产管理'),
        paragraph(
          `年末固定资产合计${money('assets', all.assets)}。县文化馆临街门面对外出租，租金收入全部上缴财政；其余资产由各单位自用，账实相符。`,
        ),
        heading(1, '三、部门（单位）专项组织实施情况'),
        paragraph(
          '文物修缮由具备资质的单位设计和施工，方案报市文物主管部门批准；送戏下乡、公益电影通过政府购买服务方式实施，演出和放映情况由乡镇签字确认并上传影像；健身器材由县级统一采购，安装后移交村（社区）管护。',
        ),
        heading(1, '四、部门（单位）整体支出绩效情况'),
        paragraph(
          '1、公共文化服务提质增效。场馆平均每周免费开放45小时，全年开展送戏下乡演出68场、公益电影放映1206场，惠及群众23.6万人次。',
        ),
        paragraph(
          '2、文化遗产得到有效保护。完成5处文物修缮，新增县级非遗代表性项目4个，连续多年未发生文物安全事故。',
        ),
        paragraph(
          '3、文旅融合步伐加快。以茶乡、古镇为主题推出3条精品线路，接待游客186.5万人次，民宿入住率明显提高。',
        ),
        paragraph(
          '4、全民健身蓬勃开展。举办县级体育赛事9项，更新健身器材215套，行政村健身设施覆盖率达到100%。',
        ),
        paragraph('5、群众评价良好。通过现场和网络发放问卷，群众满意度为97%。'),
        paragraph(
          `对照评分标准，部门整体支出绩效自评得分${print('narrative.score', score)}分，等次为${print('narrative.grade', '优')}。`,
        ),
        heading(1, '五、存在的主要问题'),
        paragraph(
          `1、基层文化设施利用不均衡。全县${print('narrative.venues', String(venues))}个公共文化场馆中，位置偏远的场馆人流较少，活动形式单一。`,
        ),
        paragraph('2、项目资金下达偏晚。上级文物专项多在下半年到位，年内形成实际支出的压力大。'),
        paragraph('3、在职人员超编。机构改革划转人员尚未消化完毕，编制与实有人数不匹配。'),
        heading(1, '六、改进措施和有关建议'),
        paragraph('1、推行场馆总分馆制和流动服务，根据群众需求点单配送，提高设施使用率。'),
        paragraph('2、提前做好项目储备和前期工作，资金到位即可开工，加快支出进度。'),
        paragraph('3、通过自然减员、转岗分流等方式逐步消化超编人员。'),
        line('云溪县文化旅游广电体育局', 'right'),
        line('2023年4月11日', 'right'),
        ...yueyangRubric(rows, 13, printer),
      ],
    };
  },
};
