import { describe, expect, test } from "vitest";
import {
  findContact,
  holdsContact,
  isFreeMail,
  mailDomain,
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

test("all contacts of a text are named at once, each once and in its order", () => {
  expect(findContact("微信 abc_12345，电话13812345678，微信13812345678 也行，a.b@qq.com")).toBe(
    "微信 abc_12345 · 13812345678 · a.b@qq.com",
  );
});

describe("what reaches past the platform is found in a text and named as it was written", () => {
  test.each([
    ["我的电话 13800138000", "13800138000"],
    ["打给我：138 0013 8000。", "138 0013 8000"],
    ["138-0013-8000", "138-0013-8000"],
    ["１３８００１３８０００", "１３８００１３８０００"],
    ["号码一三八零零一三八零零零", "一三八零零一三八零零零"],
    ["①③⑧00138000", "①③⑧00138000"],
    ["+86 13800138000", "+86 13800138000"],
    ["+852 9123 4567", "+852 9123 4567"],
    ["WhatsApp 9123 4567", "WhatsApp 9123 4567"],
    ["前台座机 0769-2222 3333", "0769-2222 3333"],
    ["電話：2345 6789", "電話：2345 6789"],
    ["电话 2034-5678", "电话 2034-5678"],
    ["tel: 2024 5678", "tel: 2024 5678"],
    ["发到 Li.Ming@qq.com 吧", "Li.Ming@qq.com"],
    ["hr＠nanyue.example", "hr＠nanyue.example"],
    ["li.ming(at)163.com", "li.ming(at)163.com"],
    ["加微信 abc_12345", "微信 abc_12345"],
    ["微信号：xiaomingming", "微信号：xiaomingming"],
    ["V信同号，vx: lm20070513", "vx: lm20070513"],
    ["WeChat ID nanyue2026", "WeChat ID nanyue2026"],
    ["QQ 12345678", "QQ 12345678"],
    ["qq号是２３４５６７", "qq号是２３４５６７"],
    ["扣扣:1234 5678 90", "扣扣:1234 5678 90"],
  ])("%s", (text, contact) => {
    expect(findContact(text)).toBe(contact);
    expect(holdsContact(text)).toBe(true);
  });

  test.each([
    "",
    "学号 2024126196130",
    "身份证 441900200705131234",
    "综合 5000-6500，另有 13、14 薪",
    "时薪 18.5-20.5 元，做满 26 天",
    "2027年3月1日到岗，每天 8 小时，13:00-17:30",
    "2026-12-01 13:30，A 栋 1305 室",
    "做过微信小程序和 WeChat developer tools",
    "会用 QQ 浏览器，微信 8.0 也熟",
    "Marriott Hotel 2024.07-2024.09",
    "华为手机 2024.07-2024.09 门店",
    "手机 2023-07-01 — 2024.09，Mobile 2024.7 - 2024.9",
    "Hotel 88888888",
    "PLC S7-1200、FX3U-64MT，G41 G42 刀补",
    "第一二三工位都做过",
    "面试带身份证，到 3 号门找王主管 @ 门卫室",
  ])("nothing in «%s»", (text) => {
    expect(findContact(text)).toBeNull();
  });

  test("a long text is read at once", () => {
    const since = performance.now();
    for (const sign of ["1 ", "a.", "微信", "138", "一"]) findContact(sign.repeat(10_000));
    expect(performance.now() - since).toBeLessThan(1000);
  });
});
