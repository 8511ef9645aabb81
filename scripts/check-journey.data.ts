// The listing that `npm run demo -- --check` posts, as a firm would fill in the form. Days are counted from now.
const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** What the recruiter types, by field name. */
export const listing = () => ({
  title: "电梯维保实习生（自检）",
  description:
    "跟着持证师傅做电梯日常保养：清洁、润滑、检查安全装置，学习排除常见故障。第一个月只看和做简单的活，之后分组轮岗。",
  regionCode: "441802",
  address: "清城区职教路示范街 18 号",
  seats: "2",
  payMin: "3000",
  payMax: "3600",
  startsOn: day(45),
  months: "6",
  hoursPerDay: "8",
  hoursPerWeek: "40",
  insurancePayer: "enterprise",
  answerDays: "7",
  validUntil: day(30),
});

/** What a student would type to find it. */
export const words = "电梯维保实习生";
/** What the student tells the firm. */
export const note = "我会用万用表，想学电梯保养。";
/** The last day on which the student may answer the offer. */
export const respondBy = () => day(7);
