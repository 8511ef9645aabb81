// `npm run bench -- apply`: applying in process against the same work as one SQL statement on the same eight
// connections, then over HTTP against an empty action of the same server; nothing lost, doubled or oversold.
// Engines in a folder of their own, with every fsync. Measures; decides nothing but whether the goals are met.
import { Agent, request } from "node:http";
import { ends } from "~/app/domain/application";
import type { StudentActor } from "~/app/domain/permission";
import { moveApplication } from "~/app/features/applications/move-application.server";
import { submitApplication } from "~/app/features/applications/submit-application.server";
import { paths } from "~/app/paths";
import { Env } from "~/app/platform/env.server";
import { newId } from "~/app/platform/id";
import { createServices, type Services } from "~/app/platform/services.server";
import { openSession } from "~/app/platform/session.server";
import { withBuiltServer } from "../support/built-server";
import {
  aListing,
  anEnterprise,
  aRecruiter,
  type ASchool,
  aSchool,
  aStudent,
} from "../support/factories";
import { runBench, seed, tell } from "./run-bench";

const sizes = {
  students: 120,
  listings: 160,
  perRound: 1000,
  rounds: 9,
  inFlight: 32,
  repeats: 200,
};
const goals = {
  verbOverSql: { min: 0.5 },
  httpOverEmpty: { min: 0.5 },
  lost: { max: 0 },
  doubled: { max: 0 },
  oversold: { max: 0 },
};

type Pair = { student: StudentActor; cookie: string; listingId: string };
type Press = (pair: Pair) => Promise<string>;

/** A seeded stream of numbers in [0, 1). */
function mulberry32(state: number) {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Every student beside every listing, in a seeded order: enough distinct applications for all rounds. */
async function aMarket(services: Services, school: ASchool): Promise<Pair[]> {
  const enterprise = await anEnterprise(services);
  const skills = [...services.reference.skills.keys()].slice(0, 5);
  const students: Pick<Pair, "student" | "cookie">[] = [];
  for (let i = 0; i < sizes.students; i += 1) {
    const { person, grant, actor } = await aStudent(services, school);
    const known = skills.map((skillCode) => ({ personId: person.id, skillCode }));
    await services.db.profileSkill.createMany({ data: known });
    const setCookie = await openSession(services, person.id, grant.id, "bench");
    students.push({ student: actor, cookie: setCookie.split(";")[0] ?? "" });
  }
  const pairs: Pair[] = [];
  for (let i = 0; i < sizes.listings; i += 1) {
    const { id: listingId } = await aListing(services, enterprise.id, { seats: 500 });
    pairs.push(...students.map((student) => ({ ...student, listingId })));
  }
  const random = mulberry32(seed);
  for (let i = pairs.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [pairs[i], pairs[j]] = [pairs[j]!, pairs[i]!];
  }
  return pairs;
}

/** Presses for every pair, so many in flight; the answers in order and the rate per second. */
async function pressAll(pairs: Pair[], press: Press): Promise<{ ids: string[]; rate: number }> {
  const ids = new Array<string>(pairs.length);
  let next = 0;
  const worker = async () => {
    for (let i = next++; i < pairs.length; i = next++) ids[i] = await press(pairs[i]!);
  };
  const from = performance.now();
  await Promise.all(Array.from({ length: sizes.inFlight }, worker));
  return { ids, rate: (pairs.length * 1000) / (performance.now() - from) };
}

/** A-B-A: each round of the measured side over the mean of its neighbours on the other; the median of those. */
async function compare(name: string, deal: () => Pair[], one: Press, other: Press) {
  await pressAll(deal(), one); // warm-up: plans, JIT, connections
  await pressAll(deal(), other);
  const rates: number[] = [];
  const answered: { pairs: Pair[]; ids: string[] }[] = [];
  for (let round = 0; round < sizes.rounds; round += 1) {
    const pairs = deal();
    const { ids, rate } = await pressAll(pairs, round % 2 === 0 ? other : one);
    if (round % 2 === 1) answered.push({ pairs, ids });
    rates.push(rate);
  }
  const mine = rates.filter((_, i) => i % 2 === 1);
  const ratios = mine.map((rate, i) => (2 * rate) / (rates[2 * i]! + rates[2 * i + 2]!));
  const median = (of: number[]) => [...of].sort((a, b) => a - b)[Math.floor(of.length / 2)]!;
  tell(`${name}: ${rates.map((rate) => Math.round(rate)).join(" ")} per second`);
  return {
    ratio: median(ratios),
    rate: median(mine),
    base: median(rates.filter((_, i) => i % 2 === 0)),
    answered,
  };
}

const live = `status not in (${ends.map((end) => `'${end}'`).join(", ")})`;
/** The same reading, judging and writing as one statement: what the database alone can do. */
const inOneStatement = `
  with facts as (
    select l.id as "listingId", l."answerDays", en.id as "enrolmentId", jsonb_build_object('name', p.name,
      'school', sc.name, 'className', c.name, 'majorCode', c."majorCode", 'studyYear', en."studyYear",
      'educationRank', 3, 'about', coalesce(pr.about, ''), 'isMinor', p."birthDate" + interval '18 years' > $4,
      'skillCodes', array(select "skillCode" from "ProfileSkill" where "personId" = p.id order by 1)) as snapshot
    from "Listing" l join "Enterprise" e on e.id = l."enterpriseId" and e.status = 'approved'
    join "Person" p on p.id = $3
    join lateral (select * from "Enrolment" where "personId" = p.id
      order by state in ('enrolled', 'on_leave') desc, "startedOn" desc limit 1) en on en.state = 'enrolled'
    join "School" sc on sc.id = en."schoolId" join "SchoolClass" c on c.id = en."classId"
    left join "StudentProfile" pr on pr."personId" = p.id
    where l.id = $2 and l.status = 'live' and l."validUntil" > $4 and (l.seats is null or l.taken < l.seats)
      and l.source = 'posted' and l."educationRank" <= 3 and en."studyYear" >= 2
      and p."birthDate" + interval '16 years' <= greatest(l."startsOn", $4::date)
      and not exists (select 1 from "Application" ca join "Listing" cl on cl.id = ca."listingId"
        where ca."studentId" = p.id and ca.status in ('accepted', 'school_review', 'placed') and cl.kind = l.kind)
  ), opened as (
    insert into "Application" (id, "listingId", "studentId", "enrolmentId", status, note, snapshot, "submittedAt",
      "movedAt", "answerBy", "createdAt")
    select $1, "listingId", $3, "enrolmentId", 'submitted', $5, snapshot, $4, $4,
      $4 + "answerDays" * interval '1 day', $4 from facts
    on conflict ("listingId", "studentId") where ${live} do nothing
    returning id, "listingId"
  ), stepped as (
    insert into "ApplicationMove" (id, "applicationId", move, "to", "actorId", "actorRole", at)
    select $6, id, 'submit', 'submitted', $3, 'student', $4 from opened
  ), announced as (
    insert into "OutboxEvent" (id, name, payload, "createdAt")
    select $7, 'application.submitted', jsonb_build_object('applicationId', id, 'listingId', "listingId"), $4 from opened
  ), consented as (
    insert into "Consent" (id, "personId", purpose, version, "givenById", "givenAt")
    select $8, $3, 'application_sharing', '2026-11', $3, $4 from opened
    where not exists (select 1 from "Consent" where "personId" = $3 and purpose = 'application_sharing'
      and "withdrawnAt" is null)
    on conflict ("personId", purpose) where "withdrawnAt" is null do nothing
  ), audited as (
    insert into "AuditEntry" (id, at, "actorId", "actorRole", action, "subjectKind", "subjectId", fields)
    select $6, $4, $3, 'student', 'application.submit', 'application', id, array['status', 'note', 'snapshot']
    from opened
  )
  select id from opened`;

const note = "我会焊接，能看电气图，周末可以面试。";

function bySql({ pool, clock }: Services): Press {
  return async ({ student, listingId }) => {
    const now = clock.now();
    const [id, ...others] = [1, 2, 3, 4].map(() => newId(now.getTime()));
    const values = [id, listingId, student.personId, now, note, ...others];
    const query = { name: "apply-in-one", text: inOneStatement, values };
    const { rows } = await pool.query<{ id: string }>(query);
    if (!rows[0]) throw new Error("the statement applied nowhere");
    return rows[0].id;
  };
}

function byVerb(services: Services): Press {
  return async ({ student, listingId }) => {
    const outcome = await submitApplication(services, student, { listingId, note });
    if (!outcome.ok) throw new Error(`refused: ${outcome.refusal.code}`);
    return outcome.value.applicationId;
  };
}

/** A post as a browser without JavaScript sends it, over connections that are kept. */
function post(origin: string, agent: Agent, path: string, cookie: string) {
  return new Promise<{ status: number; location: string }>((done, fail) => {
    const headers = { origin, cookie, "content-type": "application/x-www-form-urlencoded" };
    const sent = request(origin + path, { method: "POST", agent, headers }, (answer) => {
      answer.resume();
      answer.once("end", () => {
        done({ status: answer.statusCode ?? 0, location: answer.headers.location ?? "" });
      });
    });
    sent.once("error", fail);
    sent.end(new URLSearchParams({ note }).toString());
  });
}

/** Everybody who was told yes is stored with exactly one step, event and audit line; a repeated press made nothing. */
async function check({ pool }: Services, answered: { pairs: Pair[]; ids: string[] }[]) {
  const told = answered.flatMap(({ pairs, ids }) =>
    pairs.map((pair, i) => ({ ...pair, id: ids[i] })),
  );
  const { rows: lost } = await pool.query<{ n: number }>(
    `select count(*)::int as n
     from unnest($1::uuid[], $2::uuid[], $3::uuid[]) as told(id, "studentId", "listingId")
     left join "Application" a using (id, "studentId", "listingId")
     where a.id is null
       or (select count(*) from "ApplicationMove" m where m."applicationId" = told.id) <> 1
       or (select count(*) from "AuditEntry" t where t."subjectId" = told.id) <> 1`,
    [
      told.map(({ id }) => id),
      told.map(({ student }) => student.personId),
      told.map(({ listingId }) => listingId),
    ],
  );
  const { rows: events } = await pool.query<{ missing: number; doubled: number }>(
    `select (select count(*) from "Application")::int - count(distinct payload->>'applicationId')::int as missing,
       (count(*) - count(distinct payload->>'applicationId'))::int as doubled
     from "OutboxEvent" where name = 'application.submitted'`,
  );
  const { rows: doubled } = await pool.query<{ n: number }>(
    `select count(*)::int as n from (select 1 from "Application" where ${live}
       group by "listingId", "studentId" having count(*) > 1) as twice`,
  );
  return {
    lost: lost[0]!.n + events[0]!.missing,
    doubled: doubled[0]!.n + events[0]!.doubled,
  };
}

/** Presses again what was answered, at once and later: how many answers differ from the first. */
async function repeat(press: Press, { pairs, ids }: { pairs: Pair[]; ids: string[] }) {
  const again = pairs.slice(0, sizes.repeats).flatMap((pair) => [pair, pair]);
  const answers = (await pressAll(again, press)).ids;
  return answers.filter((id, i) => id !== ids[Math.floor(i / 2)]).length;
}

/** Forty offers at once on five seats, on ten listings: seats held beyond those there are. */
async function oversell(services: Services, school: ASchool): Promise<number> {
  const enterprise = await anEnterprise(services);
  const recruiter = await aRecruiter(services, enterprise.id);
  const students = [];
  for (let i = 0; i < 40; i += 1) students.push((await aStudent(services, school)).actor);
  let over = 0;
  for (let i = 0; i < 10; i += 1) {
    const { id: listingId } = await aListing(services, enterprise.id, { seats: 5 });
    const press = byVerb(services);
    const ids = await Promise.all(
      students.map((student) => press({ student, cookie: "", listingId })),
    );
    await services.db.application.updateMany({
      where: { listingId },
      data: { status: "shortlisted" },
    });
    const respondBy = new Date(services.clock.now().getTime() + 7 * 86_400_000)
      .toISOString()
      .slice(0, 10);
    await Promise.all(
      ids.map((applicationId) => {
        const offer = { applicationId, version: 1, move: "offer", respondBy, note: "" } as const;
        return moveApplication(services, recruiter, offer);
      }),
    );
    const held = await services.db.application.count({ where: { listingId, holdsSeat: true } });
    const { taken } = await services.db.listing.findUniqueOrThrow({ where: { id: listingId } });
    over += Math.max(0, held - 5) + Math.abs(held - taken) + Math.max(0, 5 - held);
  }
  return over;
}

async function measure({ databaseUrl }: { databaseUrl: string }) {
  const env = Env.parse({ DATABASE_URL: databaseUrl, MODE: "test", LOG_LEVEL: "error" });
  const services = await createServices(env, "bench");
  try {
    const school = await aSchool(services);
    const pairs = await aMarket(services, school);
    const deal = () => {
      const dealt = pairs.splice(0, sizes.perRound);
      if (dealt.length < sizes.perRound) throw new Error("too few students and listings");
      return dealt;
    };
    tell(`${String(pairs.length)} possible applications prepared`);
    const verb = byVerb(services);
    const inProcess = await compare("sql | verb", deal, verb, bySql(services));
    const overHttp = await withBuiltServer(
      { DATABASE_URL: databaseUrl, DEMO_LOGINS: "on" },
      (origin) => {
        const agent = new Agent({ keepAlive: true, maxSockets: sizes.inFlight });
        const apply: Press = async ({ cookie, listingId }) => {
          const { status, location } = await post(
            origin,
            agent,
            paths.listings.apply(listingId),
            cookie,
          );
          if (status !== 302) throw new Error(`applying was answered ${String(status)}`);
          return location.split("/").at(-1) ?? "";
        };
        const empty: Press = async ({ cookie }) => {
          const { status } = await post(origin, agent, paths.demo.empty(), cookie);
          if (status !== 200 && status !== 204)
            throw new Error(`empty was answered ${String(status)}`);
          return "";
        };
        const spare = pairs.slice(0, sizes.perRound);
        let round = 0;
        // The empty action uses up no application; it is pressed with the same cookies and bodies.
        const dealHttp = () => {
          const isEmpty = round < 2 ? round === 1 : round % 2 === 0;
          round += 1;
          return isEmpty ? spare : deal();
        };
        return compare("empty | http", dealHttp, apply, empty).then(async (compared) => {
          const differing = await repeat(apply, compared.answered[0]!);
          agent.destroy();
          return { ...compared, differing };
        });
      },
    );
    const differing = (await repeat(verb, inProcess.answered[0]!)) + overHttp.differing;
    const { lost, doubled } = await check(services, [...inProcess.answered, ...overHttp.answered]);
    const figures = {
      ...{ verbOverSql: inProcess.ratio, httpOverEmpty: overHttp.ratio },
      ...{ lost, doubled: doubled + differing, oversold: await oversell(services, school) },
      ...{ verbPerSecond: inProcess.rate, sqlPerSecond: inProcess.base },
      ...{ httpPerSecond: overHttp.rate, emptyPerSecond: overHttp.base },
    };
    return { figures };
  } finally {
    await services.close();
  }
}

await runBench({ name: "apply", goals, sizes, measure });
