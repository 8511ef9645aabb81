// The words around a table: what begins a row that is no data, and what stands in headings beside the name of a column.

/** Begin a row of sums. */
export const totalWords =
  /^(?:合计|总计|小计|共计|总数|总人数|人数合计|本页合计|合計|總計|小計|共計|total|sum)(?:$|[:\d(人])/i;

/** Stands in the first cell of the row that a template gives as an example. */
export const exampleWords = /^(?:示例|範例|example)$/i;

/** Begin what stands below a table: who made it, notes, signatures. */
export const signatureWords =
  /^(?:(?:制表|填表|填报|审核|审批|复核|经办|校对|录入|统计|联系|负责|製表|填報|審核|覆核|經辦|聯絡|負責)人?(?:员|員|签字|签名|签章|簽署|簽名)?(?:日期|时间|单位|電話|电话)?(?:$|[::])|(?:班主任|辅导员|学院|系部?|学校|单位|院长|主任|领导|部门)?(?:签字|签名|签章|盖章|公章|\(盖章\)|\(签字\)|簽署|蓋章)|(?:备注|说明|注|附注|填表说明|填写说明|備註|說明|註)\d*[::.、]|(?:prepared|checked|approved)by|notes?:)/i;

/** A unit that a heading gives for all its cells, in brackets: amounts, people, years. */
export const unitOfHeading =
  /[(【[](?:单位|單位)?:?((?:[千万萬]?元|k)(?:[/每](?:月|年|天|日|小时|小時|时|時))?|人|名|年)[)】\]]/i;

/** Headings over several columns that say nothing of their own: the lower heading counts alone. */
export const emptyGroups = /(?:信息|资料|情况|資料|資訊|情況)$/;

/** Headings over several columns that are about somebody else: the lower heading alone would be taken for the wrong one. */
export const otherGroups =
  /监护|家长|父|母|亲属|紧急|班主任|辅导员|导师|担保|監護|家長|親屬|緊急|導師|guardian|parent|emergency/i;

/** What the last column of a marked sheet is called, in every language, plain. */
export const remarkHeadings: ReadonlySet<string> = new Set([
  "需要改什么",
  "需要改甚麼",
  "whattochange",
]);
