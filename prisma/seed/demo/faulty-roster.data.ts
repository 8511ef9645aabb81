// A fictional list of a new class. The faults: an unknown major, a day that no month has, a phone that a spreadsheet has
// shortened, a student number that stands there twice, a missing name.
export function faultyRoster(entryYear: number): string {
  const yy = String(entryYear).slice(2);
  const born = entryYear - 18;
  const row = (n: number, name: string, birth: string, phone: string, major = "机电一体化技术") =>
    [
      `${entryYear}9${String(n).padStart(4, "0")}`,
      name,
      birth,
      phone,
      major,
      `机电${yy}03班`,
      entryYear,
      "机电学院",
    ].join(",");
  return [
    `北江职业技术学院机电学院${entryYear}级新生花名册,,,,,,,`,
    "学号,姓名,出生日期,手机,专业,班级,年级,学院",
    row(1, "曾家乐", `${born}.3`, "13970000001"),
    row(2, "梁咏欣", `${born}-05-12`, "13970000002"),
    row(3, "罗浩朗", `${born}-02-30`, "13970000003"),
    row(4, "温思敏", `${born}年7月9日`, "1.397E+10"),
    row(5, "房志鹏", `${born}/8/21`, "13970000005", "机电一体"),
    row(6, "邱雅婷", `${born}-06-01`, "１３９７０００００06"),
    row(6, "唐伟斌", `${born}-01-19`, "13970000007"),
    row(8, "", `${born}-04-04`, "13970000008"),
    row(9, "盘天佑", `${born}-03-30`, "13970000009"),
    row(10, "关乐瑶", `${born - 1}-11-02`, "13970000010"),
    "",
  ].join("\n");
}
