import { type RowParts, row } from './record-builder.ts';

/** The official wording of the Yueyang form (FY2020), its weights, and the self scores of the reference submission. */
const work =
  '此项指标根据《关于做好年度综合绩效考评工作的通知》（岳发〔2015〕11号）附件2第一大项“工作实绩指标”（700分）考核内容设置。\n部门单位应根据部门实际进行调整，并将其细化成相应的个性化指标。';
const effects =
  '此三项指标为设置部门整体支出绩效评价指标时必须考虑的共性要素。\n部门单位应根据部门实际并结合部门整体支出绩效目标设立情况有选择的进行设置，并将其细化为相应的个性化指标。';

const rows: readonly (RowParts & { readonly indicator: string })[] = [
  {
    indicator: '财政供养人员\n控制率',
    criterion: '以100%为标准。在职人员控制率≦100%，计5分；每超过一个百分点扣0.5分，扣完为止。',
    weight: '5',
    self: '5',
  },
  {
    indicator: '“三公经费”\n变动率',
    criterion: '“三公经费”变动率≦0,计5分；\n“三公经费”＞0，每超过一个百分点扣0.5分，扣完为止。',
    weight: '5',
    self: '5',
  },
  {
    indicator: '重点支出\n安排率',
    criterion:
      '重点支出安排率≥90%，计5分；80%（含）-90%，计4分；70%（含）-80%，计3分；60%（含）-70%，计2分；低于60%不得分。',
    weight: '5',
    self: '5',
  },
  {
    indicator: '预算调整率',
    criterion:
      '预算调整率=0，计3分；0-10%（含），计2分；10-20%（含），计1分；20-30%（含），计0.5分；大于30%不得分。',
    weight: '3',
    self: '2',
  },
  {
    indicator: '支付进度',
    criterion:
      '春节前下达全部专项资金的50%；6月底前所有专项资金指标全部下达完。\n每出现一个专项未按进度完成资金下达扣0.5分，扣完为止。',
    weight: '3',
    self: '3',
  },
  {
    indicator: '资金结余',
    criterion: '无结余，3分；有结余，但不超过上年结转，2分；结余超过上年结转，不得分。',
    weight: '3',
    self: '3',
  },
  {
    indicator: '“三公经费”\n控制率',
    criterion: '以100%为标准。三公经费控制率≦100%，计6分；\n每超过一个百分点扣1分，扣完为止。',
    weight: '6',
    self: '6',
  },
  {
    indicator: '管理制度\n健全性',
    criterion:
      '①已制定或具有预算资金管理办法，内部财务管理制度、会计核算制度等管理制度，1分；\n②相关管理制度合法、合规、完整，1分；\n③相关管理制度得到有效执行，1分。',
    weight: '3',
    self: '3',
  },
  {
    indicator: '资金使用\n合规性',
    criterion:
      '①支出符合国家财经法规和财务管理制度规定以及有关专项资金管理办法的规定；\n②资金拨付有完整的审批程序和手续；\n③项目支出按规定经过评估论证；\n④支出符合部门预算批复的用途；\n⑤资金使用无截留、挤占、挪用、虚列支出等情况。\n以上情况每出现一例不符合要求的扣1分，扣完为止。',
    weight: '3',
    self: '3',
  },
  {
    indicator: '预决算信息公开性和完善性',
    criterion:
      '①按规定内容公开预决算信息，1分；\n②按规定时限公开预决算信息，0.5分；\n③基础数据信息和会计信息资料真实，0.5分；\n④基础数据信息和会计信息资料完整，0.5分；\n⑤基础数据信息和汇集信息资料准确，0.5分。',
    weight: '3',
    self: '3',
  },
  {
    indicator: '政府采购\n执行率',
    criterion: '政府采购执行率等于100%的，得3分；\n每减少一个百分点，扣0.2分，扣完为止。',
    weight: '3',
    self: '3',
  },
  {
    indicator: '公务卡刷卡率',
    criterion: '公务卡刷卡率达50％以上的，得3分。\n每减少一个百分点，扣0.2分，扣完为止。',
    weight: '3',
    self: '3',
  },
  {
    indicator: '管理制度\n健全性',
    criterion:
      '①已制定或具有资产管理制度，且相关资产管理制度合法、合规、完整，2分；\n②相关资产管理制度得到有效执行，1分。',
    weight: '3',
    self: '3',
  },
  {
    indicator: '资产管理\n安全性',
    criterion:
      '①资产保存完整；\n②资产配置合理；\n③资产处置规范； \n④资产账务管理合规，帐实相符；\n⑤资产有偿使用及处置收入及时足额上缴；\n以上情况每出现一例不符合有关要求的扣1分，扣完为止。',
    weight: '4',
    self: '3',
  },
  {
    indicator: '固定资产\n利用率',
    criterion: '每低于100%一个百分点扣0.1分，扣完为止。',
    weight: '3',
    self: '3',
  },
  { indicator: '推进全面小康建设指标任务完成情况', criterion: work, weight: '5', self: '5' },
  { indicator: '建设湖南新增极目标任务完成情况', criterion: work, weight: '7', self: '7' },
  { indicator: '《政府工作报告》目标任务完成情况', criterion: work, weight: '5', self: '5' },
  { indicator: '省市重点民生实事完成情况', criterion: work, weight: '2', self: '2' },
  { indicator: '省市重点工程和重大项目建设完成情况', criterion: work, weight: '2', self: '2' },
  { indicator: '其他工作实绩指标完成情况', criterion: work, weight: '4', self: '4' },
  { indicator: '经济效益', criterion: effects, weight: '15', weightShared: 3, self: '5' },
  { indicator: '社会效益', criterion: effects, weight: '15', weightShared: 3, self: '5' },
  { indicator: '生态效益', criterion: effects, weight: '15', weightShared: 3, self: '5' },
  {
    indicator: '社会公众或服务对象满意度',
    criterion: '95%（含）以上计5分；\n85%（含）-95%，计3分；\n75%（含）-85%，计1分；\n低于75%计0分。',
    weight: '5',
    self: '5',
  },
];

export const referenceRows = () => rows.map((parts) => row(parts));
