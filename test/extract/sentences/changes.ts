/** What changed, by how much and from what. The notation is that of `notation.ts`. */
export const changes = `
> 会议费支出6万元，较预算压减2万元，压减比例25%。
office.meeting 6万元
~会议费比预算减少 2万元 #change
~会议费比预算下降率 25% #change
! sentence-growth 25 = 2 / (6 + 2)
? sentence-change 2 = [office.meeting 2020 budget] - 6

> 差旅费支出9万元，同比增加1万元（12.5%）。
office.travel 9万元
~差旅费比上年增加 1万元 #change
~差旅费比上年增长率 12.5% #change
! sentence-growth 12.5 = 1 / (9 - 1)
? sentence-change 1 = 9 - [office.travel 2019]

> 差旅费支出9万元，同比增加1万元，占公用经费的12.5%。
office.travel 9万元
~差旅费比上年增加 1万元 #change
~差旅费占公用支出 12.5%
? sentence-change 1 = 9 - [office.travel 2019]
? sentence-share 12.5 = 9 / [expenditure.basic.public 2020]

> 2020年培训费支出4万元，2019年为5万元，下降20%。
office.training 4万元
office.training 5万元 @2019
~培训费比上年下降率 20% #change
! sentence-growth 20 = (5 - 4) / 5

> 2020年培训费支出4万元，2019年为5万元，比2018年下降20%。
office.training 4万元
office.training 5万元 @2019
~培训费比上年下降率 20% @2019 #change
? sentence-growth 20 = ([office.training 2018] - 5) / [office.training 2018]

> 2019年培训费支出5万元，2020年为4万元，下降20%。
office.training 5万元 @2019
office.training 4万元
~培训费比上年下降率 20% #change
! sentence-growth 20 = (5 - 4) / 5

> 差旅费由2019年的10万元下降到8万元，减少2万元。
office.travel 10万元 @2019
office.travel 8万元
~差旅费比上年减少 2万元 #change
! sentence-change 2 = 10 - 8
`;
