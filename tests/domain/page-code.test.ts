import fc from "fast-check";
import { expect, test } from "vitest";
import { formatPageCode, parsePageCode } from "~/app/domain/page-code";

const hash = "0f3a9c1d".padEnd(64, "7");

test("what a page's code says is read back, and fits the code of 29 squares", () => {
  fc.assert(
    fc.property(fc.uuid(), fc.integer({ min: 1, max: 99 }), fc.nat(), (paperId, pages, at) => {
      const code = { paperId, page: 1 + (at % pages), pages, hash };
      const text = formatPageCode(code);
      expect(text.length).toBeLessThanOrEqual(42);
      expect(parsePageCode(text)).toEqual({ ...code, hash: "0f3a9c1d" });
    }),
  );
});

test.each([
  "",
  "https://example.cn/verify/K7QF",
  "ZQ1.AAAA.1.2.0f3a9c1d",
  "ZQ2.AZqfV2AAcAC__u7dzLuqmQ.1.2.0f3a9c1d",
  "ZQ1.AZqfV2AAcAC__u7dzLuqmQ.3.2.0f3a9c1d",
  "ZQ1.AZqfV2AAcAC__u7dzLuqmQ.0.2.0f3a9c1d",
  "ZQ1.AZqfV2AAcAC__u7dzLuqmQ.1.2.0F3A9C1D",
  "ZQ1.----------------------.1.2.0f3a9c1d",
])("%s is no page of ours", (text) => {
  expect(parsePageCode(text)).toBeNull();
});
