import { describe, expect, test } from "vitest";
import { localMailer } from "~/app/platform/mailer/local.server";
import type { Letter, Mailer } from "~/app/platform/mailer/mailer";

/** Every adapter of the port; a provider joins this list with an account for tests. */
const adapters: [name: string, open: () => Mailer][] = [["local", localMailer]];

const mail: Letter = {
  channel: "mail",
  address: "chen@example.test",
  subject: "南粤电梯录取了你",
  body: "第一行\n\n第二行",
  key: "01990000-0000-7000-8000-000000000001",
};
const sms: Letter = { ...mail, channel: "sms", address: "13900000001" };

describe.each(adapters)("the %s mailer", (_name, open) => {
  test.each([mail, sms, { ...sms, address: "+85291234567" }])("takes a $channel letter", (letter) =>
    expect(open().send(letter)).resolves.toBeUndefined(),
  );

  test.each([
    ["a second header in the subject", { ...mail, subject: "好消息\r\nBcc: all@example.test" }],
    ["a bare line feed in the subject", { ...mail, subject: "好\n消息" }],
    ["a carriage return in the subject", { ...mail, subject: "好\r消息" }],
    ["a Unicode line end in the subject", { ...mail, subject: "好\u2028消息" }],
    ["a NUL in the subject", { ...mail, subject: "好\u0000消息" }],
    ["a second header in a header", { ...mail, headers: { "List-Unsubscribe": "<x>\r\nBcc: y" } }],
    ["a header in the address", { ...mail, address: "a@example.test\r\nBcc: b@example.test" }],
    ["two recipients in one address", { ...mail, address: "a@example.test,b@example.test" }],
    ["a line end behind the address", { ...mail, address: "a@example.test\n" }],
    ["a line end behind the number", { ...sms, address: "13900000001\n" }],
    ["words for a number", { ...sms, address: "my phone" }],
    ["a mail address on the SMS channel", { ...sms, address: mail.address }],
    ["a channel that nobody knows", { ...mail, channel: "pigeon" }],
    ["no words", { ...mail, body: " \n" }],
  ])("refuses %s, and does not repeat the address", async (_what, letter: Letter) => {
    const error = await open()
      .send(letter)
      .then(
        () => null,
        (thrown: unknown) => thrown as Error,
      );
    expect(error).toBeInstanceOf(Error);
    expect(error?.message).not.toContain(letter.address);
  });
});
