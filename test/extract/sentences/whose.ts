/** Which whole, which base and whose rate, where a nearer one is not meant. The notation is that of `notation.ts`. */
export const whose = `
> 全年支出800万元，其中基本支出500万元（人员经费420万元、公用经费80万元），项目支出300万元，分别占总支出的62.5%、37.5%。
expenditure.total 800万元
expenditure.basic 500万元
expenditure.basic.personnel 420万元
expenditure.basic.public 80万元
expenditure.project 300万元
~基本支出占支出合计 62.5%
~项目支出占支出合计 37.5%
! sentence-share 62.5 = 500 / 800
! sentence-share 37.5 = 300 / 800

> 年末在职60人；较上年末减少4人（退休6人、新招录2人）。
staff 60人
~较上年末减少 4人
~退休 6人 &较上年末减少
~新招录 2人 &较上年末减少
? sentence-breakdown 4 = 6 - 2

> 年内增加5人（招录4人、调入1人）。
~年内增加 5人
~招录 4人 &年内增加
~调入 1人 &年内增加
? sentence-breakdown 5 >= 4 + 1

> 本次涉及资金900万元，实际支出850万元。其中：中央资金600万元，省级100万元，市级200万元。
~本次涉及资金 900万元
~中央资金 600万元 &本次涉及资金
~省级 100万元 &本次涉及资金
~市级 200万元 &本次涉及资金
! sentence-breakdown 900 >= 600 + 100 + 200

> 本次涉及资金900万元，实际支出850万元。其中：中央资金600万元，省级100万元，市级190万元。
~金额 850万元
~中央资金 600万元 &金额
~省级 100万元 &金额
~市级 190万元 &金额
! sentence-breakdown 850 >= 600 + 100 + 190

> 食堂设备采购未完成，执行率为88.2%。

> 严格控制各项开支，执行率为88.2%。
rate.execution 88.2%

> 抽查1200批次，合格1176批次、不合格24批次，不合格率2%。
~不合格率 2% &抽查
~抽查 1200批次 &抽查
~不合格 24批次 &抽查
! sentence-rate 2 = 24 / 1200

> 抽查1200批次，合格1176批次、不合格24批次，不合格率3%。
~不合格率 3% &抽查
~抽查 1200批次 &抽查
~不合格 24批次 &抽查
! sentence-rate 3 = 24 / 1200

> 抽查1200批次，合格1176批次、不合格24批次，合格率98%。
~合格率 98% &抽查
~抽查 1200批次 &抽查
~合格 1176批次 &抽查
! sentence-rate 98 = 1176 / 1200

> 【二、预算收支】年初批复预算900万元，追加50万元，全年预算950万元。
funds.total 900万元 #initial-budget
adjustment 50万元
funds.total 950万元 #adjusted-budget
? sentence-adjusted-budget 950 = 900 + 50

> 【二、预算收支】项目支出年初预算300万元，追加20万元，全年预算320万元。
expenditure.project 300万元 #initial-budget

> 在职人员100人，其中局机关40人、林业站25人、苗圃20人、防火大队15人。
staff 100人
~机关 40人
~林业站 25人
~苗圃 20人
~防火大队 15人
? sentence-breakdown 100 = 40 + 25 + 20 + 15
! sentence-breakdown 100 >= 40 + 25 + 20 + 15

> 在职人员100人，其中局机关40人、林业站25人、苗圃20人、防火大队51人。
staff 100人
~机关 40人
~林业站 25人
~苗圃 20人
~防火大队 51人
? sentence-breakdown 100 = 40 + 25 + 20 + 51
! sentence-breakdown 100 >= 40 + 25 + 20 + 51

> 在职人员100人，其中林业站25人、苗圃20人。
staff 100人
~林业站 25人
~苗圃 20人
! sentence-breakdown 100 >= 25 + 20

> 在职人员100人，其中局机关40人、党员25人、林业站20人。
staff 100人
~机关 40人
~党员 25人
~林业站 20人
! sentence-breakdown 100 >= 40
! sentence-breakdown 100 >= 25
! sentence-breakdown 100 >= 20

> 在职人员22人，其中机关10人、事业12人。
staff 22人
staff.administrative 10人
staff.institution 12人

> 在职人员100人，其中局机关70人、驻村工作队25人。
staff 100人
~机关 70人
~驻村工作队 25人
! sentence-breakdown 100 >= 70
! sentence-breakdown 100 >= 25

> 基本支出400万元，项目支出100万元，分别占总支出500万元的80%、20%。
expenditure.basic 400万元
expenditure.project 100万元
expenditure.total 500万元

> 基本支出400万元，占总支出500万元的80%。
expenditure.basic 400万元
expenditure.total 500万元
~基本支出占支出合计 80%
! sentence-share 80 = 400 / 500

> 检测样品500份，合格490份，不合格10份，合格率98%，不合格率2%。
~合格率 98% &检测样品
~检测样品 500份 &检测样品
~合格 490份 &检测样品
~不合格率 2% &检测样品
~不合格 10份 &检测样品
! sentence-rate 98 = 490 / 500
! sentence-rate 2 = 10 / 500

> 核定编制60名，其中行政编制18名、参公编制12名、事业编制30名。
posts 60名
posts.administrative 18名
~参公编制 12名
~事业编制 30名
! sentence-breakdown 60 = 18 + 12 + 30
`;
