import { useT } from "~/app/messages/use-t";
import { useFaultText } from "./fault-text";
import { FoundList } from "./found-list";
import type { FormField } from "./listing-draft";
import type { ListingFields } from "./listing-fields";

/** Below a control: the unlawful words one by one with what to write instead, and what is worth a second look. */
export function FieldRemarks({ form, of }: { form: ListingFields; of: FormField }) {
  const t = useT("listings");
  const say = useFaultText();
  const { found, advice } = form.remarks(of);
  return (
    <>
      <FoundList found={found} />
      {advice.map((one) => (
        <p key={one.rule} className="mt-1 border-l-3 border-act pl-3 text-14">
          {t("form.advice", { text: say(one) })}
        </p>
      ))}
    </>
  );
}
