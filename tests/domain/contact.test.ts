import { describe, expect, test } from "vitest";
import {
  isFreeMail,
  mailDomain,
  holdsPhone,
  toContact,
  toMail,
  toPhone,
} from "~/app/domain/contact";

describe("a telephone number is one row however it is typed", () => {
  test.each([
    ["13812345678", "+8613812345678"],
    ["138 1234 5678", "+8613812345678"],
    ["138-1234-5678", "+8613812345678"],
    ["+86 138 1234 5678", "+8613812345678"],
    ["008613812345678", "+8613812345678"],
    ["８６１３８１２３４５６７８", "+8613812345678"],
    ["１３８　１２３４　５６７８", "+8613812345678"],
    ["91234567", "+85291234567"],
    ["+852 9123 4567", "+85291234567"],
    ["(852) 9123–4567", "+85291234567"],
    ["+853 6612 3456", "+85366123456"],
    ["85366123456", "+85366123456"],
    ["66123456", "+85266123456"],
  ])("%s is %s", (typed, phone) => {
    expect(toPhone(typed)).toBe(phone);
    expect(toPhone(phone)).toBe(phone);
  });

  test.each([
    "",
    "1381234567",
    "138123456789",
    "12812345678",
    "+44 20 7946 0958",
    "1234567",
    "0769-22223333",
    "138abcd5678",
  ])("%s is none", (typed) => {
    expect(toPhone(typed)).toBeNull();
  });
});

describe("a mail address", () => {
  test.each([
    ["  Li.Ming@Example.COM ", "li.ming@example.com"],
    ["hr＠nanyue.example", "hr@nanyue.example"],
    ["a+b@mail.co.hk", "a+b@mail.co.hk"],
  ])("%s is %s", (typed, mail) => {
    expect(toMail(typed)).toBe(mail);
  });
  test.each([
    "",
    "a@b",
    "a b@c.com",
    "a@@c.com",
    "@c.com",
    "a..b@c.com",
    "a@-c.com",
    "<a@c.com>",
    `${"a".repeat(65)}@c.com`,
  ])("%s is none", (typed) => {
    expect(toMail(typed)).toBeNull();
  });
  test("says who runs the mailbox", () => {
    expect(mailDomain("hr@nanyue.example")).toBe("nanyue.example");
    expect(isFreeMail("hr@qq.com")).toBe(true);
    expect(isFreeMail("hr@nanyue.example")).toBe(false);
  });
});

test("one field takes either", () => {
  expect(toContact("HR@Firm.cn")).toEqual({ kind: "mail", value: "hr@firm.cn" });
  expect(toContact("139 0000 1111")).toEqual({ kind: "phone", value: "+8613900001111" });
  expect(toContact("小明")).toBeNull();
});

test.each([
  ["我的电话 13800138000", true],
  ["打给我：138 0013 8000", true],
  ["138-0013-8000", true],
  ["１３８００１３８０００", true],
  ["+86 13800138000", true],
  ["+852 9123 4567", true],
  ["学号 2024126196130", false],
  ["综合 5000-6500", false],
  ["2027年3月1日到岗，每天 8 小时", false],
])("a telephone number in «%s»: %s", (text, held) => {
  expect(holdsPhone(text)).toBe(held);
});
