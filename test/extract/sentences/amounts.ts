/** Amounts bound to what they are about, or to nothing. The notation is that of `notation.ts`. */
export const amounts = String.raw`
> 2020年本单位整体支出862.40万元，其中基本支出412.15万元，占总支出的47.79%，项目支出450.25万元，占总支出的52.21%。
expenditure.total 862.4万元
expenditure.basic 412.15万元
~基本支出占支出合计 47.79%
expenditure.project 450.25万元
~项目支出占支出合计 52.21%
! sentence-share 47.79 = 412.15 / 862.4
! sentence-share 52.21 = 450.25 / 862.4

> 2020年我局部门整体支出1523.6万元。
expenditure.total 1523.6万元

> 全年总支出1,204.33万元，其中：基本支出804.33万元，项目支出400万元。
expenditure.total 1204.33万元
expenditure.basic 804.33万元
expenditure.project 400万元

> 本年支出合计980.5万元，基本支出600.5万元，项目支出380万元。
expenditure.total 980.5万元
expenditure.basic 600.5万元
expenditure.project 380万元

> 基本支出：412.15万元。
expenditure.basic 412.15万元

> 基本支出（412.15万元）占总支出（862.40万元）的47.79%。
expenditure.basic 412.15万元
expenditure.total 862.4万元
~基本支出占支出合计 47.79%
! sentence-share 47.79 = 412.15 / 862.4

> 基本支出中人员经费支出为300.10万元，公用经费支出112.05万元。
expenditure.basic.personnel 300.1万元
expenditure.basic.public 112.05万元

> 2020年基本支出412.15万元，基本支出中人员经费300.10万元，公用经费112.05万元；项目支出450.25万元。
expenditure.basic 412.15万元
expenditure.basic.personnel 300.1万元
expenditure.basic.public 112.05万元
expenditure.project 450.25万元

> 2020年收入合计1074.06万元，其中上年结转15.57万元，公共财政拨款1058.49万元。
income.total 1074.06万元
income.opening 15.57万元
income.public 1058.49万元
! sentence-breakdown 1074.06 >= 15.57 + 1058.49

> 2020年度财政拨款收入856.32万元，其他收入12万元。
income.fiscal 856.32万元
income.other 12万元

> 财政拨款支出856.32万元。

> 一般公共预算财政拨款基本支出412.15万元，其中人员经费300.10万元。
expenditure.basic 412.15万元 &一般公共预算财政拨款
expenditure.basic.personnel 300.1万元 &一般公共预算财政拨款
! sentence-breakdown 412.15 >= 300.1

> 教育专项项目支出200万元。
expenditure.project 200万元 &教育专项

> 下属二级机构基本支出86万元。
expenditure.basic 86万元 &下属二级机构

> 农技推广中心基本支出120.5万元，其中人员经费100万元，公用经费20.5万元。
expenditure.basic 120.5万元 &农技推广中心
expenditure.basic.personnel 100万元 &农技推广中心
expenditure.basic.public 20.5万元 &农技推广中心

> 我局下属水利站公用经费支出8.2万元。
expenditure.basic.public 8.2万元 &下属水利站

> 局机关基本支出300万元。
expenditure.basic 300万元 &局机关

> 云溪县农业和水务局2020年基本支出412.15万元。
expenditure.basic 412.15万元

> 县农水局2020年基本支出412.15万元。
expenditure.basic 412.15万元

> 全县三公经费支出1.2亿元。
three.total 1.2亿元 &全县

> 全市平均公务接待费3.2万元。
three.reception 3.2万元 &全市平均

> 2019年三公经费支出3.50万元，2020年三公经费支出3.10万元。
three.total 3.5万元 @2019
three.total 3.1万元

> 上年三公经费3.5万元，本年3.1万元。
three.total 3.5万元 @2019
three.total 3.1万元

> 2021年预计三公经费支出3万元。
three.total 3万元 @2021 #budget

> 2021年，我局计划安排项目支出500万元。
expenditure.project 500万元 @2021 #budget

> 下年度安排公务接待费2万元。
three.reception 2万元 @2021 #budget

> 【（三）预算执行情况】2020年年初预算数1000万元，上年结转50万元，预算调整数20万元，全年预算数1070万元。
funds.total 1000万元 #initial-budget
income.opening 50万元
adjustment 20万元
funds.total 1070万元 #adjusted-budget
! sentence-adjusted-budget 1070 = 1000 + 50 + 20

> 【（三）预算执行情况】2020年年初预算数1000万元，上年结转50万元，预算调整数20万元，全年预算数1020万元。
funds.total 1000万元 #initial-budget
income.opening 50万元
adjustment 20万元
funds.total 1020万元 #adjusted-budget
? sentence-adjusted-budget 1020 = 1000 + 20

> 2020年年初预算收入安排900万元。

> 2020年，我局年初预算安排1000万元，其中基本支出300万元，项目支出700万元。
funds.total 1000万元 #initial-budget
expenditure.basic 300万元 #initial-budget
expenditure.project 700万元 #initial-budget
! sentence-breakdown 1000 >= 300 + 700

> 三公经费年初预算为21.00万元，支出决算为16.95万元，完成预算的80.71%。
three.total 21万元 #initial-budget
three.total 16.95万元 #actual
~三公经费完成预算比例 80.71%
! sentence-rate 80.71 = 16.95 / 21

> 公务接待费预算数5万元，决算数3.1万元。
three.reception 5万元 #budget
three.reception 3.1万元 #actual

> 公务接待费年初预算5万元，公务用车购置费3万元。
three.reception 5万元 #initial-budget

> 1-9月，我局基本支出300万元。
expenditure.basic 300万元 &1-9月

> 截至2020年12月31日，固定资产总额45.46万元，其中在用固定资产45.46万元。
assets.fixed 45.46万元
assets.fixed.in-use 45.46万元
! sentence-breakdown 45.46 >= 45.46

> 截至6月底，项目支出120万元。
expenditure.project 120万元 &6月底

> 整体支出1069.02万元（10690200元）。
expenditure.total 1069.02万元
expenditure.total 10690200元
! sentence-restated 10690200 = 1069.02

> 整体支出1069.02万元（即10690200.00元），其中基本支出309.93万元。
expenditure.total 1069.02万元
expenditure.total 10690200元
expenditure.basic 309.93万元
! sentence-restated 10690200 = 1069.02
! sentence-breakdown 1069.02 >= 309.93

> 整体支出0.11亿元（1100万元）。
expenditure.total 0.11亿元
expenditure.total 1100万元
! sentence-restated 1100 = 0.11

> ２０２０年基本支出３０９．９３万元。
expenditure.basic 309.93万元

> 2020年基本支出约310万元。
expenditure.basic 310万元 ~approximate

> 三公经费控制在5万元以内。
three.total 5万元 ~at-most

> 公务接待费不超过3万元。
three.reception 3万元 ~at-most

> 2020年项目支出近800万元。
expenditure.project 800万元 ~approximate

> 项目支出达到700余万元。
expenditure.project 700万元 ~approximate

> 工资福利支出、商品和服务支出、对个人和家庭的补助分别为146.47、133.01和61.42万元。
economic.wages 146.47万元
economic.goods 133.01万元
economic.household 61.42万元

> 工资福利支出、商品和服务支出、对个人和家庭的补助分别为146.47万元、133.01万元。

> 基本支出和项目支出分别为412.15万元和450.25万元。
expenditure.basic 412.15万元
expenditure.project 450.25万元

> 三公经费年初预算数和决算数分别为10万元、9.5万元。
three.total 10万元 #initial-budget
three.total 9.5万元 #actual

> 2019年和2020年三公经费分别为3.5万元和3.1万元。
three.total 3.5万元 @2019
three.total 3.1万元

> 我局严格控制三公经费，全年支出2.25万元。

> 公务接待费方面，全年支出2.25万元。

> 三公经费情况：2020年支出2.25万元。
three.total 2.25万元

> 农技推广中心：2020年基本支出100万元，其中人员经费80万元。
expenditure.basic 100万元 &农技推广中心
expenditure.basic.personnel 80万元 &农技推广中心
! sentence-breakdown 100 >= 80

> 2020年机关运行经费支出102.05万元。
office.operation 102.05万元

> 会议费支出1.2万元，培训费支出0.8万元。
office.meeting 1.2万元
office.training 0.8万元

> 2020年政府采购支出总额35万元，其中授予中小企业合同金额30万元。
procurement 35万元
procurement.small 30万元
! sentence-breakdown 35 >= 30

> 年末结转和结余5.03万元。
balance.closing 5.03万元

> 2020年上年结转15.57万元，当年结余-10.53万元，累计结余5.03万元。
income.opening 15.57万元
balance.current -10.53万元
balance.closing 5.03万元

> 公务接待费2.25万，公务用车运行维护费1.5万。
three.reception 2.25万元
three.vehicle.operation 1.5万元

> 公务接待费2.25。

> 资产总额1,204.5万元，其中固定资产805.2万元。
assets.total 1204.5万元
assets.fixed 805.2万元
! sentence-breakdown 1204.5 >= 805.2

> 人均公用经费3万元/人。

> 项目支出主要用于农村饮水安全工程建设。

> 按照每人每年5000元标准安排公用经费。

> 增\n加公用经\n费支出12万元。

> 2020年基本支\n出412.15万元，项目支\n出450.25万元。
expenditure.basic 412.15万元
expenditure.project 450.25万元

> 严格执行《云溪县三公经费管理办法》（云财〔2019〕12号），公务接待费支出2.1万元。
three.reception 2.1万元

> 支出1069.02万元。

> 2020年支出合计1069.02万元，收入合计1074.06万元。
expenditure.total 1069.02万元
income.total 1074.06万元

> 全年追加预算50万元。
adjustment 50万元

> 2020年单位预算总额1000万元，实际支出950万元，预算执行率95%。
funds.total 1000万元 #budget
funds.total 950万元 #actual
rate.execution 95%
? sentence-rate 95 = 950 / 1000

> 【（二）项目支出】2020年年初预算300万元，实际支出280万元。

> 基本支出412.15万元、项目支出450.25万元、经营支出10万元。
expenditure.basic 412.15万元
expenditure.project 450.25万元
expenditure.business 10万元

> 基本支出用于保障机构正常运转，2020年支出412.15万元。

> 全年共发生公务接待费1.25万元，接待15批次，共120人次。
three.reception 1.25万元

> 【一、部门概况】2020年年初预算数3650.2万元，本年追加预算253.25万元，上年结转33.5万元。全年支出合计3889.6万元。
funds.total 3650.2万元 #initial-budget
adjustment 253.25万元
income.opening 33.5万元
expenditure.total 3889.6万元

> 【一、部门概况】1.教育支出（类）普通教育（款），年初预算数300万元，追加预算20万元。

> 【（一）农村公路养护】年初预算数300万元，追加预算20万元。

> 【（二）项目支出情况】年中追加预算20万元。

> 【（二）预算执行情况】农村公路养护，年初预算数300万元，年中追加预算20万元。

> 项目支出年初预算300万元，本年追加预算20万元。
expenditure.project 300万元 #initial-budget

> 部门年初预算3650.2万元，年中追加预算253.25万元。
funds.total 3650.2万元 #initial-budget
adjustment 253.25万元

> 【二、预算执行情况】2020年全年预算数347.17万元，其中年初预算267.28万元，上年结转5.55万元，年中追加74.34万元。全年执行数345.12万元，预算执行率99.41%。
funds.total 347.17万元 #adjusted-budget
funds.total 267.28万元 #initial-budget
income.opening 5.55万元
adjustment 74.34万元
funds.total 345.12万元 #actual
rate.execution 99.41%
? sentence-adjusted-budget 347.17 = 267.28 + 5.55 + 74.34
? sentence-rate 99.41 = 345.12 / 347.17

> 【三、预算执行情况】2020年部门预算总额（调整后）254.09万元，包括年初预算229.64万元、上年结转9.08万元、年中追加15.37万元。截至年末实际执行252.60万元，执行率为99.41%。
funds.total 254.09万元 #budget
funds.total 229.64万元 #initial-budget
income.opening 9.08万元
adjustment 15.37万元
funds.total 252.6万元 #actual
rate.execution 99.41%
? sentence-adjusted-budget 254.09 = 229.64 + 9.08 + 15.37
? sentence-rate 99.41 = 252.6 / 254.09

> 【二、预算执行情况】2020年全年预算数1000万元，其中年初预算900万元，上年结转50万元，年中追加100万元。
funds.total 1000万元 #adjusted-budget
funds.total 900万元 #initial-budget
income.opening 50万元
adjustment 100万元
? sentence-adjusted-budget 1000 = 900 + 100

> 【二、预算执行情况】2020年全年预算数1000万元，其中年初预算800万元，年中追加200万元。全年执行数720万元，预算执行率90%。
funds.total 1000万元 #adjusted-budget
funds.total 800万元 #initial-budget
adjustment 200万元
funds.total 720万元 #actual
rate.execution 90%
? sentence-adjusted-budget 1000 = 800 + 200

> 【二、预算执行情况】2020年部门预算总额1000万元，年初预算900万元，年中追加50万元。
funds.total 1000万元 #budget
funds.total 900万元 #initial-budget
adjustment 50万元

> 【二、预算执行情况】2020年部门预算总额1000万元，其中年初预算900万元，三公经费预算10万元。全年执行数720万元。
funds.total 1000万元 #budget
funds.total 900万元 #initial-budget
three.total 10万元 #budget
`;
