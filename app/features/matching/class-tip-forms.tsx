// Owns holding a listing up to several students of a class: one press for all whom it fits; whom and with which words can
// be chosen before.
import { Form, Link } from "@remix-run/react";
import { crossingTexts } from "~/app/domain/crossing-text";
import { useAccountForm } from "~/app/features/accounts/use-account-form";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import type { FormAnswer } from "~/app/platform/form.server";
import { Button } from "~/app/ui/button";
import { Card } from "~/app/ui/card";
import { ChoiceGroup } from "~/app/ui/choice-field";
import { ErrorSummary } from "~/app/ui/error-summary";
import { TextArea } from "~/app/ui/field";
import type { ClassFits, ListingForMany } from "./read-class-fits.server";

type Props = { fits: ClassFits; answer: FormAnswer | undefined };

/** The listings that fit most of the class. */
export function ClassTipForms({ fits: { schoolClass, forMany }, answer }: Props) {
  const t = useT("guidance");
  const asked = answer?.lastResult.initialValue?.listingId;
  return (
    <section aria-labelledby="many" className="max-w-read pb-6">
      <h2 id="many" className="text-18 font-bold">
        {t("many.title")}
      </h2>
      <p className="pb-3 text-14 text-soft">{t(forMany.length > 0 ? "many.text" : "many.none")}</p>
      <ul className="space-y-3">
        {forMany.map((one) => (
          <li key={one.listing.id}>
            <TipForm
              one={one}
              classId={schoolClass.id}
              answer={asked === one.listing.id ? answer : undefined}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

type TipProps = { one: ListingForMany; classId: string; answer: FormAnswer | undefined };

function TipForm({ one: { listing, students, told }, classId, answer }: TipProps) {
  const t = useT("guidance");
  const id = `tip-${listing.id}`;
  const labels = { studentIds: t("many.students"), note: t("many.note") };
  const { faults, field } = useAccountForm(id, answer, labels, {
    "recommendation.students_not_yours": "studentIds",
    "tip.told_already": "studentIds",
  });
  const typed = answer?.lastResult.initialValue;
  const ticked = typed ? [typed.studentIds ?? []].flat().map(String) : students.map((s) => s.id);
  const { title, firm, place } = listing;
  const count = students.length;
  return (
    <Card
      title={
        <Link to={paths.listings.show(listing.id)} className="hover:text-bridge">
          {title}
        </Link>
      }
      aside={<span className="text-14">{t("many.fits", { count })}</span>}
      sub={[firm, place, told > 0 ? t("many.told", { count: told }) : ""]
        .filter(Boolean)
        .join(" · ")}
    >
      <ErrorSummary faults={faults} />
      <Form
        method="post"
        action={paths.school.classMatching(classId)}
        id={id}
        noValidate
        className="space-y-3"
      >
        <input type="hidden" name="listingId" value={listing.id} />
        <p className="text-14">{students.map(({ name }) => name).join(t("join"))}</p>
        <details open={answer ? true : undefined} className="text-14">
          <summary className="link inline-flex min-h-11 items-center md:min-h-9">
            {t("many.choose")}
          </summary>
          <div className="space-y-3 pb-1 pt-2">
            <ChoiceGroup
              {...field("studentIds")}
              many
              choices={students.map(({ id: value, name: label }) => ({ value, label }))}
              defaultValue={ticked}
            />
            <TextArea
              {...field("note")}
              optional
              rows={3}
              limit={crossingTexts.recommendNote}
              hint={t("many.note_hint")}
            />
          </div>
        </details>
        <Button look="primary">
          {t("many.send", { count })}
          <span className="sr-only"> · {title}</span>
        </Button>
      </Form>
    </Card>
  );
}
