/** Rates and shares, written without sight of the program. The notation is that of `../scoring.ts`. */
export const rates = `
> 2020年部门预算数1180万元，决算数1156.4万元，预算完成率98%。
expenditure.total 1180万元 #budget
expenditure.total 1156.4万元 #actual
rate.completion 98%
* rate 98 = 1156.4 / 1180

> 完成预算的96.5%。
* rate.completion 96.5%

> 项目支出年初预算500万元，实际完成482.5万元，完成预算的96.5%。
expenditure.project 500万元 #initial-budget
expenditure.project 482.5万元 #actual
! rate 96.5 = 482.5 / 500

> 公务接待费支出决算1.8万元，完成预算2.5万元的72%。
three.reception 1.8万元 #actual
three.reception 2.5万元 #budget
! rate 72 = 1.8 / 2.5

> 公务用车购置及运行费支出6.2万元，完成预算的103.33%。
three.vehicle 6.2万元
? rate 103.33 = 6.2 / [three.vehicle 2020 budget]

> 三公经费全年预算9万元。截至12月底，实际支出7.35万元，占预算的81.67%。
three.total 9万元 #adjusted-budget
three.total 7.35万元 #actual
! rate 81.67 = 7.35 / 9

> 2020年初，我局计划完成渠道清淤120公里，实际完成132公里，完成率110%。
! rate 110 = 132 / 120

> 共发放调查问卷200份，收回有效问卷196份，其中满意188份，满意率95.92%。
rate.satisfaction 95.92%
+ rate 95.92 = 188 / 196
* breakdown 196 >= 188

> 有效问卷回收率98%，综合满意度为95.9%。
rate.satisfaction 95.9%

> 我单位编制45人，实有在职43人，在职人员控制率为95.56%。
posts 45人
staff 43人
rate.staff-control 95.56%
* rate 95.56 = 43 / 45

> 政府采购预算120万元，实际采购金额113.4万元，政府采购执行率94.5%。
procurement 120万元 #budget
procurement 113.4万元 #actual
rate.procurement 94.5%
* rate 94.5 = 113.4 / 120

> 预算调整率=（1350-1180）/1180×100%=14.41%。
rate.adjustment 14.41%
* rate 14.41 = (1350 - 1180) / 1180

> 截至2020年12月31日，到位资金860万元，支付资金812.7万元，资金支付率94.5%，结转下年47.3万元。
! rate 94.5 = 812.7 / 860
* change 47.3 = 860 - 812.7

> 公用经费控制率为97.2%，三公经费控制率为81.7%，均控制在100%以内。
rate.public-control 97.2%
rate.three-control 81.7%

> 重点项目支出420万元，占项目总支出482.5万元的87.05%。
* expenditure.project.key 420万元
expenditure.project 482.5万元
! share 87.05 = 420 / 482.5

> 基本支出612.3万元，占本年支出的57.2%；项目支出458.2万元，占42.8%。
expenditure.basic 612.3万元
expenditure.project 458.2万元
? share 57.2 = 612.3 / [expenditure.total 2020]
? share 42.8 = 458.2 / [expenditure.total 2020]
* whole 42.8 = 100 - 57.2

> 本年支出1070.5万元。其中：基本支出612.3万元，占比57.2%，项目支出458.2万元，占比42.8%。
expenditure.total 1070.5万元
expenditure.basic 612.3万元
expenditure.project 458.2万元
! share 57.2 = 612.3 / 1070.5
! share 42.8 = 458.2 / 1070.5
* whole 42.8 = 100 - 57.2

> 工资福利支出占基本支出的76.3%，商品和服务支出占14.2%，对个人和家庭补助占9.5%。
* whole 9.5 = 100 - 76.3 - 14.2

> 农村自来水普及率达到92.3%，农田灌溉水有效利用系数0.552，用水总量控制在2.1亿立方米以内。

> 全年应完成任务指标26项，已完成25项，完成率为96.15%，1项正在推进。
! rate 96.15 = 25 / 26
* breakdown 26 = 25 + 1

> 抽检农产品1200批次，合格1188批次，合格率99%。
! rate 99 = 1188 / 1200

> 应公开12项，实公开12项，公开率100%。
! rate 100 = 12 / 12

> 涉及项目8个，按时完成7个，及时率87.5%。
! rate 87.5 = 7 / 8

> 该项指标分值10分，执行率97.5%，得9.75分。
* rate.execution 97.5%

> 2020年我局年初预算批复1180万元，全年预算1350万元，全年执行1296万元，预算执行率96%。
expenditure.total 1180万元 #initial-budget
expenditure.total 1350万元 #adjusted-budget
expenditure.total 1296万元 #actual
rate.execution 96%
* rate 96 = 1296 / 1350

> 人均公用经费=126.3/43=2.94万元。
* rate 2.94 = 126.3 / 43

> 项目资金到位率100%，支付进度分别为：一季度22%，二季度48%，三季度76%，四季度100%。

> 支付率达到序时进度，6月底达52.3%，9月底达76.8%。

> 一般公共预算支出1156.4万元，占总支出1250.8万元的92.45%，政府性基金支出94.4万元，占7.55%。
expenditure.total 1250.8万元
! share 92.45 = 1156.4 / 1250.8
! share 7.55 = 94.4 / 1250.8
* whole 7.55 = 100 - 92.45

> 公务卡支出11.2万元，占公务支出14万元的80%，公务卡刷卡率80%。
card.payment 11.2万元
rate.card 80%
! share 80 = 11.2 / 14

> 三公经费预算控制数9万元，实际7.35万元，执行率为81.67%，其中公务接待费预算2.5万元，执行1.8万元，执行率72%；公务用车运行维护费预算6.5万元，执行5.55万元，执行率85.38%。
three.total 9万元 #budget
three.total 7.35万元 #actual
three.reception 2.5万元 #budget
three.reception 1.8万元 #actual
three.vehicle.operation 6.5万元 #budget
three.vehicle.operation 5.55万元 #actual
* rate.three-control 81.67%
* rate.reception-control 72%
* rate.vehicle-control 85.38%
* rate 81.67 = 7.35 / 9
* rate 72 = 1.8 / 2.5
* rate 85.38 = 5.55 / 6.5
* breakdown 9 = 2.5 + 6.5
* breakdown 7.35 = 1.8 + 5.55

> 全年财政下达资金1350万元，实际使用1296万元，资金使用率为96%，剩余54万元全部结转下年使用。
! rate 96 = 1296 / 1350
* change 54 = 1350 - 1296

> 惠农补贴资金应发放3260户，实发3260户，发放率100%；涉及面积4.28万亩，发放资金428.6万元。
! rate 100 = 3260 / 3260

> 项目验收合格率≥98%，实际完成值98.6%。

> 2020年结转结余率为2.1%，低于5%的标准。
rate.carry-over 2.1%
* direction 2.1 < 5
`;
