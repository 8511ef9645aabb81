import { type Day, dayOf } from "~/app/domain/values";
import { useInvalidText, useRefusalText } from "~/app/messages/refusal-text";
import { useLocale, useT } from "~/app/messages/use-t";
import type { FormAnswer } from "~/app/platform/form.server";
import { DateField } from "~/app/ui/field";
import { formatFullDay } from "~/app/ui/format-date";
import type { MyListing } from "./read-my-listing.server";

type Props = { mine: MyListing; refused: FormAnswer | null };

/** Whether the answer is about an extension. */
export function wasExtended(answer: FormAnswer | null): boolean {
  return answer?.lastResult.initialValue?.validUntil !== undefined;
}

/** What an extension may do, with the latest day. */
export function ExtendText({ latest }: { latest: Day }) {
  const t = useT("life");
  const until = formatFullDay(latest, useLocale());
  return <>{t("deeds.extend_text", { until })}</>;
}

/** The two days of an extension, as typed or as they are, each with what is wrong with it. */
export function ExtendFields({ mine, refused }: Props) {
  const t = useT("life");
  const say = useInvalidText();
  const sayNo = useRefusalText();
  const today = dayOf(mine.now);
  const now = {
    validUntil: dayOf(new Date(mine.draft.validUntil.getTime() - 1)),
    applyBy: mine.applyBy ?? "",
  };
  const own = wasExtended(refused) ? refused : null;
  const at = (name: keyof typeof now) => {
    const no = own?.refusal?.detail.field === name ? [sayNo(own.refusal)] : [];
    return {
      ...{ name, id: `extend-${name}`, min: today, max: mine.latestDay },
      defaultValue: own ? typedIn(own, name) : now[name],
      errors: [...(own?.lastResult.error?.[name] ?? []).map(say), ...no],
    };
  };
  return (
    <>
      <DateField label={t("deeds.extend_until")} {...at("validUntil")} />
      <DateField
        label={t("deeds.extend_apply")}
        hint={t("deeds.extend_apply_hint")}
        optional
        {...at("applyBy")}
      />
    </>
  );
}

function typedIn({ lastResult }: FormAnswer, name: string): string {
  const typed = lastResult.initialValue?.[name];
  return typeof typed === "string" ? typed : "";
}
