// Owns what we announce: one line per fact that others may care about. Payloads carry ids only; who listens stands in
// workers/subscriptions.ts.
import type { Move } from "./application";
import type { AssessmentStep } from "./assessment";
import type { BookingMove } from "./booking";
import type { EnterpriseMove } from "./enterprise";
import type { IncidentStep } from "./incident";
import type { SlotChange } from "./interview";
import type { UnreadBy } from "./journal";
import type { ManySide, ManyTold } from "./many-told";
import type { ListingMove } from "./listing";
import type { PlacementStepName } from "./placement-life";
import type { ClockWord } from "./placement-clock";
import type { PaperKind, PaperState, PaperStepName } from "./paper";
import type { ReferenceTable } from "./reference";
import type { RoundMove, RoundReminder } from "./round";
import type { SchoolVerdict } from "./school-verdict";
import type { Day, Id } from "./values";

export type Event =
  | { name: "listing.moved"; listingId: Id; move: ListingMove }
  | { name: "listing.many_moved"; listingIds: Id[]; move: ListingMove }
  | { name: "listing.corrected"; listingId: Id }
  | { name: "listing.changed"; listingId: Id; fields: string[] }
  | { name: "listing.opened_to"; listingId: Id; personId: Id }
  | { name: "listing.imported"; importRunId: Id }
  | { name: "import.asked"; importRunId: Id; step: "check" | "commit" | "undo" }
  | { name: "enterprise.registered"; enterpriseId: Id }
  | { name: "enterprise.moved"; enterpriseId: Id; move: EnterpriseMove }
  | { name: "enterprise.edited"; enterpriseId: Id }
  /** A school has said its word on a firm. */
  | { name: "enterprise.school_decided"; enterpriseId: Id; schoolId: Id; verdict: SchoolVerdict }
  | { name: "booking.asked"; bookingId: Id }
  | { name: "booking.moved"; bookingId: Id; move: BookingMove }
  | { name: "application.submitted"; applicationId: Id; listingId: Id }
  | { name: "application.moved"; applicationId: Id; listingId: Id; move: Move }
  | { name: "application.message_sent"; applicationId: Id; messageId: Id }
  | { name: "application.assigned"; applicationId: Id; assigneeId: Id }
  | { name: "interview.moved"; slotId: Id; applicationId: Id; change: SlotChange }
  | { name: "reference.changed"; table: ReferenceTable; code: string }
  /** The operator's groups of words are those of another version now. */
  | { name: "words.changed"; number: number }
  /** A kept search has found listings that its student was not told of yet. */
  | { name: "search.found"; searchId: Id; listingIds: Id[] }
  /** A student has told something, or chosen who may find it. */
  | { name: "profile.changed"; personId: Id }
  /** A school has said which firms may search its students. */
  | { name: "school.student_search_set"; schoolId: Id }
  | { name: "student.invited"; invitationId: Id }
  /** A school would like to recommend a student to a firm, who is asked first. */
  | { name: "student.recommendation_asked"; listId: Id; personId: Id }
  /** A teacher holds a listing up to a student. */
  | { name: "student.tipped"; tipId: Id; personId: Id }
  /** A firm has somebody to see on a list that was empty for it. */
  | { name: "student.recommended"; listId: Id }
  | { name: "round.moved"; roundId: Id; move: RoundMove; wasTold: boolean }
  /** The clock has something to say of a round. */
  | { name: "round.reminded"; roundId: Id; of: RoundReminder }
  | { name: "round.appealed"; appealId: Id }
  | { name: "round.appeal_answered"; appealId: Id }
  /** A teacher has read a week: marked it, or given it back. */
  | { name: "journal.read"; entryId: Id; is: "marked" | "returned" }
  /** A week lies unread for days. */
  | { name: "journal.unread"; entryId: Id; by: UnreadBy }
  | { name: "incident.opened"; incidentId: Id }
  | { name: "incident.moved"; incidentId: Id; step: IncidentStep }
  | { name: "incident.escalated"; incidentId: Id; to: number }
  | { name: "absence.asked"; absenceId: Id }
  | { name: "absence.decided"; absenceId: Id; is: "granted" | "refused" }
  /** What a student received in a month falls behind the agreement. */
  | { name: "pay.gap_found"; placementId: Id; month: Day }
  | { name: "pay.settled"; placementId: Id; month: Day }
  | { name: "assessment.opened"; placementId: Id }
  | { name: "assessment.moved"; assessmentId: Id; step: AssessmentStep }
  /** A placement went a step of placement-life.ts. */
  | {
      name: "placement.stepped";
      placementId: Id;
      step: PlacementStepName;
      /** One of many of a press: firm and adviser hear of all together. */
      isTogether?: true;
      /** What was being signed is void, and is asked for anew. */
      signsAgain?: true;
    }
  /** What hangs beside agreements was kept or withdrawn: the verdicts of placements under it are old. */
  | { name: "internship_record.changed"; recordId: Id }
  | { name: "person.invited"; invitationId: Id }
  /** A pile of sealed papers came back, or more pages for one; and a second person has confirmed what it holds. */
  | { name: "pile.brought"; pileId: Id }
  | { name: "pile.confirmed"; pileId: Id; paperIds: Id[] }
  /** The clock has something to say of a placement: a first day that lacks something, a week that was not written. */
  | { name: "placement.reminded"; placementId: Id; of: ClockWord }
  /** Somebody has not said how a placement was, days after its end. */
  | { name: "assessment.missing"; placementId: Id; party: "student" | "firm" | "school" }
  /** A run over the whole market: asked for by the operator or the night, cut into parts, found by all shards. */
  | { name: "matching.asked"; runId: Id }
  | { name: "matching.planned"; runId: Id; parts: number }
  | { name: "matching.found"; runId: Id }
  /** A paper goes to an outside e-seal service. */
  | { name: "seal.asked"; requestId: Id }
  | {
      name: "paper.moved";
      paperId: Id;
      kind: PaperKind;
      step: PaperStepName;
      to: PaperState;
      /** `together`: firm and adviser hear of all papers of a press at once; `before`: all have heard why it came. */
      told?: "together" | "before";
    }
  /** Many papers are to go a step, one after the other. */
  | { name: "papers.pressed"; pressId: Id }
  /** One press did the same to many: to a firm or of a class, by the first placement, with the papers or placements. */
  | { name: "many.told"; of: ManyTold; side: ManySide; placementId: Id; subjectIds: Id[] }
  /** A guardian would like to be called before saying anything. */
  | { name: "call.asked"; callRequestId: Id }
  /** Somebody without an account is written to. */
  | { name: "guest.written"; linkId: Id };
export type EventName = Event["name"];
export type EventOf<N extends EventName> = Extract<Event, { name: N }>;
