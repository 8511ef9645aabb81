// Owns the fields of one block of a school's words, and what can be done with it.
import { type BlockFault, longestText, type TypedBlock } from "~/app/domain/template-words";
import { useT } from "~/app/messages/use-t";
import { Button } from "~/app/ui/button";
import { SelectField } from "~/app/ui/choice-field";
import { TextArea, TextField } from "~/app/ui/field";
import type { MajorGroup } from "./read-templates.server";
import { useFaultText } from "./use-fault-text";
import { conditionsOf, useWhenText } from "./use-when-text";

type Props = {
  at: number;
  block: TypedBlock;
  faults: readonly BlockFault[];
  groups: readonly MajorGroup[];
};

/** Heading, when it stands in, text; up, out. */
export function BlockFields({ at, block: { heading, text, when }, faults, groups }: Props) {
  const t = useT("templates");
  const sayWhen = useWhenText(groups);
  const known = conditionsOf(groups);
  const whens = known.includes(when) ? known : [...known, when];
  const sayFault = useFaultText();
  const n = at + 1;
  const of = (field: BlockFault["field"]) => ({
    ...{ id: `${field}-${String(at)}`, name: field },
    errors: faults.filter((fault) => fault.field === field).map(sayFault),
  });
  return (
    <fieldset className="rounded-8 border border-line bg-card px-4 pb-4 pt-2">
      <legend className="px-1 font-bold">{t("block_n", { n })}</legend>
      <div className="space-y-3">
        <div className="grid gap-3 md:grid-cols-2">
          <TextField {...of("heading")} label={t("heading")} defaultValue={heading} />
          <SelectField
            id={`when-${String(at)}`}
            name="when"
            label={t("when_title")}
            defaultValue={when}
            choices={whens.map((one) => ({ value: one, label: sayWhen(one) }))}
          />
        </div>
        <TextArea
          {...of("text")}
          label={t("text")}
          defaultValue={text}
          rows={4}
          limit={longestText}
        />
        <div className="cluster">
          {at > 0 && (
            <Button name="intent" value={`up-${String(at)}`} look="quiet" size="small">
              {t("up", { n })}
            </Button>
          )}
          <Button name="intent" value={`drop-${String(at)}`} look="quiet" size="small">
            {t("drop", { n })}
          </Button>
        </div>
      </div>
    </fieldset>
  );
}
