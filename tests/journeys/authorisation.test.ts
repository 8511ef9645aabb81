// Who may open and do what: every address of the product for every kind of viewer, own and another's, as one table. An
// address or an action without a row fails, so that nobody adds a page without saying who it is for.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Entries } from "~/scripts/fill-form";
import type { Page, PlainBrowser } from "~/scripts/plain-browser";
import { paths } from "~/app/paths";
import { newId } from "~/app/platform/id";
import { type App, builtPages, startApp } from "../support/app";
import {
  aListing,
  anEnterprise,
  aRecruiter,
  aSchool,
  aSchoolStaff,
  aStudent,
} from "../support/factories";
import { aListingForm } from "../support/forms";
import { aFoundStudent } from "../support/found-students";
import { apply, thePeople } from "../support/market";
import { everyPath } from "../support/pages";
import { anOpenRound } from "../support/rounds";
import { aWorkingStudent } from "../support/running";
import { aTakenRoster } from "../support/roster-file";
import { aTold } from "../support/told";

/** The objects are of `student`, who applied, of `recruiter`'s firm and of `adviser`'s class; `rival` runs another firm,
 * `stranger` another school's class. in: sent to sign in, go: sent elsewhere. */
const table = `
  path                   visitor student classmate minor recruiter rival adviser stranger operator
  home                   200     200     200       200   200       200   200     200      200
  signIn                 200     go      go        go    go        go    go      go       go
  signOut                go      go      go        go    go        go    go      go       go
  register               200     200     200       200   200       200   200     200      200
  join                   404     404     404       404   404       404   404     404      404
  sitemap                200     200     200       200   200       200   200     200      200
  robots                 200     200     200       200   200       200   200     200      200
  unsubscribe            404     404     404       404   404       404   404     404      404
  guest.link             404     404     404       404   404       404   404     404      404
  guest.again            200     200     200       200   200       200   200     200      200
  student.papers         in      200     200       200   403       403   403     403      403
  student.paper          in      404     404       404   403       403   403     403      403
  student.paperPdf       in      404     404       404   403       403   403     403      403
  school.certificates    in      403     403       403   403       403   200     200      403
  school.certificatesPdf in      403     403       403   403       403   404     404      403
  enterprise.papers      in      403     403       403   200       200   403     403      403
  enterprise.paper       in      403     403       403   404       404   403     403      403
  enterprise.sealAuthorities in  403     403       403   200       200   403     403      403
  school.papers          in      403     403       403   403       403   200     200      403
  school.paper           in      403     403       403   403       403   404     404      403
  school.sealAuthorities in      403     403       403   403       403   200     200      403
  guest.listen               404     404     404     404     404     404     404     404     404
  student.listen             in      404     404     404     403     403     403     403     403
  sealWord                   405     405     405     405     405     405     405     405     405
  school.templates           in      403     403     403     403     403     200     200     403
  school.template            in      403     403     403     403     403     200     200     403
  school.editTemplate        in      403     403     403     403     403     403     403     403
  school.recording           in      403     403     403     403     403     404     404     403
  school.templateRecording   in      403     403     403     403     403     200     200     403
  school.sealService         in      403     403     403     403     403     200     200     403
  verify.ask             200     200     200       200   200       200   200     200      200
  verify.paper           404     404     404       404   404       404   404     404      404
  account                in      200     200       200   200       200   200     200      200
  actAs                  go      go      go        go    go        go    go      go       go
  inbox                  in      200     200       200   200       200   200     200      200
  demo.logins            404     404     404       404   404       404   404     404      404
  demo.empty             400     400     400       400   400       400   400     400      400
  demo.sent              404     404     404       404   404       404   404     404      404
  dev.components         200     200     200       200   200       200   200     200      200
  listings.search        200     200     200       200   200       200   200     200      200
  listings.suggest       200     200     200       200   200       200   200     200      200
  listings.show          200     200     200       200   200       200   200     200      200
  listings.code          200     200     200       200   200       200   200     200      200
  listings.apply         in      go      200       200   403       403   403     403      403
  listings.interest      go      go      go        go    go        go    go      go       go
  listings.save          go      go      go        go    go        go    go      go       go
  student.home           in      200     200       200   403       403   403     403      403
  student.applications   in      200     200       200   403       403   403     403      403
  student.saved          in      200     200       200   403       403   403     403      403
  student.searches       in      200     200       200   403       403   403     403      403
  student.invitations    in      200     200       200   403       403   403     403      403
  student.rounds         in      200     200       200   403       403   403     403      403
  student.roundCheck     in      404     404       404   403       403   403     403      403
  student.roundPaper     in      404     404       404   403       403   403     403      403
  student.round          in      200     200       200   403       403   403     403      403
  student.forYou         in      200     200       200   403       403   403     403      403
  student.application    in      200     404       404   403       403   403     403      403
  student.profile        in      200     200       200   403       403   403     403      403
  student.placement      in      200     200       200   403       403   403     403      403
  student.placementJournal in    200     404       404   403       403   403     403      403
  student.journalWeek    in      200     404       404   403       403   403     403      403
  student.journalAutosave in     go      go        go    403       403   403     403      403
  student.placementPay   in      200     404       404   403       403   403     403      403
  student.placementLeave in      200     404       404   403       403   403     403      403
  student.placementHelp  in      200     404       404   403       403   403     403      403
  student.placementAssessment in 200     404       404   403       403   403     403      403
  enterprise.journals    in      403     403       403   200       200   403     403      403
  enterprise.assessment  in      403     403       403   200       404   403     403      403
  school.journals        in      403     403       403   403       403   200     200      403
  school.journalEntry    in      403     403       403   403       403   200     404      403
  school.placements      in      403     403       403   403       403   200     200      403
  school.newPlacement    in      403     403       403   403       403   200     200      403
  school.fillPlacements  in      403     403       403   403       403   200     200      403
  school.exportPlacements in     403     403       403   403       403   go      go       403
  school.placement       in      403     403       403   403       403   200     404      403
  school.editPlacement   in      403     403       403   403       403   200     404      403
  school.internship      in      403     403       403   403       403   200     200      403
  school.insuredList     in      403     403       403   403       403   go      go       403
  student.newPlacement   in      200     200       200   403       403   403     403      403
  school.placementJournal in     403     403       403   403       403   200     404      403
  school.placementAssessment in  403     403       403   403       403   200     404      403
  school.followUp        in      403     403       403   403       403   200     200      403
  school.incidents       in      403     403       403   403       403   200     200      403
  school.incident        in      403     403       403   403       403   200     404      403
  school.visits          in      403     403       403   403       403   200     200      403
  school.newVisit        in      403     403       403   403       403   200     200      403
  school.visit           in      403     403       403   403       403   200     404      403
  operator.incidents     in      403     403       403   403       403   403     403      200
  student.cv             in      200     200       200   403       403   403     403      403
  student.cvPdf          in      200     200       200   403       403   403     403      403
  student.cvJson         in      200     200       200   403       403   403     403      403
  student.bringCv        in      200     200       200   403       403   403     403      403
  student.profileGroup   in      200     200       200   403       403   403     403      403
  student.profileRecord  in      200     404       404   403       403   403     403      403
  file                   404     200     404       404   404       404   200     404      404
  enterprise.home        in      403     403       403   200       200   403     403      403
  enterprise.listings    in      403     403       403   200       200   403     403      403
  enterprise.newListing  in      403     403       403   200       200   403     403      403
  enterprise.listing     in      403     403       403   200       404   403     403      403
  enterprise.preview     in      403     403       403   200       404   403     403      403
  enterprise.check       in      403     403       403   200       404   403     403      403
  enterprise.revise      in      403     403       403   200       404   403     403      403
  enterprise.autosave    in      403     403       403   go        go    403     403      403
  enterprise.applicants  in      403     403       403   200       404   403     403      403
  enterprise.suggested   in      403     403       403   200       404   403     403      403
  enterprise.compareFits in      403     403       403   200       404   403     403      403
  enterprise.application in      403     403       403   200       404   403     403      403
  enterprise.interviewTimes in   403     403       403   200       404   403     403      403
  enterprise.interviews  in      403     403       403   200       200   403     403      403
  enterprise.calendar    in      403     403       403   200       200   403     403      403
  enterprise.calendarOf  in      403     403       403   200       404   403     403      403
  enterprise.students    in      403     403       403   200       200   403     403      403
  enterprise.student     in      403     403       403   200       404   403     403      403
  enterprise.recommended in      403     403       403   200       200   403     403      403
  enterprise.invitations in      403     403       403   200       200   403     403      403
  enterprise.schools     in      403     403       403   200       200   403     403      403
  enterprise.rounds      in      403     403       403   200       200   403     403      403
  enterprise.programme   in      403     403       403   200       404   403     403      403
  enterprise.bookings    in      403     403       403   200       200   403     403      403
  enterprise.profile     in      403     403       403   403       200   403     403      403
  enterprise.team        in      403     403       403   200       200   403     403      403
  enterprise.allApplicants in    403     403       403   200       200   403     403      403
  enterprise.compare     in      403     403       403   200       200   403     403      403
  enterprise.exportApplicants in 403     403       403   go        go    403     403      403
  texts                  200     200     200       200   200       200   200     200      200
  views                  in      200     200       200   200       200   200     200      200
  school.home            in      403     403       403   403       403   200     200      403
  school.classBoard      in      403     403       403   403       403   200     404      403
  school.exportClass     in      403     403       403   403       403   go      go       403
  school.classMatching   in      403     403       403   403       403   200     404      403
  school.demand          in      403     403       403   403       403   200     200      403
  school.exportDemand    in      403     403       403   403       403   go      go       403
  school.application     in      403     403       403   403       403   200     404      403
  school.student         in      403     403       403   403       403   200     404      403
  school.enterprises     in      403     403       403   403       403   200     200      403
  school.enterprise      in      403     403       403   403       403   200     200      403
  school.recommendations in      403     403       403   403       403   200     200      403
  school.newRecommendation in    403     403       403   403       403   200     200      403
  school.studentSearch   in      403     403       403   403       403   200     200      403
  school.spread          in      403     403       403   403       403   200     200      403
  school.rounds          in      403     403       403   403       403   200     200      403
  school.round           in      403     403       403   403       403   200     404      403
  school.roundResult     in      403     403       403   403       403   200     404      403
  school.roundSheet      in      403     403       403   403       403   200     404      403
  school.roundCheck      in      403     403       403   403       403   404     404      403
  school.roundPaper      in      403     403       403   403       403   404     404      403
  school.handbook        in      403     403       403   403       403   200     404     403
  school.classHandbooks  in      403     403       403   403       403   200     404     403
  school.printPapers     in      403     403       403   403       403   200     200     403
  school.print           in      403     403       403   403       403   404     404     403
  school.printPdf        in      403     403       403   403       403   404     404     403
  school.paperPdf        in      403     403       403   403       403   404     404     403
  school.piles           in      403     403       403   403       403   200     200     403
  school.newPile         in      403     403       403   403       403   200     200     403
  school.pile            in      403     403       403   403       403   404     404     403
  school.pilePage        in      403     403       403   403       403   404     404     403
  school.bookings        in      403     403       403   403       403   200     200      403
  school.newBooking      in      403     403       403   403       403   404     404      403
  school.staff           in      403     403       403   403       403   200     200      403
  school.imports         in      403     403       403   403       403   200     200      403
  school.importTemplate  in      403     403       403   403       403   200     200      403
  school.import          in      403     403       403   403       403   200     404      403
  school.importMarked    in      403     403       403   403       403   200     404      403
  school.importLinks     in      403     403       403   403       403   200     404      403
  operator.imports       in      403     403       403   403       403   403     403      403
  operator.importTemplate in     403     403       403   403       403   403     403      403
  operator.import        in      403     403       403   403       403   403     403      403
  operator.importMarked  in      403     403       403   403       403   403     403      403
  operator.importLinks   in      403     403       403   403       403   403     403      403
  operator.home          in      403     403       403   403       403   403     403      200
  operator.enterprises   in      403     403       403   403       403   403     403      200
  operator.enterprise    in      403     403       403   403       403   403     403      200
  operator.listings      in      403     403       403   403       403   403     403      200
  operator.held          in      403     403       403   403       403   403     403      200
  operator.twins         in      403     403       403   403       403   403     403      200
  firm                   200     200     200       200   200       200   200     200      200
  matching               200     200     200       200   200       200   200     200      200
  rules                  200     200     200       200   200       200   200     200      200
  operator.listing       in      403     403       403   403       403   403     403      200
  operator.reference     in      403     403       403   403       403   403     403      200
  operator.referenceTable in     403     403       403   403       403   403     403      200
  operator.referenceRow  in      403     403       403   403       403   403     403      200
  operator.searches      in      403     403       403   403       403   403     403      200
  operator.synonyms      in      403     403       403   403       403   403     403      200
  operator.matching      in      403     403       403   403       403   403     403      200
  operator.status        in      403     403       403   403       403   403     403      200
  operator.demand        in      403     403       403   403       403   403     403      200
  operator.exportDemand  in      403     403       403   403       403   403     403      go
`;
/** What others than the right person get for pressing the buttons of a page, whatever they send. */
const deeds = `
  deed                       visitor student classmate minor recruiter rival adviser stranger operator
  listings.apply             in      .       .         .     403       403   403     403      403
  listings.interest          in      .       .         .     403       403   403     403      403
  listings.save              in      .       .         .     403       403   403     403      403
  student.searches:save      in      .       .         .     403       403   403     403      403
  student.searches:remove    in      .       404       404   403       403   403     403      403
  student.invitations        in      .       404       404   403       403   403     403      403
  student.round              in      .       .         .     403       403   403     403      403
  student.forYou             in      .       .         .     403       403   403     403      403
  student.invitations:agree  in      .       404       404   403       403   403     403      403
  student.invitations:refuse in      .       404       404   403       403   403     403      403
  student.application:move   in      .       404       404   403       403   403     403      403
  student.application:say    in      .       404       404   403       403   403     403      403
  student.application:book   in      .       404       404   403       403   403     403      403
  student.application:leave  in      .       404       404   403       403   403     403      403
  student.journalWeek        in      .       404       404   403       403   403     403      403
  student.journalAutosave    in      .       404       404   403       403   403     403      403
  student.placementPay       in      .       404       404   403       403   403     403      403
  student.placementLeave     in      .       404       404   403       403   403     403      403
  student.placementHelp      in      .       404       404   403       403   403     403      403
  student.placementAssessment in     .       404       404   403       403   403     403      403
  enterprise.journals        in      403     403       403   .         404   403     403      403
  enterprise.assessment      in      403     403       403   .         404   403     403      403
  school.journals            in      403     403       403   403       403   .       409      403
  school.journalEntry        in      403     403       403   403       403   .       404      403
  student.newPlacement       in      .       .         .     403       403   403     403      403
  school.placements          in      403     403       403   403       403   404     404      403
  school.newPlacement        in      403     403       403   403       403   .       404      403
  school.fillPlacements      in      403     403       403   403       403   .       404      403
  school.exportPlacements    in      403     403       403   403       403   .       .        403
  school.placement           in      403     403       403   403       403   .       404      403
  school.editPlacement       in      403     403       403   403       403   .       404      403
  school.internship          in      403     403       403   403       403   .       404      403
  school.insuredList         in      403     403       403   403       403   .       .        403
  school.placementJournal    in      403     403       403   403       403   .       404      403
  school.placementAssessment in      403     403       403   403       403   .       404      403
  school.followUp            in      403     403       403   403       403   .       404      403
  school.incident            in      403     403       403   403       403   .       404      403
  school.newVisit            in      403     403       403   403       403   .       422      403
  school.visit               in      403     403       403   403       403   .       404      403
  student.bringCv            in      .       .         .     403       403   403     403      403
  student.profileGroup       in      .       .         .     403       403   403     403      403
  student.profileRecord      in      .       404       404   403       403   403     403      403
  student.profileRecord:remove in    .       404       404   403       403   403     403      403
  enterprise.newListing      in      403     403       403   .         .     403     403      403
  enterprise.listing:save    in      403     403       403   .         404   403     403      403
  enterprise.listing:back    in      403     403       403   .         404   403     403      403
  enterprise.listing:close   in      403     403       403   .         404   403     403      403
  enterprise.listing:clone   in      403     403       403   .         404   403     403      403
  enterprise.listing:pause   in      403     403       403   .         404   403     403      403
  enterprise.listing:resume  in      403     403       403   .         404   403     403      403
  enterprise.listing:extend  in      403     403       403   .         404   403     403      403
  enterprise.listing:archive in      403     403       403   .         404   403     403      403
  enterprise.listing:delete  in      403     403       403   .         404   403     403      403
  enterprise.preview         in      403     403       403   .         404   403     403      403
  enterprise.check           in      403     403       403   .         404   403     403      403
  enterprise.revise          in      403     403       403   .         404   403     403      403
  enterprise.autosave        in      403     403       403   .         404   403     403      403
  enterprise.application     in      403     403       403   .         404   403     403      403
  enterprise.application:say in      403     403       403   .         404   403     403      403
  enterprise.application:note in     403     403       403   .         404   403     403      403
  enterprise.application:give in     403     403       403   .         404   403     403      403
  enterprise.interviewTimes  in      403     403       403   .         404   403     403      403
  enterprise.applicants      in      403     403       403   .         .     403     403      403
  enterprise.allApplicants   in      403     403       403   .         .     403     403      403
  enterprise.exportApplicants in     403     403       403   .         404   403     403      403
  views:rename               in      .       404       404   404       404   404     404      404
  views:delete               in      .       404       404   404       404   404     404      404
  enterprise.student         in      403     403       403   .         404   403     403      403
  enterprise.programme       in      403     403       403   .         404   403     403      403
  enterprise.bookings        in      403     403       403   404       404   403     403      403
  enterprise.profile:facts   in      403     403       403   403       .     403     403      403
  enterprise.profile:site    in      403     403       403   403       .     403     403      403
  enterprise.team:end        in      403     403       403   403       404   403     403      403
  enterprise.team:revoke     in      403     403       403   403       404   403     403      403
  enterprise.team:invite     in      403     403       403   403       .     403     403      403
  enterprise.team:reopen     in      403     403       403   403       404   403     403      403
  school.classBoard          in      403     403       403   403       403   .       404      403
  school.exportClass         in      403     403       403   403       403   .       404      403
  school.classMatching       in      403     403       403   403       403   .       404      403
  school.exportDemand        in      403     403       403   403       403   .       .        403
  school.application         in      403     403       403   403       403   .       404      403
  school.enterprise          in      403     403       403   403       403   403     403      403
  school.recommendations     in      403     403       403   403       403   .       404      403
  school.newRecommendation   in      403     403       403   403       403   .       404      403
  school.studentSearch       in      403     403       403   403       403   403     403      403
  school.spread              in      403     403       403   403       403   403     403      403
  school.rounds              in      403     403       403   403       403   403     403      403
  school.round               in      403     403       403   403       403   403     404      403
  school.roundResult         in      403     403       403   403       403   403     404      403
  school.roundSheet          in      403     403       403   403       403   403     404      403
  school.printPapers         in      403     403       403   403       403   .     .     403
  school.newPile             in      403     403       403   403       403   .     .     403
  school.pile                in      403     403       403   403       403   404     404     403
  school.bookings            in      403     403       403   403       403   404     404      403
  school.newBooking          in      403     403       403   403       403   404     404      403
  school.staff:end           in      403     403       403   403       403   403     404      403
  school.imports             in      403     403       403   403       403   .       .        403
  school.import:sheet        in      403     403       403   403       403   .       404      403
  school.import:columns      in      403     403       403   403       403   .       404      403
  school.import:correct      in      403     403       403   403       403   .       404      403
  school.import:commit       in      403     403       403   403       403   .       404      403
  school.import:undo         in      403     403       403   403       403   .       404      403
  school.import:drop         in      403     403       403   403       403   .       404      403
  operator.imports           in      403     403       403   403       403   403     403      403
  operator.import            in      403     403       403   403       403   403     403      403
  operator.enterprise        in      403     403       403   403       403   403     403      .
  operator.listing           in      403     403       403   403       403   403     403      .
  operator.listing:close     in      403     403       403   403       403   403     403      .
  operator.listing:correct   in      403     403       403   403       403   403     403      404
  operator.listing:reword    in      403     403       403   403       403   403     403      404
  operator.referenceRow      in      403     403       403   403       403   403     403      403
  operator.synonyms          in      403     403       403   403       403   403     403      403
  operator.exportDemand      in      403     403       403   403       403   403     403      .
  operator.matching          in      403     403       403   403       403   403     403      403
  operator.held              in      403     403       403   403       403   403     403      .
  operator.twins             in      403     403       403   403       403   403     403      .
  student.paper              in      404     404       404   403       403   403     403      403
  enterprise.papers          in      403     403       403   403       403   403     403      403
  enterprise.paper           in      403     403       403   404       404   403     403      403
  enterprise.sealAuthorities in      403     403       403   403       404   403     403      403
  school.papers              in      403     403       403   403       403   404     404      403
  school.paper               in      403     403       403   403       403   404     404      403
  school.sealAuthorities     in      403     403       403   403       403   403     403      403
  school.template            in      403     403     403     403     403     403     403     403
  school.editTemplate        in      403     403     403     403     403     403     403     403
  school.recording           in      403     403     403     403     403     404     404     403
  school.templateRecording   in      403     403     403     403     403     403     403     403
  school.sealService         in      403     403     403     403     403     403     403     403
  school.certificates        in      403     403       403   403       403   403     403      403
  inbox                      in      .       404       404   404       404   404     404      404
  account                    in      .       404       404   404       404   404     404      404
  actAs                      in      .       404       404   404       404   404     404      404
  demo.logins                404     404     404       404   404       404   404     404      404
  demo.empty                 404     404     404       404   404       404   404     404      404
`;
/** Actions that are open to everybody: what they refuse is told by their own tests. */
const open = [
  "signIn",
  "signOut",
  "register",
  "join",
  "unsubscribe",
  "listings.suggest",
  "guest.link",
  "guest.again",
  "sealWord",
];

type Row = { name: string; expected: [viewer: string, answer: string][] };
function rowsOf(text: string): Row[] {
  const [head = [], ...rows] = text
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/));
  return rows.map(([name = "", ...cells]) => ({
    name,
    expected: cells.map((cell, i) => [head[i + 1] ?? "", cell]),
  }));
}
const [pages, presses] = [rowsOf(table), rowsOf(deeds)];

let app: App;
let browsers: Record<string, PlainBrowser>;
let addresses: Map<string, string>;
let forms: Record<string, Entries>;

beforeAll(async () => {
  app = await startApp();
  const { services } = app;
  const people = await thePeople(app);
  const { school, enterprise, student, recruiter } = people;
  const [other, rivals] = [await aSchool(services), await anEnterprise(services)];
  const listing = await aListing(services, enterprise.id);
  const applicationId = await apply(app, student, listing.id);
  await app.drainJobs();
  const rival = await aRecruiter(services, rivals.id, "enterprise_admin");
  const minor = (await aStudent(services, school, { birthDate: "2009-05-05" })).actor;
  const stranger = await aSchoolStaff(services, other);
  const now = services.clock.now();
  const slotId = newId(now.getTime());
  const startsAt = new Date(now.getTime() + 86_400_000);
  await services.db.interviewSlot.create({
    data: {
      ...{ id: slotId, listingId: listing.id, startsAt, place: "会议室" },
      ...{ endsAt: new Date(startsAt.getTime() + 1_800_000), createdAt: now },
      createdById: recruiter.personId,
    },
  });
  const ids = {
    ...{ listingId: listing.id, applicationId, enterpriseId: enterprise.id },
    ...{ classId: school.schoolClass.id, token: "no-such-token" },
    personId: student.personId,
    ...{ locale: "en", area: "ui", version: "1" },
    ...{ table: "occupation", code: "oc-electrician", group: "about" },
    ...(await aTold(services, student)),
    ...{ runId: await aTakenRoster(services, people.adviser), slotId },
    ...{ studentId: student.personId, paperId: newId(now.getTime()), verifyCode: "NONE-SUCH" },
    ...{ templateKind: "consent", recordingId: newId(now.getTime()), schoolId: other.school.id },
    ...(await anOpenRound(services, { student, by: people.recruiter.personId }, listing.id)),
  };
  // It has ended: whoever is at work is not looked for by firms.
  const worker = { studentId: student.personId, enterpriseId: enterprise.id };
  const seen = { ...worker, visitedById: people.adviser.personId };
  const working = await aWorkingStudent(services, seen, "ended");
  Object.assign(ids, working);
  const found = await aFoundStudent(services, people, { listingId: listing.id, rival });
  addresses = new Map(everyPath(ids));
  const of = { ...people, rival, minor, stranger };
  const { visitor, as } = app;
  browsers = { visitor: visitor() };
  for (const viewer of Object.keys(of) as (keyof typeof of)[]) {
    const who = of[viewer];
    if ("personId" in who) browsers[viewer] = as(who);
  }
  for (const browser of Object.values(browsers)) await browser.get(paths.home());
  const theirs = { personId: student.personId };
  const { id: grantId } = await services.db.roleGrant.findFirstOrThrow({ where: theirs });
  const { id: enrolmentId } = await services.db.enrolment.findFirstOrThrow({ where: theirs });
  const { id: sessionId } = await services.db.session.findFirstOrThrow({ where: theirs });
  const ofFirm = { personId: recruiter.personId };
  const { id: firmGrantId } = await services.db.roleGrant.findFirstOrThrow({ where: ofFirm });
  const { id: notificationId } = await services.db.notification.create({
    data: {
      ...{ id: newId(now.getTime()), ...theirs, about: "student_in_review", params: {} },
      ...{ path: paths.student.home(), createdAt: now, onceKey: "a test" },
    },
  });
  const { id: invitationId } = await services.db.invitation.create({
    data: {
      ...{ id: newId(now.getTime()), tokenHash: "a test", role: "recruiter" },
      ...{ enterpriseId: enterprise.id, sentTo: "x@example.test", invitedById: recruiter.personId },
      ...{ createdAt: now, expiresAt: new Date(now.getTime() + 86_400_000) },
    },
  });
  const { id: viewId } = await services.db.savedView.create({
    data: {
      ...{ id: newId(now.getTime()), ...theirs, page: "applicants", name: "x", query: "" },
      createdAt: now,
    },
  });
  const { id: searchId } = await services.db.savedSearch.create({
    data: {
      ...{ id: newId(now.getTime()), ...theirs, name: "x", params: "q=x" },
      ...{ cadence: "daily", createdAt: now },
    },
  });
  const version = "1";
  // The firm has looked at it already: the first look is a fact, no later one is.
  await services.db.application.update({ where: { id: applicationId }, data: { seenAt: now } });
  const { placementId, weekOf, entryId, absenceId } = working;
  const assessed = { intent: "give", placementId, outcome: "completed" };
  const visited = { mode: "phone", visitedOn: weekOf, placementIds: placementId, note: "x" };
  forms = {
    "student.journalWeek": { intent: "save", placementId, weekOf, body: "x", version },
    "student.journalAutosave": { placementId, weekOf, body: "x", version },
    "student.placementPay": { placementId, month: `${weekOf.slice(0, 7)}-01`, paid: "1" },
    "student.placementLeave": { placementId, fromDay: weekOf, untilDay: weekOf, reason: "sick" },
    "student.placementHelp": { placementId, kind: "unsafe" },
    "student.placementAssessment": { ...assessed, of: "student" },
    "enterprise.journals": { placementId },
    "enterprise.assessment": { ...assessed, of: "firm" },
    "school.journals": { intent: "mark_many", entries: `${entryId}:1`, mark: "80" },
    "school.journalEntry": { intent: "mark", version, mark: "80" },
    "student.newPlacement": {
      ...{ firmName: "某某厂", contactName: "何", contactPhone: "13800138000", title: "装配" },
      ...{ place: "清远", startsOn: "2030-01-01", endsOn: "2030-06-30" },
    },
    "school.placements": { tick: placementId, startsOn: "2030-01-01", reason: "x" },
    "school.newPlacement": { enrolmentIds: enrolmentId, firmName: "某厂", title: "装配" },
    "school.fillPlacements": { intent: "preview", placementIds: placementId, mentorName: "周师傅" },
    "school.exportPlacements": { query: "" },
    "school.placement": { intent: "step", step: "call_off", reason: "x", version },
    "school.editPlacement": { title: "x", version },
    "school.internship": {
      ...{ intent: "keep", kind: "training", targets: `class.${school.schoolClass.id}` },
      ...{ on: "2026-11-01", isPassed: "on", by: "school" },
    },
    "school.insuredList": { format: "xlsx" },
    "school.placementJournal": { purpose: "mentor" },
    "school.placementAssessment": { ...assessed, of: "school" },
    "school.followUp": { intent: "leave", absenceId, is: "granted" },
    "school.incident": { step: "take" },
    "school.newVisit": { enterpriseId: enterprise.id, ...visited },
    "school.visit": visited,
    "student.searches:save": { intent: "save", params: "q=y", name: "y", cadence: "none" },
    "student.searches:remove": { intent: "remove", searchId },
    "student.invitations": { intent: "accept", invitationId: found.invitationId },
    "student.forYou": { intent: "refuse", listingId: listing.id, reason: "pay" },
    "student.invitations:agree": { intent: "agree", listId: found.listId },
    "student.invitations:refuse": { intent: "refuse_firm", enterpriseId: enterprise.id },
    "enterprise.student": { listingId: listing.id, note: "x" },
    "school.recommendations": { listId: found.listId },
    "school.newRecommendation": { enterpriseId: enterprise.id, studentIds: student.personId },
    "school.studentSearch": { studentSearch: "off" },
    "school.spread": { spread: "0" },
    "operator.matching": { sure: "yes" },
    "student.application:move": { move: "accept", version },
    "student.application:say": { body: "你好" },
    "student.application:book": { intent: "book", slotId },
    "enterprise.interviewTimes": { intent: "cancel", slotId, sequence: "0" },
    "student.application:leave": { move: "withdraw", version },
    "student.bringCv": { intent: "take", resume: '{"skills":[]}' },
    "student.profileGroup": { about: "x", version },
    "student.profileRecord": { kind: "course", title: "x", version },
    "student.profileRecord:remove": { intent: "remove" },
    "enterprise.newListing": { kind: "job", title: "数控车工" },
    "enterprise.listing:save": { ...aListingForm(), intent: "save", version },
    "enterprise.listing:back": { intent: "take_back" },
    "enterprise.listing:close": { intent: "close", reason: "filled" },
    "enterprise.listing:clone": { intent: "clone" },
    "enterprise.listing:pause": { intent: "pause" },
    "enterprise.listing:resume": { intent: "resume" },
    "enterprise.listing:extend": { intent: "extend", validUntil: "2027-01-31" },
    "enterprise.listing:archive": { intent: "archive" },
    "enterprise.listing:delete": { intent: "delete" },
    "enterprise.preview": { version },
    "enterprise.check": { version },
    "enterprise.revise": { ...aListingForm(), intent: "agree", version },
    "enterprise.autosave": { ...aListingForm(), version },
    "enterprise.application": { move: "shortlist", version },
    "enterprise.application:say": { body: "你好" },
    "enterprise.application:note": { remark: "你好" },
    "enterprise.application:give": { assigneeId: recruiter.personId },
    "enterprise.applicants": { tick: `${applicationId}.1`, deed: "shortlist" },
    "enterprise.allApplicants": { tick: `${applicationId}.1`, deed: "shortlist" },
    "enterprise.exportApplicants": { listingId: listing.id, query: "", format: "csv" },
    "views:rename": { intent: "rename", viewId, name: "别的" },
    "views:delete": { intent: "delete", viewId },
    "school.exportClass": { query: "", format: "csv" },
    "school.classMatching": { listingId: listing.id, studentIds: student.personId },
    "school.exportDemand": { query: "", format: "csv" },
    "operator.exportDemand": { query: "", format: "csv" },
    "enterprise.profile:facts": { intent: "facts", shortName: "别的", version },
    "enterprise.profile:site": { intent: "site_gone", siteId: grantId },
    "enterprise.team:end": { intent: "end", grantId: firmGrantId },
    "enterprise.team:revoke": { intent: "revoke", invitationId },
    "enterprise.team:invite": { role: "recruiter", contact: "new@example.test" },
    "enterprise.team:reopen": { intent: "reopen", grantId: firmGrantId },
    "school.classBoard": { enrolmentId },
    "school.application": { move: "approve", version },
    "student.round": { intent: "rank", programmeId: ids.programmeId, change: "add" },
    "enterprise.programme": { intent: "criteria", criteria: "major" },
    "school.rounds": {
      ...{ name: "x", kind: "internship", rankUntil: "2030-01-01", mostChoices: "3" },
      classIds: school.schoolClass.id,
    },
    "school.round": { intent: "move", move: "close" },
    "school.roundResult": { intent: "run" },
    "school.roundSheet": { intent: "check", text: "1,1" },
    "enterprise.bookings": { bookingId: grantId, move: "confirm" },
    "school.enterprise": { verdict: "approved" },
    "school.bookings": { bookingId: grantId, move: "cancel" },
    "school.printPapers": { paperIds: grantId },
    "school.newPile": { printId: grantId },
    "school.pile": { intent: "confirm" },
    "school.newBooking": { classId: grantId, students: "3", day: "2030-01-01" },
    "school.staff:end": { intent: "end", grantId },
    "school.imports": { kind: "roster" },
    "school.import:sheet": { intent: "sheet", sheetNo: "0" },
    "school.import:columns": { intent: "columns", "column:0": "name" },
    "school.import:correct": { intent: "correct", "cell:5:2": "x" },
    "school.import:commit": { intent: "commit", gone: "keep" },
    "school.import:undo": { intent: "undo" },
    "school.import:drop": { intent: "drop" },
    "operator.imports": { kind: "postings" },
    "operator.import": { intent: "drop" },
    "operator.enterprise": { move: "suspend", note: "x" },
    "operator.listing": { verdict: "approved", version },
    "operator.referenceRow": { zhCN: "电工", zhHK: "電工", en: "Electrician", note: "a test" },
    "operator.synonyms": { intent: "restore", number: "0", version: "0", note: "a test" },
    "operator.held": { verdict: "release", listingId: listing.id, asOf: now.toISOString() },
    "operator.twins": { keepId: listing.id, closeId: listing.id },
    "operator.listing:close": { intent: "close", reason: "blocked" },
    "operator.listing:correct": { intent: "correct", trade: "none", version },
    "operator.listing:reword": { intent: "reword", title: "文员", version },
    "student.paper": { intent: "refuse", reason: "x" },
    "enterprise.papers": { tick: `${grantId}.${"0".repeat(64)}` },
    "enterprise.paper": { intent: "refuse", reason: "x" },
    "enterprise.sealAuthorities": { intent: "revoke", authorityId: grantId },
    "school.certificates": { intent: "issue", tick: placementId },
    "school.papers": { intent: "settle", callRequestId: grantId, outcome: "x" },
    "school.paper": { intent: "validate" },
    "school.sealAuthorities": { intent: "revoke", authorityId: grantId },
    "school.template": { intent: "retire", version: "1" },
    "school.editTemplate": { intent: "save", after: "0", heading: "x", text: "x", when: "always" },
    "school.recording": { intent: "keep" },
    "school.templateRecording": { intent: "keep" },
    "school.sealService": { intent: "ask", paperIds: grantId },
    inbox: { intent: "open", notificationId },
    account: { intent: "revoke", sessionId },
    actAs: { grantId },
    "demo.logins": { key: "student" },
  };
});
afterAll(() => app.close());

const addressOf = (name: string) => {
  const path = addresses.get(name.split(":")[0] ?? "");
  if (path === undefined) throw new Error(`${name} is no path`);
  return path;
};

function answerOf({ status, location }: Page): string {
  if (location === null) return String(status);
  return location.startsWith(paths.signIn()) ? "in" : "go";
}

/** One digest per table: whatever changes is seen. */
async function digest(): Promise<Record<string, string>> {
  const { pool } = app.services;
  const { rows } = await pool.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public'`,
  );
  const digests: Record<string, string> = {};
  for (const { name } of rows) {
    if (name === "RateLimit") continue; // who downloads often is counted
    // That somebody was refused is written down.
    const but = name === "AuditEntry" ? `where action <> 'request.refused'` : "";
    const found = await pool.query<{ is: string }>(
      `select count(*) || md5(coalesce(string_agg(t::text, '' order by t::text), '')) as is from "${name}" t ${but}`,
    );
    digests[name] = found.rows[0]?.is ?? "";
  }
  return digests;
}

test("every path of the product has its row, and every row is a path", () => {
  expect([...addresses.keys()].sort()).toEqual(pages.map(({ name }) => name).sort());
});

test("every action of the product has its row", async () => {
  const { routes } = await builtPages();
  const patternOf = (id: string): string => {
    const { path = "", parentId } = routes[id]!;
    return `${parentId ? patternOf(parentId) : ""}${path && `/${path}`}`;
  };
  const named = [...presses.map(({ name }) => name), ...open].map(addressOf);
  const unnamed = Object.entries(routes)
    .filter(([, route]) => route.module.action)
    .map(([id]) => patternOf(id))
    .filter((pattern) => {
      const like = new RegExp(`^${pattern.replace(/:[^/]+/g, "[^/]+")}$`);
      return !named.some((path) => like.test(path));
    });
  expect(unnamed).toEqual([]);
});

describe("opening", () => {
  test.each(pages)("$name", async ({ name, expected }) => {
    const before = await digest();
    const answers: [string, string][] = [];
    for (const [viewer] of expected) {
      const browser = browsers[viewer]!;
      answers.push([viewer, answerOf(await browser.get(addressOf(name)))]);
    }
    expect(answers).toEqual(expected);
    const after = await digest();
    // Whoever takes everything of a student home is written down.
    if (/[hH]andbooks?$/.test(name)) after.AuditEntry = before.AuditEntry ?? "";
    expect(after).toEqual(before); // a GET changes nothing
  });
});

describe("pressing", () => {
  test.each(presses)("$name", async ({ name, expected }) => {
    const before = await digest();
    const others = expected.filter(([, answer]) => answer !== ".");
    const answers: [string, string][] = [];
    for (const [viewer] of others) {
      const body = new URLSearchParams(forms[name] as Record<string, string> | undefined);
      answers.push([viewer, answerOf(await browsers[viewer]!.post(addressOf(name), body))]);
    }
    expect(answers).toEqual(others);
    expect(await digest()).toEqual(before);
  });
});
