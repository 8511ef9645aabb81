// Owns what can be done to the ticked applications at once. The form around it is the page's, the deed the verb's.
import { refusalReasons } from "~/app/domain/application";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { BatchBar, BatchButton, BatchDetails } from "~/app/ui/batch-bar";
import { Button } from "~/app/ui/button";
import { SelectField } from "~/app/ui/choice-field";
import { TextArea } from "~/app/ui/field";
import type { ApplicantsData, BatchTried } from "./applicants-page";
import { DateTimeField } from "./date-time-field";
import type { BatchDeed } from "./move-applicants.server";
import { useBatchFaults } from "./use-batch-faults";

type Props = { data: ApplicantsData; tried: BatchTried };

/** Deeds that need words open in place; comparing leads to another page. What was typed stays when something lacks. */
export function ApplicantsBatch({ data, tried }: Props) {
  const t = useT("applicants");
  const words = useT("applications");
  const { field } = useBatchFaults(tried);
  const pressed = tried?.lastResult?.initialValue?.deed;
  const isOpen = (deed: BatchDeed) => pressed === deed;
  return (
    <BatchBar name="tick" open={pressed !== undefined}>
      {(["review", "shortlist"] as const).map((deed) => (
        <BatchButton key={deed} name="deed" value={deed}>
          {t(`batch.${deed}`)}
        </BatchButton>
      ))}
      <BatchDetails title={t("batch.invite")} open={isOpen("invite")}>
        <DateTimeField {...field("interviewAt")} hint={t("batch.invite_hint")} optional />
        <TextArea
          {...field("inviteNote")}
          hint={words("firm.invite_note_hint")}
          rows={2}
          limit={500}
          optional
        />
        <Deed deed="invite" />
      </BatchDetails>
      <BatchDetails title={t("batch.refuse")} open={isOpen("refuse")}>
        <SelectField
          {...field("reason")}
          empty={words("firm.why_empty")}
          choices={refusalReasons
            .filter((code) => code !== "school_objects")
            .map((value) => ({ value, label: words(`reason.${value}`) }))}
        />
        <TextArea
          {...field("refuseNote")}
          hint={words("firm.refuse_note_hint")}
          rows={2}
          limit={500}
          optional
        />
        <Deed deed="refuse" />
      </BatchDetails>
      <BatchDetails title={t("batch.assign")} open={isOpen("assign")}>
        <SelectField
          {...field("assigneeId")}
          choices={[
            ...data.colleagues.map(({ id, name }) => ({ value: id, label: name })),
            { value: "nobody", label: t("assignee.nobody") },
          ]}
          defaultValue={field("assigneeId").defaultValue ?? data.me}
        />
        <Deed deed="assign" />
      </BatchDetails>
      <BatchButton
        formMethod="get"
        formAction={
          data.listing ? paths.enterprise.compareFits(data.listing.id) : paths.enterprise.compare()
        }
      >
        {t("batch.compare")}
      </BatchButton>
    </BatchBar>
  );
}

function Deed({ deed }: { deed: "invite" | "refuse" | "assign" }) {
  const t = useT("applicants");
  return (
    <Button name="deed" value={deed} look={deed === "refuse" ? "danger" : "primary"}>
      {t(`batch.send_${deed}`)}
    </Button>
  );
}
