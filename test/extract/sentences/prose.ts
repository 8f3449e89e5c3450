/** What other writers' habits need: other words for lists, totals and what was told before. The notation is that of `notation.ts`. */
export const prose = `
> 办公费、差旅费、培训费三项依次为12.4万元、18.6万元和4万元，合计35万元。
office.office 12.4万元
office.travel 18.6万元
office.training 4万元
~金额 35万元
! sentence-breakdown 35 = 12.4 + 18.6 + 4

> 人员经费510万元、公用经费90万元，构成基本支出600万元。
expenditure.basic.personnel 510万元
expenditure.basic.public 90万元
expenditure.basic 600万元

> 渠系维修120万元、泵站更新80万元，共同构成水利专项200万元。
~水利专项 200万元
~渠系维修 120万元 &水利专项
~泵站更新 80万元 &水利专项
! sentence-breakdown 200 = 120 + 80

> 渠系维修120万元、泵站更新80万元，构成基本支出1200万元中的一部分。
expenditure.basic 1200万元

> 自筹人员6人，自收自支人员9人，全额人员30人，合计45人。
~数量 45人
~自筹人员 6人 &数量
~自收自支人员 9人 &数量
~全额人员 30人 &数量
! sentence-breakdown 45 = 6 + 9 + 30

> 专家5人，从省里聘请3人，从市里聘请2人，共10人。

> 春耕、秋收和冬修分别组织巡查6次、9次、4次，全年共19次。
~数量 19次
~秋收和冬修分别组织巡查 6次 &数量
~数量 9次 &数量
~数量 4次 &数量
? sentence-breakdown 19 = 6 + 9 + 4

> 组织巡查6次、督导9次，全年共召开会议19次。

> 会议费连续两年下降，2019年为3.2万元，2020年为2.6万元。
office.meeting 3.2万元 @2019
office.meeting 2.6万元

> 去年综合评价等级为良，今年评价等级为优。
grade 优

> 较上年有所提高，评价等级为优。
grade 优

> 2021年部门预算草案中，差旅费20万元。
office.travel 20万元 @2021 #budget

> 部门支出全年预算数900万元，实际支出870万元。
expenditure.total 900万元 #adjusted-budget
expenditure.total 870万元 #actual

> 拟申报项目支出预算260万元。

> 在编人员38人，较编制数多2人。
staff 38人
~实有人数比编制多 2人 #change
? sentence-change 2 = 38 - [posts 2020]

> 下达补助资金300万元，已支付240万元，剩余60万元。
~下达补助资金剩余 60万元 &下达补助资金
~下达补助资金 300万元 &下达补助资金
~支付 240万元 &下达补助资金
? sentence-change 60 = 300 - 240

> 下达补助资金300万元，较上年增加50万元，已支付240万元，剩余60万元。

> 下达资金300万元，安排配套资金100万元，已支付240万元，剩余160万元。

> 项目支出完成年初预算的98%，支出决算为196万元。
expenditure.project 196万元 #actual
~项目支出完成年初预算比例 98%
? sentence-rate 98 = 196 / [expenditure.project 2020 initial-budget]

> 项目支出完成年初预算的98%，基本支出决算为196万元。
expenditure.basic 196万元 #actual
~项目支出完成年初预算比例 98%

> 离退休人员31人，其中离休1人、退休30人。
staff.retired 31人
~离休人员 1人
~退休人员 30人
! sentence-breakdown 31 = 1 + 30

> 离退休人员31人，其中离休1人、党员30人。
staff.retired 31人
~离休人员 1人
~党员 30人
! sentence-breakdown 31 >= 1
! sentence-breakdown 31 >= 30
`;
