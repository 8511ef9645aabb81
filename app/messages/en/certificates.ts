import type { Texts } from "../texts";
import type { certificates as source } from "../zh-CN/certificates";

export const certificates = {
  title: "Certificates of internship",
  back: "Papers",
  intro:
    "Once an internship is over and the school has assessed it, a certificate can be issued. Sealed, the student can download it, and anybody can check it by its code without learning who it is about.",
  none: "No internship has ended yet",
  none_text:
    "When internships end and the school has written its assessment, students appear here; tick them and issue certificates together.",
  ready: "Ready to be issued",
  ready_text:
    "Hours come from the weeks handed in, the result from the school's assessment. What is issued is not changed any more.",
  to_seal: "Waiting for the school's seal",
  valid: "Valid",
  no_seal:
    "You have no authority to seal on file: print them, seal them by hand and bring the scan back as a pile, or ask a colleague who has it.",
  issue: "Issue",
  seal: "Seal and make valid",
  assess: "Assessment",
  student_get: "Download the certificate",
  student_verify: "Check it",
  student_title: "Certificate of internship",
  student_text:
    "Your school has sealed it. Anybody can check it by the code {{code}}, without learning who you are.",
  hours: "{{n}} h",
  later_one: "{{count}} not ready yet",
  later_other: "{{count}} not ready yet",
  print_one: "Print {{count}}",
  print_other: "Print {{count}}",
  col: {
    student: "Student",
    student_number: "Number",
    group: "Class",
    firm: "Firm",
    hours: "Hours",
    score: "Score",
    paper: "Number and code",
    state: "State",
  },
  state: {
    signing: "To be sealed",
    signed: "Sealed",
    valid: "Valid",
  },
  why: {
    not_assessed: "Not assessed by the school yet, or disputed",
    not_completed: "The assessment says it was not completed",
  },
  said: {
    issued_one: "{{count}} certificate issued, waiting for the seal",
    issued_other: "{{count}} certificates issued, waiting for the seal",
    sealed_one: "{{count}} certificate is valid now",
    sealed_other: "{{count}} certificates are valid now",
  },
} satisfies Texts<typeof source>;
