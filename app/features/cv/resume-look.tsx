// Owns what a student sees before a resume is taken: what is new, what stays, what found no match.
import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { mostRecords, mostSkills } from "~/app/domain/profile";
import { periodText } from "~/app/features/profiles/period-text";
import { useLocale, useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { Button, ButtonLink } from "~/app/ui/button";
import { Notice } from "~/app/ui/notice";
import type { NewRecord } from "./plan-resume.server";
import type { ResumeLook as Look } from "./take-resume.server";

type Props = { look: Look; resume: string };

export function ResumeLook({ look, resume }: Props) {
  const t = useT("cv");
  const { about, records, languages } = look.plan;
  const isNothing = !about && [records, languages, look.skills].every((list) => list.length === 0);
  return (
    <div className="max-w-read space-y-6">
      {isNothing ? (
        <Notice tone="info" title={t("resume.nothing")}>
          <p>{t("resume.nothing_text")}</p>
        </Notice>
      ) : (
        <WillBeAdded look={look} />
      )}
      <Remarks look={look} />
      <Form method="post" encType="multipart/form-data" className="cluster">
        <input type="hidden" name="resume" value={resume} />
        {!isNothing && (
          <Button look="primary" name="intent" value="take">
            {t("resume.take")}
          </Button>
        )}
        <ButtonLink to={paths.student.cv()}>{t("resume.back")}</ButtonLink>
      </Form>
    </div>
  );
}

function WillBeAdded({ look: { plan, skills } }: Pick<Props, "look">) {
  const t = useT("cv");
  const listings = useT("listings");
  const languages = plan.languages.map((code) => listings(`language.${code}`));
  return (
    <section aria-labelledby="resume-will" className="space-y-3">
      <h2 id="resume-will" className="text-18 font-bold">
        {t("resume.will")}
      </h2>
      {plan.about && (
        <Part title={t("resume.new_about")}>
          <p className="whitespace-pre-line break-words">{plan.about}</p>
        </Part>
      )}
      {skills.length > 0 && <Part title={t("resume.new_skills")}>{skills.join(t("comma"))}</Part>}
      {languages.length > 0 && (
        <Part title={t("resume.new_languages")}>{languages.join(t("comma"))}</Part>
      )}
      {plan.records.length > 0 && (
        <Part title={t("resume.new_records")}>
          <ul className="space-y-2">
            {plan.records.map((record, n) => (
              <Line key={n} record={record} />
            ))}
          </ul>
        </Part>
      )}
    </section>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="border-t border-line pt-2">
      <h3 className="font-bold">{title}</h3>
      <div className="break-words">{children}</div>
    </div>
  );
}

function Line({
  record: { kind, title, organisation, startedOn, endedOn },
}: {
  record: NewRecord;
}) {
  const t = useT("cv");
  const when = periodText(startedOn, endedOn, useLocale(), t("now"), kind);
  const sub = [t(`kind.${kind}`), organisation, when].filter(Boolean).join(" · ");
  return (
    <li>
      {title}
      <span className="block text-14 text-soft">{sub}</span>
    </li>
  );
}

function Remarks({ look }: Pick<Props, "look">) {
  const t = useT("cv");
  const { unmatched, known, leftOut, withContact } = look.plan;
  const stays = [
    look.hasSchool && t("resume.stays_school"),
    look.hasContact && t("resume.stays_contact"),
    look.hasOtherAbout && t("resume.stays_about"),
    known > 0 && t("resume.known", { count: known }),
    leftOut > 0 &&
      t("resume.left_out", { count: leftOut, skills: mostSkills, records: mostRecords }),
    withContact > 0 && t("resume.with_contact", { count: withContact }),
    look.wasCut && t("resume.cut"),
  ].filter((text) => text !== false);
  return (
    <>
      {unmatched.length > 0 && (
        <section aria-labelledby="resume-unmatched">
          <h2 id="resume-unmatched" className="text-18 font-bold">
            {t("resume.unmatched")}
          </h2>
          <p className="text-soft">{t("resume.unmatched_text")}</p>
          <p className="break-words">{unmatched.join(t("comma"))}</p>
        </section>
      )}
      {stays.length > 0 && (
        <section aria-labelledby="resume-stays">
          <h2 id="resume-stays" className="text-18 font-bold">
            {t("resume.stays")}
          </h2>
          <ul className="list-disc pl-6">
            {stays.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
