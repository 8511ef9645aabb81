// Owns the life of an application: statuses, the table of moves (who, from where, to where), what collides and what a
// submission snapshots. Nothing else knows the order of things; seats and rows are the verbs' and the database's.
import type { CloseReason, ListingKind } from "./listing";
import { needsSchoolReview } from "./listing-kind";
import type { Role } from "./permission";
import { accept, type Outcome, refuse } from "./refusal";

export const statuses = [
  "draft",
  "submitted",
  "in_review",
  "shortlisted",
  "interview",
  "offered",
  "accepted",
  "school_review",
  "placed",
  "refused",
  "withdrawn",
  "lapsed",
  "no_answer",
  "filled_elsewhere",
  "closed",
] as const;
export type ApplicationStatus = (typeof statuses)[number];

export const ends = [
  "refused",
  "withdrawn",
  "lapsed",
  "no_answer",
  "filled_elsewhere",
  "closed",
] as const satisfies readonly ApplicationStatus[];
/** Statuses in which an application is alive: at most one per student and listing (also a partial unique index). */
export const live = statuses.filter(
  (status) => !(ends as readonly ApplicationStatus[]).includes(status),
);
/** Waiting for the enterprise: the answer clock runs. */
export const waitingForFirm = ["submitted", "in_review", "shortlisted", "interview"] as const;
/** Statuses that hold one of the listing's seats. */
export const holdingSeat = ["offered", "accepted", "school_review", "placed"] as const;

/** Whether an application in this status holds one of the listing's seats. */
export function holdsSeat(status: ApplicationStatus): boolean {
  return (holdingSeat as readonly ApplicationStatus[]).includes(status);
}

/** `system` is the clock: due dates that passed. */
export type Mover = Role | "system";
type Law = {
  from: readonly ApplicationStatus[];
  to: ApplicationStatus;
  by: readonly Mover[];
  /** A coded reason must be given; it reaches the student. */
  reason?: true;
};

const firm = ["recruiter", "enterprise_admin"] as const;
const office = ["college_office", "internship_office", "school_admin"] as const;

export const moves = {
  submit: { from: ["draft"], to: "submitted", by: ["student"] },
  review: { from: ["submitted"], to: "in_review", by: firm },
  shortlist: { from: ["submitted", "in_review"], to: "shortlisted", by: firm },
  invite: { from: ["submitted", "in_review", "shortlisted"], to: "interview", by: firm },
  offer: { from: ["in_review", "shortlisted", "interview"], to: "offered", by: firm },
  take_back_offer: { from: ["offered"], to: "refused", by: firm, reason: true },
  refuse: {
    from: ["submitted", "in_review", "shortlisted", "interview"],
    to: "refused",
    by: firm,
    reason: true,
  },
  /** A seat of a settled round: student and firm have ranked each other there. */
  allot: { from: waitingForFirm, to: "offered", by: ["system"] },
  accept: { from: ["offered"], to: "accepted", by: ["student"] },
  decline: { from: ["offered"], to: "withdrawn", by: ["student"] },
  undo_accept: { from: ["accepted"], to: "offered", by: ["student"] },
  // Also before the school has decided: an office that keeps silent does not hold a student.
  withdraw: {
    from: [...waitingForFirm, "accepted", "school_review"],
    to: "withdrawn",
    by: ["student"],
  },
  ask_school: { from: ["accepted"], to: "school_review", by: ["system"] },
  place: { from: ["accepted"], to: "placed", by: ["system"] },
  approve: { from: ["school_review"], to: "placed", by: office },
  reject: { from: ["school_review"], to: "closed", by: office, reason: true },
  lapse: { from: ["offered"], to: "lapsed", by: ["system"] },
  give_up_waiting: { from: waitingForFirm, to: "no_answer", by: ["system"] },
  /** Invited to choose a time, and none was chosen: the silence is the student's. */
  give_up_choosing: { from: ["interview"], to: "lapsed", by: ["system"] },
  fill_elsewhere: {
    from: [...waitingForFirm, "offered"],
    to: "filled_elsewhere",
    by: ["system"],
  },
  close: {
    from: [...waitingForFirm, "offered"],
    to: "closed",
    by: ["system"],
  },
} as const satisfies Record<string, Law>;
export type Move = keyof typeof moves;
export const moveNames = Object.keys(moves) as [Move, ...Move[]];

/** Coded reasons for a firm's no; the words reach the student in their language. */
export const refusalReasons = [
  "other_chosen",
  "skills_missing",
  "certificate_missing",
  "dates_do_not_fit",
  "too_far",
  "seats_filled",
  "listing_withdrawn",
  "school_objects",
  "other",
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

/** Why a student gives one up, if they like to say; the firm reads it in neutral words. */
export const leavingReasons = ["found_another", "too_far", "pay", "family", "other"] as const;
export type LeavingReason = (typeof leavingReasons)[number];

/** Every coded reason that an application can end with, whoever gave it. */
export const endReasons = [...new Set([...refusalReasons, ...leavingReasons])] as const;
export type EndReason = RefusalReason | LeavingReason;

/** Decides where an application goes when somebody moves it; refuses a mover or a status that the table does not name. */
export function decideMove(
  status: ApplicationStatus,
  move: Move,
  by: Mover,
): Outcome<ApplicationStatus> {
  const law: Law = moves[move];
  if (!law.by.includes(by)) return refuse("application.not_yours_to_move");
  if (!law.from.includes(status)) return refuse("application.move_not_allowed", { status, move });
  return accept(law.to);
}

/** Whether a move needs a coded reason. */
export function needsReason(move: Move): boolean {
  return (moves[move] as Law).reason === true;
}

/** The moves somebody may make now, in the order of the table: what the page offers as buttons. */
export function movesOpenTo(status: ApplicationStatus, by: Mover): Move[] {
  return moveNames.filter((move) => decideMove(status, move, by).ok);
}

/** The statuses that a listing's end closes. One that only ran out keeps its promises: those who applied in time get
 * their answer; one that is filled keeps its offers; a cancelled or blocked one keeps what was accepted. */
export function closedBy(reason: CloseReason): readonly ApplicationStatus[] {
  if (reason === "expired") return [];
  return moves.close.from.filter((status) => reason !== "filled" || !holdsSeat(status));
}

/** Whether a listing's end leaves nothing of an application in this status but to be closed. */
export function isOverWith(reason: CloseReason | null, status: ApplicationStatus): boolean {
  return reason !== null && closedBy(reason).includes(status);
}

/** After acceptance a job is settled; a 岗位实习, and a minor's part-time work, waits for the school's yes
 * (教职成〔2021〕4号 art. 7, 9). */
export function afterUndo(
  kind: ListingKind,
  isMinor: boolean,
): Extract<Move, "place" | "ask_school"> {
  return needsSchoolReview(kind, isMinor) ? "ask_school" : "place";
}

/** Order of good news for a board: the best of several applications is the first that occurs here. */
export const bestFirst = [
  "placed",
  "school_review",
  "accepted",
  "offered",
  "interview",
  "shortlisted",
  "in_review",
  "submitted",
  "draft",
  "no_answer",
  "refused",
  "lapsed",
  "closed",
  "filled_elsewhere",
  "withdrawn",
] as const satisfies readonly ApplicationStatus[];

/** The best status of several; null when there is none. */
export function bestStatus(of: readonly ApplicationStatus[]): ApplicationStatus | null {
  return bestFirst.find((status) => of.includes(status)) ?? null;
}
