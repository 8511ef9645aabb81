import { Link, useLocation, useNavigate } from "@remix-run/react";
import type { MouseEvent, ReactNode } from "react";
import { changedQuery } from "~/app/features/views/view-pages";
import { paths } from "~/app/paths";

type Props = { applicationId: string; children: ReactNode };

/** Leads to the application's own page; where there is room beside the list it opens there instead. A press with a key
 * (a new tab) is the browser's. */
export function PanelLink({ applicationId, children }: Props) {
  const navigate = useNavigate();
  const { search } = useLocation();
  const openBeside = (event: MouseEvent) => {
    const isPlain = !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
    if (!isPlain || !window.matchMedia("(min-width: 64rem)").matches) return;
    event.preventDefault();
    navigate(changedQuery(search, { open: applicationId }), { preventScrollReset: true });
  };
  return (
    <Link
      id={`open-${applicationId}`}
      to={paths.enterprise.application(applicationId)}
      onClick={openBeside}
      className="link font-bold"
    >
      {children}
    </Link>
  );
}
