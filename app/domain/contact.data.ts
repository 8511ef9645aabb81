// How people write a telephone, mail, WeChat or QQ contact into a text. What is done with it: contact.ts.
const joint = "[ .\\-·、_]{0,3}";
const digits = (count: string) => `(?:${joint}\\d){${count}}(?!\\d)`;
const named = "(?:号码|號碼|号|號|群|id|是|为|為|[\\s:：=，,]){0,6}";

/** A range of months behind a word such as "phone" belongs to a job, not to a contact. */
const noMonth = "(?!(?:19|20)\\d\\d[.\\-年]\\d{1,2}(?!\\d))";

/** What may not stand before it, then the contact itself. In this order, the surest first. */
export const contactForms = [
  `([^\\w.%+-]|^)([\\w.%+-]{1,64} ?(?:@|\\(at\\)|\\[at\\]) ?[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63}){1,4})`,
  `([^\\d+]|^)((?:\\+?86${joint})?1${joint}[3-9]${digits("9")})`,
  `([^\\d+]|^)(\\+?85[23]${digits("8")})`,
  `(\\D|^)(0\\d{2,3}${digits("7,8")})`,
  `([^a-z]|^)((?:电话|電話|手机|手機|致电|致電|座机|tel|phone|mobile|whatsapp)${named}${noMonth}\\+?\\d${digits("6,13")})`,
  `([^a-z]|^)((?:微信|薇信|威信|wechat|weixin|wx|vx|v信)${named}(?=[a-z-]{0,19}[\\d_])[a-z\\d][\\w-]{4,19})`,
  `([^a-z]|^)((?:微信|wechat|wx|vx) ?(?:号码|號碼|号|號|id|[:：=])[\\s:：是]{0,3}[a-z][\\w-]{5,19})`,
  `([^a-z]|^)((?:qq|扣扣)${named}[1-9]${digits("4,10")})`,
].map((form) => new RegExp(form, "gi"));

/** How figures are written as words, sign for sign. */
export const spokenFigures = new Map(
  Array.from("〇零一幺二三四五六七八九", (word, at) => [word, "001123456789"[at]]),
);
