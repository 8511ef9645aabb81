import { Bell, House, ListChecks, Search, UserRound } from "lucide-react";
import type { ReactNode } from "react";
import { Button, ButtonLink } from "./button";
import { Card } from "./card";
import { Chips } from "./chips";
import { EmptyState } from "./empty-state";
import { SearchBox } from "./filter-bar";
import { GalleryBridges } from "./gallery-bridges";
import type { GalleryWords } from "./gallery.data";
import { Notice } from "./notice";
import { StudentFrame } from "./student-frame";
import { Tag } from "./tag";
import { TaskList } from "./task-list";
import type { Tone } from "./tone";

const icons = [House, Search, ListChecks, Bell, UserRound];
const tones: Tone[] = ["info", "act", "good", "wait", "stop"];

/** The gallery's phone side, inside the student frame. */
export function GalleryPhone({ words, here }: { words: GalleryWords; here: string }) {
  const nav = words.tabs.map((label, index) => ({
    to: `${here}?tab=${index}`,
    label,
    icon: icons[index]!,
    current: index === 2,
    count: index === 3 ? 2 : 0,
  }));
  const bar = (
    <>
      <p className="pr-3 text-14 leading-snug text-soft">{words.card.foot[0]}</p>
      <Button look="primary">{words.buttons[0]}</Button>
    </>
  );
  return (
    <StudentFrame home={here} nav={nav} who={words.who} bar={bar}>
      <SearchBox
        action={here}
        name="q"
        label={words.search.label}
        button={words.search.button}
        defaultValue={words.search.value}
        placeholder={words.search.placeholder}
      />
      <Chips
        label={words.search.label}
        chips={words.chips.map((label, n) => ({ to: `?chip=${n}`, label, on: n === 0 }))}
      />
      <div className="space-y-3">
        <GalleryBridges words={words} />
        <Listing words={words} />
        <Section title={words.headings[1]!}>
          <div className="cluster">
            <Button look="primary">{words.buttons[0]}</Button>
            <Button look="quiet">{words.buttons[1]}</Button>
            <Button look="danger">{words.buttons[2]}</Button>
            <ButtonLink to={here} look="plain">
              {words.buttons[3]}
            </ButtonLink>
          </div>
        </Section>
        <div className="cluster">
          {tones.map((tone, n) => (
            <Tag key={tone} tone={tone}>
              {words.tags[n]}
            </Tag>
          ))}
        </div>
        {(["info", "act", "good", "stop"] as const).map((tone) => (
          <Notice key={tone} tone={tone} title={words.notice[0]}>
            {words.notice[1]}
          </Notice>
        ))}
        <TaskList
          tasks={words.long.slice(0, 4).map((label, n) => ({
            label,
            to: n < 3 ? `?task=${n}` : undefined,
            status: { tone: (["good", "act", "wait", "stop"] as const)[n]!, text: words.tags[n]! },
          }))}
        />
        <EmptyState
          title={words.empty[0]}
          text={words.empty[1]}
          actions={
            <ButtonLink to={here} look="primary">
              {words.empty[2]}
            </ButtonLink>
          }
        />
      </div>
    </StudentFrame>
  );
}

function Listing({ words }: { words: GalleryWords }) {
  const { pay, sub, fit, foot } = words.card;
  return (
    <Card
      title={words.bridges[0]}
      aside={pay}
      sub={sub}
      foot={
        <>
          <span className="mr-auto pr-2">{foot[0]}</span>
          <b className="font-bold text-bridge">{foot[1]}</b>
        </>
      }
    >
      <p className="cluster text-14">
        {fit.map((word) => (
          <span key={word} className="pr-1">
            {word}
          </span>
        ))}
      </p>
    </Card>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="mb-1 text-18 font-bold">{title}</h2>
      {children}
    </section>
  );
}
