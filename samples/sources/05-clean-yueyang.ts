import { addUp, amount, inWan, percent, percentChange, unitAccounts } from '../../test/support/amounts.ts';
import { type RubricRow, selfTotal, yueyangRubric } from '../../test/support/forms/rubric.ts';
import { yueyangForm } from '../../test/support/forms/yueyang.ts';
import { satisfactionRow, yueyangRows } from '../../test/support/forms/yueyang-rubric.ts';
import { heading, line, pageBreak, paragraph } from '../../test/support/submission.ts';
import type { Sample } from '../sample.ts';

/** Nothing is wrong in this one: whatever an audit says about it as an error is a false alarm. */

const units = [
  unitAccounts('馆机关', {
    opening: 12.4,
    publicIncome: 586.2,
    wages: 246.35,
    household: 21.18,
    goods: 58.67,
    project: 272.4,
    reception: 1.2,
    vehicleOperation: 3.5,
    assetsInUse: 428.36,
  }),
  unitAccounts('青石市数字档案中心', {
    opening: 3.25,
    publicIncome: 168.9,
    wages: 88.42,
    household: 5.16,
    goods: 17.57,
    project: 61,
    reception: 0.16,
    assetsInUse: 61.2,
  }),
];
const all = addUp('青石市档案馆', units);

const projects = { digitizing: amount(186.4), storage: amount(118.2), exhibitions: amount(28.8) };
const special = { opening: amount(10.3), income: amount(323.1) };
const budget = { initial: amount(755.1), adjustment: 0 };
const three = { budget: amount(5.2), budgetBefore: amount(5.6), actualBefore: amount(5.12) };
const procurement = amount(152);
const card = { due: amount(18), paid: amount(16.82) };
const staff = { administrativePosts: 8, institutionPosts: 28, administrative: 8, institution: 27 };
const posts = staff.administrativePosts + staff.institutionPosts;
const people = staff.administrative + staff.institution;
const satisfaction = { asked: 200, satisfied: 192 };

const rows: RubricRow[] = [
  ...yueyangRows(
    {
      posts,
      staff: people,
      threeBudget: three.budget,
      threeBudgetBefore: three.budgetBefore,
      threeActual: all.three,
      keyProjects: projects.digitizing + projects.storage,
      projects: all.project,
      initialBudget: budget.initial,
      adjustment: budget.adjustment,
      opening: all.opening,
      closing: all.closing,
      procurementBudget: procurement,
      procurementActual: procurement,
      cardPaid: card.paid,
      cardDue: card.due,
      assets: all.assets,
      assetsInUse: all.assetsInUse,
      satisfaction: 96,
    },
    { 资产管理安全性: [1, '两台报废扫描仪未及时办理核销手续，出现一例不符合要求的情况'] },
    false,
  ),
  ...(
    [
      ['档案数字化加工', 8, '①制定年度加工计划，2分；\n②按计划完成加工，4分；\n③加工成果通过验收，2分。'],
      ['档案接收进馆', 7, '①制定接收方案，2分；\n②按方案完成接收，3分；\n③接收档案整理规范，2分。'],
      ['档案库房改造', 7, '①改造方案经过论证，2分；\n②工程按期完工，3分；\n③通过竣工验收，2分。'],
      ['档案查阅利用服务', 6, '①查阅制度健全，2分；\n②服务窗口正常开放，2分；\n③无有效投诉，2分。'],
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
      ['经济效益', '①减少纸质复制，2分；\n②节约查档时间，3分。'],
      ['社会效益', '①服务民生查档，3分；\n②开展档案宣传，2分。'],
      ['生态效益', '①推行无纸化利用，3分；\n②库房节能达标，2分。'],
    ] as const
  ).map(([indicator, criterion]) => ({
    level1: '效果',
    level2: '履职效益',
    indicator,
    weight: 5,
    criterion,
    score: 5,
  })),
  satisfactionRow(96),
];

export const clean: Sample = {
  file: '05-青石市档案馆2023年度部门整体支出绩效自评报告.docx',
  department: '青石市档案馆',
  year: 2023,
  zh: '岳阳式样的自评报告表、评价报告和评分表，全部数据一致，签字齐全，没有问题。',
  en: 'Form, report and rubric in the Yueyang layout; every figure agrees and everything is signed: nothing is wrong.',
  faults: [],
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
            department: '青石市档案馆',
            year: 2023,
            code: '118001',
            reportDate: '2024年3月18日',
            contact: '陶映雪',
            phone: '0799-6218034',
            posts,
            staff: people,
            duties:
              '贯彻执行国家和省有关档案工作的法律法规；负责接收、收集、整理、保管市直机关和企事业单位的各类档案；负责馆藏档案的安全保管、鉴定和开放；开展档案数字化和信息化建设；为社会各界提供档案查阅利用服务；开展档案编研、展览和宣传教育活动。',
            tasks: [
              '推进馆藏档案数字化',
              '做好档案接收进馆',
              '完成库房恒温恒湿改造',
              '提升查阅利用服务水平',
              '加强档案宣传',
            ],
            situation:
              '2023年完成馆藏档案数字化加工128万页；接收32家单位到期档案2.6万卷；库房恒温恒湿改造工程按期完工并通过验收；全年接待查档4120人次；举办档案主题展览3场。',
            units,
            qualitative: {
              expected:
                '目标1：推进馆藏档案数字化\n目标2：做好档案接收进馆\n目标3：完成库房恒温恒湿改造\n目标4：提升查阅利用服务水平',
              done: '1. 完成数字化加工128万页，成果全部通过验收。\n2. 接收32家单位到期档案2.6万卷，整理上架到位。\n3. 改造工程于9月完工并通过竣工验收。\n4. 查档窗口全年正常开放，接待查档4120人次，未发生有效投诉。',
            },
            goals: [
              {
                name: '验收合格率',
                group: '质量指标',
                target: '指标1：数字化成果验收合格率≥98%',
                result: '99.2%',
              },
              { name: '加工页数', group: '数量指标', target: '指标1：数字化加工≥120万页', result: '128万页' },
              { name: '接收单位', group: '数量指标', target: '指标2：接收到期档案单位≥30家', result: '32家' },
              {
                name: '完工时间',
                group: '时效指标',
                target: '指标1：库房改造于2023年10月底前完工',
                result: '2023年9月完工',
              },
              {
                name: '项目成本',
                group: '成本指标',
                target: `指标1：项目支出不超过${inWan(all.project)}万元`,
                result: `${inWan(all.project)}万元`,
              },
              {
                name: '查档人次',
                group: '社会效益',
                target: '指标1：接待查档≥4000人次',
                result: '4120人次',
              },
              {
                name: '查档时间',
                group: '经济效益',
                target: '指标1：单次查档平均时间不超过15分钟',
                result: '12分钟',
              },
              {
                name: '无纸化',
                group: '生态效益',
                target: '指标1：电子查档占比≥80%',
                result: '86%',
              },
              {
                name: '满意度',
                group: '社会公众或服务对象满意度',
                target: '指标1：查档群众满意度≥95%',
                result: '96%',
              },
            ],
            score,
            grade: '优',
            evaluators: [
              { name: '顾怀瑾', post: '馆  长', office: '青石市档案馆', signature: '顾怀瑾' },
              { name: '陶映雪', post: '办公室主任', office: '青石市档案馆', signature: '陶映雪' },
              { name: '贺知远', post: '会  计', office: '青石市档案馆', signature: '贺知远' },
            ],
            opinions: {
              leader: '顾怀瑾',
              department: '同意自评结果。',
              finance: '同意。',
              financeSigner: '汤砚秋',
            },
            signedOn: '2024年3月18日',
          },
          print,
        ),
        pageBreak,
        heading(0, '青石市档案馆2023年部门整体支出绩效评价报告'),
        paragraph(
          '根据《青石市财政局关于开展2023年度部门整体支出绩效自评工作的通知》（青财绩〔2024〕3号）要求，我馆对2023年度部门整体支出开展了绩效自评。现将有关情况报告如下：',
        ),
        heading(1, '一、部门（单位）概况'),
        heading(2, '（一）部门（单位）基本情况'),
        paragraph(
          '我馆是集中保管全市档案的文化事业机构，承担档案收集、保管、开放、利用和宣传教育等职责，内设办公室、接收征集科、保管利用科、信息技术科4个科室，下设青石市数字档案中心1个二级机构。',
        ),
        paragraph(
          `全馆共有编制${posts}个，其中行政编制${staff.administrativePosts}个，事业编制${staff.institutionPosts}个。2023年末在职人数${people}人，其中行政编制人员${staff.administrative}人，事业人员${staff.institution}人，财政供养人员控制率${rate('staffRate', percent(people, posts))}。另有离退休人员17人。`,
        ),
        heading(2, '（二）部门（单位）整体支出规模、使用方向和主要内容'),
        paragraph(
          `2023年本单位收入合计${money('income', all.income)}，其中上年结转${money('opening', all.opening)}，公共财政拨款${money('publicIncome', all.publicIncome)}。整体支出${money('expenditure', all.expenditure)}，其中基本支出${money('basic', all.basic)}，占总支出的${rate('basicShare', percent(all.basic, all.expenditure))}；项目支出${money('project', all.project)}，占总支出的${rate('projectShare', percent(all.project, all.expenditure))}。基本支出中人员经费支出${money('personnel', all.personnel)}，公用经费支出${money('publicCost', all.publicCost)}。年末累计结余${money('closing', all.closing)}。`,
        ),
        heading(1, '二、部门（单位）整体支出管理及使用情况'),
        heading(2, '（一）基本支出'),
        paragraph(
          `基本支出用于保障机构正常运转和完成日常工作。2023年基本支出${money('basic2', all.basic)}，其中工资福利支出${money('wages', all.wages)}，商品和服务支出${money('goods', all.goods)}，对个人和家庭的补助支出${money('household', all.household)}。`,
        ),
        paragraph(
          `2023年三公经费支出${money('three', all.three)}，其中公务接待费${money('reception', all.reception)}，公务用车运行维护费${money('operation', all.vehicleOperation)}，公务用车购置费0万元，因公出国（境）费0万元。2023年三公经费预算数${money('threeBudget', three.budget)}，三公经费控制率${rate('threeControl', percent(all.three, three.budget))}；2022年三公经费预算数${money('threeBudgetBefore', three.budgetBefore)}，2022年三公经费决算数${money('threeActualBefore', three.actualBefore)}，“三公经费”变动率${rate('threeChange', percentChange(three.budget, three.budgetBefore))}。`,
        ),
        heading(2, '（二）专项支出'),
        heading(3, '1、专项资金安排落实情况'),
        paragraph(
          `2023年专项资金年初结余${money('specialOpening', special.opening)}，专项资金本年拨款${money('specialIncome', special.income)}，项目支出共发生支出${money('project2', all.project)}，专项资金结余${money('specialClosing', special.opening + special.income - all.project)}。`,
        ),
        heading(3, '2、专项资金实际使用情况'),
        paragraph(
          `项目支出${money('project3', all.project)}，一是用于馆藏档案数字化${money('use.digitizing', projects.digitizing)}；二是用于库房恒温恒湿改造${money('use.storage', projects.storage)}；三是用于档案宣传与利用服务${money('use.exhibitions', projects.exhibitions)}。其中重点项目支出${money('key', projects.digitizing + projects.storage)}，重点支出安排率${rate('keyRate', percent(projects.digitizing + projects.storage, all.project))}。`,
        ),
        heading(3, '3、专项资金管理情况'),
        paragraph(
          '专项资金实行项目负责人制，采购需求由业务科室提出、办公室复核、馆务会集体研究，资金支付严格执行国库集中支付制度，按合同约定和验收结果付款，做到专账核算、专款专用。',
        ),
        heading(2, '（三）预算执行情况'),
        paragraph(
          `2023年年初预算数${money('initial', budget.initial)}，年中没有追加和追减，预算调整数${money('adjustment', budget.adjustment)}，预算调整率${rate('adjustmentRate', percent(budget.adjustment, budget.initial))}。政府采购预算数${money('procurementBudget', procurement)}，政府采购实际金额${money('procurementActual', procurement)}，政府采购执行率${rate('procurementRate', percent(procurement, procurement))}。应使用公务卡结算金额${money('cardDue', card.due)}，公务卡支出${money('cardPaid', card.paid)}，公务卡刷卡率${rate('cardRate', percent(card.paid, card.due))}。`,
        ),
        heading(2, '（四）资产管理情况'),
        paragraph(
          `年末固定资产合计${money('assets', all.assets)}，其中在用固定资产${money('assetsInUse', all.assetsInUse)}，固定资产利用率${rate('assetsRate', percent(all.assetsInUse, all.assets))}。年内组织了全面清查，实物与账面相符；两台扫描仪已报废但核销手续办理滞后，已列入整改。`,
        ),
        heading(1, '三、部门（单位）专项组织实施情况'),
        paragraph(
          '数字化项目通过公开招标确定加工单位，签订保密协议，实行现场驻点监管和逐卷抽检；库房改造项目编制施工方案并报主管部门审查，由监理单位全程跟踪，隐蔽工程留存影像资料。两个项目均在合同期内完成，档案实体在施工期间全部移至备用库房，没有发生损毁和丢失。',
        ),
        heading(1, '四、部门（单位）整体支出绩效情况'),
        paragraph(
          '1、馆藏资源更加丰富。全年接收32家单位到期档案2.6万卷，征集老照片、家谱和名人手稿一批，民生类档案做到应收尽收。',
        ),
        paragraph(
          '2、信息化水平稳步提升。完成数字化加工128万页，验收合格率99.2%，建成婚姻、土地、招生等专题数据库，电子查档占比86%。',
        ),
        paragraph('3、保管条件明显改善。库房温湿度全部实现自动调控，消防、安防系统通过年度检测。'),
        paragraph(
          `4、利用服务更加便民。全年接待查档4120人次，单次查档平均时间12分钟。共回收有效调查问卷${satisfaction.asked}份，满意${satisfaction.satisfied}份，查档群众满意度${rate('satisfaction', percent(satisfaction.satisfied, satisfaction.asked, 0))}。`,
        ),
        paragraph(
          `经综合评价，2023年部门整体支出绩效自评得分${print('narrative.score', score)}分，评价等次为${print('narrative.grade', '优')}。`,
        ),
        heading(1, '五、存在的主要问题'),
        paragraph('1、专业技术力量薄弱。信息技术岗位人员偏少，电子档案长期保存和数据安全方面的经验不足。'),
        paragraph('2、资产核销不够及时。个别报废设备的账务处理滞后于实物处置，影响了资产账的准确性。'),
        heading(1, '六、改进措施和有关建议'),
        paragraph('1、加强队伍建设。通过跟班学习和岗位练兵提高业务骨干的信息化能力，争取引进专业人才。'),
        paragraph('2、规范资产处置。建立报废资产台账，按季度与财务账核对，处置事项一事一报、即办即结。'),
        line('青石市档案馆', 'right'),
        line('2024年3月18日', 'right'),
        ...yueyangRubric(rows, 13, printer),
      ],
    };
  },
};
