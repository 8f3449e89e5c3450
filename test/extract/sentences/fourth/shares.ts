/** Shares and rates, of wholes stated beside them, elsewhere or not at all, written without sight of the program. The notation is that of `../scoring.ts`. */
export const shares = `
> 基本支出占比为61.37%，金额为842.6万元；项目支出占38.63%。
expenditure.basic 842.6万元
+ share 61.37 = 842.6 / [expenditure.total 2020]
* share 38.63 = [expenditure.project 2020] / [expenditure.total 2020]
* whole 38.63 = 100 - 61.37

> 全年总支出1373.0万元中，有38.63%即530.4万元用于项目支出。
expenditure.total 1373万元
expenditure.project 530.4万元
+ share 38.63 = 530.4 / 1373

> 财政拨款收入1290.5万元，占本年收入的97.62%；其他收入31.5万元，占2.38%。
income.fiscal 1290.5万元
income.other 31.5万元
+ share 97.62 = 1290.5 / [income.current 2020]
+ share 2.38 = 31.5 / [income.current 2020]
* whole 2.38 = 100 - 97.62

> 公务用车运行维护费5.4万元，占“三公”经费支出的75%；公务接待费1.8万元，占25%。
three.vehicle.operation 5.4万元
three.reception 1.8万元
+ share 75 = 5.4 / [three.total 2020]
+ share 25 = 1.8 / [three.total 2020]
* whole 25 = 100 - 75

> 人员经费在基本支出中所占比重为83.5%，较上年提高1.2个百分点。
* share 83.5 = [expenditure.basic.personnel 2020] / [expenditure.basic 2020]

> 共受理群众诉求428件，办结421件，办结率98.36%。
+ share 98.36 = 421 / 428

> 全局在编人员52人，其中35岁以下16人，占30.77%；中级以上职称29人，占55.77%。
staff 52人
+ share 30.77 = 16 / 52
+ share 55.77 = 29 / 52
* breakdown 52 = 16

> 面向中小企业采购131.2万元，占采购总额的六成以上。
procurement.small 131.2万元
* share 60 = 131.2 / [procurement 2020]

> 项目支出（530.4万元）与基本支出（842.6万元）之比约为39:61。
expenditure.project 530.4万元
expenditure.basic 842.6万元

> 抽检农产品1250批次，合格1238批次，合格率99.04%，比省定目标高出1.04个百分点。
+ share 99.04 = 1238 / 1250

> 年末固定资产1105.4万元全部在用，固定资产利用率100%。
assets.fixed 1105.4万元
* assets.fixed.in-use 1105.4万元
rate.fixed-assets 100%
* share 100 = 1105.4 / 1105.4

> 一般公共预算拨款980万元、政府性基金拨款120万元，分别占拨款总额1100万元的89.09%和10.91%。
* income.public 980万元
* income.fund 120万元
* income.fiscal 1100万元
+ share 89.09 = 980 / 1100
+ share 10.91 = 120 / 1100
* breakdown 1100 = 980 + 120
* whole 10.91 = 100 - 89.09

> 2020年支出预算1820.5万元，实际支出1765.88万元，完成预算的97%。
expenditure.total 1820.5万元 #budget
expenditure.total 1765.88万元 #actual
+ completed 97 = 1765.88 / 1820.5

> 2020年部门支出全年预算数为1420万元。受疫情影响，部分项目推迟招标，年底实际支出1373万元。全年预算执行率96.69%。
expenditure.total 1420万元 #adjusted-budget
expenditure.total 1373万元 #actual
rate.execution 96.69%
+ rate 96.69 = 1373 / 1420

> 基本支出完成年初预算的102.3%，支出决算为645.8万元，决算数大于预算数的原因是正常晋升工资。
expenditure.basic 645.8万元 #actual
+ completed 102.3 = 645.8 / [expenditure.basic 2020 initial-budget]

> 项目支出年初预算为0万元，支出决算为36.5万元，系年中追加的救灾资金。
expenditure.project 0万元 #initial-budget
expenditure.project 36.5万元 #actual

> 在职人员控制率=67/72×100%=93.06%，低于100%，此项得满分。
rate.staff-control 93.06%
+ rate 93.06 = 67 / 72

> “三公经费”变动率=（8.5-9.2）/9.2×100%=-7.61%，按标准计5分。
rate.three-change -7.61%
+ rate -7.61 = (8.5 - 9.2) / 9.2

> 预算调整率为12.94%（调整数163万元÷年初预算数1260万元）。
rate.adjustment 12.94%
adjustment 163万元
expenditure.total 1260万元 #initial-budget
+ rate 12.94 = 163 / 1260

> 政府采购预算300万元，实际采购268.4万元，执行率89.47%。
procurement 300万元 #budget
procurement 268.4万元 #actual
* rate.procurement 89.47%
+ rate 89.47 = 268.4 / 300

> 公务卡结算金额15.6万元，现金结算金额1.2万元，公务卡刷卡率92.86%。
card.payment 15.6万元
cash.payment 1.2万元
rate.card 92.86%
* rate 92.86 = 15.6 / (15.6 + 1.2)

> 向服务对象发放问卷200份，收回有效问卷192份，其中满意及基本满意186份，满意度96.88%。
rate.satisfaction 96.88%
+ rate 96.88 = 186 / 192
* breakdown 192 = 186

> 年度计划整治山塘15座。至年底，实际完成14座，其中按期完工13座。实际完成率93.33%，完成及时率86.67%。
rate.work-completion 93.33%
rate.work-in-time 86.67%
+ rate 93.33 = 14 / 15
+ rate 86.67 = 13 / 15
* breakdown 14 = 13

> 会议费支出2.4万元，仅用去全年预算4万元的60%。
office.meeting 2.4万元
office.meeting 4万元 #budget
+ completed 60 = 2.4 / 4
`;
