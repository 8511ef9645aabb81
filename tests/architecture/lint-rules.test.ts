import { ESLint } from "eslint";
import { expect, test } from "vitest";

const eslint = new ESLint();

/** The rules that a text breaks where it stands. */
async function broken(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).map((m) => `${m.ruleId ?? ""}: ${m.message}`);
}

test.each([
  ["app/domain/values.ts", "export const at = Date.now();", "services.clock"],
  ["app/domain/values.ts", "export const at = new Date();", "services.clock"],
  ["app/domain/values.ts", "export const dice = Math.random();", "left to chance"],
  ["app/domain/values.ts", 'export const word = "没有找到";', "app/messages"],
  ["app/server.ts", "export const mode = process.env.MODE;", "env.server.ts"],
  ["app/features/navigation/who.tsx", "export const X = () => <p>Hello there</p>;", "app/messages"],
  ["app/features/navigation/who.tsx", "export const X = () => <p style={{}} />;", "inline styles"],
  ["app/domain/values.ts", "export function f() { Promise.resolve(1); }", "no-floating-promises"],
])("%s: «%s» is refused", async (file, code, why) => {
  expect((await broken(file, code)).join("\n")).toContain(why);
});

test("files over their budget are refused", async () => {
  const long = Array.from({ length: 201 }, (_, i) => `export const a${i} = ${i};`).join("\n");
  expect((await broken("app/domain/values.ts", long)).join("\n")).toContain("max-lines");
});
