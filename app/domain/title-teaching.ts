// Owns titles of people who teach: the teaching word decides over what is taught (a Java讲师 writes no Java for a living).
// Which words teach, and which teacher a subject has, is title-occupation.data.ts'.
import { otherTeachers, subjectTeachers, teaches, teachingTrades } from "./title-occupation.data";
import { best, type ReadCore, type Scored } from "./title-terms";
import { splitEnd, type TitlePart, type TitleWords } from "./title-words";

const clear = 0.8;
const speaking = 0.7;
const byWord = 0.92;
const bySubject = 0.87;
const asSubject = 0.45;
const subjectEnd = /(?:专业|课程|方向|技术)?\s*$/;
const han = /\p{Script=Han}/u;
const latin = /[a-z]{2}|[+#]/;

/** A part of a title with the trades that it means. */
export type Read = { part: TitlePart; scored: Scored };

/** Whether the title is one teacher's: a part of it ends in a teaching word, and the others too or are what is taught. */
function isTeaching({ parts }: TitleWords): boolean {
  const isSubject = ({ wholes }: TitlePart) => {
    const { stem, end } = splitEnd(wholes[0] ?? "");
    return end === "none" || !han.test(stem); // an end that only the last of a list has was given to `QT` too
  };
  return parts.some(isTeacher) && parts.every((part) => isTeacher(part) || isSubject(part));
}

const isTeacher = ({ wholes }: TitlePart) => wholes.some((whole) => teaches.test(whole));

/** What a teacher's title means, in one part: as it was read where that is a teacher already; otherwise by the word and by
 * what is taught, whose own trades stay candidates. Where nobody knows the subject the doubt stays; other titles too. */
export function asTeacher(title: TitleWords, read: Read[], readCore: ReadCore): Read[] {
  const [first] = read;
  if (!first || !isTeaching(title)) return read;
  const { code = "", score = 0 } = first.scored[0] ?? {};
  if (score >= clear && teachingTrades.includes(code)) return read;
  const { parts, asides } = title;
  const words = parts.flatMap(({ wholes }) => wholes.flatMap((whole) => teaches.exec(whole) ?? []));
  const subjects = parts.map(({ wholes }) =>
    words.reduce((rest, word) => rest.replace(word, " "), wholes[0] ?? ""),
  );
  const others = read
    .flatMap(({ scored }) => scored)
    .map(({ code, score }) => {
      return { code, score: teachingTrades.includes(code) ? score : score * asSubject };
    });
  const teachers = teacherOf(words[0] ?? "", subjects, asides, readCore);
  return [{ part: first.part, scored: best([...teachers, ...others]) }];
}

function teacherOf(
  word: string,
  subjects: readonly string[],
  asides: readonly string[],
  readCore: ReadCore,
): Scored {
  const all = [...subjects, ...asides].join(" ");
  const known = subjectTeachers.find(([words]) => words.test(all));
  if (known) return [{ code: known[1], score: bySubject }];
  const { lecturer, instructor } = otherTeachers;
  if (lecturer.test(word)) return [{ code: instructor, score: byWord }];
  const names = subjects.flatMap((subject) => subject.replace(subjectEnd, "").split(" "));
  const isTrade = names.some((name) => ((name ? readCore(name) : [])[0]?.score ?? 0) >= speaking);
  return isTrade || latin.test(all) ? [{ code: instructor, score: bySubject }] : [];
}
