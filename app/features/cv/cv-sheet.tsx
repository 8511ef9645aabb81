// Owns how a CV looks as a page: the same words as on paper, in the same order.
import type { CvContent, CvItem, CvSection } from "./cv-content";

/** The CV to read on a screen and to print from there. */
export function CvSheet({ cv }: { cv: CvContent }) {
  const { name, schoolLine, contact, sections } = cv;
  return (
    <article className="max-w-read rounded-8 border border-line bg-card px-4 py-6 sm:px-8">
      <header>
        <h2 className="break-words text-28 font-heavy leading-tight">{name}</h2>
        {schoolLine && <p className="pt-1 text-soft">{schoolLine}</p>}
        {contact && <p className="num text-soft">{contact}</p>}
        <Arc />
      </header>
      {sections.map((section) => (
        <section
          key={section.key}
          aria-labelledby={`cv-${section.key}`}
          className="border-t border-line py-3 sm:flex"
        >
          <h3
            id={`cv-${section.key}`}
            className="pb-1 font-bold text-bridge sm:w-24 sm:shrink-0 sm:pr-3"
          >
            {section.title}
          </h3>
          <div className="min-w-0 flex-1 space-y-3">
            <Words section={section} />
          </div>
        </section>
      ))}
    </article>
  );
}

/** The product's one sign: a low arc between two banks. */
function Arc() {
  return (
    <svg viewBox="0 0 300 16" width="100%" aria-hidden className="my-3 block">
      <path d="M3 13Q150 -7 297 13" fill="none" stroke="var(--bridge)" />
      <circle cx="3" cy="13" r="2" fill="var(--bridge)" />
      <circle cx="297" cy="13" r="2" fill="var(--bridge)" />
    </svg>
  );
}

function Words({ section }: { section: CvSection }) {
  if ("text" in section) return <p className="whitespace-pre-line break-words">{section.text}</p>;
  if ("items" in section) return section.items.map((item, n) => <Item key={n} item={item} />);
  return (
    <dl>
      {section.facts.map(({ term, detail }, n) => (
        <div key={n} className="pb-1 sm:flex">
          <dt className={`break-words font-bold ${detail ? "sm:w-40 sm:shrink-0 sm:pr-3" : ""}`}>
            {term}
          </dt>
          <dd className={detail ? "min-w-0 flex-1 break-words" : "sr-only"}>{detail}</dd>
        </div>
      ))}
    </dl>
  );
}

function Item({ item: { head, when, where, text } }: { item: CvItem }) {
  return (
    <div className="keep-whole">
      <div className="flex flex-wrap items-baseline">
        <h4 className="mr-auto break-words pr-3 font-bold">{head}</h4>
        {when && <p className="num text-14 text-soft">{when}</p>}
      </div>
      {where && <p className="break-words text-soft">{where}</p>}
      {text && <p className="whitespace-pre-line break-words">{text}</p>}
    </div>
  );
}
