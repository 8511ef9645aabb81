// What a listing offers beside pay, as one sentence: our words grow small within it, typed ones stay as they are.
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { useJoined } from "~/app/features/listings/listing-terms";
import { serverTranslators } from "~/app/messages/server-translators";
import { TranslatorContext } from "~/app/messages/use-t";

function Joined(props: { parts: string[]; typed: string[] }) {
  return useJoined()(props.parts, props.typed);
}

test("a name that somebody typed keeps its letter", () => {
  const parts = ["Meal allowance", "Travel allowance", "Shenzhen bus card"];
  const read = renderToStaticMarkup(
    <TranslatorContext.Provider value={serverTranslators.en}>
      <Joined parts={parts} typed={["Shenzhen bus card"]} />
    </TranslatorContext.Provider>,
  );
  expect(read).toBe("Meal allowance, travel allowance, Shenzhen bus card");
});
