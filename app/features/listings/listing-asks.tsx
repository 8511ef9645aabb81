import { hasField } from "~/app/domain/listing-content";
import { useT } from "~/app/messages/use-t";
import { Facts, Names } from "./listing-terms";
import type { ListingView, SkillView } from "./listing-view";

/** What the firm asks of students. */
export function ListingAsks({ listing }: { listing: ListingView }) {
  const t = useT("listings");
  const { kind, experienceYears: years, educationRank, languages, questions } = listing;
  const listed = (names: readonly string[]) => names.length > 0 && <Names names={names} />;
  const named = (isMeant: (skill: SkillView) => boolean) =>
    listed(listing.skills.filter(isMeant).map(({ name }) => name));
  const experience = years === 0 ? t("show.no_experience") : t("show.years", { count: years });
  return (
    <>
      <Facts
        rows={[
          [
            t("field.educationRank"),
            hasField(kind, "educationRank") && t(`education.r${educationRank}` as "education.r0"),
          ],
          [t("show.experience"), hasField(kind, "experienceYears") && experience],
          [t("show.skills_needed"), named(({ needed, inferred }) => needed && !inferred)],
          [t("show.skills_wanted"), named(({ needed, inferred }) => !needed && !inferred)],
          [t("show.skills_inferred"), named(({ inferred }) => inferred)],
          [t("show.certificates"), listed(listing.certificates)],
          [
            t("show.languages"),
            listed(languages.map((code) => t(`language.${code}` as "language.mandarin"))),
          ],
          [t("field.majors"), listed(listing.majors)],
          [t("show.questions"), questions.length > 0 && <Questions key="q" texts={questions} />],
        ]}
      />
      {listing.requirements && <Written text={listing.requirements} />}
    </>
  );
}

function Questions({ texts }: { texts: readonly string[] }) {
  return texts.map((text) => <p key={text}>{text}</p>);
}

/** What a firm wrote, with its line breaks. */
export function Written({ text }: { text: string }) {
  const t = useT("listings");
  return text.trim() === "" ? (
    <p className="text-soft">{t("show.nothing_written")}</p>
  ) : (
    <p className="whitespace-pre-line break-words pt-2 leading-read">{text}</p>
  );
}
