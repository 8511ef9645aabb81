// Owns which columns a profile is made of, and the mark by which a page knows that one of its groups has changed since.
// No phone, no birth date, no guardian: what is not read cannot leak.
import { createHash } from "node:crypto";
import type { ProfileGroup } from "~/app/domain/profile";
import { fileLineSelect } from "~/app/features/files/read-files.server";
import type { Prisma } from "~/prisma/generated/client";

export const profileSelect = {
  name: true,
  enrolments: {
    select: {
      state: true,
      studentNumber: true,
      studyYear: true,
      school: { select: { name: true } },
      schoolClass: {
        select: { name: true, majorCode: true, college: { select: { name: true } } },
      },
    },
    orderBy: { startedOn: "desc" },
  },
  records: {
    select: {
      ...({ id: true, kind: true, title: true, organisation: true, description: true } as const),
      ...({ startedOn: true, endedOn: true, certificateCode: true, skillCodes: true } as const),
      file: { select: fileLineSelect },
    },
    orderBy: [{ endedOn: { sort: "desc", nulls: "first" } }, { createdAt: "desc" }],
  },
  profile: {
    select: {
      ...({
        about: true,
        wishedRegions: true,
        wishedKinds: true,
        wishedOccupations: true,
      } as const),
      ...({ wishedPay: true, availableFrom: true, availableUntil: true } as const),
      ...({ refusedShifts: true, refusesNight: true, needsDorm: true, languages: true } as const),
      visibility: true,
      skills: {
        select: { skillCode: true, evidence: true, level: true },
        orderBy: { skillCode: "asc" },
      },
    },
  },
} as const satisfies Prisma.PersonSelect;
export type ProfileRow = Prisma.PersonGetPayload<{ select: typeof profileSelect }>;
export type RecordRow = ProfileRow["records"][number];
export type Told = NonNullable<ProfileRow["profile"]>;

export const nothingTold: Told = {
  ...{ about: "", wishedRegions: [], wishedKinds: [], wishedOccupations: [], wishedPay: null },
  ...{ availableFrom: null, availableUntil: null, refusedShifts: [], refusesNight: false },
  ...{ needsDorm: false, languages: [], visibility: "hidden", skills: [] },
};

const parts: Record<ProfileGroup, (told: Told) => unknown> = {
  skills: ({ skills }) => skills,
  records: () => null, // each record has its own mark
  work: ({ wishedKinds, wishedOccupations }) => [wishedKinds, wishedOccupations],
  places: ({ wishedRegions }) => wishedRegions,
  terms: ({ wishedPay, availableFrom, availableUntil, ...told }) => {
    const { refusedShifts, refusesNight, needsDorm } = told;
    return [wishedPay, availableFrom, availableUntil, refusedShifts, refusesNight, needsDorm];
  },
  about: ({ about }) => about,
  languages: ({ languages }) => languages,
  files: () => null,
  visibility: ({ visibility }) => visibility,
};

const markOf = (value: unknown): string =>
  createHash("sha256").update(JSON.stringify(value)).digest("base64url").slice(0, 16);

/** The mark of one group as it stands: equal while nobody has changed it, in whatever window. */
export function versionOf(told: Told | null, group: ProfileGroup): string {
  return markOf(parts[group](told ?? nothingTold));
}

/** The mark of one record as it stands; of none for a new one. */
export function recordVersionOf(record: RecordRow | null): string {
  return record ? markOf(record) : "new";
}
