import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { SidePage } from "~/app/features/navigation/side-page";
import { listPiles, type PileLine } from "~/app/features/piles/list-piles.server";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { requireActor } from "~/app/platform/session.server";
import { ButtonLink } from "~/app/ui/button";
import { type Column, DataTable } from "~/app/ui/data-table";
import { InstantText } from "~/app/ui/date-text";
import { EmptyState } from "~/app/ui/empty-state";
import { Tag } from "~/app/ui/tag";
import type { Tone } from "~/app/ui/tone";

export const handle = { messages: ["piles"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context, "school");
  return { piles: await listPiles(context.services, actor) };
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "piles:title");

const tones: Record<PileLine["state"], Tone> = {
  ...({
    reading: "info",
    read: "act",
    confirmed: "good",
    dropped: "wait",
    failed: "stop",
  } as const),
};

export default function PilesPage() {
  const { piles } = useLoaderData<typeof loader>();
  const t = useT("piles");
  const columns: Column<PileLine>[] = [
    {
      key: "when",
      header: t("brought"),
      cell: ({ pileId, createdAt }) => (
        <Link to={paths.school.pile(pileId)} className="link">
          <InstantText at={createdAt} />
        </Link>
      ),
    },
    { key: "by", header: t("by"), cell: ({ by }) => by },
    {
      key: "print",
      header: t("print.one"),
      cell: ({ printNumber }) => (printNumber ? t("print.nth", { n: printNumber }) : "–"),
    },
    { key: "pages", header: t("pages"), numeric: true, cell: ({ pages }) => pages },
    {
      key: "state",
      header: t("state_title"),
      cell: ({ state }) => <Tag tone={tones[state]}>{t(`state.${state}`)}</Tag>,
    },
  ];
  const actions = (
    <>
      <ButtonLink to={paths.school.printPapers()}>{t("print.title")}</ButtonLink>
      <ButtonLink to={paths.school.newPile()} look="primary">
        {t("bring.back")}
      </ButtonLink>
    </>
  );
  return (
    <SidePage title={t("title")} actions={piles.length > 0 ? actions : undefined}>
      <p className="mb-4 max-w-read text-soft">{t("intro")}</p>
      <DataTable
        caption={t("title")}
        columns={columns}
        rows={piles}
        rowKey={({ pileId }) => pileId}
        empty={<EmptyState title={t("none")} text={t("none_how")} actions={actions} />}
      />
    </SidePage>
  );
}
