// Owns what a school reads of its own words: which version stands for each kind, what came before, how many papers carry it.
import { z } from "zod/mini";
import { blockArticles } from "~/app/domain/paper-articles.data";
import { defaultTemplates, paperBlocks } from "~/app/domain/paper-blocks.data";
import { paperSteps } from "~/app/domain/paper";
import { TemplateBlock } from "~/app/domain/paper-template";
import type { SchoolActor } from "~/app/domain/permission";
import { type TemplateKind, templateKinds, typedText } from "~/app/domain/template-words";
import type { Id, Locale } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";

type On = Pick<Services, "db">;
/** A block in the words in which it is typed. */
export type ShownBlock = TemplateBlock & { articles: readonly string[] };
export type TemplateVersion = {
  version: number;
  name: string;
  savedAt: Date;
  by: string;
  retiredAt: Date | null;
  /** Papers that were frozen with these words. */
  papers: number;
};
export type MajorGroup = { code: string; names: Record<Locale, string> };
export type TemplateView = {
  kind: TemplateKind;
  mayWrite: boolean;
  /** The version that stands, or null: the words that come with the product. */
  current: TemplateVersion | null;
  /** The newest version there is, standing or not; what a new one is written after. */
  newest: number;
  versions: TemplateVersion[];
  compulsory: ShownBlock[];
  own: TemplateBlock[];
  /** The 专业大类 of the school's classes. */
  majorGroups: MajorGroup[];
};

/** Whether somebody writes the words of a school: its internship office and its administrator. */
export function writesTemplates({ role }: Pick<SchoolActor, "role">): boolean {
  return (paperSteps.end.by as readonly string[]).includes(role);
}

/** A block in the words in which a school types it. */
const shown = <B extends TemplateBlock>(block: B): B => ({ ...block, text: typedText(block.text) });

/** The version of the words that come with the product. */
const original = 0;

/** One kind, with the words of the version that stands, or of `asked`, where there is one. */
export async function readTemplate(
  { db }: On,
  actor: SchoolActor,
  kind: TemplateKind,
  asked?: number,
): Promise<TemplateView | null> {
  const rows = await db.paperTemplate.findMany({
    where: { schoolId: actor.schoolId, kind, publishedAt: { not: null } },
    orderBy: { version: "desc" },
    select: {
      ...{ version: true, name: true, blocks: true, createdAt: true, createdById: true },
      ...{ retiredAt: true, _count: { select: { papers: true } } },
    },
  });
  const names = await namesOf(
    db,
    rows.map(({ createdById }) => createdById),
  );
  const versions = rows.map(({ createdById, createdAt, _count, version, name, retiredAt }) => ({
    ...{ version, name, retiredAt, savedAt: createdAt, by: names.get(createdById) ?? "" },
    papers: _count.papers,
  }));
  const { newest, standing } = newestOf(versions);
  const wanted = asked ?? standing?.version ?? original;
  const row = rows.find(({ version }) => version === wanted);
  if (wanted !== original && !row) return null;
  const blocks = row ? z.array(TemplateBlock).parse(row.blocks) : defaultTemplates[kind];
  return {
    ...{ kind, versions, newest, current: standing },
    mayWrite: writesTemplates(actor),
    compulsory: paperBlocks[kind].blocks.map((block) =>
      shown({ ...block, articles: blockArticles[kind][block.heading] ?? [] }),
    ),
    own: blocks.map(shown),
    majorGroups: await listMajorGroups(db, actor.schoolId),
  };
}

async function listMajorGroups(db: On["db"], schoolId: Id): Promise<MajorGroup[]> {
  const rows = await db.major.findMany({
    where: { classes: { some: { schoolId } } },
    orderBy: { code: "asc" },
    select: { code: true, groupZhCN: true, groupZhHK: true, groupEn: true },
  });
  const groups = new Map(
    rows.map(({ code, groupZhCN, groupZhHK, groupEn }) => [
      code.slice(0, 2),
      { "zh-CN": groupZhCN, "zh-HK": groupZhHK, en: groupEn },
    ]),
  );
  return [...groups].map(([code, names]) => ({ code, names }));
}

/** The newest of versions in falling order, and the one that stands: the newest or none. */
function newestOf([newest]: readonly TemplateVersion[]) {
  const standing = newest && !newest.retiredAt ? newest : null;
  return { newest: newest?.version ?? original, standing };
}

/** Every kind that a school writes words for. */
export async function listTemplates(on: On, actor: SchoolActor): Promise<TemplateView[]> {
  const views = await Promise.all(templateKinds.map((kind) => readTemplate(on, actor, kind)));
  return views.filter((view) => view !== null);
}

async function namesOf(db: On["db"], ids: readonly Id[]): Promise<Map<Id, string>> {
  const people = await db.person.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  });
  return new Map(people.map(({ id, name }) => [id, name]));
}
