// Owns what stands in the template of a kind: the columns its import knows, named in the reader's language, with the
// choices of the school, and notes in all languages. Writing the workbook is write-template's.
import { type Importer, type ImportKind, isOfSchool } from "~/app/domain/import-run";
import { locales, type Locale } from "~/app/domain/values";
import { serverTranslators } from "~/app/messages/server-translators";
import { say } from "~/app/messages/translators";
import type { Services } from "~/app/platform/services.server";
import { kinds } from "./kinds/kinds.server";
import { knownHeading } from "./known-heading";
import { notAskedFor, templateChoices, templateExamples, templateRows } from "./template.data";
import type { NotesSheet, Template } from "./write-template.server";

type Asked = { column: string; isNeeded: boolean; choices: readonly string[] };
const mostChoices = 1_000;
const mostChoicesInNotes = 8;

/** The template of a kind for somebody: of a school, its own classes, colleges and majors come first. */
export async function buildTemplate(
  services: Services,
  actor: Importer,
  kind: ImportKind,
  locale: Locale,
): Promise<Template> {
  const known = isOfSchool(kind) ? await choicesOf(services, actor, locale) : {};
  const asked: Asked[] = Object.entries(kinds[kind].columns)
    .filter(([column, rule]) => !rule.dropped && !notAskedFor.includes(column))
    .map(([column, rule]) => ({
      column,
      isNeeded: rule.needed === true,
      choices: known[column] ?? templateChoices[column] ?? [],
    }));
  const t = (key: string, values?: Record<string, string>) =>
    say(serverTranslators[locale], `imports:${key}`, values);
  const rows = templateRows[kind] ?? [templateExamples];
  const isShown = templateRows[kind] !== undefined;
  return {
    sheetName: t(`page.kind.${kind}`),
    columns: asked.map(({ column, isNeeded, choices }, index) => ({
      heading: knownHeading(kinds[kind].columns[column]!.names, nameOf(locale, kind, column)),
      isNeeded,
      choices,
      examples: rows.map((row) => {
        if (index === 0) return t("page.template.example");
        return row[column] ?? (isShown ? "" : choices[0]) ?? "";
      }),
    })),
    notes: [locale, ...locales.filter((one) => one !== locale)].map((one) =>
      notesIn(one, kind, asked),
    ),
  };
}

/** What a column is called in a template of a kind; some need more words than elsewhere. */
function nameOf(locale: Locale, kind: ImportKind, column: string): string {
  const translator = serverTranslators[locale];
  const own = `page.template.heading.${kind}.${column}`;
  const key = translator.has("imports", own) ? own : `columns.${column}`;
  return say(translator, `imports:${key}`);
}

function notesIn(locale: Locale, kind: ImportKind, asked: readonly Asked[]): NotesSheet {
  const translator = serverTranslators[locale];
  const t = (key: string, values?: Record<string, string>) =>
    say(translator, `imports:page.template.${key}`, values);
  const about = { kind: say(translator, `imports:page.kind.${kind}`), example: t("example") };
  const fill = (column: string) => {
    const keys = [`page.template.fill.${kind}.${column}`, `page.fill.${column}`];
    const key = keys.find((one) => translator.has("imports", one));
    return key === undefined ? "" : say(translator, `imports:${key}`);
  };
  return {
    name: `${t("notes")} ${locale}`,
    intro: (["first", "example", "needed", "text", "choices"] as const).map((line) =>
      t(`intro.${line}`, about),
    ),
    table: [
      [t("column"), t("needed_heading"), t("how"), t("choices")],
      ...asked.map(({ column, isNeeded, choices }) => [
        nameOf(locale, kind, column),
        t(isNeeded ? "yes" : "no"),
        fill(column),
        choices.slice(0, mostChoicesInNotes).join(" / ") +
          (choices.length > mostChoicesInNotes ? " …" : ""),
      ]),
    ],
  };
}

/** Classes, colleges and majors: of the actor's school; for the operator, majors alone. */
async function choicesOf(
  { db, reference }: Pick<Services, "db" | "reference">,
  actor: Importer,
  locale: Locale,
): Promise<Partial<Record<string, string[]>>> {
  const all = [...reference.majors.values()].filter(({ retired }) => !retired);
  if (actor.side === "operator") return { major: unique(all.map(({ names }) => names[locale])) };
  const { schoolId, classId, collegeId } = actor;
  const [classes, colleges] = await Promise.all([
    db.schoolClass.findMany({
      where: { schoolId, ...(classId ? { id: classId } : {}), ...(collegeId ? { collegeId } : {}) },
      select: { name: true, majorCode: true },
      orderBy: [{ entryYear: "desc" }, { name: "asc" }],
      take: mostChoices,
    }),
    db.college.findMany({
      where: { schoolId, ...(collegeId ? { id: collegeId } : {}) },
      select: { name: true },
      orderBy: { name: "asc" },
    }),
  ]);
  const own = new Set(classes.map(({ majorCode }) => majorCode));
  const level = all.find(({ code }) => own.has(code))?.level;
  const majors = [
    ...all.filter(({ code }) => own.has(code)),
    ...all.filter((major) => !own.has(major.code) && (!level || major.level === level)),
  ];
  return {
    className: classes.map(({ name }) => name),
    college: colleges.map(({ name }) => name),
    major: unique(majors.map(({ names }) => names[locale])),
  };
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)].slice(0, mostChoices);
}
