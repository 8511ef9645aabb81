import { useT } from "~/app/messages/use-t";

/** The mark: a low arc from bank to bank on three piers, the last one open for the next step. */
export function BrandMark() {
  return (
    <svg viewBox="0 0 44 24" width="44" height="24" aria-hidden>
      <g fill="none" stroke="var(--bridge)" strokeLinecap="round">
        <path d="M2 21Q22 -9 42 21" strokeWidth="3" />
        <path d="M12 11V21M22 7V21" strokeWidth="2.5" />
        <path d="M32 13V21" stroke="var(--act)" strokeWidth="2.5" />
      </g>
      <circle cx="32" cy="10.3" r="3.6" fill="var(--paper)" stroke="var(--act)" strokeWidth="2.5" />
    </svg>
  );
}

/** Mark and name. */
export function Brand() {
  const t = useT("ui");
  return (
    <span className="inline-flex items-center space-x-2 whitespace-nowrap text-18 font-heavy leading-tight">
      <BrandMark />
      <span>
        {t("brand.first")}
        <span className="text-bridge">{t("brand.second")}</span>
      </span>
    </span>
  );
}
