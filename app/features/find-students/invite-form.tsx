// Owns the form with which a firm invites a student to one of its listings.
import { Form } from "@remix-run/react";
import { crossingTexts } from "~/app/domain/crossing-text";
import { useAccountForm } from "~/app/features/accounts/use-account-form";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import type { FormAnswer } from "~/app/platform/form.server";
import { Button, ButtonLink } from "~/app/ui/button";
import { SelectField } from "~/app/ui/choice-field";
import { ErrorSummary } from "~/app/ui/error-summary";
import { TextArea } from "~/app/ui/field";
import { Notice } from "~/app/ui/notice";
import type { StudentToInvite } from "./read-firm-invitations.server";

type Props = Pick<StudentToInvite, "listings"> & {
  left: { left: number; of: number };
  answer: FormAnswer | undefined;
  /** The listing from which the firm came here. */
  chosen: string | null;
};

/** Listing, words, and how many are left; or why none can be sent. */
export function InviteForm({ listings, left, answer, chosen }: Props) {
  const t = useT("students");
  const labels = { listingId: t("invite.listing"), note: t("invite.note") };
  const { faults, field } = useAccountForm("invite", answer, labels, {
    "application.unlawful_demand": "note",
    "invitation.cannot_apply": "listingId",
    "invitation.applied_already": "listingId",
    "invitation.twice": "listingId",
    "listing.not_open": "listingId",
  });
  const listing = field("listingId");
  const [only, ...others] = listings;
  if (!only) {
    return (
      <Notice
        tone="info"
        title={t("invite.no_listing")}
        actions={
          <ButtonLink to={paths.enterprise.listings()}>{t("invite.to_listings")}</ButtonLink>
        }
      />
    );
  }
  if (left.left === 0 && !answer) return <Notice tone="info" title={t("invite.none_left")} />;
  return (
    <>
      <ErrorSummary faults={faults} />
      <Form method="post" id="invite" noValidate className="space-y-4">
        <SelectField
          {...listing}
          empty={others.length > 0 ? t("invite.choose") : undefined}
          defaultValue={listing.defaultValue ?? chosen ?? (others.length > 0 ? "" : only.id)}
          choices={listings.map(({ id, title }) => ({ value: id, label: title }))}
        />
        <TextArea
          {...field("note")}
          optional
          rows={4}
          limit={crossingTexts.inviteNote}
          hint={t("invite.note_hint")}
        />
        <p className="text-14 text-soft">
          {t("invite.after")} {t("left", left)}
        </p>
        <Button look="primary">{t("invite.send")}</Button>
      </Form>
    </>
  );
}
