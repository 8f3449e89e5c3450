/** What a list, a change, a share or a rest is of, where a nearer amount is not it. The notation is that of `notation.ts`. */
export const bases = `
> 2019年度支出合计916.28万元，上年为764.04万元，比上年增加152.24万元，增长19.93%。其中：基本支出505.00万元，占55.11%；项目支出411.28万元，占44.89%。
expenditure.total 916.28万元 @2019
expenditure.total 764.04万元 @2018
~支出合计比上年增加 152.24万元 @2019 #change
~支出合计比上年增长率 19.93% @2019 #change
expenditure.basic 505万元 @2019
~基本支出占支出合计 55.11% @2019
expenditure.project 411.28万元 @2019
~项目支出占支出合计 44.89% @2019
! sentence-change 152.24 = 916.28 - 764.04
! sentence-growth 19.93 = 152.24 / 764.04
! sentence-share 55.11 = 505 / 916.28
! sentence-share 44.89 = 411.28 / 916.28

> 2020年“三公”经费支出7.50万元。2020年“三公”经费预算8.00万元，较2019年预算10.00万元压减2.00万元，下降20%。
three.total 7.5万元
three.total 8万元 #budget
three.total 10万元 @2019 #budget
~三公经费比上年预算减少 2万元 #change
~三公经费比上年预算下降率 20% #change
! sentence-change 2 = 10 - 8
! sentence-growth 20 = 2 / 10

> 2020年“三公”经费支出15.27万元，比上年增加2.27万元；若剔除疫情因素，“三公”经费比上年减少0.33万元。
three.total 15.27万元
~三公经费比上年增加 2.27万元 #change
? sentence-change 2.27 = 15.27 - [three.total 2019]

> 2020年“三公”经费支出15.27万元，为年度预算15.80万元的96.65%。其中公务接待费3.42万元。
three.total 15.27万元
three.total 15.8万元 #budget
~三公经费完成预算比例 96.65%
three.reception 3.42万元
! sentence-rate 96.65 = 15.27 / 15.8

> 发现隐患136处，已整改129处，其余7处正在整改。
~发现隐患剩余 7处 &发现隐患
~发现隐患 136处 &发现隐患
~整改 129处 &发现隐患
? sentence-change 7 = 136 - 129

> 应急广播终端1163个，其中在线1098个、离线65个。
~应急广播终端 1163个
~在线 1098个 &应急广播终端
~离线 65个 &应急广播终端
! sentence-breakdown 1163 = 1098 + 65

> 抽检样品200批次，其中合格196批次、不合格4批次。
~抽检样品 200批次
~合格 196批次 &抽检样品
~不合格 4批次 &抽检样品
! sentence-breakdown 200 = 196 + 4

> 三家编制126名、在职124人。全县18家乡镇卫生院（在职612人）单独自评。
posts 126名
staff 124人
~乡镇卫生院 18家 &全县
staff 612人 &乡镇卫生院

> 按支出功能分类：教育支出120万元（80%），卫生健康支出20万元（13.33%），住房保障支出10万元（6.67%）。
~教育支出 120万元
~教育支出占比 80%
~卫生健康支出 20万元
~卫生健康支出占比 13.33%
~住房保障支出 10万元
~住房保障支出占比 6.67%
? sentence-share 80 = 120 / [expenditure.total 2020]
? sentence-share 13.33 = 20 / [expenditure.total 2020]
? sentence-share 6.67 = 10 / [expenditure.total 2020]
? sentence-breakdown 10 = [expenditure.total 2020] - 20 - 120

> 按支出功能分类：教育支出120万元（80%），卫生健康支出20万元（10%）。

> 固定资产账面原值337.00万元，较上年末298.60万元净增38.40万元（当年购置52.40万元，处置报废14.00万元）。
~固定资产账面原值 337万元
~固定资产账面原值 298.6万元 @2019
~固定资产账面原值比上年增加 38.4万元 #change
~购置 52.4万元 &固定资产账面原值比上年增加
~处置报废 14万元 &固定资产账面原值比上年增加
! sentence-change 38.4 = 337 - 298.6
? sentence-breakdown 38.4 = 52.4 - 14

> 我局2020年年初预算328.40万元，年中追加和调剂净增加21.75万元，调整后预算350.15万元。
funds.total 328.4万元 #initial-budget
adjustment 21.75万元
funds.total 350.15万元 #adjusted-budget
! sentence-adjusted-budget 350.15 = 328.4 + 21.75

> 我局2020年年初预算68.35万元，年中因上级提高标准追加2.60万元，全年预算70.95万元。
funds.total 68.35万元 #initial-budget
adjustment 2.6万元
funds.total 70.95万元 #adjusted-budget
? sentence-adjusted-budget 70.95 = 68.35 + 2.6

> 我局2020年全年预算数491.99万元，其中年初预算473.68万元，上年结转18.31万元。
funds.total 491.99万元 #adjusted-budget
funds.total 473.68万元 #initial-budget
income.opening 18.31万元
? sentence-adjusted-budget 491.99 = 473.68 + 18.31

> 我局2020年全年预算412.00万元，实际支出399.05万元。与2019年支出406.90万元相比，减少7.85万元。
funds.total 412万元 #adjusted-budget
funds.total 399.05万元 #actual
expenditure.total 406.9万元 @2019
~支出合计比上年减少 7.85万元 #change
! sentence-change 7.85 = 406.9 - 399.05

> 上述5个项目支出601.04万元，占项目支出的92.83%。
expenditure.project 601.04万元 &5个项目
~项目支出占项目支出 92.83% &5个项目
? sentence-share 92.83 = 601.04 / [expenditure.project 2020]

> 12个项目中，执行率达到100%的3个，低于90%的1个。

> 6个项目全年预算397.50万元、执行392.24万元，执行率98.68%。
~项目预算执行率 98.68% &项目

> 我局2020年预算执行率97.30%。
rate.execution 97.3%
`;
