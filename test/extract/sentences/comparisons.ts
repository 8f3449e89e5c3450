/** Changes, rates and shares. The notation is that of `notation.ts`. */
export const comparisons = `
> 2020年三公经费支出2.25万元，比上年减少0.15万元，下降6.25%。
three.total 2.25万元
~三公经费比上年减少 0.15万元 #change
~三公经费比上年下降率 6.25% #change
! sentence-growth 6.25 = 0.15 / (2.25 + 0.15)
? sentence-change 0.15 = [three.total 2019] - 2.25

> 2020年三公经费支出2.25万元，较2019年2.40万元减少0.15万元，下降6.25%。
three.total 2.25万元
three.total 2.4万元 @2019
~三公经费比上年减少 0.15万元 #change
~三公经费比上年下降率 6.25% #change
! sentence-change 0.15 = 2.4 - 2.25
! sentence-growth 6.25 = 0.15 / 2.4

> 2020年三公经费支出2.25万元，比上年增加0.15万元，增长7.14%，其中公务接待费2.25万元。
three.total 2.25万元
~三公经费比上年增加 0.15万元 #change
~三公经费比上年增长率 7.14% #change
three.reception 2.25万元
! sentence-growth 7.14 = 0.15 / (2.25 - 0.15)
? sentence-change 0.15 = 2.25 - [three.total 2019]

> 2019年三公经费支出2.40万元，2020年三公经费支出2.25万元，比上年减少0.15万元。
three.total 2.4万元 @2019
three.total 2.25万元
~三公经费比上年减少 0.15万元 #change
! sentence-change 0.15 = 2.4 - 2.25

> 三公经费比上年减少0.15万元，下降6.25%。
~三公经费比上年减少 0.15万元 #change
~三公经费比上年下降率 6.25% #change
? sentence-growth 6.25 = 0.15 / [three.total 2019]

> 三公经费同比下降6.25%。
~三公经费比上年下降率 6.25% #change

> 2020年三公经费支出2.25万元，同比下降6.25%。
three.total 2.25万元
~三公经费比上年下降率 6.25% #change
? sentence-growth 6.25 = ([three.total 2019] - 2.25) / [three.total 2019]

> 2020年三公经费支出2.25万元，比上年增加(减少)0.15万元。
three.total 2.25万元

> 三公经费支出2.25万元，比上年有所下降。
three.total 2.25万元
? sentence-direction 2.25 < [three.total 2019]

> 三公经费支出2.25万元，比上年2.40万元有所减少。
three.total 2.25万元
three.total 2.4万元 @2019
! sentence-direction 2.25 < 2.4

> 三公经费支出2.25万元，与上年持平。
three.total 2.25万元
? sentence-direction 2.25 = [three.total 2019]

> 2019年公务接待费2.25万元，2020年公务接待费2.25万元，与上年持平。
three.reception 2.25万元 @2019
three.reception 2.25万元
! sentence-direction 2.25 = 2.25

> 三公经费由2019年的2.40万元减少到2.25万元，下降6.25%。
three.total 2.4万元 @2019
three.total 2.25万元
~三公经费比上年下降率 6.25% #change
! sentence-growth 6.25 = (2.4 - 2.25) / 2.4

> 公务接待费从上年的3万元降至2.25万元。
three.reception 3万元 @2019
three.reception 2.25万元
! sentence-direction 2.25 < 3

> 公务接待费由3万元增加至3.5万元。
three.reception 3万元 @2019
three.reception 3.5万元
! sentence-direction 3.5 > 3

> 2020年收入总计1074.06万元，与2019年相比，增加50万元，增长4.88%。
income.total 1074.06万元
~收入合计比上年增加 50万元 #change
~收入合计比上年增长率 4.88% #change
! sentence-growth 4.88 = 50 / (1074.06 - 50)
? sentence-change 50 = 1074.06 - [income.total 2019]

> 2020年支出合计1069.02万元，与上年相比增加50万元，增长4.91%。
expenditure.total 1069.02万元
~支出合计比上年增加 50万元 #change
~支出合计比上年增长率 4.91% #change
! sentence-growth 4.91 = 50 / (1069.02 - 50)
? sentence-change 50 = 1069.02 - [expenditure.total 2019]

> 与上年相比，三公经费减少0.15万元。
~三公经费比上年减少 0.15万元 #change

> 基本支出412.15万元，较年初预算增加12.15万元，增长3.04%。
expenditure.basic 412.15万元
~基本支出比年初预算增加 12.15万元 #change
~基本支出比年初预算增长率 3.04% #change
! sentence-growth 3.04 = 12.15 / (412.15 - 12.15)
? sentence-change 12.15 = 412.15 - [expenditure.basic 2020 initial-budget]

> 基本支出年初预算400万元，决算数412.15万元，比年初预算增加12.15万元。
expenditure.basic 400万元 #initial-budget
expenditure.basic 412.15万元 #actual
~基本支出比年初预算增加 12.15万元 #change
! sentence-change 12.15 = 412.15 - 400

> 三公经费年初预算3万元，实际支出2.25万元，节约0.75万元，节约率25%。
three.total 3万元 #initial-budget
three.total 2.25万元 #actual
~三公经费比年初预算减少 0.75万元 #change
~三公经费比年初预算下降率 25% #change
! sentence-change 0.75 = 3 - 2.25
! sentence-growth 25 = 0.75 / 3

> 三公经费支出2.25万元，主要原因是工资增加5万元。
three.total 2.25万元

> 三公经费支出2.25万元，主要是公务接待费减少0.15万元。
three.total 2.25万元

> 减少企业成本50万元。

> 全年减免企业税费300万元，同比增长12%。

> 项目支出450.25万元，带动农户增收600万元，比上年增加50万元。
expenditure.project 450.25万元

> 规模工业企业增加值同比增长4.3%。
~规模工业企业增加值同比增长 4.3%

> 全县实缴税金7009万元，同比下降19.2%。
~实缴税金 7009万元 &全县

> 预计2021年三公经费下降5%。

> 公务接待费2.25万元，比上年减少0.15万元，增长6.25%。
three.reception 2.25万元
~公务接待费比上年减少 0.15万元 #change
? sentence-change 0.15 = [three.reception 2019] - 2.25

> 公务接待费2.25万元，比预算减少0.75万元。
three.reception 2.25万元
~公务接待费比预算减少 0.75万元 #change
? sentence-change 0.75 = [three.reception 2020 budget] - 2.25

> 公务接待费支出决算为2.25万元，比年初预算数3万元减少0.75万元，降低25%。
three.reception 2.25万元 #actual
three.reception 3万元 #initial-budget
~公务接待费比年初预算减少 0.75万元 #change
~公务接待费比年初预算下降率 25% #change
! sentence-change 0.75 = 3 - 2.25
! sentence-growth 25 = 0.75 / 3

> 公务接待费支出2.25万元，增长6.25%。
three.reception 2.25万元

> 公务接待费支出2.25万元，下降明显。
three.reception 2.25万元

> 2020年度三公经费支出决算数比2019年度增加5.07万元，增长42.68%。
~三公经费比上年增加 5.07万元 #change
~三公经费比上年增长率 42.68% #change
? sentence-growth 42.68 = 5.07 / [three.total 2019]

> 人员经费300.10万元，比上年增长3.5个百分点。
expenditure.basic.personnel 300.1万元

> 固定资产增加20万元，主要为购置办公设备。

> 2020年三公经费预算3万元，比上年预算3.5万元减少0.5万元。
three.total 3万元 #budget
three.total 3.5万元 @2019 #budget
~三公经费比上年预算减少 0.5万元 #change
! sentence-change 0.5 = 3.5 - 3

> 其中：因公出国（境）费支出决算为0.00万元，与2019年持平。
three.abroad 0万元 #actual
? sentence-direction 0 = [three.abroad 2019]

> 公务用车运行维护费4.5万元，较上年减少0.5万元，主要原因是厉行节约，减少用车10次。
three.vehicle.operation 4.5万元
~公务用车运行维护费比上年减少 0.5万元 #change
? sentence-change 0.5 = [three.vehicle.operation 2019] - 4.5

> 年初结转15万元，年末结转20万元，比上年增加5万元。
income.opening 15万元
balance.closing 20万元
~累计结余比上年增加 5万元 #change
? sentence-change 5 = 20 - 15

> 基本支出412.15万元，占总支出的47.79%，比上年增加12.15万元，增长3.04%。
expenditure.basic 412.15万元
~基本支出占支出合计 47.79%
~基本支出比上年增加 12.15万元 #change
~基本支出比上年增长率 3.04% #change
! sentence-growth 3.04 = 12.15 / (412.15 - 12.15)
? sentence-share 47.79 = 412.15 / [expenditure.total 2020]
? sentence-change 12.15 = 412.15 - [expenditure.basic 2019]

> 三公经费支出2.25万元，其中公务接待费2.25万元，比上年减少0.15万元，下降6.25%；公务用车运行维护费0万元，与上年持平。
three.total 2.25万元
three.reception 2.25万元
~公务接待费比上年减少 0.15万元 #change
~公务接待费比上年下降率 6.25% #change
three.vehicle.operation 0万元
! sentence-growth 6.25 = 0.15 / (2.25 + 0.15)
? sentence-change 0.15 = [three.reception 2019] - 2.25
? sentence-direction 0 = [three.vehicle.operation 2019]

> 年初预算21万元，支出决算16.95万元，完成年初预算的80.71%。

> 项目支出年初预算500万元，全年预算480万元，执行数450.25万元，完成全年预算的93.8%。
expenditure.project 500万元 #initial-budget
expenditure.project 480万元 #adjusted-budget
expenditure.project 450.25万元 #actual
~项目支出完成调整后预算比例 93.8%
! sentence-rate 93.8 = 450.25 / 480

> 项目支出年初预算500万元，全年预算480万元，执行数450.25万元，完成预算的93.8%。
expenditure.project 500万元 #initial-budget
expenditure.project 480万元 #adjusted-budget
expenditure.project 450.25万元 #actual
~项目支出完成预算比例 93.8%

> 项目支出450.25万元，完成年初预算的90.05%。
expenditure.project 450.25万元
~项目支出完成年初预算比例 90.05%
? sentence-rate 90.05 = 450.25 / [expenditure.project 2020 initial-budget]

> 项目支出完成预算的90.05%。
~项目支出完成预算比例 90.05%

> 项目支出年初预算500万元，实际支出450.25万元，占年初预算的90.05%。
expenditure.project 500万元 #initial-budget
expenditure.project 450.25万元 #actual
~项目支出完成年初预算比例 90.05%
! sentence-rate 90.05 = 450.25 / 500

> 2020年部门预算1000万元，决算950万元，预算执行率95.2%。
funds.total 1000万元 #budget
funds.total 950万元 #actual
rate.execution 95.2%
? sentence-rate 95.2 = 950 / 1000

> 预算执行率95.2%。
rate.execution 95.2%

> 项目支出预算500万元，实际支出450.25万元，预算执行率90.05%。
expenditure.project 500万元 #budget
expenditure.project 450.25万元 #actual
~项目支出预算执行率 90.05%
? sentence-rate 90.05 = 450.25 / 500

> 项目支出预算执行率90.05%。
~项目支出预算执行率 90.05%

> 预算完成率达98%以上。
rate.completion 98% ~at-least

> 编制10名，实有12人，在职人员控制率120%。
posts 10名
staff 12人
rate.staff-control 120%
! sentence-rate 120 = 12 / 10

> 人员编制10个，实有人数12人，财政供养人员控制率为120%。
posts 10个
staff 12人
rate.staff-control 120%
! sentence-rate 120 = 12 / 10

> 政府采购预算50万元，实际采购45万元，政府采购执行率90%。
procurement 50万元 #budget
procurement 45万元 #actual
rate.procurement 90%
? sentence-rate 90 = 45 / 50

> 三公经费预算3万元，实际支出2.25万元，三公经费控制率75%。
three.total 3万元 #budget
three.total 2.25万元 #actual
rate.three-control 75%
? sentence-rate 75 = 2.25 / 3

> 固定资产总额45.46万元，在用固定资产45.46万元，固定资产利用率100%。
assets.fixed 45.46万元
assets.fixed.in-use 45.46万元
rate.fixed-assets 100%
! sentence-rate 100 = 45.46 / 45.46

> 企业满意度96%。
rate.satisfaction 96%

> 企业满度96%。
rate.satisfaction 96%

> 群众满意度达到95.5%。
rate.satisfaction 95.5%

> 服务对象满意度≥95%。
rate.satisfaction 95% ~at-least

> 学生对食堂服务满意度92%。
rate.satisfaction 92% &学生对食堂服务

> 公务卡刷卡率85%。
rate.card 85%

> 水利工程完成率100%。

> 任务完成率100%，及时率100%。

> 预算调整率为5.2%。
rate.adjustment 5.2%

> 三公经费变动率-6.25%。
rate.three-change -6.25%

> 资金到位率100%。

> 基本支出占29.01%，项目支出占71.99%。
~基本支出占比 29.01%
~项目支出占比 71.99%
! sentence-shares-total 71.99 = 100 - 29.01

> 基本支出占总支出的29.01%，项目支出占总支出的70.99%。
~基本支出占支出合计 29.01%
~项目支出占支出合计 70.99%
! sentence-shares-total 70.99 = 100 - 29.01
? sentence-share 29.01 = [expenditure.basic 2020] / [expenditure.total 2020]
? sentence-share 70.99 = [expenditure.project 2020] / [expenditure.total 2020]

> 基本支出412.15万元，占比47.79%。
expenditure.basic 412.15万元
~基本支出占比 47.79%

> 整体支出862.40万元，其中基本支出412.15万元，占47.79%；项目支出450.25万元，占52.21%。
expenditure.total 862.4万元
expenditure.basic 412.15万元
~基本支出占支出合计 47.79%
expenditure.project 450.25万元
~项目支出占支出合计 52.21%
! sentence-share 47.79 = 412.15 / 862.4
! sentence-share 52.21 = 450.25 / 862.4

> 基本支出412.15万元、项目支出450.25万元，分别占总支出的47.79%和52.21%。
expenditure.basic 412.15万元
expenditure.project 450.25万元
~基本支出占支出合计 47.79%
~项目支出占支出合计 52.21%
! sentence-shares-total 52.21 = 100 - 47.79
? sentence-share 47.79 = 412.15 / [expenditure.total 2020]
? sentence-share 52.21 = 450.25 / [expenditure.total 2020]

> 人员经费300.10万元，占基本支出的72.81%。
expenditure.basic.personnel 300.1万元
~人员支出占基本支出 72.81%
? sentence-share 72.81 = 300.1 / [expenditure.basic 2020]

> 基本支出412.15万元，占总支出的47.79。
expenditure.basic 412.15万元
~基本支出占支出合计 47.79%
? sentence-share 47.79 = 412.15 / [expenditure.total 2020]

> 高新技术产业增加值占GDP比重为17.76%。

> 项目支出450.25万元，占年度预算的45%。
expenditure.project 450.25万元
~项目支出占年度资金总额 45%
? sentence-share 45 = 450.25 / [funds.total 2020]

> 公务接待费2.25万元，占三公经费支出的100%。
three.reception 2.25万元
~公务接待费占三公经费 100%
? sentence-share 100 = 2.25 / [three.total 2020]

> 基本支出412.15万元，占全部支出的47.79%。
expenditure.basic 412.15万元
~基本支出占支出合计 47.79%
? sentence-share 47.79 = 412.15 / [expenditure.total 2020]

> 三公经费占公用经费的比重为2%。
~三公经费占公用支出 2%
? sentence-share 2 = [three.total 2020] / [expenditure.basic.public 2020]

> 人员经费300.10万元，其中工资200万元，占66.64%。
expenditure.basic.personnel 300.1万元
~工资 200万元
~工资占人员支出 66.64%
! sentence-share 66.64 = 200 / 300.1
! sentence-breakdown 300.1 >= 200

> 2019年、2020年公务接待费分别为3.6万元、3.2万元。
three.reception 3.6万元 @2019
three.reception 3.2万元

> 2018年、2019年、2020年公务接待费分别为4万元、3.6万元、3.2万元。
three.reception 4万元 @2018
three.reception 3.6万元 @2019
three.reception 3.2万元

> 公务接待费分别为3.6万元、3.2万元。

> 2019年、2020年公务接待费分别为4万元、3.6万元、3.2万元。

> 培训费支出6.3万元，完成年初预算9万元的70%。
office.training 6.3万元
office.training 9万元 #initial-budget
~培训费完成年初预算比例 70%
! sentence-rate 70 = 6.3 / 9

> 公务接待费支出决算1.8万元，完成预算2.5万元的72%，比上年下降10%。
three.reception 1.8万元 #actual
three.reception 2.5万元 #budget
~公务接待费完成预算比例 72%
~公务接待费比上年下降率 10% #change
! sentence-rate 72 = 1.8 / 2.5
? sentence-growth 10 = ([three.reception 2019] - 1.8) / [three.reception 2019]

> 培训费支出6.3万元，完成年初预算9万元，参训率70%。
office.training 6.3万元
office.training 9万元 #initial-budget

> 与上年支出400万元相比，增加20万元，增长5%。基本支出150万元，项目支出270万元。
expenditure.total 400万元 @2019
~支出合计比上年增加 20万元 #change
~支出合计比上年增长率 5% #change
expenditure.basic 150万元
expenditure.project 270万元
! sentence-growth 5 = 20 / 400

> 与上年支出400万元相比增加20万元。年末结转5万元。
expenditure.total 400万元 @2019
~支出合计比上年增加 20万元 #change
balance.closing 5万元

> 2019年支出400万元，比上年增加20万元。基本支出150万元。
expenditure.total 400万元 @2019
~支出合计比上年增加 20万元 @2019 #change
expenditure.basic 150万元 @2019
? sentence-change 20 = 400 - [expenditure.total 2018]

> 2020年支出420万元，比上年增加20万元。
expenditure.total 420万元
~支出合计比上年增加 20万元 #change
? sentence-change 20 = 420 - [expenditure.total 2019]
`;
