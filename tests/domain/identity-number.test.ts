import { describe, expect, test } from "vitest";
import {
  hideIdentityNumber,
  isIdentityNumber,
  readIdentityNumber,
} from "~/app/domain/identity-number";
import { anIdentityNumber } from "../support/identity";

describe("an identity number", () => {
  test.each([
    ["a resident's", "11010519491231002X", { birthDate: "1949-12-31", isValid: true }],
    ["with small x and spaces", " 11010519491231002x ", { isValid: true }],
    ["full width", "１１０１０５１９４９１２３１００２Ｘ", { isValid: true }],
    ["wrong check digit", "110105194912310021", { isValid: false }],
    ["no such day", "110105194902310020", { birthDate: null, isValid: false }],
    ["15 digits", "110105491231002", { isValid: false }],
    ["Hong Kong permit, old and new", "H1234567801", { plain: "H12345678", isValid: true }],
    ["Macao permit", "M12345678", { plain: "M12345678", isValid: true }],
    ["Hong Kong card", "A123456(3)", { plain: "A1234563", isValid: true }],
    ["words", "没带", { isValid: false }],
  ])("%s", (_name, text, expected) => {
    expect(readIdentityNumber(text)).toMatchObject(expected);
  });

  test.each(["", "44**************02"])("«%s» says nothing", (text) => {
    expect(readIdentityNumber(text)).toBeNull();
  });

  test("is hidden but for four signs, and hiding twice changes nothing", () => {
    const hidden = hideIdentityNumber(anIdentityNumber("2006-03-01", 7));
    expect(hidden).toMatch(/^44\*{14}[\dX]{2}$/);
    expect(hideIdentityNumber(hidden)).toBe(hidden);
  });

  test("is found in any column, also behind the G of a school register, and digits of other things are not", () => {
    const number = anIdentityNumber("2006-03-01", 8);
    expect(isIdentityNumber(number)).toBe(true);
    expect(isIdentityNumber(`G${number}`)).toBe(true);
    expect(isIdentityNumber("91441900MA4UQBCD12")).toBe(false);
    expect(isIdentityNumber("202400000000000001")).toBe(false);
  });
});
