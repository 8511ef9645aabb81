import { useT } from "~/app/messages/use-t";

/** The mark: a low arc on its piers, the third one open. */
export function BrandMark() {
  return (
    <svg viewBox="0 0 40 24" width="40" height="24" aria-hidden className="shrink-0">
      <path
        d="M2 17Q20 1 38 17"
        fill="none"
        stroke="var(--bridge)"
        strokeWidth="3"
        strokeLinecap="round"
      />
      <g stroke="var(--bridge)" strokeWidth="2" strokeLinecap="round">
        <path d="M11 12V21M20 10V21" />
        <path d="M29 15.500V21" stroke="var(--act)" />
      </g>
      <circle cx="11" cy="10.900" r="3" fill="var(--bridge)" />
      <circle cx="20" cy="9" r="3" fill="var(--bridge)" />
      <circle
        cx="29"
        cy="10.900"
        r="3.500"
        fill="var(--card)"
        stroke="var(--act)"
        strokeWidth="2"
      />
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
