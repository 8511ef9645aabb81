import { useT } from "~/app/messages/use-t";
import { useFaultText } from "./fault-text";
import type { FormField } from "./listing-draft";
import type { ListingFields } from "./listing-fields";
import { MarkedWords } from "./marked-words";

/** Below a control: what was written with the unlawful words marked at their place, and what is worth a second look. */
export function FieldRemarks({ form, of }: { form: ListingFields; of: FormField }) {
  const t = useT("listings");
  const say = useFaultText();
  const { sentences, advice } = form.remarks(of);
  return (
    <>
      {sentences.map(({ sentence, found }, index) => (
        <p key={index} className="mt-1 break-words border-l-3 border-stop pl-3 text-14">
          <MarkedWords text={sentence} found={found} />
        </p>
      ))}
      {advice.map((one) => (
        <p key={one.rule} className="mt-1 border-l-3 border-act pl-3 text-14">
          {t("form.advice", { text: say(one) })}
        </p>
      ))}
    </>
  );
}
