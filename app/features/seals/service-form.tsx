// Owns the form that switches an outside e-seal service on: its name, address and secret, and the address of ours to tell it.
import { Form } from "@remix-run/react";
import { useAccountForm } from "~/app/features/accounts/use-account-form";
import { useT } from "~/app/messages/use-t";
import type { FormAnswer } from "~/app/platform/form.server";
import { Button } from "~/app/ui/button";
import { DayText } from "~/app/ui/date-text";
import { ErrorSummary } from "~/app/ui/error-summary";
import { TextField } from "~/app/ui/field";
import { Tag } from "~/app/ui/tag";
import type { SealDesk } from "./read-seals.server";

type Props = { desk: SealDesk; answer: FormAnswer | undefined };

/** Folded away once the service runs. */
export function ServiceForm({ desk, answer }: Props) {
  const t = useT("seals");
  const { service, inbound } = desk;
  const { faults, field } = useAccountForm(
    "set",
    answer,
    { name: t("name"), url: t("url"), password: t("secret"), isOn: t("is_on") },
    { "seal.address_not_called": "url", "seal.secret_needed": "password" },
  );
  const typed = (name: "name" | "url") => {
    const one = field(name);
    return { ...one, defaultValue: one.defaultValue ?? service?.[name] };
  };
  const secret = { ...field("password"), defaultValue: undefined, optional: service !== null };
  const { id, name, label } = field("isOn");
  return (
    <details
      open={service === null || faults.length > 0}
      className="rounded-8 border border-line bg-card px-4 py-2"
    >
      <summary className="min-h-11 cursor-pointer py-2 font-bold">
        {t("settings")} <Standing service={service} />
      </summary>
      <Form method="post" id="set" noValidate className="max-w-read space-y-4 pb-3">
        <ErrorSummary faults={faults} />
        <TextField {...typed("name")} hint={t("name_hint")} />
        <TextField {...typed("url")} hint={t("url_hint")} />
        <TextField
          {...secret}
          type="password"
          autoComplete="off"
          hint={t(service ? "secret_kept" : "secret_hint")}
        />
        <label htmlFor={id} className="flex items-start">
          <input
            id={id}
            name={name}
            type="checkbox"
            defaultChecked={service?.isOn ?? true}
            className="mr-2 mt-1 h-5 w-5"
          />
          <span>{label}</span>
        </label>
        <Button name="intent" value="set" look="primary">
          {t("save")}
        </Button>
        <div>
          <label htmlFor="inbound" className="block font-bold">
            {t("inbound")}
          </label>
          <p className="text-14 text-soft">{t("inbound_text")}</p>
          <input
            id="inbound"
            readOnly
            value={inbound}
            className="num min-h-11 w-full rounded-8 border border-edge bg-paper px-3 text-14"
          />
        </div>
      </Form>
    </details>
  );
}

function Standing({ service }: Pick<SealDesk, "service">) {
  const t = useT("seals");
  if (!service) return <Tag tone="wait">{t("none")}</Tag>;
  return (
    <>
      <Tag tone={service.isOn ? "good" : "wait"}>{t(service.isOn ? "on" : "off")}</Tag>{" "}
      <span className="font-medium text-soft">
        {service.name} <DayText day={new Date(service.setAt).toISOString().slice(0, 10)} />
      </span>
    </>
  );
}
