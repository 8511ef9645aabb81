import type { PrismaClient } from "~/prisma/generated/client";
import { ago, idOf } from "./dice";
import { type DemoFirm, firms } from "./market.data";
import { aStaffMember } from "./people";

export type SeededFirm = DemoFirm & { id: string; siteId: string; recruiterId: string };

const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** A unified social credit code with a right check character (GB 32100) of a firm that does not exist. */
function uscc(n: number): string {
  const body = `91440000MA0Q${String(10_000 + n)}`;
  const sum = weights.reduce((total, w, i) => total + w * alphabet.indexOf(body.charAt(i)), 0);
  return body + alphabet.charAt((31 - (sum % 31)) % 31);
}

const numberOf = (kind: DemoFirm["kind"], n: number) =>
  ({ uscc: uscc(n), hk_business: `7${String(1_000_000 + n)}`, macao_business: `${54_000 + n} SO` })[
    kind
  ];

/** Who signs in at which firm; the others get a recruiter nobody needs to know. */
const logins: Record<string, [key: string, name: string, role: "recruiter" | "enterprise_admin"]> =
  {
    lift: ["recruiter", "陈文静", "recruiter"],
    mould: ["firm-admin", "罗厂长", "enterprise_admin"],
    pending: ["pending", "谢新苗", "enterprise_admin"],
    macao: ["macao-recruiter", "梁佩儀", "enterprise_admin"],
  };

/** Twelve firms: ten in good standing (one in Hong Kong, one in Macao), one unverified, one suspended. */
export async function seedFirms(db: PrismaClient, now: Date): Promise<SeededFirm[]> {
  const operatorId = await aStaffMember(db, now, "operator", "吴运营", "operator_admin", {});
  await aStaffMember(db, now, "reviewer", "何审核", "operator_reviewer", {});
  const seeded: SeededFirm[] = [];
  for (const [n, firm] of firms.entries()) {
    const { key, name, shortName, status, kind, regionCode, industry, staffCount, about, address } =
      firm;
    const id = idOf("firm", key);
    const siteId = idOf("site", key);
    const decided = status === "pending" ? null : ago(now, 90 - n);
    await db.enterprise.create({
      data: {
        id,
        name,
        shortName,
        status,
        registrationKind: kind,
        registrationNumber: numberOf(kind, n),
        regionCode,
        about,
        industry,
        staffCount,
        contactName: logins[key]?.[1] ?? "招聘专员",
        decidedAt: decided,
        decidedById: decided ? operatorId : null,
        decisionNote:
          status === "suspended" ? "两名同学投诉：面试时要求先交培训费。核实期间暂停。" : null,
        createdAt: status === "pending" ? ago(now, 1) : ago(now, 100 - n),
        sites: { create: { id: siteId, name: shortName, regionCode, address } },
      },
    });
    const [login, person, role] = logins[key] ?? [`hr-${key}`, "招聘专员", "recruiter"];
    const locale = kind === "uscc" ? null : "zh-HK";
    const scope = { enterpriseId: id };
    const recruiterId = await aStaffMember(db, now, login, person, role, scope, locale);
    seeded.push({ ...firm, id, siteId, recruiterId });
  }
  await aStaffMember(db, now, "lift-admin", "南粤升达管理员", "enterprise_admin", {
    enterpriseId: idOf("firm", "lift"),
  });
  return seeded;
}
