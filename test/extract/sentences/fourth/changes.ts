/** Against another year, the budget or the establishment, written without sight of the program. The notation is that of `../scoring.ts`. */
export const changes = `
> 办公经费由上年的32万元压减至27.2万元，降幅15%。
office.office 32万元 @2019
office.office 27.2万元
+ growth 15 = (32 - 27.2) / 32

> 本年度培训费较上一年度多支出1.35万元，系疫情缓解后补办积压班次所致。
* change 1.35 = [office.training 2020] - [office.training 2019]

> 公务接待费1.12万元，较上年减少0.43万元，下降27.74%；公务用车运行维护费4.8万元，与上年持平。
three.reception 1.12万元
three.vehicle.operation 4.8万元
* three.vehicle.operation 4.8万元 @2019
+ growth 27.74 = 0.43 / (1.12 + 0.43)
+ change 0.43 = [three.reception 2019] - 1.12
* flat 4.8 = [three.vehicle.operation 2019]

> 财政拨款收入1160.7万元，同比增收98.2万元，增长9.24%。
income.fiscal 1160.7万元
+ growth 9.24 = 98.2 / (1160.7 - 98.2)
+ change 98.2 = 1160.7 - [income.fiscal 2019]

> 机关运行经费支出88.6万元，比2019年的95.1万元少6.5万元，主要是压缩了印刷费。
office.operation 88.6万元
office.operation 95.1万元 @2019
+ change 6.5 = 95.1 - 88.6

> 同口径相比，人员支出增长4.2%，公用支出下降8.7%。
* growth 4.2 = ([expenditure.basic.personnel 2020] - [expenditure.basic.personnel 2019]) / [expenditure.basic.personnel 2019]
* growth 8.7 = ([expenditure.basic.public 2019] - [expenditure.basic.public 2020]) / [expenditure.basic.public 2019]

> 与年初预算数相比，支出决算多出213.6万元，增幅为18.2%，系中央水利救灾资金年中下达。
+ growth 18.2 = 213.6 / [expenditure.total 2020 initial-budget]
* change 213.6 = [expenditure.total 2020] - [expenditure.total 2020 initial-budget]
* change 213.6 = [expenditure.total 2020 actual] - [expenditure.total 2020 initial-budget]

> “三公”经费决算6.9万元，较年初预算8.5万元节约1.6万元，节支率18.82%。
three.total 6.9万元 #actual
three.total 8.5万元 #initial-budget
+ change 1.6 = 8.5 - 6.9
+ growth 18.82 = 1.6 / 8.5

> 年末实有在岗人员67人，较编制数少5人。
staff 67人
+ change 5 = [posts 2020] - 67

> 核定编制72名，实有76人，超编4人，主要是军转安置。
posts 72名
staff 76人
+ change 4 = 76 - 72

> 年末结转结余52.3万元，较年初的80.1万元减少27.8万元，下降34.71%。
balance.closing 52.3万元
balance.closing 80.1万元 @2019
+ change 27.8 = 80.1 - 52.3
+ growth 34.71 = 27.8 / 80.1

> 公用经费连续三年下降，2018年为102万元，2019年为96万元，2020年为90.5万元。
expenditure.basic.public 102万元 @2018
expenditure.basic.public 96万元 @2019
expenditure.basic.public 90.5万元

> 公务用车购置及运行维护费年初预算6万元，与上年预算持平。
three.vehicle 6万元 #initial-budget
* flat 6 = [three.vehicle 2019 initial-budget]
* flat 6 = [three.vehicle 2019 budget]

> 会议费2.6万元，比预算3万元低13.33%，比上年3.2万元低18.75%。
office.meeting 2.6万元
office.meeting 3万元 #budget
office.meeting 3.2万元 @2019
+ growth 13.33 = (3 - 2.6) / 3
+ growth 18.75 = (3.2 - 2.6) / 3.2

> 支出年初预算数为1260万元，年中追加185万元、追减22万元，全年预算数为1423万元。
expenditure.total 1260万元 #initial-budget
expenditure.total 1423万元 #adjusted-budget
+ adjusted 1423 = 1260 + 185 - 22

> 全年支出1373万元，未超过预算总额1420万元。
expenditure.total 1373万元
expenditure.total 1420万元 #budget
+ compared 1373 <= 1420

> “三公”经费支出6.9万元，低于上年的9.2万元，也低于8.5万元的预算控制数。
three.total 6.9万元
three.total 9.2万元 @2019
three.total 8.5万元 #budget
+ compared 6.9 < 9.2
+ compared 6.9 < 8.5

> 年末实有人数55人，控制在核定编制58名以内。
staff 55人
posts 58名
+ compared 55 <= 58

> 项目支出下降幅度较大，从2019年的905万元降到530.4万元，减少374.6万元。
expenditure.project 905万元 @2019
expenditure.project 530.4万元
+ change 374.6 = 905 - 530.4
`;
