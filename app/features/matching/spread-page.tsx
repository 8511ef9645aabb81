// Owns the page of a school's wish of how lists spread its students: the form, and beneath it what each answer does.
import { Form } from "@remix-run/react";
import { spreads } from "~/app/domain/matching-spread";
import { useAccountForm } from "~/app/features/accounts/use-account-form";
import { useLocale, useT } from "~/app/messages/use-t";
import type { FormAnswer } from "~/app/platform/form.server";
import { Button } from "~/app/ui/button";
import { ChoiceGroup } from "~/app/ui/choice-field";
import { DataTable } from "~/app/ui/data-table";
import { EmptyState } from "~/app/ui/empty-state";
import { ErrorSummary } from "~/app/ui/error-summary";
import { Tag } from "~/app/ui/tag";
import type { SpreadView } from "./read-spread.server";

type Props = { view: SpreadView; answer: FormAnswer | undefined };

/** Everything under the title. */
export function SpreadPage({ view, answer }: Props) {
  const t = useT("runs");
  return (
    <div className="space-y-6">
      <div className="max-w-read space-y-4">
        <p>{t("spread.intro")}</p>
        <p className="text-soft">{t("spread.never")}</p>
        <SpreadForm view={view} answer={answer} />
      </div>
      <section>
        <h2 className="pb-2 text-18 font-bold">{t("spread.effects")}</h2>
        <Effects view={view} />
      </section>
    </div>
  );
}

/** The name of an answer; one that is not offered is told as a figure. */
function useSpreadName() {
  const t = useT("runs");
  return (spread: number) => {
    const offered = spreads.find((one) => one === spread);
    return offered === undefined
      ? t("spread.choice.own", { n: spread })
      : t(`spread.choice.s${offered}`);
  };
}

function SpreadForm({ view: { spread, mayDecide, effects }, answer }: Props) {
  const t = useT("runs");
  const nameOf = useSpreadName();
  const { faults, field } = useAccountForm("spread", answer, { spread: t("spread.label") });
  if (!mayDecide)
    return (
      <p>
        <strong>{nameOf(spread)}</strong> <span className="text-soft">{t("spread.not_yours")}</span>
      </p>
    );
  const offered = effects.length > 0 ? effects.map((one) => one.spread) : [...spreads];
  return (
    <>
      <ErrorSummary faults={faults} />
      <Form method="post" noValidate className="space-y-4">
        <ChoiceGroup
          {...field("spread")}
          choices={offered.map((one) => ({ value: String(one), label: nameOf(one) }))}
          defaultValue={String(spread)}
        />
        <Button look="primary">{t("spread.save")}</Button>
      </Form>
    </>
  );
}

function Effects({ view: { spread, counted, effects } }: Pick<Props, "view">) {
  const t = useT("runs");
  const nameOf = useSpreadName();
  const gini = new Intl.NumberFormat(useLocale(), { minimumFractionDigits: 2 });
  if (effects.length === 0)
    return <EmptyState title={t("spread.effects_none")} text={t("spread.effects_none_text")} />;
  return (
    <>
      <p className="max-w-read pb-2">{t("spread.effects_text", { n: counted })}</p>
      <DataTable
        caption={t("spread.effects")}
        rows={effects}
        rowKey={(row) => String(row.spread)}
        empty={null}
        columns={[
          {
            key: "spread",
            header: t("spread.columns.spread"),
            cell: (row) => (
              <>
                {nameOf(row.spread)}{" "}
                {row.spread === spread && <Tag tone="good">{t("spread.now")}</Tag>}
              </>
            ),
          },
          {
            key: "chance",
            header: t("spread.columns.chance"),
            cell: ({ chance }) => t("spread.chance_value", { n: Math.round(chance * counted) }),
            numeric: true,
          },
          {
            key: "fit",
            header: t("spread.columns.fit"),
            cell: ({ fit }) => t("spread.fit_value", { n: Math.round(fit) }),
            numeric: true,
          },
          {
            key: "listings",
            header: t("spread.columns.listings"),
            cell: ({ listings: n }) => t("spread.listings_value", { n }),
            numeric: true,
          },
          {
            key: "gini",
            header: t("spread.columns.gini"),
            cell: (row) => gini.format(Math.round(row.gini * 100) / 100),
            numeric: true,
          },
        ]}
      />
      <p className="max-w-read pt-2 text-14 text-soft">{t("spread.hint")}</p>
    </>
  );
}
