// Owns how a telephone number and a mail address are written once they are ours, so that one person is one row however
// they type. Leaves proof that a contact is really theirs to whoever sends to it.
import { contactForms, spokenFigures } from "./contact.data";

export type Contact = { kind: "phone" | "mail"; value: string };

/** Mainland mobiles; Hong Kong and Macao by their code. Eight digits without a code are read as Hong Kong's. */
const phoneForms: [form: RegExp, prefix: string][] = [
  [/^(?:\+?86)?(1[3-9]\d{9})$/, "+86"],
  [/^\+?853([268]\d{7})$/, "+853"],
  [/^(?:\+?852)?([2-9]\d{7})$/, "+852"],
];

/** The number a person can be reached by, in E.164 (`+8613812345678`), from what they typed: spaces, dashes, brackets
 * and full-width digits do not matter. Null when it is no mainland mobile and no number of Hong Kong or Macao. */
export function toPhone(typed: string): string | null {
  const dialled = typed
    .normalize("NFKC")
    .replace(/[\s()\p{Pd}.]/gu, "")
    .replace(/^00/, "+");
  for (const [form, prefix] of phoneForms) {
    const own = form.exec(dialled)?.[1];
    if (own) return prefix + own;
  }
  return null;
}

/** A mail address in lower case, from what was typed; null when it cannot be one. Phones like to begin with a capital,
 * and no provider in use tells two people apart by it. */
export function toMail(typed: string): string | null {
  const mail = typed.normalize("NFKC").trim().toLowerCase();
  const isMail = /^[^\s@<>()",;:\\]{1,64}@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/.test(
    mail,
  );
  return isMail && mail.length <= 254 && !/^\.|\.\.|\.@/.test(mail) ? mail : null;
}

/** The one field in which people give a phone or a mail; null when it is neither. */
export function toContact(typed: string): Contact | null {
  if (/[@＠]/.test(typed)) {
    const mail = toMail(typed);
    return mail ? { kind: "mail", value: mail } : null;
  }
  const phone = toPhone(typed);
  return phone ? { kind: "phone", value: phone } : null;
}

/** The domain of a mail address: who runs the mailbox. */
export function mailDomain(mail: string): string {
  return mail.slice(mail.lastIndexOf("@") + 1);
}

const freeMail = new Set([
  ...["qq.com", "foxmail.com", "163.com", "126.com", "yeah.net", "139.com", "189.cn", "sina.com"],
  ...["sina.cn", "sohu.com", "aliyun.com", "gmail.com", "outlook.com", "hotmail.com", "icloud.com"],
  ...["yahoo.com", "yahoo.com.hk", "live.com", "ctm.net", "netvigator.com"],
]);

/** Whether anybody can open a mailbox there, so that the address says nothing about the firm. */
export function isFreeMail(mail: string): boolean {
  return freeMail.has(mailDomain(mail));
}

/** Sign for sign, so that places stay true: full-width and circled figures, and those written as words. */
function fold(text: string): string {
  return text.replace(/[^\x00-\x7f]/g, (sign) => {
    const plain = spokenFigures.get(sign) ?? sign.normalize("NFKC");
    return plain.length === 1 ? plain : sign;
  });
}

/** Everything in a text by which two people could reach each other past the platform, as it was written and in its order,
 * so that one look mends the text: telephone numbers of the mainland, Hong Kong or Macao, mail addresses, WeChat or QQ
 * numbers; spaces, full-width figures and figures as words do not hide them. Null when there is none; a clean text is no
 * proof. */
export function findContact(text: string): string | null {
  const folded = fold(text);
  const found: { at: number; end: number }[] = [];
  for (const form of contactForms) {
    for (const { index, 1: before = "", 2: contact = "" } of folded.matchAll(form)) {
      const at = index + before.length;
      const end = at + contact.length;
      // A surer form has told it already.
      if (!found.some((one) => one.at < end && at < one.end)) found.push({ at, end });
    }
  }
  found.sort((one, other) => one.at - other.at);
  const told = new Set(found.map(({ at, end }) => text.slice(at, end).trim()));
  return [...told].join(" · ") || null;
}

/** Whether a text holds such a contact. */
export function holdsContact(text: string): boolean {
  return findContact(text) !== null;
}
