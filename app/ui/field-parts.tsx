import { CircleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { useT } from "~/app/messages/use-t";

/** What every field takes. Texts come ready to read; `fieldProps` fills the rest from a conform field. */
export type FieldProps = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  id?: string | undefined;
  errors?: readonly string[] | undefined;
  /** A field is asked for unless it says otherwise; then its label adds "(optional)". */
  optional?: boolean | undefined;
};

/** The ids that tie a control to its hint and its errors. */
export function idsOf({ id, name, hint, errors }: FieldProps) {
  const own = id ?? name;
  const hintId = hint ? `${own}-hint` : undefined;
  const errorId = errors?.length ? `${own}-error` : undefined;
  return {
    id: own,
    hintId,
    errorId,
    control: {
      id: own,
      name,
      "aria-describedby": [hintId, errorId].filter(Boolean).join(" ") || undefined,
      "aria-invalid": errorId ? (true as const) : undefined,
    },
  };
}

/** The frame of a control; with an error the border thickens too. */
export function controlClass(errors?: readonly string[]): string {
  const edge = errors?.length ? "border-2 border-stop" : "border border-edge";
  return `block min-h-11 w-full rounded-8 bg-card px-3 py-2 text-16 leading-snug text-ink ${edge}`;
}

/** Label, hint, error, then the control. */
export function FieldShell(props: FieldProps & { children: ReactNode }) {
  const { id, hintId, errorId } = idsOf(props);
  return (
    <div className={errorId ? "border-l-3 border-stop pl-3" : ""}>
      <label htmlFor={id} className="block font-bold leading-snug">
        {props.label}
        <Optional when={props.optional} />
      </label>
      <Hint id={hintId}>{props.hint}</Hint>
      <FieldErrors id={errorId} errors={props.errors} />
      <div className="mt-1">{props.children}</div>
    </div>
  );
}

export function Optional({ when }: { when?: boolean | undefined }) {
  const t = useT("ui");
  return when ? <span className="pl-1 font-normal text-soft">{t("optional")}</span> : null;
}

export function Hint({ id, children }: { id?: string | undefined; children?: ReactNode }) {
  if (!id) return null;
  return (
    <p id={id} className="text-14 text-soft">
      {children}
    </p>
  );
}

export function FieldErrors(props: {
  id?: string | undefined;
  errors?: readonly string[] | undefined;
}) {
  const t = useT("ui");
  if (!props.id) return null;
  return (
    <p id={props.id} className="mt-1 flex items-start text-14 font-bold text-stop">
      <CircleAlert size={18} aria-hidden className="mr-1 mt-px shrink-0" />
      <span>
        <span className="sr-only">{t("error_prefix")}</span>
        {props.errors?.join(" ")}
      </span>
    </p>
  );
}
