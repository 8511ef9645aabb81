import { hasField } from "~/app/domain/listing-content";
import { lawOf } from "~/app/domain/listing-kind";
import { useT } from "~/app/messages/use-t";
import { CheckField } from "~/app/ui/choice-field";
import { MoneyField, TextField } from "~/app/ui/field";
import { controlName } from "./fault-text";
import { FieldRemarks } from "./field-remarks";
import { GroupedSelect } from "./grouped-select";
import { controlsOf } from "./listing-controls";
import type { PartProps } from "./listing-form";
import { MoreFields } from "./more-fields";

/** Where it is, for how many, and where people live. */
export function PlacePart({ form, draft, choices }: PartProps) {
  const t = useT("listings");
  const { field } = form;
  const isClass = lawOf(draft.kind).takenBy === "school";
  const [dorm, meals] = [field("dorm"), field("meals")];
  return (
    <>
      <GroupedSelect
        label={t("field.regionCode")}
        groups={choices.places}
        empty={t("form.pick")}
        {...field("regionCode")}
      />
      <TextField
        label={t("field.address")}
        hint={t("hint.address")}
        maxLength={120}
        autoComplete="off"
        {...field("address")}
      />
      <div>
        <TextField
          label={t(isClass ? "field.seats_class" : "field.seats")}
          hint={isClass ? undefined : t("hint.seats")}
          inputMode="numeric"
          autoComplete="off"
          {...field("seats")}
        />
        <FieldRemarks form={form} of="seats" />
      </div>
      <Sites form={form} draft={draft} choices={choices} />
      <div className="grid gap-3 sm:grid-cols-2">
        {hasField(draft.kind, "dorm") && (
          <CheckField label={t("field.dorm")} {...dorm} checked={dorm.defaultValue === "on"} />
        )}
        <CheckField label={t("field.meals")} {...meals} checked={meals.defaultValue === "on"} />
      </div>
      {hasField(draft.kind, "dormCost") && (
        <MoneyField
          label={t("field.dormCost")}
          hint={t("hint.dormCost")}
          unit={t(`currency.${draft.payCurrency}`)}
          optional
          {...field("dormCost")}
        />
      )}
    </>
  );
}

/** People per place, where a firm takes them on in several; a place that is missing is added here. */
function Sites({ form, draft: { firmSites, sites }, choices }: PartProps) {
  const t = useT("listings");
  const { field } = form;
  const isOpen = controlsOf("sites", firmSites).some((name) => field(name).errors.length > 0);
  return (
    <MoreFields label={t("form.several_sites")} isOpen={sites.length > 0 || isOpen}>
      <p className="text-14 text-soft">{t("hint.sites")}</p>
      {firmSites.map(({ id, address }, index) => {
        const name = `sites[${index}].seats` as const;
        return (
          <div key={id}>
            <input type="hidden" name={`sites[${index}].siteId`} value={id} />
            <TextField
              label={controlName(name, firmSites, t)}
              hint={address}
              inputMode="numeric"
              autoComplete="off"
              optional
              {...field(name)}
            />
          </div>
        );
      })}
      <fieldset className="space-y-4 border-t border-line pt-4">
        <legend className="font-bold">{t("form.add_site")}</legend>
        <TextField
          label={t("field.newSiteName")}
          hint={t("form.site_name_hint")}
          maxLength={40}
          autoComplete="off"
          optional
          {...field("newSiteName")}
        />
        <GroupedSelect
          label={t("field.newSiteRegion")}
          groups={choices.places}
          empty={t("form.pick")}
          optional
          {...field("newSiteRegion")}
        />
        <TextField
          label={t("field.newSiteAddress")}
          maxLength={120}
          autoComplete="off"
          optional
          {...field("newSiteAddress")}
        />
        <TextField
          label={t("field.newSiteSeats")}
          inputMode="numeric"
          autoComplete="off"
          optional
          {...field("newSiteSeats")}
        />
      </fieldset>
    </MoreFields>
  );
}
