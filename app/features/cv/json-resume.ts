// Owns the shape of a JSON Resume (schema v1.0.0, jsonresume.org) as we write it; what others write is read in
// resume-file. `keywords` of work and `endDate` of awards and certificates are ours: the schema allows what it does not name.

export const jsonResumeSchema =
  "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json";

/** `2025-09`: a month, as ISO 8601 writes it. */
type Month = string;
type Stretch = { startDate?: Month; endDate?: Month };
type Occasion = { date?: Month; endDate?: Month };
/** Names of the skills that something shows. */
type Shown = { keywords?: string[] };

export type JsonResume = {
  $schema: string;
  basics: { name: string; summary?: string; email?: string; phone?: string };
  work: ({ position: string; name?: string; summary?: string } & Stretch & Shown)[];
  education: { institution: string; area: string }[];
  awards: ({ title: string; awarder?: string; summary?: string } & Occasion & Shown)[];
  certificates: ({ name: string; issuer?: string; summary?: string } & Occasion & Shown)[];
  skills: ({ name: string; level?: string } & Shown)[];
  languages: { language: string }[];
  projects: ({
    name: string;
    type: "course" | "project";
    entity?: string;
    description?: string;
  } & Stretch &
    Shown)[];
  meta: { version: "v1.0.0" };
};
