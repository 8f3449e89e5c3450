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
`;
