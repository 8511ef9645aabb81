// Owns what can be done with a listing, and nothing else: apply, see how it goes, register interest, or sign in first.
import { Form } from "@remix-run/react";
import { useLocale, useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { Button, ButtonLink } from "~/app/ui/button";
import { formatDay } from "~/app/ui/format-date";
import { Notice } from "~/app/ui/notice";
import type { Standing } from "~/app/features/applications/read-eligibility.server";
import type { ShownListing } from "./read-listing.server";
import { SaveButton } from "./save-button";
import { StandingNotice } from "./standing";

type Deed = "sign_in" | "resume" | "see_application" | "interest" | "apply" | null;

/** The one thing a viewer can do here now. */
export function deedOf(
  { listing, standing, isOpen, isInterested }: ShownListing,
  isSignedIn: boolean,
): Deed {
  if (isSent(standing)) return "see_application";
  if (!isOpen) return null;
  if (!isSignedIn) return "sign_in";
  if (!standing) return null;
  if (listing.origin) return isInterested || standing.isAlreadyPlaced ? null : "interest";
  return deedOfOpen(standing);
}

function isSent(standing: Standing | null): boolean {
  const status = standing?.applied?.status;
  return status !== undefined && status !== "draft";
}

function deedOfOpen({ ok, applied, isAlreadyPlaced }: Standing): Deed {
  if (!ok || isAlreadyPlaced) return null;
  return applied ? "resume" : "apply";
}

/** The bar's button; a change of state is always a form. */
export function ListingBar({ shown, deed }: { shown: ShownListing; deed: NonNullable<Deed> }) {
  const t = useT("search");
  const { id } = shown.listing;
  if (deed === "interest") {
    return (
      <Form method="post" action={paths.listings.interest(id)} className="w-full">
        <Button look="primary" wide>
          {t("show.interest")}
        </Button>
      </Form>
    );
  }
  const to = {
    sign_in: paths.signIn(paths.listings.show(id)),
    see_application: paths.student.application(shown.standing?.applied?.applicationId ?? ""),
    apply: paths.listings.apply(id),
    resume: paths.listings.apply(id),
  }[deed];
  return (
    <ButtonLink to={to} look={deed === "see_application" ? "quiet" : "primary"} wide>
      {t(`show.${deed}`)}
    </ButtonLink>
  );
}

/** What stands right under the title: whether it is over, whether I may, where it comes from. */
export function ListingAside({ shown, isSignedIn }: { shown: ShownListing; isSignedIn: boolean }) {
  const t = useT("search");
  const remark = useRemark(shown, isSignedIn);
  if (!shown.isOpen) {
    return (
      <div className="space-y-2">
        <Notice tone="info" title={t(`show.${shown.rests ?? "closed"}`)} />
        <ChangedLine changed={shown.changed} />
      </div>
    );
  }
  return (
    <div className="space-y-2">
      <ChangedLine changed={shown.changed} />
      {shown.standing && !shown.listing.origin && <StandingNotice standing={shown.standing} />}
      {remark && <p className="text-14 text-soft">{remark}</p>}
      {shown.standing && (
        <SaveButton
          listingId={shown.listing.id}
          title={shown.listing.title}
          isSaved={shown.standing.isSaved}
        />
      )}
    </div>
  );
}

/** For those who applied before: that it says something else now, since when, and what. */
function ChangedLine({ changed }: Pick<ShownListing, "changed">) {
  const t = useT("search");
  const words = useT("listings");
  const locale = useLocale();
  if (!changed) return null;
  const fields = changed.fields.map((field) => words(`field.${field}`)).join(words("join"));
  return (
    <Notice tone="info" title={t("show.changed", { day: formatDay(changed.on, locale), fields })} />
  );
}

function useRemark({ listing, isInterested }: ShownListing, isSignedIn: boolean) {
  const t = useT("search");
  if (listing.origin) return t(isInterested ? "show.interested" : "show.interest_text");
  return isSignedIn ? null : t("show.students_only");
}
