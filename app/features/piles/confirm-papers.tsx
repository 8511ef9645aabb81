// Owns the second look: whole papers in a table, each waiting place with a tick that the ink in its box has set beforehand.
import { Form } from "@remix-run/react";
import { useRefusalText } from "~/app/messages/refusal-text";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { Button } from "~/app/ui/button";
import { type Column, DataTable } from "~/app/ui/data-table";
import { EmptyState } from "~/app/ui/empty-state";
import { Notice } from "~/app/ui/notice";
import { Tag } from "~/app/ui/tag";
import type { PileRow, PileView } from "./read-pile-view.server";
import { usePaperName } from "./use-pile-text";

/** Whole papers with the pictures of their pages; ticked and confirmed by somebody who did not bring them. */
export function ConfirmPapers({ pile }: { pile: PileView }) {
  const t = useT("piles");
  const sayRefusal = useRefusalText();
  const whole = pile.rows.filter(({ isWhole }) => isWhole);
  const isOpen = whole.some(({ waiting, state }) => state === "signing" && waiting.length > 0);
  const empty = <EmptyState title={t("none_whole")} text={t("none_whole_how")} />;
  const columns = useColumns(pile);
  return (
    <section className="space-y-3">
      <h2 className="text-18 font-bold">{t("confirm_title")}</h2>
      <p className="max-w-read text-soft">{t("confirm_how")}</p>
      {isOpen && pile.barred && <Notice tone="info" title={sayRefusal(pile.barred)} />}
      <Form method="post" className="space-y-3">
        <input type="hidden" name="intent" value="confirm" />
        <DataTable
          caption={t("confirm_title")}
          columns={columns}
          rows={whole}
          rowKey={({ paperId }) => paperId}
          empty={empty}
        />
        {isOpen && !pile.barred && <Button look="primary">{t("confirm")}</Button>}
      </Form>
    </section>
  );
}

function useColumns(pile: PileView): Column<PileRow>[] {
  const t = useT("piles");
  const name = usePaperName();
  return [
    { key: "who", header: t("paper"), cell: name },
    { key: "number", header: t("number"), cell: ({ number }) => number },
    { key: "firm", header: t("firm"), wrap: "narrow", cell: ({ firm }) => firm },
    {
      key: "pages",
      header: t("pages"),
      cell: ({ images, ...row }) => (
        <span className="cluster">
          {images.map(({ pageId, page }) => (
            <a key={pageId} href={paths.school.pilePage(pile.pileId, pageId)} className="link num">
              <span className="sr-only">{name({ ...row, images })} </span>
              {t("page_n", { page })}
            </a>
          ))}
        </span>
      ),
    },
    {
      key: "signed",
      header: t("signed_by"),
      wrap: true,
      cell: (row) => <Ticks row={row} isLocked={pile.barred !== null} />,
    },
  ];
}

function Ticks({ row, isLocked }: { row: PileRow; isLocked: boolean }) {
  const t = useT("piles");
  const { paperId, waiting, inkOf, state } = row;
  if (state !== "signing" || waiting.length === 0) return <Tag tone="good">{t("all_signed")}</Tag>;
  return (
    <span className="cluster">
      {waiting.map((party) => (
        <label key={party} className="inline-flex min-h-9 items-center">
          <input
            type="checkbox"
            name="ticks"
            value={`${paperId}.${party}`}
            defaultChecked={inkOf.includes(party)}
            disabled={isLocked}
            className="mr-1 h-5 w-5"
          />
          {t(`party.${party}`)}
          {!inkOf.includes(party) && <span className="pl-1 text-stop">{t("no_ink")}</span>}
        </label>
      ))}
    </span>
  );
}
