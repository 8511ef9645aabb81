import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { GuestPurpose } from "~/app/domain/guest-link";
import { assessmentDesk } from "~/app/features/assessments/assessment-desk.server";
import { AssessmentFace } from "~/app/features/assessments/assessment-face";
import { actAtDoor } from "~/app/features/guests/act-at-door.server";
import { findGuest } from "~/app/features/guests/find-guest.server";
import type { GuestDesk, GuestFace } from "~/app/features/guests/guest-desk";
import { GuestGone } from "~/app/features/guests/guest-gone";
import { mentorDesk } from "~/app/features/journal/mentor-desk.server";
import { MentorFace } from "~/app/features/journal/mentor-face";
import { actOnGuestPaper } from "~/app/features/papers/act-on-guest-paper.server";
import { GuestPaperFace } from "~/app/features/papers/guest-paper-face";
import { readGuestPaper } from "~/app/features/papers/read-my-papers.server";
import { SidePage } from "~/app/features/navigation/side-page";
import { ownChoiceDesk } from "~/app/features/placements/own-choice-desk.server";
import { OwnChoiceFace } from "~/app/features/placements/own-choice-face";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { type FormAnswer, readForm } from "~/app/platform/form.server";
import { orNotFound } from "~/app/platform/http.server";
import { localeOf } from "~/app/platform/locale.server";

export const handle = { messages: ["guests", "journal", "assessments", "papers"] };

/** What a link of each purpose reads and does: a feature puts its own desk here, and its face below. */
const desks = {
  consent: { read: readGuestPaper, act: actOnGuestPaper },
  sign: { read: readGuestPaper, act: actOnGuestPaper },
  mentor: mentorDesk,
  assessment: assessmentDesk,
  own_choice: ownChoiceDesk,
} satisfies Record<GuestPurpose, GuestDesk<unknown>>;
type Views = { [P in GuestPurpose]: Awaited<ReturnType<(typeof desks)[P]["read"]>> };

const faces: { [P in GuestPurpose]: GuestFace<Views[P]> } = {
  consent: GuestPaperFace,
  sign: GuestPaperFace,
  mentor: MentorFace,
  assessment: AssessmentFace,
  own_choice: OwnChoiceFace,
};

/** Opening a link changes nothing: mail programs and scanners open it too. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { services } = context;
  const found = await findGuest(services, request, params.token ?? "");
  if (!found) return data({ door: null, view: null }, { status: 404 });
  const { guest, door } = found;
  const desk: GuestDesk<Views[GuestPurpose]> = desks[guest.purpose];
  return data({ door, view: await desk.read(services, guest, localeOf(request, null)) });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { services, address } = context;
  const token = params.token ?? "";
  const { guest } = orNotFound(await findGuest(services, request, token));
  const form = await readForm(request);
  const { pathname, search } = new URL(request.url);
  const here = pathname.replace(/\.data$/, "") + search;
  const atDoor = await actAtDoor(services, form, { token, address, here: `${here}#do` });
  if (atDoor) return atDoor;
  const userAgent = (request.headers.get("user-agent") ?? "").slice(0, 200);
  return desks[guest.purpose].act({ services, guest, form, address, userAgent, here });
}

export const meta: MetaFunction<typeof loader> = ({ data: found, matches }) =>
  pageTitle(matches, found?.door ? `guests:purpose.${found.door.purpose}` : "guests:gone_title");

export default function GuestPage() {
  const { door, view } = useLoaderData<typeof loader>();
  const answer = useActionData<FormAnswer>();
  const t = useT("guests");
  if (!door) {
    return (
      <SidePage title={t("title")}>
        <GuestGone />
      </SidePage>
    );
  }
  const Face = faces[door.purpose] as GuestFace<unknown>;
  return (
    <SidePage title={t(`purpose.${door.purpose}`)}>
      <div className="max-w-read text-18">
        <Face view={view} door={door} answer={answer} />
      </div>
    </SidePage>
  );
}
