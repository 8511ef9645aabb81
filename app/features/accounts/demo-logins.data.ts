// The people that the demo market lets one enter as with one press. Their texts are accounts:demo.<key>.
export const demoLogins = [
  { key: "student", mail: "student.demo@zhiqiao.example" },
  { key: "intern", mail: "intern.demo@zhiqiao.example" },
  { key: "minor", mail: "minor.demo@zhiqiao.example" },
  { key: "hk_student", mail: "hk-student.demo@zhiqiao.example" },
  { key: "recruiter", mail: "recruiter.demo@zhiqiao.example" },
  { key: "firm_admin", mail: "firm-admin.demo@zhiqiao.example" },
  { key: "pending", mail: "pending.demo@zhiqiao.example" },
  { key: "macao_recruiter", mail: "macao-recruiter.demo@zhiqiao.example" },
  { key: "adviser", mail: "adviser.demo@zhiqiao.example" },
  { key: "college", mail: "college.demo@zhiqiao.example" },
  { key: "internship", mail: "internship.demo@zhiqiao.example" },
  { key: "operator", mail: "operator.demo@zhiqiao.example" },
  { key: "reviewer", mail: "reviewer.demo@zhiqiao.example" },
] as const;
export type DemoKey = (typeof demoLogins)[number]["key"];
export const demoKeys = demoLogins.map(({ key }) => key) as [DemoKey, ...DemoKey[]];
