// Owns how a JSON Resume of anybody's making is read: what is there as records, skills and languages, in words of at most
// our lengths. Strict about nothing but that it is one; what of it is new stands in plan-resume.
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import type { ResumeFile, ResumeRecord, ResumeSkill } from "./resume-shape";
import { listOf, onceOf, stretchOf, textOf } from "./resume-text";

/** Bytes of a file; the largest in use have a tenth of it. */
export const largestResume = 200_000;
const mostWords = { title: 60, organisation: 60, description: 500, about: 500, evidence: 100 };

type Sheet = Record<string, unknown>;
const parts = ["basics", "work", "volunteer", "education", "awards", "certificates", "skills"];
const alsoParts = ["languages", "projects"];

/** Reads the bytes of a JSON Resume (any version). Refusals: `cv.not_json` (not text, or not JSON), `cv.not_resume`. */
export function readResumeFile(bytes: Uint8Array): Outcome<ResumeFile> {
  const sheet = parsed(bytes);
  if (sheet === undefined) return refuse("cv.not_json");
  const isResume = isSheet(sheet) && [...parts, ...alsoParts].some((part) => part in sheet);
  return isResume ? accept(new Reading(sheet).file()) : refuse("cv.not_resume");
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

const isSheet = (value: unknown): value is Sheet =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** One file, and whether something in it had to be cut. */
class Reading {
  private wasCut = false;

  constructor(private readonly sheet: Sheet) {}

  file(): ResumeFile {
    const basics = isSheet(this.sheet["basics"]) ? this.sheet["basics"] : {};
    const records = [
      ...this.rows("work").map((row) => this.work(row)),
      ...this.rows("volunteer").map((row) => this.work(row)),
      ...this.rows("projects").map((row) => this.project(row)),
      ...this.rows("awards").map((row) => this.award(row)),
      ...this.rows("certificates").map((row) => this.certificate(row)),
      ...this.rows("education").flatMap((row) => this.courses(row)),
    ].filter(({ title }) => title !== "");
    return {
      about: this.words(basics["summary"], mostWords.about),
      records,
      skills: this.rows("skills").map((row) => this.skill(row)),
      languages: this.rows("languages").map((row) => {
        return { name: this.words(row["language"], 60), fluency: this.words(row["fluency"], 60) };
      }),
      hasContact: ["email", "phone"].some((field) => this.words(basics[field], 60) !== ""),
      hasSchool: this.rows("education").length > 0,
      wasCut: this.wasCut,
    };
  }

  private work(row: Sheet): ResumeRecord {
    const place = this.words(row["name"] ?? row["company"] ?? row["organization"], 60);
    const title = this.words(row["position"], mostWords.title);
    const words = [row["summary"], ...listOf(row["highlights"])];
    // Without a position, the place is all that is known.
    const named = title ? { title, organisation: place } : { title: place, organisation: "" };
    return { kind: "work", ...named, ...this.rest(row, words), ...stretchOf(row) };
  }

  private project(row: Sheet): ResumeRecord {
    const kind = row["type"] === "course" ? ("course" as const) : ("project" as const);
    const words = [row["description"] ?? row["summary"], ...listOf(row["highlights"])];
    return {
      kind,
      ...this.named(row["name"], row["entity"]),
      ...this.rest(row, words),
      ...stretchOf(row),
    };
  }

  private award(row: Sheet): ResumeRecord {
    const named = this.named(row["title"], row["awarder"]);
    return { kind: "competition", ...named, ...this.rest(row, [row["summary"]]), ...onceOf(row) };
  }

  private certificate(row: Sheet): ResumeRecord {
    const named = this.named(row["name"], row["issuer"]);
    return { kind: "certificate", ...named, ...this.rest(row, [row["summary"]]), ...onceOf(row) };
  }

  /** The school itself is the school's word; what was learned there is the student's. */
  private courses(row: Sheet): ResumeRecord[] {
    return listOf(row["courses"]).map((course) => ({
      ...{ kind: "course" as const, ...this.named(course, row["institution"]) },
      ...{ description: "", shows: [], startedOn: null, endedOn: null },
    }));
  }

  private skill(row: Sheet): ResumeSkill {
    const words = listOf(row["keywords"]).map((one) => this.words(one, mostWords.evidence));
    return {
      name: this.words(row["name"], 60),
      level: this.words(row["level"], 60),
      words: words.filter((one) => one !== ""),
    };
  }

  private named(title: unknown, organisation: unknown) {
    return {
      title: this.words(title, mostWords.title),
      organisation: this.words(organisation, mostWords.organisation),
    };
  }

  private rest(row: Sheet, words: unknown[]) {
    const said = words.map(textOf).filter((one) => one !== "");
    const shows = listOf(row["keywords"]).map((one) => this.words(one, 60));
    return { description: this.words(said.join("\n"), mostWords.description), shows };
  }

  private words(value: unknown, most: number): string {
    const text = textOf(value);
    if (text.length <= most) return text;
    this.wasCut = true;
    // A sign of two halves is not cut in the middle.
    return text
      .slice(0, most)
      .toWellFormed()
      .replace(/\uFFFD$/, "")
      .trim();
  }

  private rows(part: string): Sheet[] {
    return listOf(this.sheet[part]).filter(isSheet);
  }
}
