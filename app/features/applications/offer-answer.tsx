// Owns the student's buttons: answer an offer, take a yes back, withdraw. Each is a real form to the application's page.
import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import type { Move } from "~/app/domain/application";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { Button, type ButtonLook } from "~/app/ui/button";
import { Confirm } from "~/app/ui/confirm";
import type { Stand } from "./application-story.server";

type One = Pick<Stand, "id" | "version">;

/** Yes at once, because it can be taken back; no after a second thought, because it cannot. */
export function OfferAnswer({ application }: { application: One }) {
  const t = useT("applications");
  return (
    <div className="mt-3 space-y-2">
      <MoveButton application={application} move="accept" look="primary" wide>
        {t("answer.accept")}
      </MoveButton>
      <Confirm ask={t("answer.decline")} look="quiet" text={t("answer.decline_text")}>
        <MoveButton application={application} move="decline" look="danger">
          {t("answer.decline_sure")}
        </MoveButton>
      </Confirm>
    </div>
  );
}

/** Takes the yes back while there is time. */
export function UndoAccept({ application }: { application: One }) {
  const t = useT("applications");
  return (
    <div className="mt-3">
      <MoveButton application={application} move="undo_accept">
        {t("answer.undo")}
      </MoveButton>
      <p className="pt-1 text-14 text-soft">{t("answer.undo_text")}</p>
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
      <MoveButton application={application} move="withdraw" look="danger">
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
  children: ReactNode;
};

function MoveButton({ application, move, look = "quiet", wide = false, children }: Props) {
  return (
    <Form method="post" action={paths.student.application(application.id)}>
      <input type="hidden" name="version" value={application.version} />
      <Button name="move" value={move} look={look} wide={wide}>
        {children}
      </Button>
    </Form>
  );
}
