// Owns the page of a firm's link for an assessment: the door first, then the three words.
import { DoorForm } from "~/app/features/guests/door-form";
import type { GuestFaceProps } from "~/app/features/guests/guest-desk";
import { GuestNotReady } from "~/app/features/guests/guest-gone";
import type { FirmAssessmentView } from "./assessment-desk.server";
import { AssessmentPanel } from "./assessment-panel";

/** What the firm is asked, once a code was typed. */
export function AssessmentFace({
  view: { view },
  door,
  answer,
}: GuestFaceProps<FirmAssessmentView>) {
  if (!door.isProved) return <DoorForm door={door} answer={answer} />;
  if (!view) return <GuestNotReady />;
  return <AssessmentPanel view={view} answer={answer} />;
}
