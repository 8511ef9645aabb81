import { Form } from "@remix-run/react";
import { Button } from "./button";
import { CheckField, ChoiceGroup, SelectField } from "./choice-field";
import { Confirm } from "./confirm";
import { DayText, InstantText, LeftText } from "./date-text";
import { DefinitionList } from "./definition-list";
import { ErrorSummary } from "./error-summary";
import { DateField, MoneyField, TextArea, TextField } from "./field";
import type { GalleryWords } from "./gallery.data";
import { PublicFrame } from "./public-frame";

type Props = { words: GalleryWords; here: string; large: boolean; faulty: boolean };

const now = new Date("2026-09-08T06:30:00Z");

/** The gallery's forms, inside the public frame. */
export function GalleryForm({ words, here, large, faulty }: Props) {
  const { name, pay, start, reason, place, shift, agree, errors } = words.fields;
  const [missing, early] = faulty ? errors.map((text) => [text]) : [];
  const faults = [
    { id: "name", label: name[0]!, text: errors[0]! },
    { id: "start", label: start, text: errors[1]! },
  ];
  return (
    <PublicFrame
      home={here}
      path={here}
      large={large}
      vouchedBy={words.crumb}
      nav={[{ to: here, label: words.search.label }]}
      imprint={{ operator: words.card.sub, icp: null, licence: null, complaints: "020-00000000" }}
    >
      <h1 className="mb-4 text-28 font-heavy">{words.headings[4]}</h1>
      {faulty && <ErrorSummary faults={faults} />}
      <Form method="post" noValidate className="space-y-5">
        <TextField name="name" label={name[0]} hint={name[1]} errors={missing} />
        <MoneyField name="pay" label={pay[0]} hint={pay[1]} unit={pay[2]} defaultValue="3500" />
        <DateField name="start" label={start} defaultValue="2026-09-01" errors={early} />
        <SelectField
          name="place"
          label={place[0]}
          empty={place[1]}
          choices={words.bars.map((label) => ({ value: label, label }))}
        />
        <ChoiceGroup
          name="shift"
          label={shift[0]}
          defaultValue="a"
          choices={[
            { value: "a", label: shift[1] },
            { value: "b", label: shift[2] },
            { value: "c", label: shift[3], hint: shift[4] },
          ]}
        />
        <TextArea name="reason" label={reason[0]} hint={reason[1]} limit={120} optional />
        <CheckField name="agree" label={agree} errors={missing} />
        <div className="cluster">
          <Button look="primary">{words.buttons[0]}</Button>
          <Button look="quiet">{words.buttons[1]}</Button>
        </div>
      </Form>
      <h2 className="mb-2 mt-8 text-22 font-bold">{words.headings[5]}</h2>
      <DefinitionList
        items={[
          ...words.details.map(([term, detail]) => ({
            term,
            detail,
            action: (
              <a href={here} className="link">
                {words.change}
              </a>
            ),
          })),
          { term: start, detail: <DayText day="2026-09-08" full /> },
          { term: <DayText day="2026-09-08" />, detail: <InstantText at={now} /> },
          { term: start, detail: <LeftText until="2026-09-11T10:00:00Z" now={now} /> },
        ]}
      />
      <div className="mt-6">
        <Confirm ask={words.confirm[0]} text={words.confirm[1]}>
          <Button look="danger">{words.confirm[2]}</Button>
        </Confirm>
      </div>
    </PublicFrame>
  );
}
