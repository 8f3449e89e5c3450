/** Sentences as whole reports print them, in other engineers' and published words. The notation is that of `notation.ts`. */
export const reports = `
> 经核定，我局编制数20人，其中行政编制8人、事业编制12人；2020年末在职人数22人，其中行政编制人员8人、事业编制人员14人。
posts 20人
posts.administrative 8人
posts.institution 12人
staff 22人
staff.administrative 8人
staff.institution 14人

> 2020年度支出合计862.40万元，其中：基本支出412.15万元，占47.79%，项目支出450.25万元，占52.21%。
expenditure.total 862.4万元
expenditure.basic 412.15万元
~基本支出占支出合计 47.79%
expenditure.project 450.25万元
~项目支出占支出合计 52.21%
! sentence-share 47.79 = 412.15 / 862.4
! sentence-share 52.21 = 450.25 / 862.4

> 我局2020年总支出为862.40万元。按支出性质分，基本支出412.15万元，占总支出的47.79%；项目支出450.25万元，占总支出的52.21%。
expenditure.total 862.4万元
expenditure.basic 412.15万元
~基本支出占支出合计 47.79%
expenditure.project 450.25万元
~项目支出占支出合计 52.21%
! sentence-share 47.79 = 412.15 / 862.4
! sentence-share 52.21 = 450.25 / 862.4

> 基本支出中，人员经费支出300.10万元，公用经费支出112.05万元。按经济分类，工资福利支出200万元，商品和服务支出112.05万元，对个人和家庭的补助支出100.10万元。
expenditure.basic.personnel 300.1万元
expenditure.basic.public 112.05万元
economic.wages 200万元
economic.goods 112.05万元
economic.household 100.1万元

> 基本支出包括人员经费300.10万元和公用经费112.05万元，其中工资福利支出200万元，对个人和家庭的补助100.10万元，商品和服务支出112.05万元。
expenditure.basic.personnel 300.1万元
expenditure.basic.public 112.05万元
economic.wages 200万元
economic.household 100.1万元
economic.goods 112.05万元

> 2020年三公经费预算数3万元，三公经费控制率75%；2019年三公经费预算数3.5万元，“三公经费”变动率-14.29%。
three.total 3万元 #budget
rate.three-control 75%
three.total 3.5万元 @2019 #budget
rate.three-change -14.29%
? sentence-rate -14.29 = (3 - 3.5) / 3.5
? sentence-rate 75 = [three.total 2020] / 3

> 三公经费决算数比上年减少0.15万元，下降6.25%。
~三公经费比上年减少 0.15万元 #change
~三公经费比上年下降率 6.25% #change
? sentence-growth 6.25 = 0.15 / [three.total 2019]

> 专项资金年初结余14.46万元，专项资金本年拨款449.67万元，项目支出共发生支出450.25万元，专项资金结余13.88万元。
special.opening 14.46万元
special.income 449.67万元
expenditure.project 450.25万元
special.closing 13.88万元

> 我局现有在职在编人员22名（行政8名、事业14名），退休18名。
staff 22名
staff.administrative 8名
staff.institution 14名
staff.retired 18名

> 全年预算数1062.40万元，执行数862.40万元，执行率81.17%。
rate.execution 81.17%

> 部门整体支出全年预算数1062.40万元，全年执行数862.40万元，执行率81.17%。
expenditure.total 1062.4万元 #adjusted-budget
expenditure.total 862.4万元 #actual
rate.execution 81.17%
? sentence-rate 81.17 = 862.4 / 1062.4

> 2020年度，部门整体支出年初预算数为1000万元，调整后预算数1062.40万元，实际支出862.40万元，预算执行率为81.17%，预算调整率6.24%。
expenditure.total 1000万元 #initial-budget
expenditure.total 1062.4万元 #adjusted-budget
expenditure.total 862.4万元 #actual
rate.execution 81.17%
rate.adjustment 6.24%
? sentence-rate 6.24 = 1062.4 / 1000
? sentence-rate 81.17 = 862.4 / 1062.4

> 2020年，我单位财政拨款收入1058.49万元，较上年增加50.2万元，增长4.98%，主要是人员经费增加。
income.fiscal 1058.49万元
~财政拨款收入比上年增加 50.2万元 #change
~财政拨款收入比上年增长率 4.98% #change
! sentence-growth 4.98 = 50.2 / (1058.49 - 50.2)
? sentence-change 50.2 = 1058.49 - [income.fiscal 2019]

> 2020年度“三公”经费决算数6.75万元，占预算数10万元的67.5%。
three.total 6.75万元 #actual
three.total 10万元 #budget
~三公经费完成预算比例 67.5%
! sentence-rate 67.5 = 6.75 / 10

> 2020年三公经费支出6.75万元，较上年7万元减少0.25万元，下降3.57%；较预算数10万元减少3.25万元，下降32.5%。
three.total 6.75万元
three.total 7万元 @2019
~三公经费比上年减少 0.25万元 #change
~三公经费比上年下降率 3.57% #change
three.total 10万元 #budget
~三公经费比预算减少 3.25万元 #change
~三公经费比预算下降率 32.5% #change
! sentence-change 0.25 = 7 - 6.75
! sentence-growth 3.57 = 0.25 / 7
! sentence-change 3.25 = 10 - 6.75
! sentence-growth 32.5 = 3.25 / 10

> 其中：公务用车购置及运行维护费4.5万元，占66.67%；公务接待费2.25万元，占33.33%。
three.vehicle 4.5万元
~公务用车购置及运行维护费占比 66.67%
three.reception 2.25万元
~公务接待费占比 33.33%

> 共有项目3个，资金450.25万元，其中：水利工程维护项目300万元、农技推广项目150.25万元。
~金额 450.25万元
~水利工程维护项目 300万元 &金额
~农技推广项目 150.25万元 &金额
! sentence-breakdown 450.25 >= 300 + 150.25

> 公用经费年初预算120万元，实际支出112.05万元，公用经费控制率93.38%。
expenditure.basic.public 120万元 #initial-budget
expenditure.basic.public 112.05万元 #actual
rate.public-control 93.38%
? sentence-rate 93.38 = 112.05 / 120

> 全年应支付资金500万元，实际支付450万元，支付进度90%。
rate.payment-progress 90%
~应支付资金 500万元 &应支付资金
~实际支付 450万元 &应支付资金
! sentence-rate 90 = 450 / 500

> 2020年我局固定资产总额805.2万元，在用固定资产780万元，固定资产利用率96.87%。
assets.fixed 805.2万元
assets.fixed.in-use 780万元
rate.fixed-assets 96.87%
! sentence-rate 96.87 = 780 / 805.2

> 2020年度，我单位收入总额1074.06万元，其中财政拨款1058.49万元，占总收入98.55%，上年结转15.57万元，占总收入1.45%。
income.total 1074.06万元
income.fiscal 1058.49万元
~财政拨款收入占收入合计 98.55%
income.opening 15.57万元
~上年结转占收入合计 1.45%
! sentence-share 98.55 = 1058.49 / 1074.06
! sentence-share 1.45 = 15.57 / 1074.06
! sentence-breakdown 1074.06 >= 1058.49 + 15.57

> 工资福利支出200万元，占基本支出48.53%；商品和服务支出112.05万元，占基本支出27.19%。
economic.wages 200万元
~工资福利支出占基本支出 48.53%
economic.goods 112.05万元
~商品和服务支出占基本支出 27.19%
? sentence-share 48.53 = 200 / [expenditure.basic 2020]
? sentence-share 27.19 = 112.05 / [expenditure.basic 2020]

> 截止2020年末，我局在编在职人员22人，较上年减少1人。
staff 22人

> 2020年公务接待65批次520人次，支出2.25万元，人均43元。

> 全年培训农民1200人次，培训费支出3.5万元。
office.training 3.5万元

> 一、基本支出情况。2020年基本支出412.15万元，较2019年的400万元增加12.15万元，增长3.04%。
expenditure.basic 412.15万元
expenditure.basic 400万元 @2019
~基本支出比上年增加 12.15万元 #change
~基本支出比上年增长率 3.04% #change
! sentence-change 12.15 = 412.15 - 400
! sentence-growth 3.04 = 12.15 / 400

> 2020年项目支出450.25万元，比年初预算500万元减少49.75万元，减少9.95%，主要原因是项目未完工。
expenditure.project 450.25万元
expenditure.project 500万元 #initial-budget
~项目支出比年初预算减少 49.75万元 #change
~项目支出比年初预算下降率 9.95% #change
! sentence-change 49.75 = 500 - 450.25
! sentence-growth 9.95 = 49.75 / 500

> 支出总额862.40万元，收支结余211.66万元。
expenditure.total 862.4万元

> 【（三）预算执行情况】2020年年初预算数1000万元，预算调整数62.4万元，全年预算数1062.4万元，预算调整率6.24%。政府采购预算数50万元，政府采购实际金额45万元，政府采购执行率90%。应使用公务卡结算金额20万元，公务卡支出18万元，公务卡刷卡率90%。
funds.total 1000万元 #initial-budget
adjustment 62.4万元
funds.total 1062.4万元 #adjusted-budget
rate.adjustment 6.24%
procurement 50万元 #budget
procurement 45万元
rate.procurement 90%
card.due 20万元
card.payment 18万元
rate.card 90%
? sentence-rate 6.24 = 62.4 / 1000
! sentence-adjusted-budget 1062.4 = 1000 + 62.4
? sentence-rate 90 = 45 / 50
? sentence-rate 90 = 18 / 20

> 项目支出450.25万元，其中：水利工程维护300万元，农技推广150.25万元。其中重点项目支出300万元，重点支出安排率66.63%。
expenditure.project 450.25万元
~水利工程维护 300万元
~农技推广 150.25万元
expenditure.project.key 300万元
rate.key-expenditure 66.63%
! sentence-breakdown 450.25 >= 300 + 150.25
? sentence-rate 66.63 = 300 / 450.25

> 年末固定资产合计805.2万元，其中在用固定资产780万元，固定资产利用率96.87%。
assets.fixed 805.2万元
assets.fixed.in-use 780万元
rate.fixed-assets 96.87%
! sentence-rate 96.87 = 780 / 805.2
! sentence-breakdown 805.2 >= 780

> 共回收有效调查问卷200份，表示满意的192份，满意度96%。
rate.satisfaction 96%

> 上年结转15.57万元，本年收入1058.49万元，收入合计1074.06万元；年末累计结余211.66万元。
income.opening 15.57万元
income.current 1058.49万元
income.total 1074.06万元
balance.closing 211.66万元
? sentence-breakdown 1074.06 = 15.57 + 1058.49

> 基本支出309.93万元，占总支出1069.02万元的28.99%。
expenditure.basic 309.93万元
expenditure.total 1069.02万元
~基本支出占支出合计 28.99%
! sentence-share 28.99 = 309.93 / 1069.02

> 2020年度，全局在职人员22人，其中：公务员8人，事业人员14人。
staff 22人
staff.administrative 8人
staff.institution 14人

> 2020年度收支情况：收入合计1074.06万元，支出合计862.40万元，年末结余211.66万元。
income.total 1074.06万元
expenditure.total 862.4万元
balance.closing 211.66万元

> 专项资金支出450.25万元，主要用于农村饮水安全、农技推广等方面。

> 农业产业化龙头企业12家，新增3家。
~农业产业化龙头企业 12家

> 服务对象满意度达98%，群众满意度达97%。
rate.satisfaction 98%
rate.satisfaction 97% &群众满意度

> 三公经费决算支出6.75万元，与上年基本持平。
three.total 6.75万元 #actual

> 基本支出412.15万元（占总支出的47.79%），项目支出450.25万元（占总支出的52.21%）。
expenditure.basic 412.15万元
~基本支出占支出合计 47.79%
expenditure.project 450.25万元
~项目支出占支出合计 52.21%
! sentence-shares-total 52.21 = 100 - 47.79
? sentence-share 47.79 = 412.15 / [expenditure.total 2020]
? sentence-share 52.21 = 450.25 / [expenditure.total 2020]

> 整体支出862.40万元，基本支出与项目支出分别占47.79%、52.21%。
expenditure.total 862.4万元
~基本支出占比 47.79%
~项目支出占比 52.21%
! sentence-shares-total 52.21 = 100 - 47.79

> 2020年公务接待费2.25万元，较上年下降。
three.reception 2.25万元
? sentence-direction 2.25 < [three.reception 2019]

> 2020年公务接待费2.25万元，公务用车运行维护费4.5万元，分别比上年减少0.15万元和0.5万元。
three.reception 2.25万元
three.vehicle.operation 4.5万元
~公务接待费比上年减少 0.15万元 #change
~公务用车运行维护费比上年减少 0.5万元 #change
? sentence-change 0.15 = [three.reception 2019] - 2.25
? sentence-change 0.5 = [three.vehicle.operation 2019] - 4.5

> 经费支出共计862.40万元：基本支出412.15万元；项目支出450.25万元。
expenditure.total 862.4万元
expenditure.basic 412.15万元
expenditure.project 450.25万元

> 我局共有在职人员22人，其中行政编制8人，事业编制14人。
staff 22人
staff.administrative 8人
staff.institution 14人

> 2020年实际支出862.40万元，其中：基本支出412.15万元，项目支出450.25万元。
expenditure.total 862.4万元 #actual
expenditure.basic 412.15万元
expenditure.project 450.25万元

> 我单位2020年度预算总额为1000万元，其中：基本支出500万元，项目支出500万元，实际支出862.40万元。
funds.total 1000万元 #budget
expenditure.basic 500万元 #budget
expenditure.project 500万元 #budget
! sentence-breakdown 1000 >= 500 + 500

> 2020年三公经费控制在预算范围内，三公经费支出6.75万元，比年初预算10万元节约3.25万元。
three.total 6.75万元
three.total 10万元 #initial-budget
~三公经费比年初预算减少 3.25万元 #change
! sentence-change 3.25 = 10 - 6.75

> 项目支出450.25万元，主要是用于水利工程维护300万元，农技推广经费150.25万元。
expenditure.project 450.25万元
~水利工程维护 300万元
~农技推广经费 150.25万元
? sentence-breakdown 450.25 >= 300 + 150.25

> 2020年，全县农业总产值35亿元，我局项目支出450.25万元。
~农业总产值 35亿元 &全县
expenditure.project 450.25万元

> 组织申报项目12个，争取资金3500万元，同比增长20%。

> 全年完成水利投资1.5亿元，占年度计划的105%。

> 基本支出412.15万元，占总支出862.40万元的47.79%，其中人员经费300.10万元，占基本支出的72.81%。
expenditure.basic 412.15万元
expenditure.total 862.4万元
~基本支出占支出合计 47.79%
expenditure.basic.personnel 300.1万元
~人员支出占基本支出 72.81%
! sentence-share 47.79 = 412.15 / 862.4
! sentence-share 72.81 = 300.1 / 412.15
! sentence-breakdown 412.15 >= 300.1

> 支出较上年增加50万元，主要是因为项目支出增加50万元。

> 我局现有编制20个，实有22人，超编2人。
posts 20个
staff 22人
~超编人数 2人
? sentence-change 2 = 22 - 20

> 公务接待费2.25万元，接待65批次，520人次，人均43元。
three.reception 2.25万元

> 整体支出862.40万元，其中基本支出412.15万元，项目支出450.25万元，比上年增加50万元，增长6.15%。
expenditure.total 862.4万元
expenditure.basic 412.15万元
expenditure.project 450.25万元

> 三公经费6.75万元，其中公务接待费2.25万元，比上年减少0.15万元，公务用车运行维护费4.5万元，比上年减少0.5万元。
three.total 6.75万元
three.reception 2.25万元
~公务接待费比上年减少 0.15万元 #change
three.vehicle.operation 4.5万元
~公务用车运行维护费比上年减少 0.5万元 #change
? sentence-change 0.15 = [three.reception 2019] - 2.25
? sentence-change 0.5 = [three.vehicle.operation 2019] - 4.5

> 严格预算管理，三公经费支出6.75万元。
three.total 6.75万元

> 自评总分98分，扣2分。
score.total 98分

> 经自评，我单位得分为96.5分，共扣3.5分，等级为优。
score.total 96.5分
grade 优

> 满分100分，扣2分，自评得分98分。
score.total 98分

> 自评总分98分，扣2分，主要是预算执行率扣1分、满意度扣1分。
score.total 98分

> 部门整体支出绩效自评得分93分（扣7分）。
score.total 93分

> 预算完成率得分8分，扣2分。

> 预算完成率每低于1个百分点扣0.5分，扣完为止，自评得分98分，扣2分。

> 自评得分90分以上的得10分，80分以上的得8分。

> 【二、收支情况】全年总支出100万元，人均支出2万元。其中：基本支出60万元（人员经费40万元、公用经费20万元），占总支出的60%；项目支出40万元，占总支出的40%。
expenditure.total 100万元
expenditure.basic 60万元
expenditure.basic.personnel 40万元
expenditure.basic.public 20万元
~基本支出占支出合计 60%
expenditure.project 40万元
~项目支出占支出合计 40%
! sentence-share 60 = 60 / 100
! sentence-share 40 = 40 / 100

> 人员经费60万元，人均支出2万元，其中工资40万元。
expenditure.basic.personnel 60万元
~工资 40万元
! sentence-breakdown 60 >= 40

> 全年总支出100万元，人均支出2万元，比上年增长5%。
expenditure.total 100万元

> 全年总支出100万元，带动投资20万元，其中：基本支出60万元，项目支出40万元。
expenditure.total 100万元

> 全年政府采购预算120万元，实际采购100万元，其中货物类采购50万元，占采购总额的50%。
procurement 120万元 #budget
procurement 100万元 #actual
~货物类采购 50万元
~货物类采购占政府采购金额 50%
! sentence-share 50 = 50 / 100
! sentence-breakdown 100 >= 50

> 全年政府采购预算120万元，实际采购100万元，其中货物类采购50万元，占支出总额的10%。
procurement 120万元 #budget
procurement 100万元 #actual
~货物类采购 50万元
~货物类采购占支出合计 10%
? sentence-share 10 = 50 / [expenditure.total 2020]
! sentence-breakdown 100 >= 50

> 【一、预算资金情况】2020年度部门预算资金100万元（含上年结转20万元），其中本年安排80万元。截至年底，累计支出90万元，执行进度90%，结转下年10万元。
funds.total 100万元 #budget
income.opening 20万元 #budget
income.current 80万元 #budget
expenditure.total 90万元
rate.execution 90%
balance.closing 10万元
! sentence-breakdown 100 >= 20
? sentence-breakdown 100 = 20 + 80
? sentence-rate 90 = 90 / 100

> 2020年部门预算资金110万元（含上年结转20万元），其中本年安排80万元，年中追加10万元。
funds.total 110万元 #budget
income.opening 20万元 #budget
adjustment 10万元
! sentence-breakdown 110 >= 20

> 2020年项目预算资金110万元（含上年结转20万元），其中本年安排90万元。
`;
