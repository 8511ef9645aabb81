// Owns what stands in a student's CV: the school's line, wishes, skills with their evidence, what was done, in the
// reader's language. The page and the paper are drawn from the same content.
import type { StudentActor } from "~/app/domain/permission";
import { type RecordKind } from "~/app/domain/profile";
import type { Day, Locale } from "~/app/domain/values";
import { periodText } from "~/app/features/profiles/period-text";
import { findMyProfile, type MyProfile } from "~/app/features/profiles/read-my-profile.server";
import type { RecordView } from "~/app/features/profiles/read-told-profile.server";
import { serverTranslators } from "~/app/messages/server-translators";
import type { TextKey } from "~/app/messages/texts";
import { say } from "~/app/messages/translators";
import type { Services } from "~/app/platform/services.server";
import type { CvContent, CvFact, CvItem, CvSection } from "./cv-content";

type Say = (key: TextKey, values?: Record<string, string | number>) => string;
type Of = { profile: MyProfile; reference: Services["reference"]; locale: Locale; say: Say };
export type CvAsked = { locale: Locale; withContact: boolean };

/** What an address asks for: `?contact=1` for the contact too. */
export function cvAskedBy(request: Request, locale: Locale): CvAsked {
  return { locale, withContact: new URL(request.url).searchParams.get("contact") === "1" };
}

/** In the order in which a firm reads. */
const kinds: readonly RecordKind[] = ["work", "project", "competition", "certificate", "course"];

/** The student's own CV; null for a person that is no more. Contact only when asked for, and never a minor's. */
export async function findCv(
  { db, reference }: Pick<Services, "db" | "reference">,
  actor: StudentActor,
  { locale, withContact }: CvAsked,
): Promise<CvContent | null> {
  const profile = await findMyProfile({ db, reference }, actor, { locale });
  if (!profile) return null;
  const contact = withContact ? await readContact(db, actor) : [];
  const speak: Say = (key, values) => say(serverTranslators[locale], key, values);
  const of: Of = { profile, reference, locale, say: speak };
  const sections: CvSection[] = [
    { key: "about", title: speak("cv:about"), text: profile.about },
    { key: "wishes", title: speak("cv:wishes"), facts: wishesOf(of) },
    { key: "skills", title: speak("cv:skills"), facts: skillsOf(of) },
    ...kinds.map((kind) => {
      return { key: kind, title: speak(`cv:kind.${kind}`), items: itemsOf(of, kind) };
    }),
    { key: "languages", title: speak("cv:languages"), text: languagesOf(of) },
  ];
  return {
    name: profile.name,
    schoolLine: schoolLineOf(of),
    contact: contact.join(" · "),
    sections: sections.filter(hasWords),
    notes: { more: speak("cv:more"), missing: speak("cv:missing") },
  };
}

/** The student's own phone and mail; none of a minor. */
export async function readContact(
  db: Services["db"],
  { personId, isMinor }: StudentActor,
): Promise<string[]> {
  if (isMinor) return [];
  const select = { phone: true, mail: true };
  const found = await db.person.findUnique({ where: { id: personId }, select });
  return [found?.phone ?? "", found?.mail ?? ""].filter((one) => one !== "");
}

function hasWords(section: CvSection): boolean {
  if ("facts" in section) return section.facts.length > 0;
  return "items" in section ? section.items.length > 0 : section.text !== "";
}

function schoolLineOf({ profile: { enrolment } }: Of): string {
  if (!enrolment) return "";
  const { school, major, className } = enrolment;
  return [school, major, className].join(" · ");
}

function wishesOf({ profile, reference, locale, say }: Of): CvFact[] {
  const comma = say("cv:comma");
  const trades = profile.wishedOccupations.map(
    (code) => reference.occupations.get(code)?.names[locale] ?? code,
  );
  const places = profile.wishedRegions.map(
    (code) => reference.regions.get(code)?.names[locale] ?? code,
  );
  const seeks = profile.wishedKinds.map((kind) => say(`listings:kind.${kind}`));
  const { availableFrom: from, availableUntil: until } = profile;
  const time = [
    from && say("cv:from", { day: dayText(from, locale) }),
    until && say("cv:until", { day: dayText(until, locale) }),
  ];
  const facts = [
    { term: say("cv:seeks"), detail: seeks.join(comma) },
    { term: say("cv:trades"), detail: trades.join(comma) },
    { term: say("cv:places"), detail: places.join(comma) },
    { term: say("cv:time"), detail: time.filter(Boolean).join(" ") },
  ];
  return facts.filter(({ detail }) => detail !== "");
}

function dayText(day: Day, locale: Locale): string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** Skills of which something is told, each on its line; the others together on the last. */
function skillsOf({ profile: { skills }, say }: Of): CvFact[] {
  const stepText = (level: string | null) => (level ? say(`profiles:step.${level}`) : "");
  const facts = skills.map(({ name, level, evidence }) => {
    return { term: name, detail: [stepText(level), evidence].filter(Boolean).join(" · ") };
  });
  const told = facts.filter(({ detail }) => detail !== "");
  const others = facts.filter(({ detail }) => detail === "").map(({ term }) => term);
  return others.length > 0 ? [...told, { term: others.join(say("cv:comma")), detail: "" }] : told;
}

function itemsOf({ profile: { records }, locale, say }: Of, kind: RecordKind): CvItem[] {
  const toItem = ({ title, organisation, description, startedOn, endedOn, skills }: RecordView) => {
    const names = skills.map(({ name }) => name).join(say("cv:comma"));
    const shows = names && say("cv:shows", { skills: names });
    return {
      head: title,
      when: periodText(startedOn, endedOn, locale, say("cv:now"), kind),
      where: organisation,
      text: [description, shows].filter(Boolean).join("\n"),
    };
  };
  return records.filter((record) => record.kind === kind).map(toItem);
}

function languagesOf({ profile: { languages }, say }: Of): string {
  return languages.map((code) => say(`listings:language.${code}`)).join(say("cv:comma"));
}
