// Owns how the profile of an application reads: what will be sent, and later what was sent. Never contact data.
import { useT } from "~/app/messages/use-t";
import { DefinitionList } from "~/app/ui/definition-list";
import { SkillTicks } from "./skill-ticks";

type Told = {
  name: string;
  school: string;
  className: string;
  major: string;
  studyYear: number;
  skills: readonly string[];
  about: string;
  /** The words that went with the application; absent while it is being written. */
  note?: string;
};
type Props = {
  profile: Told;
  /** Names of the skills that the listing needs. */
  needed?: readonly string[];
  /** Tell also which of them are not there. */
  withLacks?: boolean;
};

/** The profile line by line, the same for the student and the firm. */
export function SentProfile({ profile, needed = [], withLacks = false }: Props) {
  const t = useT("applications");
  const { name, school, className, major, studyYear, skills, about, note } = profile;
  const said = (text: string, none: string) =>
    text ? <span className="whitespace-pre-line">{text}</span> : <Quiet text={none} />;
  const ticks = <SkillTicks skills={skills} needed={needed} withLacks={withLacks} />;
  const items = [
    { term: t("profile.name"), detail: name },
    { term: t("profile.school"), detail: `${school} · ${className}` },
    { term: t("profile.major"), detail: `${major} · ${t("profile.year_n", { n: studyYear })}` },
    { term: t("profile.skills"), detail: ticks },
    { term: t("profile.about"), detail: said(about, t("profile.no_about")) },
  ];
  const words = { term: t("profile.note"), detail: said(note ?? "", t("profile.no_note")) };
  return <DefinitionList items={note === undefined ? items : [...items, words]} />;
}

function Quiet({ text }: { text: string }) {
  return <span className="text-soft">{text}</span>;
}
