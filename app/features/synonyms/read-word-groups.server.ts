// Owns what the operator sees of groups of words: those in force, the versions with who and why, and the built-in ones.
import type { OperatorActor } from "~/app/domain/permission";
import { groupKey, type GroupKind, type WordGroup } from "~/app/domain/word-groups";
import type { Services } from "~/app/platform/services.server";
import { builtInGroups } from "~/search/trade-words";

const mostVersions = 50;

export type GroupView = { key: string; kind: GroupKind; words: string[] };
export type VersionView = {
  number: number;
  at: Date;
  by: string;
  note: string;
  groups: number;
  restores: number | null;
};
/** `version`: the one in force; 0 before there was any. Newest versions first. */
export type WordGroupsView = {
  version: number;
  own: GroupView[];
  builtIn: string[][];
  versions: VersionView[];
};

/** The groups in force with their history. */
export async function readWordGroups(
  { db }: Pick<Services, "db">,
  _actor: OperatorActor,
): Promise<WordGroupsView> {
  const versions = await db.wordGroupVersion.findMany({
    orderBy: { number: "desc" },
    take: mostVersions,
    include: { by: { select: { name: true } } },
  });
  const groupsOf = (groups: unknown) => (groups ?? []) as WordGroup[];
  return {
    version: versions[0]?.number ?? 0,
    own: groupsOf(versions[0]?.groups).map((group) => ({ key: groupKey(group), ...group })),
    builtIn: builtInGroups.map(({ words }) => words),
    versions: versions.map(({ number, at, by, note, groups, restores }) => {
      return { number, at, by: by.name, note, restores, groups: groupsOf(groups).length };
    }),
  };
}
