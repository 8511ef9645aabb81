-- A file belongs to a person, a firm or a school: to exactly one of them.
ALTER TABLE "StoredFile" DROP CONSTRAINT "StoredFile_one_owner";
ALTER TABLE "StoredFile" ADD CONSTRAINT "StoredFile_one_owner" CHECK (num_nonnulls("personId", "enterpriseId", "schoolId") = 1 AND "bytes" > 0);
