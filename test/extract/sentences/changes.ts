/** What changed, by how much and from what. The notation is that of `notation.ts`. */
export const changes = `
> 会议费支出6万元，较预算压减2万元，压减比例25%。
office.meeting 6万元
~会议费比预算减少 2万元 #change
~会议费比预算下降率 25% #change
! sentence-growth 25 = 2 / (6 + 2)
? sentence-change 2 = [office.meeting 2020 budget] - 6

> 差旅费支出9万元，同比增加1万元（12.5%）。
office.travel 9万元
~差旅费比上年增加 1万元 #change
~差旅费比上年增长率 12.5% #change
! sentence-growth 12.5 = 1 / (9 - 1)
? sentence-change 1 = 9 - [office.travel 2019]

> 差旅费支出9万元，同比增加1万元，占公用经费的12.5%。
office.travel 9万元
~差旅费比上年增加 1万元 #change
~差旅费占公用支出 12.5%
? sentence-change 1 = 9 - [office.travel 2019]
? sentence-share 12.5 = 9 / [expenditure.basic.public 2020]

> 2020年培训费支出4万元，2019年为5万元，下降20%。
office.training 4万元
office.training 5万元 @2019
~培训费比上年下降率 20% #change
! sentence-growth 20 = (5 - 4) / 5

> 2020年培训费支出4万元，2019年为5万元，比2018年下降20%。
office.training 4万元
office.training 5万元 @2019
~培训费比上年下降率 20% @2019 #change
? sentence-growth 20 = ([office.training 2018] - 5) / [office.training 2018]

> 2019年培训费支出5万元，2020年为4万元，下降20%。
office.training 5万元 @2019
office.training 4万元
~培训费比上年下降率 20% #change
! sentence-growth 20 = (5 - 4) / 5

> 差旅费由2019年的10万元下降到8万元，减少2万元。
office.travel 10万元 @2019
office.travel 8万元
~差旅费比上年减少 2万元 #change
! sentence-change 2 = 10 - 8

> 全年举办农技培训24场，比上年18场增加6场，增长33.33%。
~农技培训 24场
~农技培训 18场 @2019
~农技培训比上年增加 6场 #change
~农技培训比上年增长率 33.33% #change
! sentence-change 6 = 24 - 18
! sentence-growth 33.33 = 6 / 18

> 全年走访企业150家，比上年少30家，下降16.67%。
~走访企业 150家
~走访企业比上年减少 30家 #change
~走访企业比上年下降率 16.67% #change
! sentence-growth 16.67 = 30 / (150 + 30)

> 粮食总产量23.6万吨，比上年增加0.6万吨，增长2.61%。
~粮食总产量 23.6万吨
~粮食总产量比上年增加 0.6万吨 #change
~粮食总产量比上年增长率 2.61% #change
! sentence-growth 2.61 = 0.6 / (23.6 - 0.6)

> 接访60批次、150人次，较上年分别减少20批次和50人次，下降25%和25%。
~接访 60批次
~接访比上年减少 20批次 #change
~接访比上年下降率 25% #change
~接访 150人次
~接访比上年减少 50人次 #change
~接访比上年下降率 25% #change
! sentence-growth 25 = 20 / (60 + 20)
! sentence-growth 25 = 50 / (150 + 50)

> 2019年办结案件50件，2020年45件，下降10%。
~办结案件 45件
~办结案件 50件 @2019
~办结案件比上年下降率 10% #change
! sentence-growth 10 = (50 - 45) / 50

> 机关实有人员17人，比编制15人多2人。
staff 17人 &机关
posts 15人 &机关
~实有人数比对比数增加 2人 #change &机关
! sentence-change 2 = 17 - 15

> 信访量48件（比上年减少12件，下降20%），办结率100%。
~信访量 48件
~信访量比上年减少 12件 #change
~信访量比上年下降率 20% #change
! sentence-growth 20 = 12 / (48 + 12)

> 发放宣传册1.2万份，比上年增加2000份，增长20%。

> 培训学员600人，其中妇女200人，比上年增加50人，增长33.33%。
~培训学员 600人
~妇女 200人 &培训学员
! sentence-breakdown 600 >= 200

> 安排资金500万元，惠及农户60户，比上年增加100万元，增长25%。

> 2019年办结案件50件，2020年受理信访45件，下降10%。

> 计划培训1200人，比上年增加200人，增长20%。

> 办结案件45件，群众反映良好，比上年增加5件，增长12.5%。

> 办结案件45件，节约时间5天，节约率12.5%。

> 三公经费同比减少0.75万元，下降25%，全年支出2.25万元。
~三公经费比上年减少 0.75万元 #change
~三公经费比上年下降率 25% #change
three.total 2.25万元
! sentence-growth 25 = 0.75 / (2.25 + 0.75)
? sentence-change 0.75 = [three.total 2019] - 2.25

> 三公经费同比减少0.75万元，下降25%，全年总支出862.4万元。
~三公经费比上年减少 0.75万元 #change
~三公经费比上年下降率 25% #change
expenditure.total 862.4万元
? sentence-growth 25 = 0.75 / [three.total 2019]

> 会议费较上年下降较多，由4万元压减至3万元，压减1万元，下降25%。
office.meeting 4万元 @2019
office.meeting 3万元
~会议费比上年减少 1万元 #change
~会议费比上年下降率 25% #change
! sentence-change 1 = 4 - 3
! sentence-growth 25 = 1 / 4

> 公务接待费决算数1.8万元，小于预算数0.7万元。
three.reception 1.8万元 #actual

> 公务接待费决算数1.8万元，低于年初预算数3万元1.2万元。
three.reception 1.8万元 #actual
three.reception 3万元 #initial-budget
~公务接待费比年初预算减少 1.2万元 #change
! sentence-change 1.2 = 3 - 1.8

> 2020年收入1000万元、支出980万元。
income.total 1000万元
expenditure.total 980万元

> 农村公路养护进展顺利，2020年支出862.40万元。

> 【（一）农村公路养护】2020年支出862.40万元。

> 三公经费控制良好，2020年支出2.25万元。

> 年初实有人数45人，新招录3人，退休4人，调出1人，年末43人。
staff 45人 @2019
staff 43人
~实有人数年内增加 3人 #change
~实有人数年内减少 4人 #change
~实有人数年内减少 1人 #change
? sentence-change 43 = 45 + 3 - 4 - 1

> 年初实有人数45人，开展培训3人次，年末43人。
staff 45人 @2019
staff 43人

> 会议费用于召开年度工作会议，支出3万元。

> 部门预算收入1000万元、支出980万元。
income.total 1000万元 #budget
expenditure.total 980万元 #budget

> 与上年相比，支出总额增加58.54万元，增长5.69%；项目支出增加47.84万元，增长8.41%。
~支出合计比上年增加 58.54万元 #change
~支出合计比上年增长率 5.69% #change
~项目支出比上年增加 47.84万元 #change
~项目支出比上年增长率 8.41% #change
? sentence-growth 5.69 = 58.54 / [expenditure.total 2019]
? sentence-growth 8.41 = 47.84 / [expenditure.project 2019]

> 支出总额与上年相比，增加58.54万元；公用经费减少0.64万元，下降1.59%。
~支出合计比上年增加 58.54万元 #change
`;
