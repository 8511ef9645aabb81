import { Form } from "@remix-run/react";
import { useFaults, useInvalidText, useRefusalText } from "~/app/messages/refusal-text";
import { useT } from "~/app/messages/use-t";
import type { FormAnswer } from "~/app/platform/form.server";
import { Button } from "~/app/ui/button";
import { ChoiceGroup } from "~/app/ui/choice-field";
import { ErrorSummary } from "~/app/ui/error-summary";
import { Notice } from "~/app/ui/notice";
import { GroupedSelect } from "./grouped-select";
import type { RepostedListing } from "./read-reposted.server";
import { TickList } from "./tick-list";

const id = "correct";

type Props = {
  listing: Pick<RepostedListing, "version" | "trade" | "candidates" | "skillCodes" | "choices">;
  answer: FormAnswer | undefined;
};

/** What a title was read to mean, to be put right: what it may mean, any other trade, or none, and the skills. */
export function TradeForm({ listing, answer }: Props) {
  const t = useT("listings");
  const { typed, errors, faults, no } = useTyped(listing, answer);
  const { candidates, choices } = listing;
  const percent = (sure: number) => t("trade.percent", { n: Math.round(sure * 100) });
  return (
    <section aria-labelledby="trade-title">
      <h2 id="trade-title" className="pb-1 text-18 font-bold">
        {t("trade.title")}
      </h2>
      <p className="pb-2 text-14 text-soft">{t("trade.text")}</p>
      <ErrorSummary faults={faults} />
      <Form method="post" id={id} noValidate className="space-y-3">
        {no && <Notice tone="stop" title={no} />}
        <input type="hidden" name="intent" value="correct" />
        <input type="hidden" name="version" value={listing.version} />
        <ChoiceGroup
          id={`${id}-trade`}
          name="trade"
          label={t("field.occupationCode")}
          errors={errors("trade")}
          defaultValue={typed.trade}
          choices={[
            ...candidates.map(({ code, name, sure }) => {
              return { value: code, label: name, hint: percent(sure) };
            }),
            { value: "other", label: t("trade.other") },
            { value: "none", label: t("trade.none") },
          ]}
        />
        <GroupedSelect
          id={`${id}-otherCode`}
          name="otherCode"
          label={t("trade.other_which")}
          groups={choices.occupations.map(({ group, options }) => ({
            label: group && t(`trade_group.${group}`),
            options,
          }))}
          empty={t("form.pick")}
          errors={errors("otherCode")}
          defaultValue={typed.otherCode}
        />
        <TickList
          field={{
            id: `${id}-skills`,
            name: "skills",
            errors: errors("skills"),
            chosen: typed.skills,
          }}
          label={t("field.skills")}
          hint={t("trade.skills_hint")}
          countText={(n) => t("form.chosen_other", { n })}
          groups={[
            { label: t("form.fitting_skills"), options: choices.skills.fitting },
            { label: t("form.other_skills"), options: choices.skills.other, folded: true },
          ]}
        />
        <Button look="primary">{t("trade.save")}</Button>
      </Form>
    </section>
  );
}

/** What stands, or what was typed before the no. */
function useTyped(listing: Props["listing"], answer: Props["answer"]) {
  const invalid = useInvalidText();
  const say = useRefusalText();
  const t = useT("listings");
  const { initialValue, error } = answer?.lastResult ?? {};
  const textOf = (name: string) => {
    const value = initialValue?.[name];
    return typeof value === "string" ? value : undefined;
  };
  const stands = answerOf(listing);
  const errors = (name: string) => (error?.[name] ?? []).map(invalid);
  const allErrors = Object.fromEntries(
    Object.entries(error ?? {}).map(([name, keys]) => [name, keys ?? []]),
  );
  const faults = useFaults({ id, allErrors }, null, {
    trade: t("field.occupationCode"),
    otherCode: t("trade.other_which"),
    skills: t("field.skills"),
  });
  return {
    typed: {
      trade: textOf("trade") ?? stands.trade,
      otherCode: textOf("otherCode") ?? stands.otherCode,
      skills: initialValue ? [initialValue.skills ?? []].flat().map(String) : listing.skillCodes,
    },
    errors,
    faults,
    no: answer?.refusal ? say(answer.refusal) : null,
  };
}

/** How the trade that stands would be answered; nothing where nobody has said yet that there is none. */
function answerOf({ trade: { code, by }, candidates }: Props["listing"]) {
  if (code === null) return { trade: by === "corrected" ? "none" : undefined };
  if (candidates.some((one) => one.code === code)) return { trade: code };
  return { trade: "other", otherCode: code };
}
