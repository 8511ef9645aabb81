import { expect, test } from "vitest";
import {
  forgetRecent,
  recentSearches,
  rememberSearch,
  withRecent,
} from "~/app/features/searches/recent-searches.server";

const asking = (cookie = "") => new Request("http://x.test/", { headers: { cookie } });
/** The cookie after these searches, one after the other. */
const after = (...searches: string[]) =>
  searches.reduce((cookie, words) => {
    const kept = rememberSearch(asking(cookie), words);
    return kept ? (kept.split(";")[0] ?? "") : cookie;
  }, "");
const recent = (...searches: string[]) => recentSearches(asking(after(...searches)));

test("the last five searches of a device are kept, newest first, each once in any script", () => {
  expect(recent("电工", "焊工", "數控")).toEqual(["數控", "焊工", "电工"]);
  expect(recent("数控", "焊工", "數控 ")).toEqual(["數控", "焊工"]);
  expect(recent("一", "二", "三", "四", "五", "六")).toEqual(["六", "五", "四", "三", "二"]);
});

test.each(["", "  ", "13800138000", "a@b.test", "长".repeat(31)])("%j is not kept", (words) => {
  expect(rememberSearch(asking(), words)).toBeNull();
});

test.each(["recent=%", "recent=1", "recent=%5B1%2C%7B%7D%5D", "recent=null", "x=1"])(
  "a cookie that is not ours (%s) says nothing",
  (cookie) => {
    expect(recentSearches(asking(cookie))).toEqual([]);
  },
);

test("only the box's own address is sent the cookie, and it can be forgotten", () => {
  expect(rememberSearch(asking(), "电工")).toContain("Path=/listings/suggest;");
  expect(forgetRecent).toMatch(/^recent=; Path=\/listings\/suggest; Max-Age=0;/);
});

test("own searches come first: all before anything is typed, then those that begin so", () => {
  const own = ["电工", "电焊工", "数控", "电梯"];
  const suggested = [
    { kind: "trade", text: "电工" },
    { kind: "trade", text: "电气技术员" },
  ] as const;
  const texts = (typed: string) => withRecent(own, typed, suggested).map(({ text }) => text);
  expect(withRecent(own, "", [])[0]).toEqual({ kind: "recent", text: "电工" });
  expect(texts("電")).toEqual(["电工", "电焊工", "电气技术员"]);
  expect(texts("焊")).toEqual(["电工", "电气技术员"]);
});
