// Owns the lists by which a school recommends students: to whom, for what, who has agreed, and taking one back.
import { Form, Link } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { Button, ButtonLink } from "~/app/ui/button";
import { DataTable } from "~/app/ui/data-table";
import { InstantText } from "~/app/ui/date-text";
import { EmptyState } from "~/app/ui/empty-state";
import { Tag } from "~/app/ui/tag";
import type { SchoolList } from "./read-recommendations.server";

/** The newest first. */
export function RecommendationsTable({ lists }: { lists: readonly SchoolList[] }) {
  const t = useT("students");
  return (
    <DataTable
      caption={t("recommend.title")}
      rows={lists}
      rowKey={({ listId }) => listId}
      empty={
        <EmptyState
          title={t("recommend.none")}
          text={t("recommend.none_text")}
          actions={
            <ButtonLink to={paths.school.newRecommendation()} look="primary">
              {t("recommend.new")}
            </ButtonLink>
          }
        />
      }
      columns={[
        { key: "firm", header: t("recommend.firm"), cell: ({ firm }) => firm },
        {
          key: "listing",
          header: t("recommend.listing"),
          wrap: true,
          cell: ({ title }) => title ?? t("recommend.general"),
        },
        {
          key: "students",
          header: t("recommend.students"),
          wrap: true,
          cell: ({ students }) => <Students students={students} />,
        },
        {
          key: "made",
          header: t("recommend.made"),
          cell: ({ createdAt }) => <InstantText at={createdAt} />,
        },
        {
          key: "deed",
          header: t("recommend.withdraw"),
          cell: (row) => <Withdraw list={row} />,
        },
      ]}
    />
  );
}

function Students({ students }: Pick<SchoolList, "students">) {
  const t = useT("students");
  return (
    <ul className="space-y-1">
      {students.map(({ id, name, state }) => (
        <li key={id}>
          <Link to={paths.school.student(id)} className="link mr-2">
            {name}
          </Link>
          <Tag tone={state === "agreed" ? "good" : "wait"}>{t(`recommend.state.${state}`)}</Tag>
        </li>
      ))}
    </ul>
  );
}

function Withdraw({ list: { listId, firm, isWithdrawn } }: { list: SchoolList }) {
  const t = useT("students");
  if (isWithdrawn) return <>{t("recommend.withdrawn")}</>;
  return (
    <Form method="post">
      <Button size="small" name="listId" value={listId}>
        {t("recommend.withdraw")}
        <span className="sr-only"> {firm}</span>
      </Button>
    </Form>
  );
}
