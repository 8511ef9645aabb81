// Owns the line on a student's home that leads to what waits under invitations.
import { Link } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";

/** Nothing where nothing waits. */
export function InvitedLine({ count }: { count: number }) {
  const t = useT("applications");
  if (count === 0) return null;
  return (
    <p className="pb-5">
      <Link to={paths.student.invitations()} className="link inline-block py-1 font-bold">
        {t("mine.invited", { count })}
      </Link>
    </p>
  );
}
