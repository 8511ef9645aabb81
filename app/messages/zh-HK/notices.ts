import type { Texts } from "../texts";
import type { notices as source } from "../zh-CN/notices";

export const notices = {
  title: "訊息",
  unread: "未讀",
  to_do: "待處理",
  unread_count_other: "{{count}} 則未讀",
  all_read_already: "沒有未讀訊息",
  open: "查看",
  act: "前往處理",
  mark_all: "全部標示為已讀",
  all_read: "已全部標示為已讀。",
  empty: {
    title: "暫時沒有訊息",
    text: "申請、審批、面試、取錄和留言一有進展，都會列在這裏，並可直接前往處理。",
  },
  date_inside: "頁面上所示的時間",
  mail: {
    greeting: "{{name}}：",
    link: "查看：{{link}}",
    no_link: "請登入職橋查看。",
    more_other: "還有 {{count}} 個，打開便可看到。",
    way_out: "不想再收到這個搜尋的提示：{{link}}",
  },
  sms: "【職橋】{{what}}。{{next}}",
  sent: {
    title: "已發出的訊息（示範）",
    local_title: "沒有任何訊息離開這部電腦",
    local: "正式使用時，這些訊息會以短訊或電郵發出；示範中只作記錄，讓你看看每個人會收到甚麼。",
    name: "收件人或學生姓名",
    kind: "哪一類",
    accounts: "有帳戶的人",
    about: "學生 {{student}}",
    everybody: "所有人",
    guests: "沒有帳戶的家長和師傅（連結）",
    list: "訊息列表",
    channel: { mail: "電郵", sms: "短訊" },
    state: { sent: "已記錄", waiting: "等候發出", failed: "未能發出，稍後再試" },
    empty: {
      title: "尚未發出訊息",
      text: "用示範帳戶申請一個職位，或推進一份申請，幾秒後便會在這裏出現。",
    },
  },
  reason: {
    other_chosen: "選了更合適的人",
    skills_missing: "技能仍有不足",
    certificate_missing: "欠缺所需證書",
    dates_do_not_fit: "時間不合",
    too_far: "路程太遠",
    seats_filled: "名額已滿",
    listing_withdrawn: "職位已取消",
    school_objects: "學校有不同意見",
    found_another: "已有其他去向",
    pay: "報酬不合適",
    family: "家庭原因",
    other: "其他原因",
  },
  closed: {
    filled: "已招滿",
    cancelled: "企業取消",
    expired: "有效期已過",
    blocked: "平台下架",
    duplicate: "與另一條重複",
  },
  join: "、",
  topic: {
    work: "工作內容",
    place: "工作地點",
    pay: "薪酬",
    hours: "工時",
    dates: "起止日期",
    safety: "作業安全",
    asks: "對學生的要求",
    seats: "名額",
    living: "食宿",
    benefits: "福利",
    school: "保險",
  },
  unfit: {
    majors_do_not_match: "專業不對口",
    too_far: "路程太遠",
    conditions: "實習條件不合適",
    not_inspected: "尚未實地考察",
    capacity: "目前照顧不了這麼多學生",
    other: "其他",
  },
  about: {
    firm_papers_to_seal: {
      what: "{{school}}有 {{found}} 份實習協議等待貴公司蓋章",
      next: "有用章授權的同事可在網上一次蓋多份，也可用紙本文件。",
    },
    adviser_papers_opened: {
      what: "{{group}}有 {{found}} 份文件發出，等待學生和監護人簽名",
      next: "誰仍未簽，打開文件列表就能看到，可以再發連結或致電。",
    },
    firm_papers_valid: {
      what: "{{school}}有 {{found}} 份實習協議已經生效",
      next: "學生可以按協議的日期到崗。",
    },
    school_papers_signed: {
      what: "{{group}}有 {{found}} 份文件已簽齊",
      next: "請核對後審核通過，可以一次選多份。",
    },
    firm_papers_expired: {
      what: "{{school}}有 {{found}} 份實習協議到期仍未簽齊",
      next: "這些不用再蓋章。學校重新發出後，貴公司已蓋的章會保留，未蓋的再請補蓋。",
    },
    adviser_papers_expired: {
      what: "{{group}}有 {{found}} 份文件到期仍未簽齊",
      next: "文件未生效，學生不能上崗。請打開文件列表重新發出，只請未簽的人簽署。",
    },
    firm_starts_moved: {
      what: "{{school}}有 {{found}} 名學生的開始日期改到{{day}}",
      next: "學校把手續未齊的同學的開始日期後移。正在簽的文件會按新的日期重新發來。",
    },
    adviser_starts_moved: {
      what: "{{group}}有 {{found}} 名學生的開始日期改到{{day}}",
      next: "正在簽的知情同意書已按新的日期重新發給學生和監護人，協議待他們簽妥再發。",
    },
    student_start_moved_anew: {
      what: "開始日期改到{{day}}，要重新簽：{{firm}}",
      next: "日期變了，原來簽的不算。請打開再簽一次，監護人也會收到新的連結。",
    },
    student_paper_to_sign: {
      what: "{{firm}}的文件等你簽署",
      next: "看清楚才簽，不明白的先問老師。",
    },
    firm_paper_to_seal: {
      what: "{{student}}的實習協議等候貴機構蓋章",
      next: "獲授權的同事可以在網上一次蓋多份，也可以用紙本文件。",
    },
    school_paper_signed: {
      what: "{{student}}在{{firm}}的文件已簽齊",
      next: "請核對後審批。",
    },
    student_paper_valid: {
      what: "{{firm}}的實習協議已經生效",
      next: "到崗前再沒有要簽的文件。隨時可以開啟查看。",
    },
    firm_paper_valid: {
      what: "{{student}}的實習協議已經生效",
      next: "學生可按協議的日期到崗。",
    },
    student_paper_refused: {
      what: "{{firm}}的文件有人不同意",
      next: "這不影響成績和畢業。你可以自己另找實習機構，老師會和你聯絡。",
    },
    school_paper_refused: {
      what: "{{student}}在{{firm}}的文件有人不同意",
      next: "請看原因，並聯絡學生和監護人。",
    },
    student_paper_expired: {
      what: "{{firm}}的文件到期仍未簽齊",
      next: "這一份不用簽了。學校會重新發出，你已簽的名字仍在。",
    },
    adviser_call_asked: {
      what: "{{student}}的監護人請老師致電",
      next: "請在{{until}}前致電，之後寫下結果。",
    },
    student_allotted: {
      what: "「{{round}}」取錄你到{{firm}}",
      next: "職位是「{{title}}」。請在{{until}}前回覆去不去，逾時名額會給下一位。",
    },
    student_seat_freed: {
      what: "輪到你了：{{firm}}空出一個名額",
      next: "「{{round}}」裏的「{{title}}」空出一個名額，按原來的名次下一位是你。請在{{until}}前回覆。",
    },
    firm_allotted: {
      what: "「{{round}}」取錄了{{student}}",
      next: "職位是「{{title}}」，名額已經留好。學生會在{{until}}前回覆，您毋須再發取錄。",
    },
    student_week_marked: {
      what: "老師看過你的週記了",
      next: "這一週（{{day}}起）已經評分，打開便看到評語。",
    },
    student_week_returned: {
      what: "週記請你再補充一下",
      next: "老師為{{day}}那一週留了話。看一看，補好再交。",
    },
    student_start_lacks: {
      what: "實習第一天快到了，手續尚未齊備",
      next: "{{day}}到{{firm}}。看看還欠誰簽署、欠什麼，照着辦就可以。",
    },
    school_start_lacks: {
      what: "{{student}} {{day}}上班，手續尚未齊備",
      next: "{{firm}}。打開就看到欠哪一個簽名、哪一份文件。",
    },
    firm_start_lacks: {
      what: "{{student}} {{day}}到職，協議尚未簽妥",
      next: "請看看貴公司這邊還欠什麼；未簽妥的不能上班。",
    },
    student_start_locked: {
      what: "手續未齊，先不要上班",
      next: "{{firm}}的實習原定{{day}}開始。協議未生效就上班不合規定，出了事沒有保障。請找班主任。",
    },
    school_start_locked: {
      what: "已到上班日，手續未齊，不能上班：{{student}}",
      next: "{{firm}}，{{day}}。補齊後當天就可以上班，或者更改日期並通知各方。",
    },
    firm_start_locked: {
      what: "{{student}}的手續未齊，請先不要安排上班",
      next: "原定{{day}}。三方協議生效之前上班不合規定，學校正在補辦。",
    },
    student_week_due: {
      what: "上星期的週記還沒交",
      next: "寫幾句就可以：做了什麼、學到什麼。網絡不好也能寫，連上後會自動儲存。",
    },
    firm_week_unread: {
      what: "{{student}}的週記等您確認",
      next: "{{day}}那一週交上來 7 天了。按一下便可確認，也可以寫一句話。",
    },
    school_week_unconfirmed: {
      what: "公司師傅 7 天沒有確認：{{student}}",
      next: "{{firm}}，{{day}}那一週的週記。可以打個電話，或重發確認連結。",
    },
    school_week_unread: {
      what: "有週記 7 天沒有批閱：{{student}}",
      next: "{{day}}那一週。打開便可評分，批完自動到下一篇。",
    },
    school_help_asked: {
      what: "{{student}}需要幫助",
      next: "在{{firm}}實習。請馬上打開看，並在 24 小時內接手。公司看不到這宗求助。",
    },
    school_help_waits: {
      what: "求助超過時限：{{student}}",
      next: "在{{firm}}實習，求助還沒有處理好，已經上報。請馬上打開處理。",
    },
    operator_help_waits: {
      what: "有學生求助超過時限",
      next: "{{firm}}的一名實習生求助，學校還沒有處理好。請與學校聯絡。",
    },
    student_help_taken: {
      what: "老師已經接手你的求助",
      next: "會盡快聯絡你。急事請直接打電話，號碼在頁面上。",
    },
    student_help_closed: {
      what: "你的求助有結果了",
      next: "打開看老師寫了甚麼。如果沒有解決，隨時可以再求助。",
    },
    school_leave_asked: {
      what: "{{student}}請假",
      next: "由{{day}}起，共 {{found}} 天，在{{firm}}實習。請打開決定。",
    },
    student_leave_granted: {
      what: "請假獲批准",
      next: "由{{day}}起，共 {{found}} 天。學校會告訴公司日期，不說原因。",
    },
    student_leave_refused: {
      what: "請假沒有獲批准",
      next: "由{{day}}起的 {{found}} 天。打開看老師寫的話，有困難可以再商量。",
    },
    firm_leave_granted: {
      what: "{{student}}請假 {{found}} 天",
      next: "由{{day}}起，學校已批准，請安排好崗位。",
    },
    school_pay_behind: {
      what: "{{student}}的工時或薪酬與協議不符",
      next: "在{{firm}}，{{day}}開始的那個月。請打開核實，並寫明結果。",
    },
    student_pay_settled: {
      what: "老師核實了你的工時和薪酬",
      next: "是{{day}}開始的那個月。打開看結果。",
    },
    student_assessment_open: {
      what: "實習快結束了，寫一寫你的考核",
      next: "{{firm}}的實習。你怎麼看，公司和老師怎麼寫，都在一頁上。",
    },
    school_assessment_open: {
      what: "請填考核：{{student}}",
      next: "{{firm}}的實習快結束了。三方都填好，便可歸檔。",
    },
    firm_assessment_open: {
      what: "請為{{student}}寫一份考核",
      next: "實習快結束了。幾分鐘便可填好，學生會看到，也可以提出不同意見。",
    },
    student_assessment_given: {
      what: "有人寫了你的考核",
      next: "{{firm}}的實習。打開看看；不同意可以寫明理由提出。",
    },
    firm_assessment_written: {
      what: "學校按電話裏說的，代填了{{student}}的考核",
      next: "打開核對一下；和您說的不一樣，可以提出。",
    },
    school_assessment_disputed: {
      what: "考核有異議：{{student}}",
      next: "{{firm}}的實習。請看雙方寫的話，由實習辦答覆。",
    },
    student_assessment_resolved: {
      what: "考核異議有答覆了",
      next: "{{firm}}的實習。打開看實習辦怎麼說。",
    },
    firm_assessment_resolved: {
      what: "考核異議有答覆了：{{student}}",
      next: "打開看學校實習辦怎麼說。",
    },
    student_round_opened: {
      what: "可以排志願了：{{round}}",
      next: "{{school}}開放了選崗。請在{{until}}前按真正想去的次序排好，隨時可以更改。",
    },
    student_round_reopened: {
      what: "又可以更改志願了：{{round}}",
      next: "學校重新開放了選崗，{{until}}前仍可更改。已排好的都還在。",
    },
    student_ranking_ends: {
      what: "你還未排志願：{{round}}",
      next: "{{until}}截止。不排志願便不參加今次取錄，現在排幾分鐘就好。",
    },
    student_round_published: {
      what: "結果出來了：{{round}}",
      next: "打開便看到取錄到哪裏，以及每個志願的原因。覺得不對，{{until}}前可以提出申訴。",
    },
    student_round_taken_back: {
      what: "結果收回了：{{round}}",
      next: "學校更正後會再公布。你的志願都還在，毋須做甚麼。",
    },
    student_round_settled: {
      what: "已定案：{{round}}",
      next: "獲取錄的同學會收到取錄，請準時回覆。未獲取錄的，有人放棄時會按名次輪到你。",
    },
    student_round_cancelled: {
      what: "選崗取消了：{{round}}",
      next: "{{school}}取消了今次選崗。你可以照常找職位、申請。",
    },
    student_appeal_answered: {
      what: "學校回覆了你的申訴",
      next: "是關於「{{round}}」的。打開便看到回覆。",
    },
    firm_round_opened: {
      what: "{{school}}開放了選崗：{{round}}",
      next: "您的職位在裏面。{{until}}前可以寫明取錄準則、為學生排名次；不排便按抽籤。",
    },
    firm_round_reopened: {
      what: "選崗重新開放：{{round}}",
      next: "{{until}}前仍可更改準則和名次。",
    },
    firm_round_published: {
      what: "選崗結果已公布：{{round}}",
      next: "打開便看到哪些學生獲取錄到您的職位。申訴期過後學校定案，再由學生回覆。",
    },
    firm_round_taken_back: {
      what: "選崗結果收回了：{{round}}",
      next: "學校更正後會再公布，您現在毋須做甚麼。",
    },
    firm_round_settled: {
      what: "選崗已定案：{{round}}",
      next: "獲取錄的學生會收到取錄並回覆，進展在申請裏看到。",
    },
    firm_round_cancelled: {
      what: "選崗取消了：{{round}}",
      next: "{{school}}取消了今次選崗，您的職位照常招聘。",
    },
    school_round_closed: {
      what: "志願已截止：{{round}}",
      next: "可以取錄了：先試算，看過結果再公布。",
    },
    school_appeal_filed: {
      what: "有學生提出申訴：{{round}}",
      next: "請在定案前回覆，學生會即時看到。",
    },
    school_appeals_over: {
      what: "申訴期過了：{{round}}",
      next: "申訴都回覆後便可以定案，定案後取錄會自動發給學生。",
    },
    student_search_found: {
      what: "「{{search}}」有 {{found}} 個新職位",
      next: "都是你現在可以申請的。打開便可看到，最新的在最上面。",
    },
    student_may_apply: {
      what: "由今天起你可以申請「{{title}}」",
      next: "你收藏的{{firm}}職位現已對你開放。有興趣便申請，一分鐘便完成。",
    },
    student_invited: {
      what: "{{firm}}邀請你申請「{{title}}」",
      next: "看看是甚麼職位、對方寫了甚麼。想去就申請，不想去也可以直接說；{{until}}前有效。",
    },
    student_placement_arranged: {
      what: "學校為你安排了實習：{{firm}}",
      next: "由{{day}}開始。打開看看去哪裏、做甚麼、薪酬多少；不想去可以說，自己找也可以。",
    },
    adviser_placement_found: {
      what: "{{student}}自己找了實習公司：{{firm}}",
      next: "先等家長同意；您也可以致電家長，代為記錄。",
    },
    adviser_guardian_agreed: {
      what: "家長同意{{student}}去{{firm}}",
      next: "請看看公司和職位是否合適，然後按同意或寫明原因退回。",
    },
    student_guardian_declined: {
      what: "家長不同意你去{{firm}}",
      next: "先和家人談談。學校安排的職位仍在，也可以再找一家。",
    },
    adviser_guardian_declined: {
      what: "家長不同意{{student}}去{{firm}}",
      next: "這份申請已取消，可以和同學談談其他去處。",
    },
    office_placement_found: {
      what: "{{student}}自己找的{{firm}}等學系審核",
      next: "家長和班主任都同意了。打開看看公司、職位和尚欠的材料。",
    },
    student_placement_agreed: {
      what: "學校同意你去{{firm}}實習",
      next: "由{{day}}開始。接着簽知情同意書和三方協議，簽好之前不要上班。",
    },
    adviser_placement_agreed: {
      what: "學系同意{{student}}去{{firm}}",
      next: "接着辦理知情同意書和三方協議。",
    },
    student_placement_declined: {
      what: "學校沒有同意你去{{firm}}",
      next: "打開看看原因。學校安排的職位仍在，也可以再找一家。",
    },
    student_start_moved: {
      what: "開始日期改到{{day}}：{{firm}}",
      next: "打開看看原因。材料齊備才上班，不用着急。",
    },
    firm_start_moved: {
      what: "{{student}}的開始日期改到{{day}}",
      next: "學校把手續未齊的同學的開始日期後移，原因寫在實習內。",
    },
    adviser_start_moved: {
      what: "{{student}}的開始日期改到{{day}}",
      next: "公司：{{firm}}。尚欠的材料在實習內逐項列出。",
    },
    student_placement_called_off: {
      what: "去{{firm}}的實習取消了",
      next: "打開看看原因。學校會和你一起看其他去處。",
    },
    firm_placement_called_off: {
      what: "{{student}}不來實習了",
      next: "學校取消了這份實習安排。",
    },
    student_placement_broken_off: {
      what: "在{{firm}}的實習提前結束了",
      next: "打開看看原因和最後一天。有未結清的薪酬、未歸還的證件，請告訴老師。",
    },
    firm_placement_broken_off: {
      what: "{{student}}的實習提前結束了",
      next: "請結清薪酬，歸還學生的物品；有不同意見請聯絡學校。",
    },
    adviser_placement_broken_off: {
      what: "{{student}}在{{firm}}的實習提前結束",
      next: "打開看看誰提出、為甚麼，再和同學談談接下來去哪裏。",
    },
    student_tipped: {
      what: "老師推薦你看「{{title}}」（{{firm}}）",
      next: "打開看看老師寫了甚麼。合適就申請；不合適，直接說「不適合我」也沒關係。",
    },
    student_recommendation_asked: {
      what: "{{school}}想把你推薦給{{firm}}",
      next: "你同意後，企業才看到你的專業和技能，看不到全名和聯絡方法。不同意也沒關係。",
    },
    firm_students_recommended: {
      what: "{{school}}向您推薦了學生",
      next: "打開名單看看，合適的可以邀請申請。",
    },
    student_in_review: {
      what: "{{firm}}開始處理你的申請",
      next: "職位是「{{title}}」。你暫時不用做甚麼，有結果會通知你。",
    },
    student_shortlisted: {
      what: "{{firm}}把你列入候選名單",
      next: "職位是「{{title}}」。企業可能會約你面試，請留意訊息。",
    },
    student_interview: {
      what: "{{firm}}邀請你面試",
      next: "「{{title}}」的面試時間是{{at}}。地點和要帶的東西，請看申請內企業的說明。",
    },
    student_interview_choose: {
      what: "{{firm}}邀請你面試",
      next: "請在「{{title}}」的申請內選一個面試時間，先選先得。",
    },
    student_times_offered: {
      what: "{{firm}}開放了新的面試時間",
      next: "請在「{{title}}」的申請內選一個，先選先得。",
    },
    student_interview_moved: {
      what: "{{firm}}更改了面試安排",
      next: "「{{title}}」的面試現在是{{at}}。地點請看申請內的說明；未能出席可另選時間，或留言。",
    },
    student_interview_cancelled: {
      what: "{{firm}}取消了約定的面試時間",
      next: "「{{title}}」的申請仍然有效。請在申請內另選時間；沒有合適的便留言給企業。",
    },
    student_interview_near: {
      what: "記得{{at}}的面試",
      next: "{{firm}}「{{title}}」。地點和要帶的東西寫在申請內。",
    },
    firm_time_taken: {
      what: "{{student}}選了面試時間：{{at}}",
      next: "職位是「{{title}}」。已記入您的面試安排。",
    },
    firm_time_freed: {
      what: "{{student}}退回了面試時間",
      next: "職位是「{{title}}」。如沒有其他時間可選，請再開放幾個。",
    },
    firm_interview_near: {
      what: "{{at}}面試{{student}}",
      next: "職位是「{{title}}」。資料和面試安排都在申請內。",
    },
    student_offered: {
      what: "{{firm}}取錄了你",
      next: "職位是「{{title}}」。請在{{until}}前回覆，逾時取錄便會失效。",
    },
    student_offer_taken_back: {
      what: "{{firm}}收回了取錄",
      next: "職位是「{{title}}」，原因：{{reason}}。有疑問可以問班主任，也可以繼續找其他職位。",
    },
    student_refused: {
      what: "{{firm}}今次沒有取錄你",
      next: "職位是「{{title}}」，原因：{{reason}}。還有其他職位接受申請，可以繼續找。",
    },
    student_school_asked: {
      what: "你接受的職位正等候學校審批",
      next: "{{firm}}「{{title}}」。學校同意後便落實，這段時間你不用做甚麼。",
    },
    student_placed: {
      what: "「{{title}}」已經落實",
      next: "你接受了{{firm}}的取錄，去向已記錄。報到安排可以在申請內問企業。",
    },
    student_school_approved: {
      what: "學校同意了你接受的職位",
      next: "{{firm}}「{{title}}」已經落實。之後的安排老師會告訴你。",
    },
    student_school_rejected: {
      what: "學校沒有同意這個職位",
      next: "{{firm}}「{{title}}」，原因：{{reason}}。可以向班主任了解，再申請其他職位。",
    },
    student_offer_lapsed: {
      what: "{{firm}}的取錄已過回覆時間",
      next: "「{{title}}」的取錄已經失效。可以繼續找其他職位。",
    },
    student_no_answer: {
      what: "{{firm}}沒有按時回覆你",
      next: "「{{title}}」的申請已經結束，不影響你申請其他職位。",
    },
    student_no_time_chosen: {
      what: "「{{title}}」的面試沒有選時間",
      next: "{{firm}}提供的時間已全部過去，這份申請已經結束，不影響你申請其他職位。",
    },
    student_filled_elsewhere: {
      what: "「{{title}}」的申請已結束",
      next: "你已落實其他去向，{{firm}}的這份申請隨之結束。",
    },
    student_closed: {
      what: "「{{title}}」已關閉",
      next: "{{firm}}不再招聘這個職位，你的申請隨之結束。可以繼續找其他職位。",
    },
    student_listing_changed: {
      what: "{{firm}}改動了「{{title}}」：{{changed}}",
      next: "平台正在核對，你的申請仍然有效。請看看改動後是否合適，不合適可以撤回申請。",
    },
    student_message: {
      what: "{{firm}}給你留言",
      next: "是關於「{{title}}」的申請，打開便可閱讀和回覆。",
    },
    firm_assigned: {
      what: "{{student}}的申請交由您跟進",
      next: "職位是「{{title}}」。打開便可看到資料和下一步。",
    },
    firm_submitted: {
      what: "{{student}}申請了「{{title}}」",
      next: "請在{{until}}前回覆，這是您在職位上承諾的時間。",
    },
    firm_accepted: {
      what: "{{student}}接受了取錄",
      next: "職位是「{{title}}」。{{until}}前學生仍可改變主意，之後進入下一步。",
    },
    firm_declined: {
      what: "{{student}}婉拒了取錄",
      next: "職位是「{{title}}」。名額已空出，可以取錄其他候選人。",
    },
    firm_undone: {
      what: "{{student}}收回了接受",
      next: "職位是「{{title}}」。取錄再次等候學生回覆，截止時間是{{until}}。",
    },
    firm_withdrawn: {
      what: "{{student}}撤回了申請",
      next: "職位是「{{title}}」。這份申請已結束，您毋須再處理。",
    },
    firm_placed: {
      what: "{{student}}的取錄已經落實",
      next: "職位是「{{title}}」。請在申請內與學生約定報到時間。",
    },
    firm_school_approved: {
      what: "學校同意了{{student}}接受的職位",
      next: "職位是「{{title}}」。請在申請內與學生約定報到時間。",
    },
    firm_school_rejected: {
      what: "學校沒有同意{{student}}接受的職位",
      next: "職位是「{{title}}」。名額已空出，可以取錄其他候選人。",
    },
    firm_offer_lapsed: {
      what: "給{{student}}的取錄已過回覆時間",
      next: "職位是「{{title}}」。名額已空出，可以取錄其他候選人。",
    },
    firm_no_answer: {
      what: "{{student}}的申請已過回覆時間",
      next: "職位是「{{title}}」。申請已自動結束，學生亦已收到通知。其他申請請留意回覆時間。",
    },
    firm_no_time_chosen: {
      what: "{{student}}沒有選面試時間",
      next: "職位是「{{title}}」。申請已自動結束，不計作您沒有回覆。",
    },
    firm_filled_elsewhere: {
      what: "{{student}}已落實其他去向",
      next: "職位是「{{title}}」。這份申請已結束，您毋須再處理。",
    },
    firm_message: {
      what: "{{student}}給您留言",
      next: "是關於「{{title}}」的申請，打開便可閱讀和回覆。",
    },
    school_accepted: {
      what: "{{student}}接受了{{firm}}的取錄",
      next: "職位是「{{title}}」。{{until}}前學生仍可改變主意。",
    },
    adviser_school_asked: {
      what: "{{student}}接受的職位正等候學校審批",
      next: "{{firm}}「{{title}}」。學校同意後便落實，結果會通知您。",
    },
    office_school_asked: {
      what: "{{student}}接受的職位等候您審批",
      next: "{{firm}}「{{title}}」。請核對後同意，或註明不同意的原因。",
    },
    school_placed: {
      what: "{{student}}的去向已經落實",
      next: "{{firm}}「{{title}}」，班級看板已更新。",
    },
    adviser_school_rejected: {
      what: "學校沒有同意{{student}}接受的職位",
      next: "{{firm}}「{{title}}」，原因：{{reason}}。學生可能會向您查詢。",
    },
    firm_listing_approved: {
      what: "「{{title}}」已通過審核並刊登",
      next: "學生現在可以搜尋到它，有人申請會通知您。",
    },
    firm_listing_approved_paused: {
      what: "「{{title}}」的改動通過審核",
      next: "職位仍然暫停。您恢復後，學生才可搜尋到。",
    },
    firm_listing_referred: {
      what: "「{{title}}」需要修改",
      next: "審核意見寫在職位頁面。改好後請再次提交。",
    },
    firm_listing_closed: {
      what: "「{{title}}」已關閉",
      next: "原因：{{closed}}。隨之結束的申請，學生會收到通知。",
    },
    firm_approved: {
      what: "{{firm}}已通過入駐審核",
      next: "現在可以刊登職位。",
    },
    firm_refused: {
      what: "{{firm}}的入駐申請未獲通過",
      next: "審核意見寫在首頁，請按意見補充後聯絡平台。",
    },
    firm_suspended: {
      what: "{{firm}}已被暫停使用",
      next: "原因寫在首頁。暫停期間職位不會向學生顯示。",
    },
    firm_reinstated: {
      what: "{{firm}}已恢復使用",
      next: "可以刊登職位，未到期的職位會再次向學生顯示。",
    },
    firm_school_welcomes: {
      what: "{{school}}歡迎貴公司",
      next: "該校學生現可申請貴公司的實習及學徒職位。",
    },
    firm_school_unfit: {
      what: "{{school}}認為暫不適合該校",
      next: "原因：{{unfit}}。進行中的申請不受影響，其他學校看不到這個決定。",
    },
    firm_visit_asked: {
      what: "{{school}}{{group}}希望在{{day}}參觀「{{title}}」",
      next: "請確認這一天，或說明不便的原因。",
    },
    firm_visit_cancelled: {
      what: "{{school}}{{group}}取消了{{day}}的參觀",
      next: "「{{title}}」當天的名額已經放出。",
    },
    school_visit_confirmed: {
      what: "{{firm}}確認了{{group}}{{day}}的參觀實習",
      next: "「{{title}}」。當天安排寫在預約頁面，請通知同學。",
    },
    school_visit_declined: {
      what: "{{firm}}{{day}}不便接待{{group}}",
      next: "原因寫在預約頁面，可以改約另一天。",
    },
    school_visit_called_off: {
      what: "{{firm}}取消了{{group}}{{day}}的參觀實習",
      next: "原因寫在預約頁面，請盡快通知同學。",
    },
    school_visit_ended: {
      what: "{{group}}{{day}}的參觀實習已取消",
      next: "{{firm}}的這個職位已下架，請盡快通知同學，也可以改約另一家。",
    },
    operator_listing_submitted: {
      what: "{{firm}}提交了「{{title}}」",
      next: "請核對內容，通過，或註明意見退回。",
    },
    operator_firm_registered: {
      what: "{{firm}}申請入駐",
      next: "請核對登記資料後決定。",
    },
  },
} as const satisfies Texts<typeof source>;
