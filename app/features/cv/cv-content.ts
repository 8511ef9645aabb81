// Owns the shape of a CV as both its faces show it: the page and the paper. What stands in it is read in read-cv.

/** One line of facts: what it is, and what there is to say. */
export type CvFact = { term: string; detail: string };
/** Something done: what, when, where, in a few words. */
export type CvItem = { head: string; when: string; where: string; text: string };
export type CvSection = { key: string; title: string } & (
  { facts: CvFact[] } | { items: CvItem[] } | { text: string }
);
export type CvContent = {
  name: string;
  /** School, major, class; empty for somebody of no school. */
  schoolLine: string;
  /** Only what the student asked to have there. */
  contact: string;
  sections: CvSection[];
  /** For the paper: that the page holds more, and that a sign could not be drawn. */
  notes: { more: string; missing: string };
};

/** How much of a CV goes on paper: signs of each text, and entries of each section. */
export type Measure = { signs: number; entries: number };

/** What a name, a place or a time may have in signs, whoever wrote it. */
const most = { name: 40, line: 160, head: 80, when: 40 } as const;

/** The same CV with less in it; nothing is left out where it is short enough. */
export function shorten(content: CvContent, measure: Measure): CvContent {
  return {
    ...content,
    name: cutTo(content.name, most.name),
    schoolLine: cutTo(content.schoolLine, most.line),
    contact: cutTo(content.contact, most.line),
    sections: content.sections.map((section) => shortenSection(section, measure)),
  };
}

function shortenSection(section: CvSection, { signs, entries }: Measure): CvSection {
  const { key, title } = section;
  if ("facts" in section) {
    const facts = section.facts.slice(0, entries).map(({ term, detail }) => {
      return {
        term: cutTo(term, detail === "" ? most.line * 2 : most.head),
        detail: cutTo(detail, Math.max(signs, most.head)),
      };
    });
    return { key, title, facts };
  }
  if ("text" in section) {
    return { key, title, text: cutTo(section.text, Math.max(signs, most.line)) };
  }
  const items = section.items.slice(0, entries).map(({ head, when, where, text }) => ({
    ...{ head: cutTo(head, most.head), when: cutTo(when, most.when) },
    ...{ where: cutTo(where, most.head), text: cutTo(text, signs) },
  }));
  return { key, title, items };
}

function cutTo(text: string, signs: number): string {
  if (text.length <= signs) return text;
  const all = Array.from(text);
  if (all.length <= signs) return text;
  return signs === 0 ? "" : `${all.slice(0, signs).join("").trimEnd()}…`;
}
