/** Kinds of posts beside each other, and people on each kind. The notation is that of `notation.ts`. */
export const kinds = `
> 本部门编制80名。其中行政20名，参公24名，事业36名。在职75名，其中行政19名，参公23名，事业33名。
posts 80名
posts.administrative 20名
~参公编制 24名
~事业编制 36名
staff 75名
staff.administrative 19名
~参公人员 23名
~事业人员 33名
! sentence-breakdown 80 = 20 + 24 + 36
! sentence-breakdown 75 = 19 + 23 + 33

> 现有编制64人（行政14人、参公30人、事业20人），在职60人（行政13人、事业19人、参公28人）。
posts 64人
posts.administrative 14人
~参公编制 30人
~事业编制 20人
staff 60人
staff.administrative 13人
~事业人员 19人
~参公人员 28人
! sentence-breakdown 64 = 14 + 30 + 20
! sentence-breakdown 60 = 13 + 19 + 28

> 编制90名，其中行政编制30名、参公编制22名、事业编制34名、工勤编制4名。
posts 90名
posts.administrative 30名
~参公编制 22名
~事业编制 34名
posts.workers 4名
! sentence-breakdown 90 = 30 + 22 + 34 + 4

> 编制46名，其中行政编制10名、事业编制36名（含参公12名）。
posts 46名
posts.administrative 10名
posts.institution 36名
~参公 12名
! sentence-breakdown 36 >= 12

> 编制38名，其中行政编制12名，参公26名。
posts 38名
posts.administrative 12名
posts.institution 26名

> 机关行政编制18名，实有17人；下属两家单位事业编制22名，实有21人。合计编制40名，实有38人。
posts.administrative 18名
staff.administrative 17人
posts.institution 22名 &下属两家单位
staff.institution 21人 &下属两家单位
posts 40名
staff 38人

> 行政编制8名，事业编制5名，实有12人。
posts.administrative 8名
posts.institution 5名
staff 12人

> 行政编制8名，实有8人。
posts.administrative 8名
staff 8人
`;
