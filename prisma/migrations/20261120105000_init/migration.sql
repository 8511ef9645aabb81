-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "SchoolKind" AS ENUM ('secondary', 'associate', 'bachelor_vocational', 'hong_kong');

-- CreateEnum
CREATE TYPE "SchoolLinkKind" AS ENUM ('feeder', 'paired');

-- CreateEnum
CREATE TYPE "EnterpriseStatus" AS ENUM ('unclaimed', 'pending', 'approved', 'refused', 'suspended');

-- CreateEnum
CREATE TYPE "RegistrationKind" AS ENUM ('uscc', 'hk_business', 'macao_business');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('student', 'guardian', 'class_adviser', 'guiding_teacher', 'college_office', 'internship_office', 'employment_office', 'school_admin', 'recruiter', 'mentor', 'enterprise_admin', 'operator_reviewer', 'operator_admin');

-- CreateEnum
CREATE TYPE "Programme" AS ENUM ('secondary', 'associate', 'three_two', 'five_year', 'bachelor_vocational', 'higher_diploma');

-- CreateEnum
CREATE TYPE "EnrolmentState" AS ENUM ('enrolled', 'on_leave', 'graduated', 'left');

-- CreateEnum
CREATE TYPE "ProfileVisibility" AS ENUM ('hidden', 'school_approved', 'verified');

-- CreateEnum
CREATE TYPE "ConsentPurpose" AS ENUM ('terms', 'privacy', 'application_sharing', 'guardian_internship');

-- CreateEnum
CREATE TYPE "RegionKind" AS ENUM ('province', 'prefecture', 'district', 'town');

-- CreateEnum
CREATE TYPE "MajorLevel" AS ENUM ('secondary', 'associate', 'bachelor_vocational');

-- CreateEnum
CREATE TYPE "ListingKind" AS ENUM ('job', 'internship');

-- CreateEnum
CREATE TYPE "ListingSource" AS ENUM ('posted', 'reposted');

-- CreateEnum
CREATE TYPE "ListingStatus" AS ENUM ('draft', 'submitted', 'referred', 'live', 'held', 'closed');

-- CreateEnum
CREATE TYPE "PayPeriod" AS ENUM ('hour', 'day', 'month', 'year');

-- CreateEnum
CREATE TYPE "Currency" AS ENUM ('CNY', 'HKD', 'MOP');

-- CreateEnum
CREATE TYPE "ReviewVerdict" AS ENUM ('approved', 'referred');

-- CreateEnum
CREATE TYPE "ApplicationStatus" AS ENUM ('draft', 'submitted', 'in_review', 'shortlisted', 'interview', 'offered', 'accepted', 'school_review', 'placed', 'refused', 'withdrawn', 'lapsed', 'no_answer', 'filled_elsewhere', 'closed');

-- CreateEnum
CREATE TYPE "PlacementState" AS ENUM ('expected', 'school_review', 'confirmed', 'cancelled');

-- CreateEnum
CREATE TYPE "ImportKind" AS ENUM ('postings', 'roster');

-- CreateEnum
CREATE TYPE "ImportState" AS ENUM ('checked', 'committing', 'committed', 'failed');

-- CreateTable
CREATE TABLE "School" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "shortName" TEXT NOT NULL,
    "kind" "SchoolKind" NOT NULL,
    "regionCode" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "School_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SchoolLink" (
    "fromSchoolId" UUID NOT NULL,
    "toSchoolId" UUID NOT NULL,
    "kind" "SchoolLinkKind" NOT NULL,

    CONSTRAINT "SchoolLink_pkey" PRIMARY KEY ("fromSchoolId","toSchoolId","kind")
);

-- CreateTable
CREATE TABLE "College" (
    "id" UUID NOT NULL,
    "schoolId" UUID NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "College_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SchoolMajor" (
    "schoolId" UUID NOT NULL,
    "majorCode" TEXT NOT NULL,

    CONSTRAINT "SchoolMajor_pkey" PRIMARY KEY ("schoolId","majorCode")
);

-- CreateTable
CREATE TABLE "SchoolClass" (
    "id" UUID NOT NULL,
    "schoolId" UUID NOT NULL,
    "collegeId" UUID,
    "majorCode" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "entryYear" INTEGER NOT NULL,

    CONSTRAINT "SchoolClass_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Enterprise" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "shortName" TEXT NOT NULL,
    "status" "EnterpriseStatus" NOT NULL,
    "registrationKind" "RegistrationKind",
    "registrationNumber" TEXT,
    "regionCode" TEXT,
    "about" TEXT NOT NULL DEFAULT '',
    "industry" TEXT,
    "staffCount" INTEGER,
    "contactName" TEXT,
    "sourceKey" TEXT,
    "decisionNote" TEXT,
    "decidedAt" TIMESTAMPTZ(3),
    "decidedById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Enterprise_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EnterpriseSite" (
    "id" UUID NOT NULL,
    "enterpriseId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "regionCode" TEXT NOT NULL,
    "address" TEXT NOT NULL,

    CONSTRAINT "EnterpriseSite_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Group" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "Group_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GroupMember" (
    "id" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "schoolId" UUID,
    "enterpriseId" UUID,
    "rank" TEXT NOT NULL,
    "validFrom" DATE NOT NULL,
    "validUntil" DATE,

    CONSTRAINT "GroupMember_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "phone" TEXT,
    "mail" TEXT,
    "passwordHash" TEXT,
    "locale" TEXT,
    "birthDate" DATE,
    "guardianName" TEXT,
    "guardianPhone" TEXT,
    "disabledAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RoleGrant" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "schoolId" UUID,
    "collegeId" UUID,
    "classId" UUID,
    "majorCode" TEXT,
    "enterpriseId" UUID,
    "groupId" UUID,
    "validFrom" TIMESTAMPTZ(3) NOT NULL,
    "validUntil" TIMESTAMPTZ(3),

    CONSTRAINT "RoleGrant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "schoolId" UUID,
    "collegeId" UUID,
    "classId" UUID,
    "enterpriseId" UUID,
    "personId" UUID,
    "sentTo" TEXT NOT NULL,
    "invitedById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "acceptedAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "personId" UUID NOT NULL,
    "grantId" UUID,
    "userAgent" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Enrolment" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "schoolId" UUID NOT NULL,
    "classId" UUID NOT NULL,
    "studentNumber" TEXT NOT NULL,
    "programme" "Programme" NOT NULL,
    "studyYear" INTEGER NOT NULL,
    "state" "EnrolmentState" NOT NULL,
    "startedOn" DATE NOT NULL,
    "endedOn" DATE,

    CONSTRAINT "Enrolment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StudentProfile" (
    "personId" UUID NOT NULL,
    "about" TEXT NOT NULL DEFAULT '',
    "wishedRegions" TEXT[],
    "wishedKinds" "ListingKind"[],
    "visibility" "ProfileVisibility" NOT NULL DEFAULT 'hidden',
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "StudentProfile_pkey" PRIMARY KEY ("personId")
);

-- CreateTable
CREATE TABLE "ProfileSkill" (
    "personId" UUID NOT NULL,
    "skillCode" TEXT NOT NULL,
    "evidence" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "ProfileSkill_pkey" PRIMARY KEY ("personId","skillCode")
);

-- CreateTable
CREATE TABLE "Consent" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "purpose" "ConsentPurpose" NOT NULL,
    "version" TEXT NOT NULL,
    "givenById" UUID NOT NULL,
    "givenAt" TIMESTAMPTZ(3) NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "Consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Region" (
    "code" TEXT NOT NULL,
    "parentCode" TEXT,
    "kind" "RegionKind" NOT NULL,
    "zhCN" TEXT NOT NULL,
    "zhHK" TEXT NOT NULL,
    "en" TEXT NOT NULL,
    "aliases" TEXT[],
    "isGba" BOOLEAN NOT NULL,

    CONSTRAINT "Region_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "Major" (
    "code" TEXT NOT NULL,
    "level" "MajorLevel" NOT NULL,
    "zhCN" TEXT NOT NULL,
    "zhHK" TEXT NOT NULL,
    "en" TEXT NOT NULL,
    "groupZhCN" TEXT NOT NULL,
    "groupZhHK" TEXT NOT NULL,
    "groupEn" TEXT NOT NULL,
    "occupationCodes" TEXT[],

    CONSTRAINT "Major_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "Occupation" (
    "code" TEXT NOT NULL,
    "cscoCode" TEXT,
    "zhCN" TEXT NOT NULL,
    "zhHK" TEXT NOT NULL,
    "en" TEXT NOT NULL,
    "aliases" TEXT[],

    CONSTRAINT "Occupation_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "Skill" (
    "code" TEXT NOT NULL,
    "zhCN" TEXT NOT NULL,
    "zhHK" TEXT NOT NULL,
    "en" TEXT NOT NULL,
    "aliases" TEXT[],
    "majorCodes" TEXT[],
    "occupationCodes" TEXT[],

    CONSTRAINT "Skill_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "EducationLevel" (
    "code" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,
    "zhCN" TEXT NOT NULL,
    "zhHK" TEXT NOT NULL,
    "en" TEXT NOT NULL,
    "aliases" TEXT[],

    CONSTRAINT "EducationLevel_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "Destination" (
    "code" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "zhCN" TEXT NOT NULL,
    "zhHK" TEXT NOT NULL,
    "en" TEXT NOT NULL,
    "group" TEXT NOT NULL,
    "settled" BOOLEAN NOT NULL,

    CONSTRAINT "Destination_pkey" PRIMARY KEY ("code","version")
);

-- CreateTable
CREATE TABLE "Listing" (
    "id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "enterpriseId" UUID NOT NULL,
    "siteId" UUID,
    "kind" "ListingKind" NOT NULL,
    "source" "ListingSource" NOT NULL DEFAULT 'posted',
    "status" "ListingStatus" NOT NULL,
    "title" TEXT NOT NULL,
    "occupationCode" TEXT,
    "description" TEXT NOT NULL DEFAULT '',
    "regionCodes" TEXT[],
    "address" TEXT NOT NULL DEFAULT '',
    "placeText" TEXT NOT NULL DEFAULT '',
    "payMin" INTEGER,
    "payMax" INTEGER,
    "payPeriod" "PayPeriod" NOT NULL DEFAULT 'month',
    "payCurrency" "Currency" NOT NULL DEFAULT 'CNY',
    "payNote" TEXT NOT NULL DEFAULT '',
    "educationRank" INTEGER NOT NULL DEFAULT 0,
    "experienceYears" INTEGER NOT NULL DEFAULT 0,
    "requirements" TEXT NOT NULL DEFAULT '',
    "benefits" TEXT[],
    "seats" INTEGER,
    "taken" INTEGER NOT NULL DEFAULT 0,
    "startsOn" DATE,
    "months" INTEGER,
    "hoursPerDay" INTEGER,
    "hoursPerWeek" INTEGER,
    "nightShift" BOOLEAN NOT NULL DEFAULT false,
    "overtime" BOOLEAN NOT NULL DEFAULT false,
    "hazardous" BOOLEAN NOT NULL DEFAULT false,
    "dorm" BOOLEAN NOT NULL DEFAULT false,
    "meals" BOOLEAN NOT NULL DEFAULT false,
    "answerDays" INTEGER NOT NULL DEFAULT 5,
    "validUntil" TIMESTAMPTZ(3) NOT NULL,
    "submittedAt" TIMESTAMPTZ(3),
    "publishedAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),
    "closeReason" TEXT,
    "createdById" UUID,
    "importRunId" UUID,
    "sourceKey" TEXT,
    "sourceName" TEXT,
    "sourceUrl" TEXT,
    "sourcedOn" DATE,
    "findings" JSONB NOT NULL DEFAULT '[]',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Listing_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ListingSkill" (
    "listingId" UUID NOT NULL,
    "skillCode" TEXT NOT NULL,
    "needed" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "ListingSkill_pkey" PRIMARY KEY ("listingId","skillCode")
);

-- CreateTable
CREATE TABLE "ListingMajor" (
    "listingId" UUID NOT NULL,
    "majorCode" TEXT NOT NULL,

    CONSTRAINT "ListingMajor_pkey" PRIMARY KEY ("listingId","majorCode")
);

-- CreateTable
CREATE TABLE "ListingReview" (
    "id" UUID NOT NULL,
    "listingId" UUID NOT NULL,
    "verdict" "ReviewVerdict" NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "reviewerId" UUID NOT NULL,
    "snapshot" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ListingReview_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ListingInterest" (
    "listingId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ListingInterest_pkey" PRIMARY KEY ("listingId","personId")
);

-- CreateTable
CREATE TABLE "Application" (
    "id" UUID NOT NULL,
    "listingId" UUID NOT NULL,
    "studentId" UUID NOT NULL,
    "enrolmentId" UUID NOT NULL,
    "status" "ApplicationStatus" NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "snapshot" JSONB NOT NULL,
    "submittedAt" TIMESTAMPTZ(3),
    "movedAt" TIMESTAMPTZ(3) NOT NULL,
    "answerBy" TIMESTAMPTZ(3),
    "offeredAt" TIMESTAMPTZ(3),
    "respondBy" TIMESTAMPTZ(3),
    "offerNote" TEXT NOT NULL DEFAULT '',
    "interviewAt" TIMESTAMPTZ(3),
    "interviewNote" TEXT NOT NULL DEFAULT '',
    "acceptedAt" TIMESTAMPTZ(3),
    "undoUntil" TIMESTAMPTZ(3),
    "refusalCode" TEXT,
    "refusalNote" TEXT NOT NULL DEFAULT '',
    "holdsSeat" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Application_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ApplicationMove" (
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "move" TEXT NOT NULL,
    "from" "ApplicationStatus",
    "to" "ApplicationStatus" NOT NULL,
    "actorId" UUID,
    "actorRole" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ApplicationMove_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Message" (
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "authorId" UUID NOT NULL,
    "authorSide" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Placement" (
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "studentId" UUID NOT NULL,
    "schoolId" UUID NOT NULL,
    "enterpriseId" UUID NOT NULL,
    "listingId" UUID NOT NULL,
    "kind" "ListingKind" NOT NULL,
    "state" "PlacementState" NOT NULL,
    "startsOn" DATE,
    "endsOn" DATE,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Placement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Notification" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "about" TEXT NOT NULL,
    "params" JSONB NOT NULL,
    "path" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "readAt" TIMESTAMPTZ(3),
    "onceKey" TEXT NOT NULL,

    CONSTRAINT "Notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NoticeDelivery" (
    "id" UUID NOT NULL,
    "notificationId" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "claimedAt" TIMESTAMPTZ(3),
    "sentAt" TIMESTAMPTZ(3),
    "failure" TEXT,

    CONSTRAINT "NoticeDelivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OutboxEvent" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "relayedAt" TIMESTAMPTZ(3),

    CONSTRAINT "OutboxEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actorId" UUID,
    "actorRole" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subjectKind" TEXT NOT NULL,
    "subjectId" UUID NOT NULL,
    "fields" TEXT[],
    "requestId" TEXT,

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SearchDocument" (
    "index" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "version" TEXT NOT NULL,
    "tokens" TEXT[],
    "titleTokens" TEXT[],
    "kind" TEXT NOT NULL,
    "reposted" BOOLEAN NOT NULL,
    "regionCodes" TEXT[],
    "payMax" INTEGER,
    "educationRank" INTEGER NOT NULL,
    "enterpriseId" UUID NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,
    "visibleUntil" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SearchDocument_pkey" PRIMARY KEY ("index","id")
);

-- CreateTable
CREATE TABLE "DeadJob" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "failedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DeadJob_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TestClock" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "offsetSeconds" INTEGER NOT NULL,

    CONSTRAINT "TestClock_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "ImportRun" (
    "id" UUID NOT NULL,
    "kind" "ImportKind" NOT NULL,
    "state" "ImportState" NOT NULL,
    "fileName" TEXT NOT NULL,
    "fileHash" TEXT NOT NULL,
    "sourceName" TEXT NOT NULL,
    "sourcedOn" DATE,
    "schoolId" UUID,
    "startedById" UUID,
    "counts" JSONB NOT NULL DEFAULT '{}',
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "committedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ImportRun_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportRow" (
    "runId" UUID NOT NULL,
    "rowNo" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "findings" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "ImportRow_pkey" PRIMARY KEY ("runId","rowNo")
);

-- CreateIndex
CREATE UNIQUE INDEX "College_schoolId_name_key" ON "College"("schoolId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "SchoolClass_schoolId_name_key" ON "SchoolClass"("schoolId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "Enterprise_sourceKey_key" ON "Enterprise"("sourceKey");

-- CreateIndex
CREATE INDEX "Enterprise_status_createdAt_idx" ON "Enterprise"("status", "createdAt");

-- CreateIndex
CREATE INDEX "EnterpriseSite_enterpriseId_idx" ON "EnterpriseSite"("enterpriseId");

-- CreateIndex
CREATE INDEX "GroupMember_groupId_idx" ON "GroupMember"("groupId");

-- CreateIndex
CREATE UNIQUE INDEX "Person_phone_key" ON "Person"("phone");

-- CreateIndex
CREATE UNIQUE INDEX "Person_mail_key" ON "Person"("mail");

-- CreateIndex
CREATE INDEX "RoleGrant_personId_idx" ON "RoleGrant"("personId");

-- CreateIndex
CREATE INDEX "RoleGrant_enterpriseId_idx" ON "RoleGrant"("enterpriseId");

-- CreateIndex
CREATE INDEX "RoleGrant_schoolId_idx" ON "RoleGrant"("schoolId");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");

-- CreateIndex
CREATE INDEX "Invitation_enterpriseId_idx" ON "Invitation"("enterpriseId");

-- CreateIndex
CREATE INDEX "Invitation_schoolId_idx" ON "Invitation"("schoolId");

-- CreateIndex
CREATE UNIQUE INDEX "Session_tokenHash_key" ON "Session"("tokenHash");

-- CreateIndex
CREATE INDEX "Session_personId_idx" ON "Session"("personId");

-- CreateIndex
CREATE INDEX "Session_expiresAt_idx" ON "Session"("expiresAt");

-- CreateIndex
CREATE INDEX "Enrolment_personId_idx" ON "Enrolment"("personId");

-- CreateIndex
CREATE INDEX "Enrolment_classId_idx" ON "Enrolment"("classId");

-- CreateIndex
CREATE UNIQUE INDEX "Enrolment_schoolId_studentNumber_key" ON "Enrolment"("schoolId", "studentNumber");

-- CreateIndex
CREATE INDEX "Consent_personId_purpose_idx" ON "Consent"("personId", "purpose");

-- CreateIndex
CREATE UNIQUE INDEX "Listing_sourceKey_key" ON "Listing"("sourceKey");

-- CreateIndex
CREATE INDEX "Listing_enterpriseId_status_idx" ON "Listing"("enterpriseId", "status");

-- CreateIndex
CREATE INDEX "Listing_status_submittedAt_idx" ON "Listing"("status", "submittedAt");

-- CreateIndex
CREATE INDEX "Listing_status_publishedAt_idx" ON "Listing"("status", "publishedAt");

-- CreateIndex
CREATE INDEX "Listing_importRunId_idx" ON "Listing"("importRunId");

-- CreateIndex
CREATE INDEX "Listing_updatedAt_idx" ON "Listing"("updatedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Listing_number_key" ON "Listing"("number");

-- CreateIndex
CREATE INDEX "ListingReview_listingId_idx" ON "ListingReview"("listingId");

-- CreateIndex
CREATE INDEX "Application_listingId_status_idx" ON "Application"("listingId", "status");

-- CreateIndex
CREATE INDEX "Application_studentId_status_idx" ON "Application"("studentId", "status");

-- CreateIndex
CREATE INDEX "Application_enrolmentId_idx" ON "Application"("enrolmentId");

-- CreateIndex
CREATE INDEX "ApplicationMove_applicationId_at_idx" ON "ApplicationMove"("applicationId", "at");

-- CreateIndex
CREATE INDEX "Message_applicationId_createdAt_idx" ON "Message"("applicationId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Placement_applicationId_key" ON "Placement"("applicationId");

-- CreateIndex
CREATE INDEX "Placement_studentId_idx" ON "Placement"("studentId");

-- CreateIndex
CREATE INDEX "Placement_schoolId_state_idx" ON "Placement"("schoolId", "state");

-- CreateIndex
CREATE UNIQUE INDEX "Notification_onceKey_key" ON "Notification"("onceKey");

-- CreateIndex
CREATE INDEX "Notification_personId_createdAt_idx" ON "Notification"("personId", "createdAt");

-- CreateIndex
CREATE INDEX "NoticeDelivery_sentAt_idx" ON "NoticeDelivery"("sentAt");

-- CreateIndex
CREATE UNIQUE INDEX "NoticeDelivery_notificationId_channel_key" ON "NoticeDelivery"("notificationId", "channel");

-- CreateIndex
CREATE INDEX "AuditEntry_subjectKind_subjectId_idx" ON "AuditEntry"("subjectKind", "subjectId");

-- CreateIndex
CREATE INDEX "AuditEntry_actorId_at_idx" ON "AuditEntry"("actorId", "at");

-- CreateIndex
CREATE INDEX "ImportRun_createdAt_idx" ON "ImportRun"("createdAt");

-- AddForeignKey
ALTER TABLE "SchoolLink" ADD CONSTRAINT "SchoolLink_fromSchoolId_fkey" FOREIGN KEY ("fromSchoolId") REFERENCES "School"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SchoolLink" ADD CONSTRAINT "SchoolLink_toSchoolId_fkey" FOREIGN KEY ("toSchoolId") REFERENCES "School"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "College" ADD CONSTRAINT "College_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SchoolMajor" ADD CONSTRAINT "SchoolMajor_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SchoolMajor" ADD CONSTRAINT "SchoolMajor_majorCode_fkey" FOREIGN KEY ("majorCode") REFERENCES "Major"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SchoolClass" ADD CONSTRAINT "SchoolClass_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SchoolClass" ADD CONSTRAINT "SchoolClass_collegeId_fkey" FOREIGN KEY ("collegeId") REFERENCES "College"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SchoolClass" ADD CONSTRAINT "SchoolClass_majorCode_fkey" FOREIGN KEY ("majorCode") REFERENCES "Major"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EnterpriseSite" ADD CONSTRAINT "EnterpriseSite_enterpriseId_fkey" FOREIGN KEY ("enterpriseId") REFERENCES "Enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GroupMember" ADD CONSTRAINT "GroupMember_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "Group"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GroupMember" ADD CONSTRAINT "GroupMember_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GroupMember" ADD CONSTRAINT "GroupMember_enterpriseId_fkey" FOREIGN KEY ("enterpriseId") REFERENCES "Enterprise"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_collegeId_fkey" FOREIGN KEY ("collegeId") REFERENCES "College"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_classId_fkey" FOREIGN KEY ("classId") REFERENCES "SchoolClass"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_enterpriseId_fkey" FOREIGN KEY ("enterpriseId") REFERENCES "Enterprise"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_grantId_fkey" FOREIGN KEY ("grantId") REFERENCES "RoleGrant"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Enrolment" ADD CONSTRAINT "Enrolment_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Enrolment" ADD CONSTRAINT "Enrolment_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Enrolment" ADD CONSTRAINT "Enrolment_classId_fkey" FOREIGN KEY ("classId") REFERENCES "SchoolClass"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StudentProfile" ADD CONSTRAINT "StudentProfile_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProfileSkill" ADD CONSTRAINT "ProfileSkill_personId_fkey" FOREIGN KEY ("personId") REFERENCES "StudentProfile"("personId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProfileSkill" ADD CONSTRAINT "ProfileSkill_skillCode_fkey" FOREIGN KEY ("skillCode") REFERENCES "Skill"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Consent" ADD CONSTRAINT "Consent_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Region" ADD CONSTRAINT "Region_parentCode_fkey" FOREIGN KEY ("parentCode") REFERENCES "Region"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Listing" ADD CONSTRAINT "Listing_enterpriseId_fkey" FOREIGN KEY ("enterpriseId") REFERENCES "Enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Listing" ADD CONSTRAINT "Listing_siteId_fkey" FOREIGN KEY ("siteId") REFERENCES "EnterpriseSite"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Listing" ADD CONSTRAINT "Listing_occupationCode_fkey" FOREIGN KEY ("occupationCode") REFERENCES "Occupation"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Listing" ADD CONSTRAINT "Listing_importRunId_fkey" FOREIGN KEY ("importRunId") REFERENCES "ImportRun"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ListingSkill" ADD CONSTRAINT "ListingSkill_listingId_fkey" FOREIGN KEY ("listingId") REFERENCES "Listing"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ListingSkill" ADD CONSTRAINT "ListingSkill_skillCode_fkey" FOREIGN KEY ("skillCode") REFERENCES "Skill"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ListingMajor" ADD CONSTRAINT "ListingMajor_listingId_fkey" FOREIGN KEY ("listingId") REFERENCES "Listing"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ListingMajor" ADD CONSTRAINT "ListingMajor_majorCode_fkey" FOREIGN KEY ("majorCode") REFERENCES "Major"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ListingReview" ADD CONSTRAINT "ListingReview_listingId_fkey" FOREIGN KEY ("listingId") REFERENCES "Listing"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ListingInterest" ADD CONSTRAINT "ListingInterest_listingId_fkey" FOREIGN KEY ("listingId") REFERENCES "Listing"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ListingInterest" ADD CONSTRAINT "ListingInterest_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Application" ADD CONSTRAINT "Application_listingId_fkey" FOREIGN KEY ("listingId") REFERENCES "Listing"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Application" ADD CONSTRAINT "Application_studentId_fkey" FOREIGN KEY ("studentId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Application" ADD CONSTRAINT "Application_enrolmentId_fkey" FOREIGN KEY ("enrolmentId") REFERENCES "Enrolment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApplicationMove" ADD CONSTRAINT "ApplicationMove_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Placement" ADD CONSTRAINT "Placement_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Placement" ADD CONSTRAINT "Placement_studentId_fkey" FOREIGN KEY ("studentId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Placement" ADD CONSTRAINT "Placement_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Placement" ADD CONSTRAINT "Placement_enterpriseId_fkey" FOREIGN KEY ("enterpriseId") REFERENCES "Enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Placement" ADD CONSTRAINT "Placement_listingId_fkey" FOREIGN KEY ("listingId") REFERENCES "Listing"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoticeDelivery" ADD CONSTRAINT "NoticeDelivery_notificationId_fkey" FOREIGN KEY ("notificationId") REFERENCES "Notification"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportRow" ADD CONSTRAINT "ImportRow_runId_fkey" FOREIGN KEY ("runId") REFERENCES "ImportRun"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ------------------------------------------------------------------ by hand
-- What must never break lives here too, whatever a program forgets.

-- The relay wakes when events are committed; what waits is found without a scan.
CREATE FUNCTION announce_outbox() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('outbox', '');
  RETURN NULL;
END $$;
CREATE TRIGGER outbox_announced AFTER INSERT ON "OutboxEvent" FOR EACH STATEMENT EXECUTE FUNCTION announce_outbox();
CREATE INDEX "OutboxEvent_waiting" ON "OutboxEvent" ("id") WHERE "relayedAt" IS NULL;
CREATE INDEX "NoticeDelivery_waiting" ON "NoticeDelivery" ("id") WHERE "sentAt" IS NULL;

-- Append-only: the audit trail and the steps of an application.
CREATE FUNCTION refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER audit_append_only BEFORE UPDATE OR DELETE ON "AuditEntry" FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER audit_no_truncate BEFORE TRUNCATE ON "AuditEntry" FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER moves_append_only BEFORE UPDATE OR DELETE ON "ApplicationMove" FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER moves_no_truncate BEFORE TRUNCATE ON "ApplicationMove" FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

-- One live application per student and listing.
CREATE UNIQUE INDEX "Application_one_live" ON "Application" ("listingId", "studentId")
  WHERE "status" NOT IN ('refused', 'withdrawn', 'lapsed', 'no_answer', 'filled_elsewhere', 'closed');
-- A seat is held exactly while an offer stands or was taken up.
ALTER TABLE "Application" ADD CONSTRAINT "Application_seat_follows_status"
  CHECK ("holdsSeat" = ("status" IN ('offered', 'accepted', 'school_review', 'placed')));
ALTER TABLE "Application" ADD CONSTRAINT "Application_offer_has_end" CHECK ("status" <> 'offered' OR "respondBy" IS NOT NULL);
ALTER TABLE "Application" ADD CONSTRAINT "Application_refused_with_reason" CHECK ("status" <> 'refused' OR "refusalCode" IS NOT NULL);
ALTER TABLE "Application" ADD CONSTRAINT "Application_submitted_has_time" CHECK ("status" = 'draft' OR "submittedAt" IS NOT NULL);
CREATE INDEX "Application_due_offer" ON "Application" ("respondBy") WHERE "status" = 'offered';
CREATE INDEX "Application_due_undo" ON "Application" ("undoUntil") WHERE "status" = 'accepted';
CREATE INDEX "Application_due_answer" ON "Application" ("answerBy") WHERE "status" IN ('submitted', 'in_review', 'shortlisted', 'interview');

-- Never more seats than offered.
ALTER TABLE "Listing" ADD CONSTRAINT "Listing_seats" CHECK ("taken" >= 0 AND ("seats" IS NULL OR ("seats" > 0 AND "taken" <= "seats")));
ALTER TABLE "Listing" ADD CONSTRAINT "Listing_pay" CHECK ("payMin" IS NULL OR ("payMin" >= 0 AND ("payMax" IS NULL OR "payMax" >= "payMin")));
ALTER TABLE "Listing" ADD CONSTRAINT "Listing_posted_has_seats" CHECK ("source" = 'reposted' OR "status" = 'draft' OR "seats" IS NOT NULL);
ALTER TABLE "Listing" ADD CONSTRAINT "Listing_reposted_names_source"
  CHECK ("source" = 'posted' OR ("kind" = 'job' AND "sourceKey" IS NOT NULL AND "sourceName" IS NOT NULL));
ALTER TABLE "Listing" ADD CONSTRAINT "Listing_live_is_published" CHECK ("status" <> 'live' OR "publishedAt" IS NOT NULL);
ALTER TABLE "Listing" ADD CONSTRAINT "Listing_closed_with_reason" CHECK ("status" <> 'closed' OR "closeReason" IS NOT NULL);
ALTER TABLE "Listing" ADD CONSTRAINT "Listing_ranges" CHECK ("educationRank" BETWEEN 0 AND 7 AND "answerDays" BETWEEN 1 AND 30);
CREATE INDEX "Listing_due_close" ON "Listing" ("validUntil") WHERE "status" = 'live';

-- One registration, one enterprise; a firm known from elsewhere names where.
CREATE UNIQUE INDEX "Enterprise_registration" ON "Enterprise" ("registrationKind", "registrationNumber") WHERE "status" <> 'refused';
ALTER TABLE "Enterprise" ADD CONSTRAINT "Enterprise_joined_or_sourced"
  CHECK (("status" = 'unclaimed' AND "sourceKey" IS NOT NULL) OR ("status" <> 'unclaimed' AND "registrationNumber" IS NOT NULL));

-- A grant has the scope that its role needs.
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_scope" CHECK (CASE
  WHEN "role" IN ('recruiter', 'mentor', 'enterprise_admin') THEN "enterpriseId" IS NOT NULL AND "schoolId" IS NULL
  WHEN "role" IN ('operator_reviewer', 'operator_admin') THEN "enterpriseId" IS NULL AND "schoolId" IS NULL
  WHEN "role" = 'class_adviser' THEN "schoolId" IS NOT NULL AND "classId" IS NOT NULL
  WHEN "role" = 'college_office' THEN "schoolId" IS NOT NULL AND "collegeId" IS NOT NULL
  WHEN "role" = 'guardian' THEN TRUE
  ELSE "schoolId" IS NOT NULL
END);
ALTER TABLE "GroupMember" ADD CONSTRAINT "GroupMember_one_party" CHECK (("schoolId" IS NULL) <> ("enterpriseId" IS NULL));

-- One present enrolment, one standing consent per purpose.
CREATE UNIQUE INDEX "Enrolment_one_present" ON "Enrolment" ("personId") WHERE "state" IN ('enrolled', 'on_leave');
CREATE UNIQUE INDEX "Consent_one_standing" ON "Consent" ("personId", "purpose") WHERE "withdrawnAt" IS NULL;

-- The fallback search: all query tokens must be contained.
CREATE INDEX "SearchDocument_tokens" ON "SearchDocument" USING gin ("tokens");
CREATE INDEX "SearchDocument_newest" ON "SearchDocument" ("index", "publishedAt" DESC, "id" DESC);

-- A test moves one clock row, never two.
ALTER TABLE "TestClock" ADD CONSTRAINT "TestClock_single" CHECK ("id" = 1);
