// Owns the way from a student's first page to a firm found without the school: telling of it, or where that stands.
import { Link } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";

/** `firm`: the one that waits for family and school; null where none does. */
export function OwnFoundLine({ firm }: { firm: string | null }) {
  const t = useT("journal");
  return (
    <p className="pb-5">
      <Link to={paths.student.newPlacement()} className="link inline-block min-h-11 py-2">
        {firm === null ? t("hub.own") : t("hub.own_waits", { firm })}
      </Link>
    </p>
  );
}
