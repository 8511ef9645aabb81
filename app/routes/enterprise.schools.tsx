import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readSchoolsForFirm } from "~/app/features/approvals/read-schools-for-firm.server";
import { SidePage } from "~/app/features/navigation/side-page";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { localeOf } from "~/app/platform/locale.server";
import { requireActor } from "~/app/platform/session.server";
import { ButtonLink } from "~/app/ui/button";
import { DataTable } from "~/app/ui/data-table";
import { InstantText } from "~/app/ui/date-text";
import { EmptyState } from "~/app/ui/empty-state";
import { Tag } from "~/app/ui/tag";

export const handle = { messages: ["approvals"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "enterprise");
  const locale = localeOf(request, actor.locale);
  return { schools: await readSchoolsForFirm(context.services, actor, locale) };
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "approvals:firm.title");

export default function FirmSchools() {
  const { schools } = useLoaderData<typeof loader>();
  const t = useT("approvals");
  return (
    <SidePage
      title={t("firm.title")}
      actions={<ButtonLink to={paths.enterprise.bookings()}>{t("firm.visits")}</ButtonLink>}
    >
      <p className="max-w-read pb-4 text-soft">{t("firm.intro")}</p>
      <DataTable
        caption={t("firm.title")}
        rows={schools}
        rowKey={({ schoolId }) => schoolId}
        empty={<EmptyState title={t("firm.none")} text={t("firm.none_text")} />}
        columns={[
          { key: "name", header: t("firm.school"), cell: ({ name }) => name },
          {
            key: "said",
            header: t("firm.said"),
            cell: ({ verdict, reason }) =>
              verdict === "approved" ? (
                <Tag tone="good">{t("firm.approved")}</Tag>
              ) : (
                <Tag tone="wait">
                  {t("firm.not_a_fit", { reason: t(`reason.${reason ?? "other"}`) })}
                </Tag>
              ),
          },
          { key: "placed", header: t("firm.placed"), numeric: true, cell: ({ placed }) => placed },
          { key: "region", header: t("region"), cell: ({ region }) => region ?? t("unknown") },
          {
            key: "since",
            header: t("firm.since"),
            cell: ({ decidedAt }) => <InstantText at={decidedAt} />,
          },
        ]}
      />
    </SidePage>
  );
}
