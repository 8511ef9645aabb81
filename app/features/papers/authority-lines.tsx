// Owns how authorities to seal are listed: who, for which days, whether they count today, and the scan of the letter.
import { Form } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { Button } from "~/app/ui/button";
import { Tag } from "~/app/ui/tag";
import type { Tone } from "~/app/ui/tone";
import type { AuthorityRow } from "./authorities.server";

const tones: Record<AuthorityRow["standing"], Tone> = {
  ...{ holds: "good", later: "info", over: "act", revoked: "wait" },
};

/** Nothing where there is none. */
export function AuthorityLines({ rows, mayKeep }: { rows: AuthorityRow[]; mayKeep: boolean }) {
  if (rows.length === 0) return null;
  return (
    <ul className="divide-y divide-line border-y border-line">
      {rows.map((row) => (
        <Line key={row.authorityId} row={row} mayKeep={mayKeep} />
      ))}
    </ul>
  );
}

function Line({ row, mayKeep }: { row: AuthorityRow; mayKeep: boolean }) {
  const t = useT("papers");
  const { name, firm, validFrom: from, validUntil: until, standing, fileId } = row;
  return (
    <li className="flex flex-wrap items-center py-2">
      <span className="mr-auto pr-3">
        {firm && <span className="block">{firm}</span>}
        <span className="font-bold">{name}</span>{" "}
        <span className="num text-soft">
          {until ? t("authority.holds_until", { from, until }) : t("authority.holds", { from })}
        </span>
        <span className="block text-14">
          {fileId ? (
            <a href={paths.file(fileId)} className="link inline-flex min-h-11 items-center">
              {t("authority.scan")}
            </a>
          ) : (
            <span className="text-soft">{t("authority.no_scan")}</span>
          )}
        </span>
      </span>
      <Tag tone={tones[standing]}>{t(`authority.standing.${standing}`)}</Tag>
      {mayKeep && standing !== "revoked" && (
        <Form method="post" className="pl-3">
          <input type="hidden" name="authorityId" value={row.authorityId} />
          <Button name="intent" value="revoke" look="quiet" size="small">
            {t("authority.revoke")}
          </Button>
        </Form>
      )}
    </li>
  );
}
