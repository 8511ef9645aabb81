// A made-up student list of any length, the same every time, with a known number of faulty lines.
import { majors } from "~/prisma/seed/reference/majors.data";
import { anIdentityNumber } from "../support/identity";

const family = [..."赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜"];
const given = [..."嘉怡俊杰思颖家豪子轩诗琪浩然梓涵伟明晓敏志强丽华建国雅文"];
const perClass = 45;
const perDay = 999;

/** Faults as offices make them, one kind after the other. */
const spoil: ((cells: string[]) => string[])[] = [
  (cells) => cells.with(3, "2006-02-30"),
  (cells) => cells.with(2, "1.39E+10"),
  (cells) => cells.with(5, "炼丹术"),
  (cells) => cells.with(1, ""),
  (cells) => cells.with(7, "去年"),
  (cells) => cells.with(4, cells[4]!.slice(0, 17) + (cells[4]!.endsWith("1") ? "2" : "1")),
];

/** A CSV with `rows` students, of which the lines of `faults` cannot be taken. */
export function rosterFile(rows: number, faults: number): string {
  const taught = majors.filter(({ level }) => level === "associate").slice(0, 12);
  const lines = Array.from({ length: rows }, (_, n) => {
    const at = Math.floor(n / perClass);
    const major = taught[at % taught.length]!;
    const year = 2022 + (at % 4);
    const birthDay = Math.floor(n / perDay) + 1;
    const birth = `${year - 18}-03-${String(birthDay).padStart(2, "0")}`;
    const cells = [
      `${year}${String(n).padStart(6, "0")}`,
      `${family[n % family.length]!}${given[(n * 7) % given.length]!}${given[(n * 13) % given.length]!}`,
      `139${String(10_000_000 + n)}`,
      birth,
      anIdentityNumber(birth, (n % perDay) + 1),
      major.names["zh-CN"],
      `${major.names["zh-CN"]}${year - 2000}-${at}班`,
      `${year}级`,
      `${major.groupNames["zh-CN"]}学院`,
      "在读",
    ];
    const every = faults === 0 ? Infinity : Math.floor(rows / faults);
    const isFaulty = n % every === 0 && n / every < faults;
    return (isFaulty ? spoil[(n / every) % spoil.length]!(cells) : cells).join(",");
  });
  return ["学号,姓名,手机,出生日期,身份证号,专业,班级,年级,学院,状态", ...lines].join("\n");
}
