// Owns the student's buttons: answer an offer, take a yes back, withdraw. Each is a real form to the application's page.
import { Form } from "@remix-run/react";
import { type ReactNode, useId } from "react";
import { leavingReasons, type Move } from "~/app/domain/application";
import type { ListingKind } from "~/app/domain/listing";
import { lawOf } from "~/app/domain/listing-kind";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { Button, type ButtonLook } from "~/app/ui/button";
import { SelectField } from "~/app/ui/choice-field";
import { Confirm } from "~/app/ui/confirm";
import type { Stand } from "./application-story.server";

type One = Pick<Stand, "id" | "version">;
type Offered = One & { closes: readonly string[]; listing: { kind: ListingKind } };

/** The two answers in the page's bar. Yes at once, because it can be taken back; no after a second thought, because it
 * cannot. */
export function AnswerBar({ application }: { application: One }) {
  const t = useT("applications");
  return (
    <>
      <div>
        <MoveButton application={application} move="accept" look="primary" wide>
          {t("answer.accept")}
        </MoveButton>
      </div>
      <Confirm inBar ask={t("answer.decline")} look="quiet" text={t("answer.decline_text")}>
        <MoveButton application={application} move="decline" look="danger" asksWhy>
          {t("answer.decline_sure")}
        </MoveButton>
      </Confirm>
    </>
  );
}

/** What a yes closes, and when; that it closes nothing is said too. */
export function Closing({ application: { closes, listing } }: { application: Offered }) {
  const t = useT("applications");
  const { isFullTime, isExclusive } = lawOf(listing.kind);
  if (closes.length === 0) {
    const never = !isFullTime && !isExclusive;
    return (
      <p className="pt-3 text-14 text-soft">
        {t(never ? "answer.closes_never" : "answer.closes_nothing")}
      </p>
    );
  }
  return (
    <div className="pt-3 text-14">
      <p>{t("answer.closes", { count: closes.length })}</p>
      <ul className="list-disc pl-5">
        {closes.map((title, at) => (
          <li key={at}>{title}</li>
        ))}
      </ul>
    </div>
  );
}

/** Takes the yes back while there is time. */
export function UndoAccept({ application }: { application: Offered }) {
  const t = useT("applications");
  return (
    <div className="mt-3 space-y-2">
      <MoveButton application={application} move="undo_accept">
        {t("answer.undo")}
      </MoveButton>
      <p className="text-14 text-soft">{t("answer.undo_text")}</p>
      <Closing application={application} />
    </div>
  );
}

/** Gives the application up; after a yes the words say what that means. */
export function Withdraw({ application }: { application: One & Pick<Stand, "status"> }) {
  const t = useT("applications");
  const isAccepted = application.status === "accepted" || application.status === "school_review";
  return (
    <Confirm
      ask={t("answer.withdraw")}
      look="quiet"
      text={t(isAccepted ? "answer.withdraw_accepted_text" : "answer.withdraw_text")}
    >
      <MoveButton application={application} move="withdraw" look="danger" asksWhy>
        {t("answer.withdraw_sure")}
      </MoveButton>
    </Confirm>
  );
}

type Props = {
  application: One;
  move: Move;
  look?: ButtonLook;
  wide?: boolean;
  /** Offers to say why; nobody has to. */
  asksWhy?: boolean;
  children: ReactNode;
};

function MoveButton({ application, move, look = "quiet", wide = false, asksWhy, children }: Props) {
  return (
    <Form method="post" action={paths.student.application(application.id)} className="w-full">
      <input type="hidden" name="version" value={application.version} />
      {asksWhy && <Why />}
      <Button name="move" value={move} look={look} wide={wide}>
        {children}
      </Button>
    </Form>
  );
}

function Why() {
  const t = useT("applications");
  return (
    <div className="pb-3">
      <SelectField
        id={useId()}
        name="reason"
        label={t("answer.why")}
        hint={t("answer.why_hint")}
        optional
        empty={t("answer.why_none")}
        choices={leavingReasons.map((value) => ({ value, label: t(`answer.reason.${value}`) }))}
      />
    </div>
  );
}
