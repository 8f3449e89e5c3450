/** People, things, nothing at all and the same sum in another unit, written without sight of the program. The notation is that of `../scoring.ts`. */
export const counts = `
> 核定编制58名（行政编制21名、事业编制34名、工勤编制3名），年末实有人数55人（行政人员20人、事业人员33人、工勤人员2人）。
posts 58名
posts.administrative 21名
posts.institution 34名
posts.workers 3名
staff 55人
staff.administrative 20人
staff.institution 33人
staff.workers 2人
* breakdown 58 = 21 + 34 + 3
* breakdown 55 = 20 + 33 + 2

> 局机关内设股室9个，直属事业单位6个，其中参公单位2个、公益一类单位4个。
! breakdown 6 >= 2 + 4

> 管理离退休人员31人，其中离休1人、退休30人。
staff.retired 31人
+ breakdown 31 = 1 + 30

> 全年接待公务来访42批次318人次，公务接待费1.12万元，人均35.2元。
three.reception 1.12万元
* mean 35.2 = 1.12 / 318

> 全年开展执法检查260次，发现问题148个，已整改146个，整改率98.65%，剩余2个正在整改。
+ share 98.65 = 146 / 148
+ remainder 2 = 148 - 146

> 现有驻村干部12名，较上年增加2名。

> 全额拨款人员44人，自收自支人员8人，临聘人员5人，总计57人。
* staff 57人
staff.temporary 5人
+ breakdown 57 = 44 + 8 + 5

> 公务用车保有量5辆，一般公务用车1辆、执法执勤用车3辆、特种专业技术用车1辆。
+ breakdown 5 = 1 + 3 + 1

> 本年支出合计13730000元，即1373万元。
* expenditure.total 13730000元
expenditure.total 1373万元
* restated 1373 = 13730000

> 项目支出973万元（折合0.0973亿元）。
expenditure.project 973万元
* expenditure.project 0.0973亿元
* restated 0.0973 = 973

> 三公经费总计94600元（其中公务接待费18600元，公务用车运行维护费7.6万元）。
three.total 94600元
three.reception 18600元
three.vehicle.operation 7.6万元
* breakdown 94600 = 18600 + 7.6

> 本年度未安排因公出国（境）团组，没有发生因公出国（境）费用。
three.abroad 0万元

> 当年没有购置公务用车，公务用车购置费为零；公务用车运行维护费4.8万元。
three.vehicle.purchase 0万元
three.vehicle.operation 4.8万元

> 本部门无政府性基金预算收支，也没有国有资本经营预算。
* income.fund 0万元

> 车辆编制4辆，实有4辆，均为执法执勤用车，当年未报废车辆。
`;
