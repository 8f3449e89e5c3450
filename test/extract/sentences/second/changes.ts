/** Against last year, the budget or another figure, written without sight of the program. The notation is that of `../scoring.ts`. */
export const changes = `
> 本年支出合计1368.25万元，较上年1290.80万元增加77.45万元，增长6.00%，主要原因是人员增资。
expenditure.total 1368.25万元
expenditure.total 1290.8万元 @2019
! change 77.45 = 1368.25 - 1290.8
! growth 6 = 77.45 / 1290.8

> 与2019年相比，三公经费减少1.2万元，降低14.63%，全年支出7万元。
three.total 7万元
! growth 14.63 = 1.2 / (7 + 1.2)
? change 1.2 = [three.total 2019] - 7

> 公务接待费支出2.1万元，同比减少30%。
three.reception 2.1万元
? growth 30 = ([three.reception 2019] - 2.1) / [three.reception 2019]

> 公务用车运行维护费支出4.9万元，比上年决算数5.6万元下降12.5%。
three.vehicle.operation 4.9万元
three.vehicle.operation 5.6万元 @2019
! growth 12.5 = (5.6 - 4.9) / 5.6

> 2020年支出预算总额1,180万元，较2019年预算增加65万元，增长5.83%。
expenditure.total 1180万元 #budget
! growth 5.83 = 65 / (1180 - 65)
? change 65 = 1180 - [expenditure.total 2019 budget]

> 年初预算支出900万元，年中追加120万元，调整后预算1020万元。
expenditure.total 900万元 #initial-budget
expenditure.total 1020万元 #adjusted-budget
adjustment 120万元
+ change 1020 = 900 + 120

> 比年初预算900万元增加120万元，增幅13.33%，主要是年中追加了防汛救灾资金。
* expenditure.total 900万元 #budget
! growth 13.33 = 120 / 900

> 我局2020年三公经费年初预算为9万元，实际支出7.35万元，比预算节约1.65万元，节约率18.33%。
three.total 9万元 #initial-budget
three.total 7.35万元 #actual
! change 1.65 = 9 - 7.35
! growth 18.33 = 1.65 / 9

> 三公经费决算数小于预算数1.65万元。
* change 1.65 = [three.total 2020 budget] - [three.total 2020]

> 公务接待费决算数1.8万元，小于预算数2.5万元，主要原因是严格执行中央八项规定精神。
three.reception 1.8万元 #actual
three.reception 2.5万元 #budget
! direction 1.8 < 2.5

> 公务用车购置及运行费决算数为6.2万元，大于年初预算数6万元0.2万元。
three.vehicle 6.2万元 #actual
three.vehicle 6万元 #initial-budget
! change 0.2 = 6.2 - 6
* direction 6.2 > 6

> 会议费支出1.35万元，与上年持平。
office.meeting 1.35万元
* direction 1.35 = [office.meeting 2019]

> 因公出国（境）费为0，与上年一致。
three.abroad 0
? direction 0 = [three.abroad 2019]

> 全年完成农业产业招商引资项目6个，比上年多2个，到位资金3.2亿元，同比增长28%。

> 培训场次由上年的18场增加到24场，增长33.3%。
! growth 33.3 = (24 - 18) / 18

> 办公费由2019年的15.2万元下降到2020年的12.8万元，下降了2.4万元，降幅为15.79%。
office.office 15.2万元 @2019
office.office 12.8万元
! change 2.4 = 15.2 - 12.8
! growth 15.79 = 2.4 / 15.2

> 支出增长的主要原因：一是人员经费增加36.2万元；二是项目支出增加41.25万元。

> 2020年支出1368.25万元，比上年增加77.45万元，其中人员经费增加36.2万元，项目支出增加41.25万元。
expenditure.total 1368.25万元
? change 77.45 = 1368.25 - [expenditure.total 2019]
* breakdown 77.45 = 36.2 + 41.25

> 公用经费控制在预算以内，实际支出126.3万元，较预算压减5.7万元，压减比例4.32%。
expenditure.basic.public 126.3万元 #actual
! growth 4.32 = 5.7 / (126.3 + 5.7)
? change 5.7 = [expenditure.basic.public 2020 budget] - 126.3
* direction 126.3 < [expenditure.basic.public 2020 budget]

> 上年结转结余资金15.57万元，本年末结转结余5.03万元，结转结余较上年减少67.69%。
income.opening 15.57万元
balance.closing 5.03万元
+ growth 67.69 = (15.57 - 5.03) / 15.57

> 三公经费支出合计7.35万元，同比下降0.65万元、8.13%。
three.total 7.35万元
! growth 8.13 = 0.65 / (7.35 + 0.65)
? change 0.65 = [three.total 2019] - 7.35

> 2020年我局收入总计2010.6万元，比2019年度收入总计1985.1万元增加25.5万元，同比上升1.28个百分点。
income.total 2010.6万元
income.total 1985.1万元 @2019
! change 25.5 = 2010.6 - 1985.1
* growth 1.28 = 25.5 / 1985.1

> 资产利用率98.2%，比上年提高1.6个百分点。
* rate.fixed-assets 98.2%
* change 1.6 = 98.2 - [rate.fixed-assets 2019]

> 群众满意度由2019年的91%提高到2020年的94.5%，提升3.5个百分点。
rate.satisfaction 91% @2019
rate.satisfaction 94.5%
+ change 3.5 = 94.5 - 91

> 2020年三公经费支出7.35万元，2019年为8万元，同比减少8.13%。
three.total 7.35万元
three.total 8万元 @2019
! growth 8.13 = (8 - 7.35) / 8

> 2019年、2020年三公经费支出分别为8万元和7.35万元，下降8.1%。
three.total 8万元 @2019
three.total 7.35万元
! growth 8.1 = (8 - 7.35) / 8

> 公务接待共35批次210人次，较上年分别减少12批次和90人次，下降25.53%和30%。
! growth 25.53 = 12 / (35 + 12)
! growth 30 = 90 / (210 + 90)

> 比上年增加较多，主要是因为2020年新增疫情防控经费86万元。

> 与上年相比，公务用车运行维护费增加0.3万元，增长6.52%，公务接待费减少0.8万元，下降27.59%。
? growth 6.52 = 0.3 / [three.vehicle.operation 2019]
? growth 27.59 = 0.8 / [three.reception 2019]

> 三公经费支出较上年增加0万元，增长0%，支出5.2万元。
three.total 5.2万元
* change 0 = 5.2 - [three.total 2019]
* growth 0 = 0 / (5.2 - 0)

> 2020年度收入、支出总计均为3256.18万元，与2019年相比，收、支总计各增加210.35万元，增长6.91%。
* income.total 3256.18万元
* expenditure.total 3256.18万元
+ growth 6.91 = 210.35 / (3256.18 - 210.35)
* change 210.35 = 3256.18 - [expenditure.total 2019]
* change 210.35 = 3256.18 - [income.total 2019]

> 2020年支出决算1450万元，为上年的108.2%。
expenditure.total 1450万元 #actual
? rate 108.2 = 1450 / [expenditure.total 2019]

> 2021年预算安排1500万元，比2020年增加50万元，增长3.45%。
* expenditure.total 1500万元 @2021 #budget
+ growth 3.45 = 50 / (1500 - 50)
* change 50 = 1500 - [expenditure.total 2020 budget]

> 本年支出较上年翻了一番，达到600万元。
expenditure.total 600万元

> 我局办公用房面积1260平方米，较核定面积1300平方米少40平方米。
+ change 40 = 1300 - 1260

> 项目支出较上年减少幅度较大，由560万元减少至410万元，减少150万元，下降26.79%。
expenditure.project 560万元 @2019
expenditure.project 410万元
! change 150 = 560 - 410
! growth 26.79 = 150 / 560

> 三公经费实际支出未超过预算，也未超过上年。
* direction [three.total 2020] <= [three.total 2020 budget]
* direction [three.total 2020] <= [three.total 2019]

> 公务用车购置费支出18万元，上年为0万元，增长100%。
three.vehicle.purchase 18万元
three.vehicle.purchase 0万元 @2019
* growth 100 = (18 - 0) / 0
`;
