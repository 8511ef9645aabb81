// Owns how one application reads in the student's list: the bridge with whose turn it is, or how it ended.
import { Link } from "@remix-run/react";
import { dayOf } from "~/app/domain/values";
import { useLocale, useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { Card } from "~/app/ui/card";
import { formatDay } from "~/app/ui/format-date";
import { ApplicationBridge, isEnd } from "./application-bridge";
import { ApplicationTurn } from "./application-turn";
import { EndText } from "./end-text";
import { OfferAnswer } from "./offer-answer";
import type { MyApplicationRow } from "./read-my-applications.server";

type Props = { application: MyApplicationRow; now: Date };

/** An application under way with its bridge; one that waits for the student carries its buttons. */
export function MyApplicationCard({ application, now }: Props) {
  const t = useT("applications");
  const { id, status, due, listing, interviewAt, isMinor, seenAt } = application;
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
            ...{ isMinor, isSeen: seenAt !== null },
          }}
          reader="student"
          label={t("bridge", { title: listing.title })}
          turn={<ApplicationTurn application={application} reader="student" now={now} />}
        />
      )}
      {status === "offered" && due && due > now && <OfferAnswer application={application} />}
      <p className="pt-2">
        <Link to={paths.student.application(id)} className="link inline-block py-1 text-14">
          {t("mine.open")}
          <span className="sr-only">{` · ${listing.title}`}</span>
        </Link>
      </p>
    </Card>
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
