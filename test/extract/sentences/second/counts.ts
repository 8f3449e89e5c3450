/** People, posts, counts, denials, other units and scores, written without sight of the program. The notation is that of `../scoring.ts`. */
export const counts = `
> 我局机关行政编制18名、工勤编制2名，下属事业单位3个，事业编制46名；年末实有人员63人，其中行政17人、工勤2人、事业44人。
posts.administrative 18名
posts.workers 2名
posts.institution 46名
staff 63人
staff.administrative 17人
staff.workers 2人
staff.institution 44人
* breakdown 63 = 17 + 2 + 44

> 内设股室9个，下属二级单位4个，其中参公管理事业单位1个，公益一类事业单位3个。
! breakdown 4 >= 1 + 3

> 截至2020年底，在职职工43人，离休1人，退休29人，遗属5人。
staff 43人
* staff.retired 29人

> 局机关编制18人，实有19人，超编1人。
* posts 18人
* staff 19人
* posts 18人 &局机关
* staff 19人 &局机关
+ change 1 = 19 - 18

> 水利工程质量监督站核定事业编制8名，在编7人，空编1名。
posts.institution 8名 &水利工程质量监督站
* posts.institution.vacant 1名 &水利工程质量监督站
* staff 7人 &水利工程质量监督站
* staff.institution 7人 &水利工程质量监督站
+ change 1 = 8 - 7

> 全局共有干部职工86人（含临聘人员12人）。
* staff 86人
staff.temporary 12人
* breakdown 86 >= 12

> 现有车辆编制5辆，实有5辆，其中一般公务用车1辆，执法执勤用车4辆。
+ breakdown 5 >= 1 + 4

> 2020年无因公出国（境）支出。
three.abroad 0

> 本年度未发生公务用车购置费用，公务用车运行维护费4.9万元，公务接待费为零。
three.vehicle.purchase 0
three.vehicle.operation 4.9万元
three.reception 0

> 我单位没有政府性基金预算收入，也没有使用政府性基金预算安排的支出。
* income.fund 0

> 2020年全年实现零接待、零出国。
* three.reception 0
* three.abroad 0

> 年末无结转结余资金。
* balance.closing 0

> 无超编人员，无“吃空饷”现象。

> 年度内未追加预算，预算调整率为0。
rate.adjustment 0

> 2020年支出合计12,564,300.00元（即1256.43万元）。
expenditure.total 12564300元
* expenditure.total 1256.43万元
* restated 1256.43 = 12564300

> 下达资金3.25亿元（合32500万元），惠及农户1.8万户。
* restated 3.25 = 32500
* restated 32500 = 3.25

> 本年支出1256.43万元，折合人均29.22万元。
expenditure.total 1256.43万元

> 三公经费支出合计73,500.00元，其中公务用车运行维护费55,500.00元，公务接待费18,000.00元。
three.total 73500元
three.vehicle.operation 55500元
three.reception 18000元
* breakdown 73500 = 55500 + 18000

> 三公经费支出7.35万元，其中公务接待费18000元、公务用车运行维护费55500元。
three.total 7.35万元
three.reception 18000元
three.vehicle.operation 55500元
* breakdown 7.35 = 18000 + 55500

> 2020年末，公务用车保有量为4辆，车均运行维护费1.39万元。

> 全年公务接待支出1.8万元，共接待24批次、168人次，人均107元。
three.reception 1.8万元
* rate 107 = 1.8 / 168

> 办理人大建议7件、政协提案9件，共16件，办结率、满意率均为100%。
! breakdown 16 = 7 + 9

> 全局设党支部4个，党员58名，其中在职党员39名，退休党员19名。
! breakdown 58 >= 39 + 19

> 帮扶贫困户126户382人，其中2020年脱贫18户47人。
! breakdown 126 >= 18
! breakdown 382 >= 47

> 2020年引进高层次人才3名，招录公务员2名，退休4人，调出1人，年末在职43人。
staff 43人

> 全局编制总数64名，其中：行政18名，事业46名（含参公12名）。
posts 64名
posts.administrative 18名
posts.institution 46名
* breakdown 64 = 18 + 46
* breakdown 46 >= 12

> 年初实有人数45人，年内减少2人，年末43人。
staff 43人
* staff 45人
* staff 45人 @2019
+ change 43 = 45 - 2

> 临时聘用人员12人，年人均工资3.2万元，全年支出38.4万元。
staff.temporary 12人

> 从业人员1860人，企业职工满意度较高。

> 机关和下属单位在职人员分别为19人和44人，共63人。
staff 63人
* staff 19人 &机关
* staff 44人 &下属单位
+ breakdown 63 = 19 + 44

> 本年度开展绩效自评的项目9个，资金覆盖率100%，自评得分在90分以上的7个，80-90分的2个。
* breakdown 9 = 7 + 2

> 我局自评得分96.5分，自评等级为“优”。
score.total 96.5分
grade 优

> 自评总分98分，扣2分，扣分原因：预算调整率扣1分，结转结余扣1分。
score.total 98分
* breakdown 2 = 1 + 1

> 投入15分得14分，过程25分得24分，产出30分得29分，效果30分得29.5分，合计96.5分。
* score.total 96.5分
+ breakdown 96.5 = 14 + 24 + 29 + 29.5

> 固定资产原值1268.3万元，累计折旧568.1万元，净值700.2万元。
* assets.fixed 1268.3万元
* change 700.2 = 1268.3 - 568.1
`;
