import { type Transform, PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { renderToPipeableStream } from "react-dom/server";
import { expect, test } from "vitest";
import { withoutNul } from "~/app/platform/without-nul.server";

const words = Array.from(
  { length: 400 },
  (_, n) => `${"a".repeat(n % 3)}数控车床操作工，南城街道示范路${n}号`,
);

function render(through: Transform): Promise<string> {
  const { pipe } = renderToPipeableStream(
    <ul>
      {words.map((word) => (
        <li key={word}>{word}</li>
      ))}
    </ul>,
    { onAllReady: () => pipe(through) },
  );
  return text(through);
}

test("Chinese text arrives whole, whatever the size of the renderer's buffer", async () => {
  const html = await render(withoutNul());
  expect(html).not.toContain("\u0000");
  expect(html).toBe(`<ul>${words.map((word) => `<li>${word}</li>`).join("")}</ul>`);
});

test("without the filter it does not: when this turns green, the filter can go", async () => {
  expect(await render(new PassThrough())).toContain("\u0000");
});
