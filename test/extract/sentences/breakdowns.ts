/** Wholes and their parts. The notation is that of `notation.ts`. */
export const breakdowns = `
> 项目支出共发生支出450.25万元，一是用于对农户的补助费用400.25万元；二是专项运行维护费用50万元。
expenditure.project 450.25万元
~对农户的补助费用 400.25万元
~专项运行维护费用 50万元
! sentence-breakdown 450.25 = 400.25 + 50

> 项目支出450.25万元，主要用于以下方面：一是水利工程建设300万元；二是农业技术推广100万元；三是防汛抗旱补助60万元。
expenditure.project 450.25万元
~水利工程建设 300万元
~农业技术推广 100万元
~防汛抗旱补助 60万元
? sentence-breakdown 450.25 = 300 + 100 + 60

> 项目支出450.25万元：1、水利工程维护费300万元；2、农技推广经费150.25万元。
expenditure.project 450.25万元
~水利工程维护费 300万元
~农技推广经费 150.25万元
! sentence-breakdown 450.25 = 300 + 150.25

> 项目支出450.25万元，其中：1.水利工程维护费300万元；2.农技推广经费100万元。
expenditure.project 450.25万元
~水利工程维护费 300万元
~农技推广经费 100万元
? sentence-breakdown 450.25 = 300 + 100

> 项目支出450.25万元，其中水利工程维护费300万元，农技推广经费100万元。
expenditure.project 450.25万元
~水利工程维护费 300万元
~农技推广经费 100万元
! sentence-breakdown 450.25 >= 300 + 100

> 项目支出450.25万元，其中：水利工程维护费300万元，农技推广经费200万元。
expenditure.project 450.25万元
~水利工程维护费 300万元
~农技推广经费 200万元
! sentence-breakdown 450.25 >= 300 + 200

> 项目支出450.25万元，其中水利工程维护费300万元，带动社会投资500万元。
expenditure.project 450.25万元
~水利工程维护费 300万元
! sentence-breakdown 450.25 >= 300

> 项目支出450.25万元，其中水利工程维护费300万元，争取上级资金200万元，社会捐款20万元。
expenditure.project 450.25万元
~水利工程维护费 300万元
! sentence-breakdown 450.25 >= 300

> 项目支出450.25万元（水利工程维护费300万元、农技推广经费150.25万元）。
expenditure.project 450.25万元
~水利工程维护费 300万元
~农技推广经费 150.25万元
! sentence-breakdown 450.25 >= 300 + 150.25

> 项目支出450.25万元，分别为水利工程维护费300万元、农技推广经费150万元。
expenditure.project 450.25万元
~水利工程维护费 300万元
~农技推广经费 150万元
! sentence-breakdown 450.25 = 300 + 150

> 项目支出450.25万元，包括水利工程维护费300万元、农技推广经费150.25万元。
expenditure.project 450.25万元
~水利工程维护费 300万元
~农技推广经费 150.25万元
? sentence-breakdown 450.25 = 300 + 150.25

> 项目支出450.25万元，主要包括水利工程维护费300万元、农技推广经费100万元。
expenditure.project 450.25万元
~水利工程维护费 300万元
~农技推广经费 100万元
! sentence-breakdown 450.25 >= 300 + 100

> 整体支出由基本支出412.15万元和项目支出450.25万元构成。
expenditure.basic 412.15万元
expenditure.project 450.25万元

> 2020年整体支出862.40万元，由基本支出412.15万元和项目支出450.25万元组成。
expenditure.total 862.4万元
expenditure.basic 412.15万元
expenditure.project 450.25万元

> 整体支出862.40万元，其中基本支出412.15万元，其中人员经费300.10万元，公用经费112.05万元；项目支出450.25万元。
expenditure.total 862.4万元
expenditure.basic 412.15万元
expenditure.basic.personnel 300.1万元
expenditure.basic.public 112.05万元
expenditure.project 450.25万元

> 整体支出862.40万元，其中基本支出412.15万元（其中人员经费300.10万元，公用经费112.05万元），项目支出450.25万元。
expenditure.total 862.4万元
expenditure.basic 412.15万元
expenditure.basic.personnel 300.1万元
expenditure.basic.public 112.05万元
expenditure.project 450.25万元

> 整体支出862.40万元，其中基本支出412.15万元，人员经费300.10万元，公用经费112.05万元，项目支出450.25万元。
expenditure.total 862.4万元
expenditure.basic 412.15万元
expenditure.basic.personnel 300.1万元
expenditure.basic.public 112.05万元
expenditure.project 450.25万元

> 公用经费112.05万元，其中办公费20万元、水电费10.5万元、差旅费8.3万元。
expenditure.basic.public 112.05万元
office.office 20万元
~水电费 10.5万元
office.travel 8.3万元
! sentence-breakdown 112.05 >= 20 + 10.5 + 8.3

> 公用经费112.05万元，其中公务接待费2.1万元。
expenditure.basic.public 112.05万元
three.reception 2.1万元
! sentence-breakdown 112.05 >= 2.1

> 公用经费2.05万元，其中公务接待费2.1万元。
expenditure.basic.public 2.05万元
three.reception 2.1万元
! sentence-breakdown 2.05 >= 2.1

> 收入合计1074.06万元，其中财政拨款1058.49万元，支出合计1069.02万元。
income.total 1074.06万元
income.fiscal 1058.49万元
expenditure.total 1069.02万元
! sentence-breakdown 1074.06 >= 1058.49

> 2020年三公经费2.25万元，其中公务接待费2.25万元。
three.total 2.25万元
three.reception 2.25万元

> 三公经费支出6.75万元，其中公务用车运行维护费4.5万元，公务接待费2.25万元，因公出国（境）费0元。
three.total 6.75万元
three.vehicle.operation 4.5万元
three.reception 2.25万元
three.abroad 0元

> 三公经费支出6.75万元，其中公务用车购置及运行维护费4.5万元（其中公务用车购置费0万元，公务用车运行维护费4.5万元），公务接待费2.25万元。
three.total 6.75万元
three.vehicle 4.5万元
three.vehicle.purchase 0万元
three.vehicle.operation 4.5万元
three.reception 2.25万元

> 基本支出412.15万元，其中：局机关基本支出300万元，农技推广中心基本支出112.15万元。
expenditure.basic 412.15万元
expenditure.basic 300万元 &局机关
expenditure.basic 112.15万元 &农技推广中心
! sentence-breakdown 412.15 >= 300 + 112.15

> 基本支出412.15万元，其中：局机关基本支出300万元，农技推广中心基本支出212.15万元。
expenditure.basic 412.15万元
expenditure.basic 300万元 &局机关
expenditure.basic 212.15万元 &农技推广中心
! sentence-breakdown 412.15 >= 300 + 212.15

> 固定资产原值500万元，其中房屋300万元，车辆100万元，办公家具50万元。
assets.fixed 500万元
~房屋 300万元
~车辆 100万元
~办公家具 50万元
? sentence-breakdown 500 >= 300 + 100 + 50

> 2020年项目支出450.25万元，用于以下几个方面：（1）水利工程维护费300万元；（2）农技推广经费150.25万元。
expenditure.project 450.25万元
~水利工程维护费 300万元
~农技推广经费 150.25万元
? sentence-breakdown 450.25 = 300 + 150.25

> 项目支出450.25万元，一是水利工程维护费300万元，其中渠道清淤200万元，闸门维修100万元；二是农技推广经费150.25万元。
expenditure.project 450.25万元
~水利工程维护费 300万元
~渠道清淤 200万元
~闸门维修 100万元
~农技推广经费 150.25万元
? sentence-breakdown 300 >= 200 + 100
! sentence-breakdown 450.25 = 300 + 150.25

> 项目支出450.25万元，一是开展水利工程维护，支出300万元；二是推进农技推广，支出150.25万元。
expenditure.project 450.25万元
~开展水利工程维护 300万元
~推进农技推广 150.25万元
! sentence-breakdown 450.25 = 300 + 150.25

> 项目支出450.25万元。一是水利工程维护费300万元。二是农技推广经费150.25万元。
expenditure.project 450.25万元
~水利工程维护费 300万元
~农技推广经费 150.25万元
! sentence-breakdown 450.25 = 300 + 150.25

> 一是加强预算管理；二是严格执行制度，全年节约经费5万元。

> 2020年我单位专项资金年初结余14.46万元，本年财政拨款449.67万元，项目支出450.25万元，结余13.88万元。
special.opening 14.46万元
special.income 449.67万元
expenditure.project 450.25万元
special.closing 13.88万元

> 专项资金上年结转14.46万元，本年拨款449.67万元，可用专项资金464.13万元。
special.opening 14.46万元
special.income 449.67万元
special.available 464.13万元

> 【（二）专项支出】2020年上年结转14.46万元，本年拨款449.67万元，项目支出450.25万元，年末结余13.88万元。
special.opening 14.46万元
special.income 449.67万元
expenditure.project 450.25万元
special.closing 13.88万元

> 项目支出上年结转14.46万元。
special.opening 14.46万元

> 本级财政安排专项资金464.13万元（含年初结余），项目支出450.25万元。
special.available 464.13万元
expenditure.project 450.25万元

> 2020年上年结转15.57万元，本年财政拨款收入1058.49万元。
income.opening 15.57万元
income.fiscal 1058.49万元

> 工资福利支出200万元，其中基本工资120万元，津贴补贴50万元，奖金30万元。
economic.wages 200万元
~基本工资 120万元
~津贴补贴 50万元
~奖金 30万元
? sentence-breakdown 200 >= 120 + 50 + 30

> 商品和服务支出133.01万元，其中办公费20万元，印刷费5万元，劳务费8万元。
economic.goods 133.01万元
office.office 20万元
~印刷费 5万元
~劳务费 8万元
! sentence-breakdown 133.01 >= 20 + 5 + 8

> 政府采购金额50万元，其中货物采购30万元，服务采购20万元。
procurement 50万元
~货物采购 30万元
~服务采购 20万元
! sentence-breakdown 50 >= 30 + 20

> 整体支出862.40万元，其中本级安排项目资金300万元；对农户发放贷款贴息200万元。
expenditure.total 862.4万元
~本级安排项目资金 300万元
! sentence-breakdown 862.4 >= 300

> 项目支出450.25万元，完成投资600万元，其中水利工程维护费300万元。
expenditure.project 450.25万元

> 项目支出450.25万元，其中第一批项目资金200万元，第二批项目资金200万元，年末结余50.25万元。
expenditure.project 450.25万元
~第一批项目资金 200万元
~第二批项目资金 200万元
! sentence-breakdown 450.25 >= 200 + 200

> 预算安排基本支出300万元，项目支出700万元；实际基本支出309.93万元，项目支出690万元。
expenditure.basic 300万元 #budget
expenditure.project 700万元 #budget
expenditure.basic 309.93万元
expenditure.project 690万元

> 年初预算安排项目支出700万元，其中水利工程维护费500万元，农技推广经费200万元。
expenditure.project 700万元 #initial-budget
~水利工程维护费 500万元 #initial-budget
~农技推广经费 200万元 #initial-budget
! sentence-breakdown 700 >= 500 + 200

> 项目支出约450万元，其中水利工程维护费300万元，农技推广经费250万元。
expenditure.project 450万元 ~approximate
~水利工程维护费 300万元
~农技推广经费 250万元

> 财政拨款收入1058.49万元，其中一般公共预算财政拨款1000万元，政府性基金预算财政拨款58.49万元。
income.fiscal 1058.49万元
income.public 1000万元
income.fund 58.49万元
! sentence-breakdown 1058.49 >= 1000 + 58.49

> 财政拨款收入1058.49万元，其中一般公共预算财政拨款1000万元，政府性基金预算财政拨款68.49万元。
income.fiscal 1058.49万元
income.public 1000万元
income.fund 68.49万元
! sentence-breakdown 1058.49 >= 1000 + 68.49

> 2019年三公经费3.5万元，其中公务接待费4万元。
three.total 3.5万元 @2019
three.reception 4万元 @2019

> 项目支出450.25万元，其中上年结转资金安排的项目支出20万元。
expenditure.project 450.25万元
expenditure.project 20万元 &上年结转资金
! sentence-breakdown 450.25 >= 20

> 收入合计1074.06万元，其中上年结转15.57万元，本年收入1058.49万元。
income.total 1074.06万元
income.opening 15.57万元
income.current 1058.49万元
! sentence-breakdown 1074.06 = 15.57 + 1058.49

> 收入合计1074.06万元，其中上年结转15.57万元，本年收入1050万元，使用非财政拨款结余8.49万元。
income.total 1074.06万元
income.opening 15.57万元
income.current 1050万元
income.use-of-reserves 8.49万元
! sentence-breakdown 1074.06 >= 15.57 + 1050 + 8.49

> 收入合计1074.06万元，其中：上年结转15.57万元，财政拨款收入1050万元。
income.total 1074.06万元
income.opening 15.57万元
income.fiscal 1050万元
! sentence-breakdown 1074.06 >= 15.57 + 1050

> 上年结转15.57万元，本年收入1058.49万元，收入合计15.57万元。
income.opening 15.57万元
income.current 1058.49万元
income.total 15.57万元
? sentence-breakdown 15.57 = 15.57 + 1058.49

> 上年结转15.57万元，本年收入1058.49万元，收入合计1058.49万元。
income.opening 15.57万元
income.current 1058.49万元
income.total 1058.49万元

> 项目支出450.25万元，其中业务工作专项300万元，运行维护专项150.25万元。
expenditure.project 450.25万元
project.business 300万元
project.operation 150.25万元
? sentence-breakdown 450.25 = 300 + 150.25
! sentence-breakdown 450.25 >= 300 + 150.25

> 项目支出450.25万元，业务工作专项300万元，运行维护专项150.25万元。
expenditure.project 450.25万元
project.business 300万元
project.operation 150.25万元

> 实施项目3个，项目支出450.25万元，其中：渠道清淤200万元、闸门维修100万元、泵站改造150.25万元。
expenditure.project 450.25万元
~渠道清淤 200万元
~闸门维修 100万元
~泵站改造 150.25万元
? sentence-breakdown 450.25 = 200 + 100 + 150.25
! sentence-breakdown 450.25 >= 200 + 100 + 150.25

> 实施项目5个，项目支出450.25万元，其中：渠道清淤200万元、闸门维修100万元、泵站改造150万元。
expenditure.project 450.25万元
~渠道清淤 200万元
~闸门维修 100万元
~泵站改造 150万元
! sentence-breakdown 450.25 >= 200 + 100 + 150

> 项目支出450.25万元，其中：渠道清淤200万元、闸门维修100万元、其他项目150.25万元。
expenditure.project 450.25万元
~渠道清淤 200万元
~闸门维修 100万元
~其他项目 150.25万元
? sentence-breakdown 450.25 = 200 + 100 + 150.25
! sentence-breakdown 450.25 >= 200 + 100 + 150.25

> 实施3个项目，项目支出450.25万元，其中：渠道清淤200万元、闸门维修100万元、泵站改造50万元等。
expenditure.project 450.25万元
~渠道清淤 200万元
~闸门维修 100万元
~泵站改造 50万元
! sentence-breakdown 450.25 >= 200 + 100 + 50
`;
