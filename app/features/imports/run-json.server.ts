// Owns the shape of what an import run keeps as JSON: its sheets, its columns, what was chosen for it.
import { z } from "zod";
import { goneChoices, noCounts, type RunCounts } from "~/app/domain/import-run";
import { Id } from "~/app/domain/values";

const RunSheets = z.array(
  z.object({
    no: z.number(),
    name: z.string(),
    rows: z.number(),
    hiddenRows: z.number(),
    hiddenColumns: z.number(),
  }),
);
export const RunColumns = z.object({
  headerRows: z.array(z.number()).default([]),
  columns: z
    .array(
      z.object({
        position: z.number(),
        heading: z.string(),
        samples: z.array(z.string()),
        column: z.nullable(z.string()),
      }),
    )
    .default([]),
});
export type RunColumns = z.infer<typeof RunColumns>;

/** `scope` and `role` are those of the person who brought the file, for every later check of it. */
export const RunOptions = z.object({
  gone: z.enum(goneChoices).default("keep"),
  role: z.string().default("system"),
  scope: z
    .object({
      collegeId: z.nullable(Id),
      classId: z.nullable(Id),
      majorCode: z.nullable(z.string()),
    })
    .default({ collegeId: null, classId: null, majorCode: null }),
  owner: z.string().default("operator"),
  /** What stands in every row for columns that the file does not have. */
  shared: z.record(z.string(), z.string()).default({}),
  /** Class names of a student list, with the class that the person says each means; itself: a class of its own. */
  classes: z.record(z.string(), z.string()).default({}),
  /** The columns stand as the person chose them the last time. */
  isRemembered: z.boolean().default(false),
  /** The run whose marked sheet this file is, mended; `revision` counts how often one has come. */
  revises: z.nullable(Id).default(null),
  revision: z.number().default(0),
});
export type RunOptions = z.infer<typeof RunOptions>;

const Counts = z.record(z.string(), z.number());

/** The sheets of the file. */
export function readSheets(json: unknown): z.infer<typeof RunSheets> {
  return RunSheets.parse(json);
}

/** The columns as recognised or chosen; empty before. */
export function readColumns(json: unknown): RunColumns {
  return RunColumns.parse(json);
}

/** What was chosen for the run, and how far it reaches. */
export function readOptions(json: unknown): RunOptions {
  return RunOptions.parse(json);
}

/** The counts of the last check or of the commit; zeros before. */
export function readCounts(json: unknown): RunCounts {
  return { ...noCounts, ...Counts.parse(json) };
}

/** The class names that the person has said to be classes of their own, and those that others were said to mean. */
export function ownClasses({ classes }: Pick<RunOptions, "classes">): Set<string> {
  return new Set(Object.values(classes));
}
