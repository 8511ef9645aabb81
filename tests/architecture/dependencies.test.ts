import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { cruise, type IReporterOutput } from "dependency-cruiser";
import { afterAll, expect, test } from "vitest";

const rules = createRequire(import.meta.url)("./dependency-rules.cjs") as {
  forbidden: object[];
  options: object;
};
const dir = mkdtempSync(join(tmpdir(), "zhiqiao-rules-"));
afterAll(() => {
  rmSync(dir, { recursive: true, force: true });
});

/** Cruises a made-up tree with the house's rules and returns the names of the broken ones. */
async function broken(files: Record<string, string>): Promise<string[]> {
  const root = mkdtempSync(join(dir, "tree-"));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  const { output } = (await cruise(
    ["app", "workers", "search", "scripts"].filter((d) =>
      Object.keys(files).some((f) => f.startsWith(`${d}/`)),
    ),
    {
      baseDir: root,
      ruleSet: { forbidden: rules.forbidden } as never,
      validate: true,
      tsPreCompilationDeps: "specify",
    },
  )) as IReporterOutput & { output: { summary: { violations: { rule: { name: string } }[] } } };
  return output.summary.violations.map((v) => v.rule.name);
}

test.each([
  ["domain", "app/domain/x.ts", "../platform/y.server"],
  ["ui", "app/ui/x.tsx", "../features/a/y"],
  ["routes", "app/routes/x.tsx", "../platform/db.server"],
  ["features-face", "app/features/a/x.tsx", "../../platform/db.server"],
  ["nobody-imports-workers", "app/features/a/x.server.ts", "../../../workers/queue"],
  ["no-foreign-write-verbs", "app/features/a/x.server.ts", "../b/do-it.server"],
  ["search", "search/x.ts", "../app/features/a/y"],
])("a planted breach of «%s» is seen", async (rule, file, target) => {
  const targetFile = join(dirname(file), target);
  const planted = {
    [file]: `import { y } from "${target}";\nexport const x = y;\n`,
    [`${targetFile}.ts`]: "export const y = 1;\n",
  };
  expect(await broken(planted)).toContain(rule);
});

test("a feature may read from another", async () => {
  const lawful = {
    "app/features/a/x.server.ts": `import { y } from "../b/read-it.server";\nexport const x = y;\n`,
    "app/features/b/read-it.server.ts": "export const y = 1;\n",
  };
  expect(await broken(lawful)).toEqual([]);
});

test("a circle is seen", async () => {
  const circle = {
    "app/domain/a.ts": `import { b } from "./b";\nexport const a = () => b;\n`,
    "app/domain/b.ts": `import { a } from "./a";\nexport const b = () => a;\n`,
  };
  expect(await broken(circle)).toContain("no-cycles");
});
