import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import type { CloseReason, ListingStatus } from "~/app/domain/listing";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { Button, ButtonLink, type ButtonLook } from "~/app/ui/button";
import { SelectField } from "~/app/ui/choice-field";
import { Confirm } from "~/app/ui/confirm";

/** What a firm can do with a listing that it cannot edit now, each with what will happen. */
export function ListingDeeds({ id, status }: { id: string; status: ListingStatus }) {
  const t = useT("listings");
  return (
    <div className="cluster items-start">
      {["live", "closed"].includes(status) && (
        <ButtonLink to={paths.enterprise.applicants(id)}>{t("mine.applicants_link")}</ButtonLink>
      )}
      {status === "submitted" && (
        <Deed intent="take_back" ask={t("mine.take_back")} text={t("mine.take_back_text")} />
      )}
      <Deed intent="clone" ask={t("mine.clone")} text={t("mine.clone_text")} />
      {status === "live" && <CloseDeed reasons={["filled", "cancelled"]} />}
    </div>
  );
}

/** Ending a listing, with the reasons that the side may give. */
export function CloseDeed({ reasons }: { reasons: readonly CloseReason[] }) {
  const t = useT("listings");
  const only = reasons.length === 1 ? reasons[0] : undefined;
  const isBlock = only === "blocked";
  return (
    <Deed
      intent="close"
      look="danger"
      ask={t(isBlock ? "review.block" : "mine.close")}
      text={t(isBlock ? "review.block_text" : "mine.close_text")}
    >
      {only ? (
        <input type="hidden" name="reason" value={only} />
      ) : (
        <SelectField
          name="reason"
          label={t("mine.close_why")}
          choices={reasons.map((value) => ({ value, label: t(`close_reason.${value}`) }))}
          defaultValue={reasons[0]}
        />
      )}
    </Deed>
  );
}

type DeedProps = {
  intent: string;
  ask: string;
  text: string;
  look?: ButtonLook;
  children?: ReactNode;
};

function Deed({ intent, ask, text, look = "quiet", children }: DeedProps) {
  return (
    <Confirm ask={ask} look={look} text={text}>
      <Form method="post" className="space-y-3">
        {children}
        <Button name="intent" value={intent} look={look}>
          {ask}
        </Button>
      </Form>
    </Confirm>
  );
}
