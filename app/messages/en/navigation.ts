import type { Texts } from "../texts";
import type { navigation as source } from "../zh-CN/navigation";

export const navigation = {
  places: {
    home: "Home",
    search: "Search",
    progress: "Progress",
    inbox: "Messages",
    me: "Me",
    today: "Today",
    listings: "Listings",
    team: "Team",
    staff: "Staff",
    imports: "Import",
    reviews: "Listing review",
    enterprises: "Enterprises",
    reference: "Reference data",
    status: "System status",
    sign_in: "Sign in",
    register: "For employers",
    account: "Account and roles",
  },
  roles: {
    student: "Student",
    guardian: "Guardian",
    class_adviser: "Class adviser",
    guiding_teacher: "Guiding teacher",
    college_office: "College office",
    internship_office: "Internship office",
    employment_office: "Employment office",
    school_admin: "School administrator",
    recruiter: "Recruiter",
    mentor: "Workplace mentor",
    enterprise_admin: "Enterprise administrator",
    operator_reviewer: "Market reviewer",
    operator_admin: "Market administrator",
  },
} as const satisfies Texts<typeof source>;
