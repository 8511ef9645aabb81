import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { listingIndex } from "~/search/listing-index";

const read = (path: string) => readFileSync(path, "utf8");

test.each(["app", "prisma", "search", "workers", "scripts", "tests"])(
  "%s/ says on one page what it owns",
  (folder) => {
    const path = `${folder}/README.md`;
    expect(existsSync(path), path).toBe(true);
    expect(read(path).split("\n").length).toBeLessThanOrEqual(41);
  },
);

test("each job is named in workers/README.md and in the catalogue", () => {
  const jobs = readdirSync("workers/jobs").map((file) => file.replace(/\.ts$/, ""));
  expect(jobs.length).toBeGreaterThan(3);
  for (const job of jobs) {
    expect(read("workers/README.md"), job).toContain(job);
    expect(read("workers/catalogue.ts"), job).toContain(`./jobs/${job}"`);
  }
});

test("each index is named in search/README.md", () => {
  expect(read("search/README.md")).toContain(listingIndex.name);
});
