// Owns how one application reads in the student's list: the bridge with whose turn it is, or how it ended.
import { Link } from "@remix-run/react";
import { dayOf } from "~/app/domain/values";
import { useLocale, useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { ButtonLink } from "~/app/ui/button";
import { Card } from "~/app/ui/card";
import { formatDay } from "~/app/ui/format-date";
import { ApplicationBridge, isEnd } from "./application-bridge";
import { ApplicationTurn } from "./application-turn";
import { EndText } from "./end-text";
import type { MyApplicationRow } from "./read-my-applications.server";

type Props = { application: MyApplicationRow; now: Date };

/** An application under way with its bridge; one that waits for the student carries its next step. */
export function MyApplicationCard({ application, now }: Props) {
  const t = useT("applications");
  const { status, turn, listing, interviewAt, isMinor, seenAt } = application;
  const isOver = isEnd(status);
  return (
    <Card
      title={<TitleLink application={application} />}
      sub={<SentOn application={application} />}
    >
      {isOver ? (
        <EndText
          application={application}
          reason={application.refusalCode}
          note={application.refusalNote}
          reader="student"
        />
      ) : (
        <ApplicationBridge
          crossing={{
            ...{ status, kind: listing.kind, hasInterview: interviewAt !== null },
            ...{ isMinor, isSeen: seenAt !== null, turn },
          }}
          reader="student"
          label={t("bridge", { title: listing.title })}
          turn={<ApplicationTurn application={application} reader="student" now={now} />}
        />
      )}
      <NextStep application={application} now={now} />
    </Card>
  );
}

/** The one thing to do now where it is the student's turn, else the way to the whole story. */
export function NextStep({ application: { id, status, due, listing, chooseBy }, now }: Props) {
  const t = useT("applications");
  const mine = chooseBy ? "choose" : status === "offered" && due && due > now ? "answer" : null;
  const about = <span className="sr-only">{` · ${listing.title}`}</span>;
  const to = paths.student.application(id);
  if (mine === null) {
    return (
      <p className="pt-2">
        <Link to={to} className="link inline-block py-1 text-14">
          {t("mine.open")}
          {about}
        </Link>
      </p>
    );
  }
  return (
    <div className="pt-3">
      <ButtonLink to={mine === "choose" ? `${to}#choose-time` : to} look="primary" wide>
        {t(`mine.${mine}`)}
        {about}
      </ButtonLink>
    </div>
  );
}

function TitleLink({ application: { id, listing } }: Pick<Props, "application">) {
  return (
    <Link to={paths.student.application(id)} className="hover:text-bridge">
      {listing.title}
    </Link>
  );
}

function SentOn({ application: { listing, submittedAt } }: Pick<Props, "application">) {
  const t = useT("applications");
  const locale = useLocale();
  const firm = listing.enterprise.shortName;
  if (!submittedAt) return <>{firm}</>;
  return <>{t("mine.sent_on", { firm, day: formatDay(dayOf(submittedAt), locale) })}</>;
}
