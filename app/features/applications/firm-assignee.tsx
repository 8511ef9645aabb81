// Owns who of the firm looks after an application, on its page.
import { useT } from "~/app/messages/use-t";
import { Button } from "~/app/ui/button";
import { SelectField } from "~/app/ui/choice-field";
import { FirmForm } from "./firm-form";
import type { Colleague } from "./list-colleagues.server";
import type { ApplicationForFirm } from "./read-firm-application.server";

type Props = {
  story: Pick<ApplicationForFirm, "id" | "assigneeId">;
  colleagues: readonly Colleague[];
  /** Mentors see who it is; giving it away is a recruiter's. */
  isMentor: boolean;
  back?: string | undefined;
};

/** The colleague's name, and for recruiters the choice of another. */
export function FirmAssignee({ story: { id, assigneeId }, colleagues, isMentor, back }: Props) {
  const t = useT("applicants");
  const name = colleagues.find((one) => one.id === assigneeId)?.name ?? t("assignee.nobody");
  return (
    <section aria-labelledby="assignee-title" className="pt-6">
      <h2 id="assignee-title" className="pb-1 text-18 font-bold">
        {t("assignee.title")}
      </h2>
      {isMentor ? (
        <p>{name}</p>
      ) : (
        <FirmForm applicationId={id} back={back} className="flex items-end">
          <div className="mr-2 min-w-0 flex-1">
            <SelectField
              key={assigneeId ?? ""}
              name="assigneeId"
              label={t("assignee.label")}
              defaultValue={assigneeId ?? "nobody"}
              choices={[
                { value: "nobody", label: t("assignee.nobody") },
                ...colleagues.map((one) => ({ value: one.id, label: one.name })),
              ]}
            />
          </div>
          <Button name="intent" value="assign">
            {t("assignee.save")}
          </Button>
        </FirmForm>
      )}
    </section>
  );
}
