import { BridgeLine } from "./bridge-line";
import { Button } from "./button";
import { ButtonRow } from "./button-row";
import { Card } from "./card";
import { stepsAt, type GalleryWords } from "./gallery.data";

/** The bridge line in each of its moods. */
export function GalleryBridges({ words }: { words: GalleryWords }) {
  const [first, second, third, fourth] = words.bridges;
  const turn = (
    <>
      <b className="text-act">{words.turn[0]}</b>
      {words.turn[1]}
    </>
  );
  return (
    <>
      <Card title={first} sub={words.card.sub}>
        <BridgeLine steps={stepsAt(words.steps, 3)} tone="act" label={first!} turn={turn} />
        <div className="mt-3">
          <ButtonRow>
            <Button look="primary">{words.buttons[0]}</Button>
            <Button look="quiet">{words.buttons[1]}</Button>
          </ButtonRow>
        </div>
      </Card>
      <Card title={second} sub={words.card.sub}>
        <BridgeLine steps={stepsAt(words.steps, 1)} tone="wait" label={second!} />
      </Card>
      <Card title={third}>
        <BridgeLine steps={stepsAt(words.long, 7)} tone="good" label={third!} />
        <BridgeLine steps={stepsAt(words.long, 4)} tone="act" label={third!} />
      </Card>
      <Card title={fourth} sub={words.card.sub}>
        <BridgeLine steps={stepsAt(words.steps.slice(0, 4), 2, true)} tone="stop" label={fourth!} />
      </Card>
    </>
  );
}
