/** Posts and people, denials, scores, and what is no statement of the department. The notation is that of `notation.ts`. */
export const people = String.raw`
> 我局共有编制20个，其中行政编制8个，事业编制12个。2020年现有在编在岗人员22人，其中行政编制人员8人，事业人员14人。另有临聘人员3人，离退休22人。
posts 20个
posts.administrative 8个
posts.institution 12个
staff 22人
staff.administrative 8人
staff.institution 14人
staff.temporary 3人
staff.retired 22人

> 编制10名（行政5名，事业5名），实有12人（行政6人、事业6人）。
posts 10名
posts.administrative 5名
posts.institution 5名
staff 12人
staff.administrative 6人
staff.institution 6人

> 核定编制35名，其中行政编制15名、事业编制18名、工勤编制2名。
posts 35名
posts.administrative 15名
posts.institution 18名
posts.workers 2名

> 核定10个编制，实有在职人员9人。
posts 10个
staff 9人

> 单位现有5名行政编制。
posts.administrative 5名

> 人员编制20，实有人数22。
posts 20
staff 22

> 现有编制人员205人，其中在职113人、离休2人、退休75人。
staff 113人
~离休人员 2人
~退休人员 75人
~现有编制人员 205人
! sentence-breakdown 205 >= 113 + 2 + 75

> 年末实有人数22人，离退休人员30人。
staff 22人
staff.retired 30人

> 农技推广中心编制12名，实有11人。
posts 12名 &农技推广中心
staff 11人 &农技推广中心

> 在职人员22人，其中党员15人，女职工8人。
staff 22人
~党员 15人
~女职工 8人
! sentence-breakdown 22 >= 15
! sentence-breakdown 22 >= 8

> 在职人员12人，其中党员15人。
staff 12人
~党员 15人
! sentence-breakdown 12 >= 15

> 现有干部职工22人。
staff 22人

> 在编人员22人，临聘人员3人，退休人员18人。
staff 22人
staff.temporary 3人
staff.retired 18人

> 行政编制8名，事业编制12名，共20名。
posts.administrative 8名
posts.institution 12名
~数量 20名
! sentence-breakdown 20 = 8 + 12

> 编制20名，其中：行政8名，事业12名。
posts 20名
posts.administrative 8名
posts.institution 12名

> 实有在职人员22人，其中：行政8人、事业14人。
staff 22人
staff.administrative 8人
staff.institution 14人

> 行政编制和事业编制分别为8名和12名。
posts.administrative 8名
posts.institution 12名

> 全年举办培训班3期，培训人员300人次。

> 接待来访15批次120人次。

> 无因公出国（境）费。
three.abroad 0元

> 无因公出国（境）费、公务用车购置费。
three.abroad 0元

> 2020年未发生公务用车购置费。
three.vehicle.purchase 0元

> 因公出国（境）费、公务用车购置费均为0。
three.abroad 0元
three.vehicle.purchase 0元

> 因公出国（境）费、公务用车购置费均为0万元，公务接待费2.25万元。
three.abroad 0万元
three.vehicle.purchase 0万元
three.reception 2.25万元

> 公务用车购置费为零。
three.vehicle.purchase 0元

> 因公出国（境）费为0，公务接待费2.25万元。
three.abroad 0元
three.reception 2.25万元

> 因公出国（境）费0万元，公务用车运行维护费1.5万元。
three.abroad 0万元
three.vehicle.operation 1.5万元

> 三公经费支出2.25万元，其中无因公出国（境）费，公务接待费2.25万元。
three.total 2.25万元
three.abroad 0元
three.reception 2.25万元

> 2020年公务接待费支出2.25万元，未发生因公出国（境）费用。
three.reception 2.25万元
three.abroad 0元

> 无公务接待费超标现象。

> 未发生三公经费超支问题。

> 三公经费零增长。

> 我局无会议费支出。
office.meeting 0元

> 公务用车购置费无支出。
three.vehicle.purchase 0元

> 全年没有发生安全责任事故。

> 自评得分98分，评价等次为“优”。
score.total 98分
grade 优

> 2020年部门整体支出绩效自评综合得分为96.5分，评价等级为优秀。
score.total 96.5分
grade 优秀

> 综合评分97分，等级为良好。
score.total 97分
grade 良好

> 经自评，我局自评得分95分，自评等级“优”。
score.total 95分
grade 优

> 评价结果为“优”。
grade 优

> 绩效等级分为优、良、中、差四个等次。

> 90分以上为优，80-90分为良。

> 预算执行指标自评得分9分。

> 投入指标满分15分，自评得分15分。

> 总得分为98。
score.total 98分

> 自评98分，评定为优。
score.total 98分
grade 优

> 在职人员控制率≦100%，计5分；每超过一个百分点扣0.5分，扣完为止。

> 95%（含）以上计5分；85%（含）-95%，计3分；低于75%计0分。

> 政府采购执行率等于100%的，得3分；每减少一个百分点，扣0.2分，扣完为止。

> ①已制定预算资金管理办法，1分；②相关管理制度合法、合规、完整，1分。

> 无结余，3分；有结余，但不超过上年结转，2分；结余超过上年结转，不得分。

> 帮助企业获银行贷款5000余万元。

> 全区工业实缴税金7009万元，同比下降19.2%，全市平均增速下降6.4%。
~工业实缴税金 7009万元 &全区

> 全县86家规模工业企业完成增加值同比增长4.3%。
~规模工业企业 86家 &全县
~规模工业企业完成增加值同比增长 4.3%

> 全县80家规模工业企业中，仅2家企业拥有省级研发平台。
~规模工业企业 80家 &全县

> 新申报认定规模工业企业10家。
~新申报认定规模工业企业 10家

> 指导博凯制衣等3家企业申报认定规模企业。

> 组织国泰食品等7家企业申报高新企业。

> 帮助10余家企业申报制造强省项目。

> 产能由原来的280万包/天提升至350万包/天，全年销售预计提升30%以上。

> 争取上级财政资金500万元。

> 引进项目投资1.2亿元。

> 全县完成固定资产投资5.2亿元，同比增长8%。
~固定资产投资 5.2亿元 &全县

> 发放企业补助资金，企业新增产值3000万元。

> 累计发放农户贷款贴息200万元。

> 全年接待信访近100人次，处理信访回复近20件。

> 全县社会消费品零售总额35.6亿元，增长9.1%。
~社会消费品零售总额 35.6亿元 &全县

> 完成招商引资项目投资2.3亿元，占年度任务的115%。

> 新增高标准农田2万亩。

> 工业投资同比增长30%以上。
~工业投资同比增长 30% ~at-least

> 超于全市平均增速11.8%。

> 上级专项奖补给企业300万元。

> 联系电话0730-8152766。

> 根据《关于开展绩效自评的通知》（云财发〔2021〕10号）文件，我单位开展了自评。

> 目标1：加大生产协调服务力度\n目标2：完成技改投资同比增长100%。

> 2020年12月前完成工作计划所有任务。

> 下一步，我局将进一步压减三公经费5%。

> 2019年，全局支出合计900万元。基本支出400万元，项目支出500万元。
expenditure.total 900万元 @2019
expenditure.basic 400万元 @2019
expenditure.project 500万元 @2019

> 力争2021年项目支出执行率达到100%。
~项目支出预算执行率 100% @2021

> 全县新建标准化厂房30栋。
~新建标准化厂房 30栋 &全县

> 我县农户贷款余额3.5亿元。
~农户贷款余额 3.5亿元 &我县

> XX年三公经费支出XX万元。

> 基本支出（详见附表1）412.15万元。
expenditure.basic 412.15万元

> 为企业减免租金20万元，占总支出的2%。

> 县中医院基本支出1200万元，占总支出的60%。
expenditure.basic 1200万元 &县中医院
~基本支出占支出合计 60% &县中医院
? sentence-share 60 = 1200 / [expenditure.total 2020 县中医院]

> 三公经费支出10万-12万元。
three.total 10万元 ~approximate

> 每批次公务接待费标准0.05万元。

> 三公经费支出占财政拨款支出的2.1%。
~三公经费占比 2.1%

> 全局编制人数112人，其中行政编制18人、事业编制94人；实有人数118人，其中在职人员109人（行政17人、事业92人），遗属补助人员9人。
posts 112人
posts.administrative 18人
posts.institution 94人
staff.altogether 118人
staff 109人
staff.administrative 17人
staff.institution 92人

> 编制88名，在编79人，其中行政编制30名、在编28人，事业编制58名、在编51人。
posts 88名
staff 79人
posts.administrative 30名
staff.administrative 28人
posts.institution 58名
staff.institution 51人

> 一是贷款审核趋严；二是监察执法人员不足，编制26名、在岗21名。
posts 26名 &监察执法人员
staff 21名 &监察执法人员

> 二是我局工作人员偏少，编制26名、在岗21名。
posts 26名
staff 21名
`;
