/** More of every kind. The notation is that of `notation.ts`. */
export const mixed = `
> 2020年，我单位整体支出862.40万元。其中：基本支出412.15万元，项目支出450.25万元。
expenditure.total 862.4万元
expenditure.basic 412.15万元
expenditure.project 450.25万元

> 部门整体支出862.40万元，较上年900万元下降4.18%。
expenditure.total 862.4万元
expenditure.total 900万元 @2019
~支出合计比上年下降率 4.18% #change
! sentence-growth 4.18 = (900 - 862.4) / 900

> 2020年度基本支出决算412.15万元，项目支出决算450.25万元。
expenditure.basic 412.15万元 #actual
expenditure.project 450.25万元 #actual

> 2020年收入合计1074.06万元，支出合计1069.02万元，年末结转和结余5.04万元。
income.total 1074.06万元
expenditure.total 1069.02万元
balance.closing 5.04万元

> 全年实际支出862.40万元。

> 2020年公用经费支出112.05万元，其中会议费1.2万元、培训费0.8万元、公务接待费2.25万元。
expenditure.basic.public 112.05万元
office.meeting 1.2万元
office.training 0.8万元
three.reception 2.25万元
! sentence-breakdown 112.05 >= 1.2 + 0.8 + 2.25

> 本年度公务接待费2.25万元，主要用于接待上级检查。
three.reception 2.25万元

> 公务接待费2.25万元（2019年2.40万元）。
three.reception 2.25万元
three.reception 2.4万元 @2019

> 公务接待费2.25万元，上年为2.40万元，下降6.25%。
three.reception 2.25万元
three.reception 2.4万元 @2019
~公务接待费比上年下降率 6.25% #change
! sentence-growth 6.25 = (2.4 - 2.25) / 2.4

> 2020年工资福利支出200万元，比2019年190万元增加10万元，增长5.26%。
economic.wages 200万元
economic.wages 190万元 @2019
~工资福利支出比上年增加 10万元 #change
~工资福利支出比上年增长率 5.26% #change
! sentence-change 10 = 200 - 190
! sentence-growth 5.26 = 10 / 190

> 基本支出412.15万元，同比增加12.15万元，增幅3.04%。
expenditure.basic 412.15万元
~基本支出比上年增加 12.15万元 #change
~基本支出比上年增长率 3.04% #change
! sentence-growth 3.04 = 12.15 / (412.15 - 12.15)
? sentence-change 12.15 = 412.15 - [expenditure.basic 2019]

> 基本支出412.15万元，同比增加12.15万元，增幅为3.04%。
expenditure.basic 412.15万元
~基本支出比上年增加 12.15万元 #change
~基本支出比上年增长率 3.04% #change
! sentence-growth 3.04 = 12.15 / (412.15 - 12.15)
? sentence-change 12.15 = 412.15 - [expenditure.basic 2019]

> 公务用车购置及运行维护费4.5万元，其中公务用车购置费0万元、公务用车运行维护费4.5万元。
three.vehicle 4.5万元
three.vehicle.purchase 0万元
three.vehicle.operation 4.5万元

> 公务用车保有量2辆。

> 政府采购支出总额45万元，其中：政府采购货物支出30万元、政府采购工程支出15万元。
procurement 45万元
~政府采购货物支出 30万元
~政府采购工程支出 15万元
! sentence-breakdown 45 >= 30 + 15

> 一般公共预算拨款1058.49万元，占收入合计的98.55%。
income.public 1058.49万元
~一般公共预算拨款占收入合计 98.55%
? sentence-share 98.55 = 1058.49 / [income.total 2020]

> 2020年收入合计1074.06万元，其中：一般公共预算拨款1058.49万元，占98.55%；上年结转15.57万元，占1.45%。
income.total 1074.06万元
income.public 1058.49万元
~一般公共预算拨款占收入合计 98.55%
income.opening 15.57万元
~上年结转占收入合计 1.45%
! sentence-share 98.55 = 1058.49 / 1074.06
! sentence-share 1.45 = 15.57 / 1074.06
! sentence-breakdown 1074.06 >= 1058.49 + 15.57

> 农技推广中心2020年支出合计200万元，其中基本支出120万元，占60%。
expenditure.total 200万元 &农技推广中心
expenditure.basic 120万元 &农技推广中心
~基本支出占支出合计 60% &农技推广中心
! sentence-share 60 = 120 / 200
! sentence-breakdown 200 >= 120

> 局机关基本支出300万元，占总支出的34.79%。
expenditure.basic 300万元 &局机关
~基本支出占支出合计 34.79% &局机关
? sentence-share 34.79 = 300 / [expenditure.total 2020 局机关]

> 截至2020年底，固定资产原值805.2万元。
assets.fixed 805.2万元

> 2020年底固定资产总额45.46万元。
assets.fixed 45.46万元

> 本单位固定资产合计45.46万元，其中在用固定资产40万元、出租固定资产5.46万元。
assets.fixed 45.46万元
assets.fixed.in-use 40万元
assets.fixed.rented-out 5.46万元
! sentence-breakdown 45.46 >= 40 + 5.46

> 2020年部门预算收入1000万元。
income.total 1000万元 #budget

> 年初部门预算1000万元，年中追加预算62.4万元，调整后预算1062.4万元。
funds.total 1000万元 #initial-budget
adjustment 62.4万元
funds.total 1062.4万元 #adjusted-budget
? sentence-adjusted-budget 1062.4 = 1000 + 62.4

> 项目支出年初预算500万元，调整预算480万元，决算450.25万元，完成调整预算的93.8%。
expenditure.project 500万元 #initial-budget
expenditure.project 480万元 #adjusted-budget
expenditure.project 450.25万元 #actual
~项目支出完成调整后预算比例 93.8%
! sentence-rate 93.8 = 450.25 / 480

> 全年执行数862.40万元。

> 人员经费300.10万元和公用经费112.05万元。
expenditure.basic.personnel 300.1万元
expenditure.basic.public 112.05万元

> 人员经费和公用经费共412.15万元。

> 对个人和家庭的补助支出61.42万元，主要包括退休费、生活补助等。
economic.household 61.42万元

> 水利工程专项经费支出150万元。
expenditure.project 150万元 &水利工程

> 安排专项资金用于农村饮水安全项目200万元。

> 农村饮水安全项目支出200万元。
expenditure.project 200万元 &农村饮水安全

> 对附属单位补助支出10万元，上缴上级支出5万元。
expenditure.subsidy 10万元
expenditure.remitted 5万元

> 2020年，我局项目经费450.25万元。
expenditure.project 450.25万元

> 我局2020年度整体支出绩效自评得分为97.5分。
score.total 97.5分

> 本次自评综合得分92分，评价等次为“优”，其中产出指标得分28分。
score.total 92分
grade 优

> 评价等级：良好。
grade 良好

> 整体支出绩效评价等级为“良”。
grade 良

> 自评等级为优或良。

> 财政供养人员控制率为110%，超过100%。
rate.staff-control 110%

> 2020年在职人员控制率为95%。
rate.staff-control 95%

> 全年办理公文300份，召开会议20次。

> 新增规模工业企业3家。
~新增规模工业企业 3家

> 全县现有规模工业企业86家，其中新增3家。
~规模工业企业 86家 &全县
~新增 3家 &规模工业企业
! sentence-breakdown 86 >= 3

> 帮助招聘劳动用工近500人。

> 为返岗员工免费核酸检测1400余人次。

> 免费为企业提供口罩10万余个、消毒液17000升、体温枪60余把。

> 投资2亿元的国泰食品项目竣工。

> 全县农业总产值35亿元，增长5.2%，占GDP的20%。
~农业总产值 35亿元 &全县

> 小区改造项目总投资1200万元，其中财政资金300万元。
~小区改造项目总投资 1200万元
~财政资金 300万元 &小区改造项目总投资
! sentence-breakdown 1200 >= 300

> 发放贷款5000万元，同比增长10%。

> 建成村级服务中心12个，占全县行政村的80%。
~建成村级服务中心 12个

> 我局2020年获得财政资金支持项目3个。

> 公务接待费比上年减少了0.15万元，减少的主要原因是厉行节约。
~公务接待费比上年减少 0.15万元 #change

> 公务接待费支出比年初预算减少25%。
~公务接待费比年初预算下降率 25% #change

> 公务接待费年初预算3万元，支出2.25万元，完成预算的75%。
three.reception 3万元 #initial-budget
three.reception 2.25万元
~公务接待费完成预算比例 75%
! sentence-rate 75 = 2.25 / 3

> 2020年度“三公”经费财政拨款支出年初预算为21.00 万元，支出决算为16.95 万元，完成预算的80.71%，其中：因公出国（境）费决算为0.00 万元；公务接待费支出决算为16.95 万元。
three.total 21万元 #initial-budget
three.total 16.95万元 #actual
~三公经费完成预算比例 80.71%
three.abroad 0万元 #actual
three.reception 16.95万元 #actual
! sentence-rate 80.71 = 16.95 / 21

> 因公出国（境）费支出年初预算为0万元，支出决算为0万元，完成年初预算的0%。
three.abroad 0万元 #initial-budget
three.abroad 0万元 #actual
~因公出国（境）费完成年初预算比例 0%

> 三公经费预算3万元，决算2.25万元，比预算减少0.75万元，下降25%。
three.total 3万元 #budget
three.total 2.25万元 #actual
~三公经费比预算减少 0.75万元 #change
~三公经费比预算下降率 25% #change
! sentence-change 0.75 = 3 - 2.25
! sentence-growth 25 = 0.75 / 3

> 2018-2020年累计项目支出1500万元。
expenditure.project 1500万元 &2018-2020年

> 上半年基本支出200万元，下半年基本支出212.15万元。
expenditure.basic 200万元 &上半年
expenditure.basic 212.15万元 &下半年

> 1-12月项目支出450.25万元。
expenditure.project 450.25万元

> 2021年1月，我局项目支出10万元。
expenditure.project 10万元 @2021 &1月

> 明年拟安排项目支出500万元，同比增长11.05%。
expenditure.project 500万元 @2021 #budget
~项目支出比上年增长率 11.05% @2021 #change
? sentence-growth 11.05 = (500 - [expenditure.project 2020 budget]) / [expenditure.project 2020 budget]

> 今后将公务接待费控制在2万元以内。

> 绩效目标为公务接待费下降5%。

> 公务接待费不高于上年2.40万元。
three.reception 2.4万元 @2019

> 部门预算编制了5个项目，资金450.25万元。

> 编制2020年预算时，项目支出安排500万元。
expenditure.project 500万元 #budget

> 本单位内设6个股室，下辖2个事业单位。

> 机关行政编制8名，机关工勤编制2名。
posts.administrative 8名
posts.workers 2名

> 编内22人，编外3人。

> 在职职工22人，其中：行政人员8人，事业人员12人，工勤人员2人。
staff 22人
staff.administrative 8人
staff.institution 12人
staff.workers 2人

> 2020年末在职人数22人，比上年增加2人。
staff 22人

> 离退休人员30人，其中离休2人，退休28人。
staff.retired 30人
~离休人员 2人
~退休人员 28人
! sentence-breakdown 30 = 2 + 28

> 事业编制12名。下属单位编制5名。
posts.institution 12名
posts 5名 &下属单位

> 2020年三公经费总支出6.75万元，均为公务接待费。
three.total 6.75万元

> 没有因公出国（境）费用，公务接待费2.25万元。
three.abroad 0元
three.reception 2.25万元

> 公务用车购置费无，公务用车运行维护费4.5万元。
three.vehicle.purchase 0元
three.vehicle.operation 4.5万元

> 因公出国（境）费、公务用车购置费均未发生。
three.abroad 0元
three.vehicle.purchase 0元

> 无政府性基金收入，无国有资本经营预算拨款。
income.fund 0元
income.capital 0元

> 项目支出450.25万元，一是水利工程维护费300万元、农技推广经费100万元；二是其他工作经费50.25万元。
expenditure.project 450.25万元
~水利工程维护费 300万元
~农技推广经费 100万元
~其他工作经费 50.25万元

> 项目支出450.25万元，一是水利工程维护费300万元；三是农技推广经费150.25万元。
expenditure.project 450.25万元
~水利工程维护费 300万元
~农技推广经费 150.25万元

> 项目支出450.25万元，一是水利工程维护费；二是农技推广经费150.25万元。
expenditure.project 450.25万元
~农技推广经费 150.25万元

> 2020年我局项目支出450.25万元，主要用于：一是水利工程维护300万元；二是农技推广100万元。
expenditure.project 450.25万元
~水利工程维护 300万元
~农技推广 100万元
? sentence-breakdown 450.25 = 300 + 100

> 专项资金464.13万元全部用于项目建设。

> 专项资金年初结余14.46万元，本年财政拨款449.67万元，合计464.13万元。
special.opening 14.46万元
special.income 449.67万元
special.available 464.13万元

> 社会保障和就业支出（类）行政单位离退休（项）。主要用于：退休人员支出。年初预算为54.53万元，支出决算为54.53万元，完成年初预算的100%。

> 我局年初预算21万元，支出决算16.95万元，完成年初预算的80.71%。
funds.total 21万元 #initial-budget
funds.total 16.95万元 #actual
~年度资金总额完成年初预算比例 80.71%
! sentence-rate 80.71 = 16.95 / 21

> 与2019年度相比，收入支出总计增加1062.85万元，增长12.08%。

> 一般公共预算财政拨款基本支出412.15万元。其中：人员经费300.10万元，公用经费112.05万元。
expenditure.basic 412.15万元 &一般公共预算财政拨款
expenditure.basic.personnel 300.1万元 &一般公共预算财政拨款
expenditure.basic.public 112.05万元 &一般公共预算财政拨款

> 公务接待费支出0.39万元。其中：国内公务接待支出0.39万元（含外宾接待支出0万元）。
three.reception 0.39万元
three.reception 0.39万元 &国内
~外宾接待支出 0万元 &国内
! sentence-breakdown 0.39 >= 0.39
! sentence-breakdown 0.39 >= 0

> 由中小企业供应商成交的，采购金额164.87万元。

> 2020年度三公经费支出决算数比2019年度减少0.15万元，下降（增长）27.78%。
~三公经费比上年减少 0.15万元 #change

> 2020年本部门整体支出1000万元，其中基本支出600万元，项目支出400万元。
expenditure.total 1000万元
expenditure.basic 600万元
expenditure.project 400万元

> 2020年本区项目支出400万元。
expenditure.project 400万元 &本区

> 2020年末在职人员121人，即行政92人、工勤6人、事业23人。
staff 121人
staff.administrative 92人
staff.workers 6人
staff.institution 23人

> 支出合计10690200元，即1069.02万元。
expenditure.total 10690200元
expenditure.total 1069.02万元
! sentence-restated 1069.02 = 10690200

> “三公”经费支出7.42万元，预算8.00万元；其中公务用车运行维护费5.56万元、公务接待费1.86万元。
three.total 7.42万元
three.total 8万元 #budget
three.vehicle.operation 5.56万元
three.reception 1.86万元

> 三公经费支出8.74万元，其中公务用车运行维护费7.92万元，公务接待费0.82万元；比上年的9.16万元减少0.42万元，下降4.59%。
three.total 8.74万元
three.vehicle.operation 7.92万元
three.reception 0.82万元
three.total 9.16万元 @2019
~三公经费比上年减少 0.42万元 #change
~三公经费比上年下降率 4.59% #change
! sentence-change 0.42 = 9.16 - 8.74
! sentence-growth 4.59 = 0.42 / 9.16

> 全年预算12453.00万元。全年支出12313.27万元，预算执行率98.88%。
expenditure.total 12313.27万元
rate.execution 98.88%
~全年预算 12453万元 #adjusted-budget
? sentence-rate 98.88 = 12313.27 / 12453

> 【（三）“三公”经费】全年支出30.89万元，为预算33.50万元的92.21%。
three.total 30.89万元
three.total 33.5万元 #budget
~三公经费完成预算比例 92.21%
! sentence-rate 92.21 = 30.89 / 33.5

> （三）“三公”经费。全年支出30.89万元，因购车1辆支出17.65万元，总额比上年的14.30万元增加16.59万元。
three.total 30.89万元

> 事业编制180名，2020年底在职在编177人，在职在编人员比编制少3人。
posts.institution 180名
staff 177人
~实有人数比编制少 3人 #change
? sentence-change 3 = 180 - 177

> 预算完成率=支出完成数/全年预算数×100%。
`;
