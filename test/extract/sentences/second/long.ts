/** Long sentences with several claims, written without sight of the program. The notation is that of `../scoring.ts`. */
export const long = `
> 2020年，我局严格落实过紧日子要求，部门整体支出1863.27万元，较上年减少92.13万元，下降4.71%，其中基本支出1120.15万元，占60.12%，同比增长2.3%；项目支出743.12万元，占39.88%，同比下降13.5%。
expenditure.total 1863.27万元
expenditure.basic 1120.15万元
expenditure.project 743.12万元
! growth 4.71 = 92.13 / (1863.27 + 92.13)
? change 92.13 = [expenditure.total 2019] - 1863.27
! share 60.12 = 1120.15 / 1863.27
! share 39.88 = 743.12 / 1863.27
? growth 2.3 = (1120.15 - [expenditure.basic 2019]) / [expenditure.basic 2019]
? growth 13.5 = ([expenditure.project 2019] - 743.12) / [expenditure.project 2019]
* whole 39.88 = 100 - 60.12

> “三公”经费年初预算15万元，支出决算11.32万元，完成预算的75.47%，比上年12.6万元减少1.28万元，下降10.16%。其中：公务用车运行维护费9.2万元，完成预算11万元的83.64%，公务接待费2.12万元，完成预算4万元的53%，接待38批次、296人次。
three.total 15万元 #initial-budget
three.total 11.32万元 #actual
three.total 12.6万元 @2019
three.vehicle.operation 9.2万元
three.vehicle.operation 11万元 #budget
three.reception 2.12万元
three.reception 4万元 #budget
! rate 75.47 = 11.32 / 15
! change 1.28 = 12.6 - 11.32
! growth 10.16 = 1.28 / 12.6
! rate 83.64 = 9.2 / 11
! rate 53 = 2.12 / 4
* breakdown 11.32 = 9.2 + 2.12

> 年初结转46.2万元，当年财政拨款1350万元，其他收入3.8万元，收入总计1400万元，支出1362.5万元，年末结转37.5万元。
income.opening 46.2万元
income.fiscal 1350万元
income.other 3.8万元
income.total 1400万元
expenditure.total 1362.5万元
balance.closing 37.5万元
* breakdown 1400 = 46.2 + 1350 + 3.8
* change 37.5 = 1400 - 1362.5

> 我局共承担中央和省级专项4个，资金2860万元：1.高标准农田建设1800万元，完成投资1728万元，完成率96%；2.农机购置补贴360万元，兑付率100%；3.耕地轮作休耕450万元；4.水产绿色健康养殖250万元。
! breakdown 2860 = 1800 + 360 + 450 + 250
! rate 96 = 1728 / 1800

> 全年安排农业生产发展资金630万元，其中：优势特色产业集群300万元，带动社会投资1500万元，新增就业220人；新型经营主体培育180万元，扶持合作社36家、家庭农场52家；农民教育培训150万元，培训1200人，比上年增加200人，增长20%。
! breakdown 630 >= 300 + 180 + 150
! growth 20 = 200 / (1200 - 200)

> 2020年基本支出612.3万元，比上年增加18.2万元，增长3.06%，主要是新进人员5人，人均工资8.6万元，社保缴费基数由3200元提高到3500元。
expenditure.basic 612.3万元
! growth 3.06 = 18.2 / (612.3 - 18.2)
? change 18.2 = 612.3 - [expenditure.basic 2019]

> 截至12月底，全局实有在职人员63人，比编制64人少1人，控制率98.44%；退休人员38人，比上年增加2人。
staff 63人
posts 64人
* rate.staff-control 98.44%
staff.retired 38人
+ change 1 = 64 - 63
* rate 98.44 = 63 / 64
* change 2 = 38 - [staff.retired 2019]

> 本年度部门预算收入1350万元、支出1350万元，收支平衡；实际收入1400万元，实际支出1362.5万元，分别为预算的103.7%和100.93%。
income.total 1350万元 #budget
expenditure.total 1350万元 #budget
income.total 1400万元 #actual
expenditure.total 1362.5万元 #actual
+ rate 103.7 = 1400 / 1350
+ rate 100.93 = 1362.5 / 1350

> 县级财政预算安排河长制经费80万元，比上年增加10万元，实际支出76.5万元，执行率95.63%，结余3.5万元由财政收回。
! rate 95.63 = 76.5 / 80
* change 3.5 = 80 - 76.5

> 除险加固小型水库12座、完成投资2360万元，占计划投资2500万元的94.4%，新增和恢复灌溉面积0.86万亩，受益人口3.2万人。
! share 94.4 = 2360 / 2500

> 印刷费、差旅费、培训费分别支出3.2万元、6.8万元和2.4万元，较上年分别下降20%、15%和4%。

> 2020年政府采购计划180万元，实际完成采购168.3万元，节约资金11.7万元，节约率6.5%，采购执行率93.5%。
procurement 180万元 #budget
procurement 168.3万元 #actual
rate.procurement 93.5%
+ change 11.7 = 180 - 168.3
+ growth 6.5 = 11.7 / 180
* rate 93.5 = 168.3 / 180

> 部门决算数1362.5万元比部门预算数1350万元多12.5万元，超支0.93%，超支部分由上年结转解决。
expenditure.total 1362.5万元 #actual
expenditure.total 1350万元 #budget
! change 12.5 = 1362.5 - 1350
! growth 0.93 = 12.5 / 1350

> 三公经费较预算下降18.33%，较上年下降8.13%，其中公务接待费较预算下降28%，公务用车运行维护费与预算持平。
* direction [three.vehicle.operation 2020] = [three.vehicle.operation 2020 budget]

> 固定资产总额1268.3万元，其中在用1250.6万元，利用率98.6%，闲置17.7万元，占1.4%。
assets.fixed 1268.3万元
assets.fixed.in-use 1250.6万元
* rate.fixed-assets 98.6%
* rate 98.6 = 1250.6 / 1268.3
+ share 1.4 = 17.7 / 1268.3
* breakdown 1268.3 = 1250.6 + 17.7

> 争取到位资金3.6亿元，较上年3.2亿元增长12.5%，其中农业1.9亿元、水利1.7亿元。
! growth 12.5 = (3.6 - 3.2) / 3.2
! breakdown 3.6 >= 1.9 + 1.7

> 全县完成水利投资4.5亿元，占年度计划5亿元的90%，在全市12个县（市、区）中排名第4。
+ share 90 = 4.5 / 5
`;
