// Owns how an application is drawn as a bridge: which piers it has and where it stands. The law of statuses stands in
// app/domain/application.ts, the words of the open pier in application-turn.
import type { ReactNode } from "react";
import { type ApplicationStatus, ends } from "~/app/domain/application";
import type { ListingKind } from "~/app/domain/listing";
import { needsSchoolReview } from "~/app/domain/listing-kind";
import { type Turn, whoseTurn } from "~/app/domain/whose-turn";
import { useT } from "~/app/messages/use-t";
import { BridgeDots } from "~/app/ui/bridge-dots";
import type { BridgeStep } from "~/app/ui/bridge-geometry";
import { BridgeLine } from "~/app/ui/bridge-line";
import type { Tone } from "~/app/ui/tone";
import type { Story } from "./application-story.server";

type Pier = "submit" | "seen" | "interview" | "offer" | "school" | "start";
type Alive = Exclude<ApplicationStatus, (typeof ends)[number]>;

/** The pier at which each living status stands; placed has crossed them all. */
const pierOf: Record<Exclude<Alive, "placed">, Pier> = {
  draft: "submit",
  submitted: "submit",
  in_review: "seen",
  shortlisted: "seen",
  interview: "interview",
  offered: "offer",
  accepted: "offer",
  school_review: "school",
};

export type Crossing = {
  status: ApplicationStatus;
  kind: ListingKind;
  /** An interview was agreed at some time; an offer without one has no such pier. */
  hasInterview: boolean;
  /** A minor's part-time work passes the school's pier too. */
  isMinor?: boolean;
  /** Somebody of the firm has opened it. */
  isSeen?: boolean;
  /** Who has to act, where more is known than the status says. */
  turn?: Turn;
  /** For an end: the last status in which it was alive, where that is known. */
  endedFrom?: ApplicationStatus | null;
};

/** Whether an application is over without a placement. */
export function isEnd(status: ApplicationStatus): status is (typeof ends)[number] {
  return (ends as readonly ApplicationStatus[]).includes(status);
}

/** The piers of an application in their order and the state of each: what is behind it, where it stands or was stopped,
 * what lies ahead. Where the school has to say yes that is the last pier, else the beginning. */
export function piersOf(crossing: Crossing): { pier: Pier; state: BridgeStep["state"] }[] {
  const { status, endedFrom, isSeen } = crossing;
  const isOver = isEnd(status);
  const reached = pierAt(isOver ? (endedFrom ?? "submitted") : status);
  const here = reached === "submit" && isSeen ? "seen" : reached;
  const road = roadOf(crossing, here);
  const at = here === null ? road.length : road.indexOf(here);
  return road.map((pier, index) => {
    if (index < at) return { pier, state: "passed" };
    if (index > at) return { pier, state: "next" };
    return { pier, state: isOver ? "ended" : "present" };
  });
}

/** null: all piers are behind it. */
function pierAt(reached: ApplicationStatus): Pier | null {
  return reached === "placed" || isEnd(reached) ? null : pierOf[reached];
}

function roadOf({ kind, hasInterview, isMinor = false }: Crossing, here: Pier | null): Pier[] {
  const isAhead = here === "submit" || here === "seen" || here === "interview";
  const interview: Pier[] = hasInterview || isAhead ? ["interview"] : [];
  return [
    "submit",
    "seen",
    ...interview,
    "offer",
    needsSchoolReview(kind, isMinor) ? "school" : "start",
  ];
}

/** The crossing of a whole story: its last step tells from where it ended. */
export function crossingOf(
  story: Pick<
    Story,
    "status" | "turn" | "listing" | "interviewAt" | "steps" | "seenAt" | "profile"
  >,
): Crossing {
  const { status, turn, listing, interviewAt, steps, seenAt, profile } = story;
  const endedFrom = isEnd(status) ? (steps.at(-1)?.from ?? null) : null;
  const known = { isSeen: seenAt !== null, isMinor: profile.isMinor, endedFrom };
  return { status, turn, kind: listing.kind, hasInterview: interviewAt !== null, ...known };
}

export type Reader = "student" | "enterprise" | "school";

/** What the open pier says by its colour: your turn, good news, or waiting for somebody else. Of the ends only a no is
 * red: who withdrew, or went elsewhere, did nothing wrong. */
export function toneOf(
  status: ApplicationStatus,
  reader: Reader,
  turn: Turn = whoseTurn(status),
): Tone {
  if (turn === reader) return "act";
  if (status === "refused") return "stop";
  return status === "accepted" || status === "placed" ? "good" : "wait";
}

function useSteps(crossing: Crossing): BridgeStep[] {
  const t = useT("applications");
  return piersOf(crossing).map(({ pier, state }) => ({ label: t(`piers.${pier}`), state }));
}

type Props = { crossing: Crossing; reader: Reader };

/** The application as a bridge, with who has to act and by when under its open pier. */
export function ApplicationBridge(props: Props & { label: string; turn?: ReactNode }) {
  const { crossing, reader, label, turn } = props;
  const tone = toneOf(crossing.status, reader, crossing.turn);
  return <BridgeLine steps={useSteps(crossing)} tone={tone} label={label} turn={turn} />;
}

/** The same in a table: dots and under them the status in a word. */
export function ApplicationDots({ crossing, reader }: Props) {
  const t = useT("applications");
  const { status, turn } = crossing;
  const tone = toneOf(status, reader, turn);
  const isChoosing = status === "interview" && turn === "student" && reader !== "student";
  return (
    <>
      <BridgeDots steps={useSteps(crossing)} tone={tone} />
      <span className="block text-soft">{t(isChoosing ? "choosing" : `status.${status}`)}</span>
    </>
  );
}
