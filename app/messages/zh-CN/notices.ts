export const notices = {
  title: "消息",
  unread: "未读",
  to_do: "要处理",
  unread_count_other: "{{count}} 条未读",
  all_read_already: "没有未读的消息",
  open: "查看",
  act: "去处理",
  mark_all: "全部标为已读",
  all_read: "都标为已读了。",
  empty: {
    title: "还没有消息",
    text: "投递、审核、面试、录取和留言有了进展，都会写在这里，并能直接去处理。",
  },
  date_inside: "页面上写的时间",
  mail: {
    greeting: "{{name}}：",
    link: "查看：{{link}}",
    no_link: "登录职桥查看。",
    more_other: "还有 {{count}} 个，打开就能看到。",
    way_out: "不想再收到这个搜索的提醒：{{link}}",
  },
  sms: "【职桥】{{what}}。{{next}}",
  sent: {
    title: "发出的消息（演示）",
    local_title: "没有任何消息离开这台电脑",
    local: "真实使用时，这些会以短信或邮件发出；演示里只记下来，给你看看每个人会收到什么。",
    name: "收件人或学生姓名",
    kind: "哪一类",
    accounts: "有账号的人",
    about: "学生 {{student}}",
    everybody: "所有人",
    guests: "没有账号的家长和师傅（链接）",
    list: "消息列表",
    channel: { mail: "邮件", sms: "短信" },
    state: { sent: "已记下", waiting: "等着发", failed: "没发出，会再试" },
    empty: {
      title: "还没有发出消息",
      text: "用演示账号投递一个岗位，或者推进一份申请，几秒后这里就有了。",
    },
  },
  reason: {
    other_chosen: "选了更合适的人",
    skills_missing: "技能还差一些",
    certificate_missing: "缺少要求的证书",
    dates_do_not_fit: "时间对不上",
    too_far: "路太远",
    seats_filled: "名额满了",
    listing_withdrawn: "岗位取消了",
    school_objects: "学校有不同意见",
    found_another: "找到了别的去处",
    pay: "报酬不合适",
    family: "家里的原因",
    other: "其他原因",
  },
  closed: {
    filled: "已招满",
    cancelled: "企业取消",
    expired: "有效期已到",
    blocked: "平台下架",
    duplicate: "与另一条重复",
  },
  join: "、",
  topic: {
    work: "工作内容",
    place: "工作地点",
    pay: "报酬",
    hours: "工时",
    dates: "起止时间",
    safety: "作业安全",
    asks: "对学生的要求",
    seats: "名额",
    living: "吃住",
    benefits: "福利",
    school: "保险",
  },
  unfit: {
    majors_do_not_match: "专业不对口",
    too_far: "路程太远",
    conditions: "实习条件不合适",
    not_inspected: "还没有实地考察",
    capacity: "目前带不了这么多学生",
    other: "其他",
  },
  about: {
    firm_papers_to_seal: {
      what: "{{school}}有 {{found}} 份实习协议等贵单位盖章",
      next: "有用章授权的同事可以在网上一次盖多份，也可以用纸质文件。",
    },
    adviser_papers_opened: {
      what: "{{group}}有 {{found}} 份文件发出，等学生和监护人签名",
      next: "谁还没签，打开文件列表就能看到，可以再发链接或者打电话。",
    },
    firm_papers_valid: {
      what: "{{school}}有 {{found}} 份实习协议已经生效",
      next: "学生可以按协议的日期到岗。",
    },
    school_papers_signed: {
      what: "{{group}}有 {{found}} 份文件签齐了",
      next: "请核对后审核通过，可以一次选多份。",
    },
    firm_papers_expired: {
      what: "{{school}}有 {{found}} 份实习协议到期没有签齐",
      next: "这些不用再盖章。学校重新发出后，贵单位已经盖过的章保留，没盖的再请盖。",
    },
    adviser_papers_expired: {
      what: "{{group}}有 {{found}} 份文件到期没有签齐",
      next: "没有生效的文件，学生不能上岗。请打开文件列表重新发出，只请没签的人签。",
    },
    firm_starts_moved: {
      what: "{{school}}有 {{found}} 名学生的开始日期改到{{day}}",
      next: "学校把还没办齐手续的同学的开始日期后移。正在签的文件会按新的日期重新发来。",
    },
    adviser_starts_moved: {
      what: "{{group}}有 {{found}} 名学生的开始日期改到{{day}}",
      next: "正在签的知情同意书已按新的日期重新发给学生和监护人，协议等他们签好再发。",
    },
    student_start_moved_anew: {
      what: "开始日期改到{{day}}，要重新签：{{firm}}",
      next: "日期变了，原来签的不算了。请打开再签一次，监护人也会收到新的链接。",
    },
    student_paper_to_sign: {
      what: "{{firm}}的文件等你签名",
      next: "看清楚再签，不明白的先问老师。",
    },
    firm_paper_to_seal: {
      what: "{{student}}的实习协议等贵单位盖章",
      next: "有用章授权的同事可以在网上一次盖多份，也可以用纸质文件。",
    },
    school_paper_signed: {
      what: "{{student}}在{{firm}}的文件签齐了",
      next: "请核对后审核通过。",
    },
    student_paper_valid: {
      what: "{{firm}}的实习协议已经生效",
      next: "到岗前没有别的要签了。随时可以打开看。",
    },
    firm_paper_valid: {
      what: "{{student}}的实习协议已经生效",
      next: "学生可以按协议的日期到岗。",
    },
    student_paper_refused: {
      what: "{{firm}}的文件有人不同意",
      next: "这不影响成绩和毕业。你可以自己另找实习单位，老师会和你联系。",
    },
    school_paper_refused: {
      what: "{{student}}在{{firm}}的文件有人不同意",
      next: "请看原因，并和学生、监护人联系。",
    },
    student_paper_expired: {
      what: "{{firm}}的文件到期没有签齐",
      next: "这份不用签了。学校会重新发出，你签过的名字还在。",
    },
    adviser_call_asked: {
      what: "{{student}}的监护人请老师打电话",
      next: "请在{{until}}前打过去，打完写一句结果。",
    },
    student_allotted: {
      what: "“{{round}}”录取你到{{firm}}",
      next: "岗位是“{{title}}”。请在{{until}}前答复要不要去，过了时间名额会给下一位。",
    },
    student_seat_freed: {
      what: "轮到你了：{{firm}}空出一个名额",
      next: "“{{round}}”里的“{{title}}”空出一个名额，按原来的名次下一位是你。请在{{until}}前答复。",
    },
    firm_allotted: {
      what: "“{{round}}”录取了{{student}}",
      next: "岗位是“{{title}}”，名额已经留好。学生在{{until}}前答复，您不用再发录取。",
    },
    student_week_marked: {
      what: "老师看过你的周记了",
      next: "这一周（{{day}}起）已经打分，打开就能看到评语。",
    },
    student_week_returned: {
      what: "周记请你再补充一下",
      next: "老师给{{day}}那一周留了话。看一眼，补好再交。",
    },
    student_start_lacks: {
      what: "离实习第一天近了，还差手续",
      next: "{{day}}去{{firm}}。看看还差谁签字、差什么，照着办就行。",
    },
    school_start_lacks: {
      what: "{{student}} {{day}}上岗，手续还没办齐",
      next: "{{firm}}。打开就看到差哪一个签名、哪一份材料。",
    },
    firm_start_lacks: {
      what: "{{student}} {{day}}到岗，协议还没签完",
      next: "请看看贵公司这边还差什么；没有签完的，不能上岗。",
    },
    student_start_locked: {
      what: "手续没办齐，先不要去上岗",
      next: "{{firm}}的实习原定{{day}}开始。协议没有生效就上岗不合规定，出了事没有保障。请找班主任。",
    },
    school_start_locked: {
      what: "已到上岗日，手续没办齐，不能上岗：{{student}}",
      next: "{{firm}}，{{day}}。补齐后当天就能上岗，或者改上岗日并告诉大家。",
    },
    firm_start_locked: {
      what: "{{student}}的手续没办齐，请先不要安排上岗",
      next: "原定{{day}}。三方协议生效之前上岗不合规定，我们和学校正在补。",
    },
    student_week_due: {
      what: "上周的周记还没交",
      next: "写几句就行：做了什么、学到什么。网不好也能写，连上会自动存。",
    },
    firm_week_unread: {
      what: "{{student}}的周记等您确认",
      next: "{{day}}那一周交上来 7 天了。按一下就能确认，也可以写一句话。",
    },
    school_week_unconfirmed: {
      what: "企业师傅 7 天没有确认：{{student}}",
      next: "{{firm}}，{{day}}那一周的周记。可以打个电话，或重新发确认链接。",
    },
    school_week_unread: {
      what: "有周记 7 天没有批阅：{{student}}",
      next: "{{day}}那一周。打开就能打分，批完自动到下一篇。",
    },
    school_help_asked: {
      what: "{{student}}需要帮助",
      next: "在{{firm}}实习。请马上打开看，并在 24 小时内接手。企业看不到这条求助。",
    },
    school_help_waits: {
      what: "求助超过时限：{{student}}",
      next: "在{{firm}}实习，求助还没有处理好，已经上报。请马上打开处理。",
    },
    operator_help_waits: {
      what: "有学生求助超过时限",
      next: "{{firm}}的一名实习生求助，学校还没有处理好。请与学校联系。",
    },
    student_help_taken: {
      what: "老师已经接手你的求助",
      next: "会尽快联系你。急事请直接打电话，号码在页面上。",
    },
    student_help_closed: {
      what: "你的求助有结果了",
      next: "打开看老师写了什么。如果没有解决，随时可以再求助。",
    },
    school_leave_asked: {
      what: "{{student}}请假",
      next: "从{{day}}起，共 {{found}} 天，在{{firm}}实习。请打开决定。",
    },
    student_leave_granted: {
      what: "请假批准了",
      next: "从{{day}}起，共 {{found}} 天。学校会告诉企业日期，不说原因。",
    },
    student_leave_refused: {
      what: "请假没有批准",
      next: "从{{day}}起的 {{found}} 天。打开看老师写的话，有困难可以再商量。",
    },
    firm_leave_granted: {
      what: "{{student}}请假 {{found}} 天",
      next: "从{{day}}起，学校已批准，请安排好岗位。",
    },
    school_pay_behind: {
      what: "{{student}}的工时或报酬与协议不符",
      next: "在{{firm}}，{{day}}开始的那个月。请打开核实，并写明结果。",
    },
    student_pay_settled: {
      what: "老师核实了你的工时和报酬",
      next: "是{{day}}开始的那个月。打开看结果。",
    },
    student_assessment_open: {
      what: "实习快结束了，写一写你的考核",
      next: "{{firm}}的实习。你怎么看，企业和老师怎么写，都在一页上。",
    },
    school_assessment_open: {
      what: "请填考核：{{student}}",
      next: "{{firm}}的实习快结束了。三方都填好，就能归档。",
    },
    firm_assessment_open: {
      what: "请为{{student}}写一份考核",
      next: "实习快结束了。几分钟就能填好，学生会看到，也可以提出不同意见。",
    },
    student_assessment_given: {
      what: "有人写了你的考核",
      next: "{{firm}}的实习。打开看看；不同意可以写明理由提出。",
    },
    firm_assessment_written: {
      what: "学校按电话里说的，代填了{{student}}的考核",
      next: "打开核对一下；和您说的不一样，可以提出。",
    },
    school_assessment_disputed: {
      what: "考核有异议：{{student}}",
      next: "{{firm}}的实习。请看双方写的话，由实习办答复。",
    },
    student_assessment_resolved: {
      what: "考核异议有答复了",
      next: "{{firm}}的实习。打开看实习办怎么说。",
    },
    firm_assessment_resolved: {
      what: "考核异议有答复了：{{student}}",
      next: "打开看学校实习办怎么说。",
    },
    student_round_opened: {
      what: "可以排志愿了：{{round}}",
      next: "{{school}}开放了选岗。请在{{until}}前按真正想去的顺序排好，随时可以改。",
    },
    student_round_reopened: {
      what: "又可以改志愿了：{{round}}",
      next: "学校重新开放了选岗，{{until}}前还可以改。已经排好的都还在。",
    },
    student_ranking_ends: {
      what: "你还没有排志愿：{{round}}",
      next: "{{until}}截止。不排志愿就不参加这次录取，现在排几分钟就好。",
    },
    student_round_published: {
      what: "结果出来了：{{round}}",
      next: "打开能看到录取到哪里，以及每个志愿的原因。觉得不对，{{until}}前可以提申诉。",
    },
    student_round_taken_back: {
      what: "结果收回了：{{round}}",
      next: "学校要更正以后再公布。你的志愿都还在，不用做什么。",
    },
    student_round_settled: {
      what: "已定案：{{round}}",
      next: "录取到的同学会收到录取，请按时答复。没有录到的，有人放弃时会按名次轮到你。",
    },
    student_round_cancelled: {
      what: "选岗取消了：{{round}}",
      next: "{{school}}取消了这次选岗。你可以照常找岗位、投递。",
    },
    student_appeal_answered: {
      what: "学校答复了你的申诉",
      next: "是关于“{{round}}”的。打开就能看到答复。",
    },
    firm_round_opened: {
      what: "{{school}}开放了选岗：{{round}}",
      next: "您的岗位在里面。{{until}}前可以写明录取标准、给学生排名次；不排就按抽签。",
    },
    firm_round_reopened: {
      what: "选岗重新开放：{{round}}",
      next: "{{until}}前还可以改标准和名次。",
    },
    firm_round_published: {
      what: "选岗结果已公布：{{round}}",
      next: "打开能看到哪些学生录取到您的岗位。申诉期过后学校定案，再由学生答复。",
    },
    firm_round_taken_back: {
      what: "选岗结果收回了：{{round}}",
      next: "学校更正以后会再公布，您现在不用做什么。",
    },
    firm_round_settled: {
      what: "选岗已定案：{{round}}",
      next: "录取到的学生会收到录取并答复，进展在投递里看得到。",
    },
    firm_round_cancelled: {
      what: "选岗取消了：{{round}}",
      next: "{{school}}取消了这次选岗，您的岗位照常招人。",
    },
    school_round_closed: {
      what: "志愿已截止：{{round}}",
      next: "可以录取了：先试算，看过结果再公布。",
    },
    school_appeal_filed: {
      what: "有学生提了申诉：{{round}}",
      next: "请在定案以前答复，学生会马上看到。",
    },
    school_appeals_over: {
      what: "申诉期过了：{{round}}",
      next: "申诉都答复以后就可以定案，定案后录取会自动发给学生。",
    },
    student_search_found: {
      what: "“{{search}}”有 {{found}} 个新岗位",
      next: "都是你现在能投的。打开就能看到，最新的在最上面。",
    },
    student_may_apply: {
      what: "从今天起你可以投“{{title}}”了",
      next: "你收藏的{{firm}}这个岗位，现在对你开放。想去就投，一分钟就好。",
    },
    student_invited: {
      what: "{{firm}}邀请你投“{{title}}”",
      next: "看看是什么岗位、对方写了什么。想去就投，不想去也可以直接说；{{until}}前有效。",
    },
    student_placement_arranged: {
      what: "学校给你安排了实习：{{firm}}",
      next: "从{{day}}开始。打开看看去哪里、做什么、多少报酬；不想去可以说，自己找也可以。",
    },
    adviser_placement_found: {
      what: "{{student}}自己找了实习单位：{{firm}}",
      next: "先等家长同意；您也可以打电话问家长，代为记录。",
    },
    adviser_guardian_agreed: {
      what: "家长同意{{student}}去{{firm}}",
      next: "请看看单位和岗位合不合适，然后点同意或者写明原因退回。",
    },
    student_guardian_declined: {
      what: "家长不同意你去{{firm}}",
      next: "先和家里聊聊。学校安排的岗位还在，也可以再找一家。",
    },
    adviser_guardian_declined: {
      what: "家长不同意{{student}}去{{firm}}",
      next: "这份申请已经取消，可以和同学聊聊别的去处。",
    },
    office_placement_found: {
      what: "{{student}}自己找的{{firm}}等学院审核",
      next: "家长和班主任都同意了。打开看看单位、岗位和还缺的材料。",
    },
    student_placement_agreed: {
      what: "学校同意你去{{firm}}实习",
      next: "从{{day}}开始。接下来签知情同意书和三方协议，签好之前不要去上班。",
    },
    adviser_placement_agreed: {
      what: "学院同意{{student}}去{{firm}}",
      next: "接下来办知情同意书和三方协议。",
    },
    student_placement_declined: {
      what: "学校没有同意你去{{firm}}",
      next: "打开看看原因。学校安排的岗位还在，也可以再找一家。",
    },
    student_start_moved: {
      what: "开始日期改到{{day}}：{{firm}}",
      next: "打开看看原因。材料齐了才上岗，不用着急。",
    },
    firm_start_moved: {
      what: "{{student}}的开始日期改到{{day}}",
      next: "学校把还没办齐手续的同学的开始日期后移，原因写在实习里。",
    },
    adviser_start_moved: {
      what: "{{student}}的开始日期改到{{day}}",
      next: "单位：{{firm}}。还缺的材料在实习里一项一项列着。",
    },
    student_placement_called_off: {
      what: "去{{firm}}的实习取消了",
      next: "打开看看原因。学校会和你一起看别的去处。",
    },
    firm_placement_called_off: {
      what: "{{student}}不来实习了",
      next: "学校取消了这份实习安排。",
    },
    student_placement_broken_off: {
      what: "在{{firm}}的实习提前结束了",
      next: "打开看看原因和最后一天。有没结清的报酬、没还的证件，告诉老师。",
    },
    firm_placement_broken_off: {
      what: "{{student}}的实习提前结束了",
      next: "请结清报酬，归还学生的物品；有不同意见请联系学校。",
    },
    adviser_placement_broken_off: {
      what: "{{student}}在{{firm}}的实习提前结束",
      next: "打开看看谁提的、为什么，再和同学谈谈接下来去哪里。",
    },
    student_tipped: {
      what: "老师推荐你看“{{title}}”（{{firm}}）",
      next: "打开看看老师写了什么。合适就投；不合适，直接说“不适合我”也没关系。",
    },
    student_recommendation_asked: {
      what: "{{school}}想把你推荐给{{firm}}",
      next: "你同意以后，企业才看得到你的专业和技能，看不到姓名全名和联系方式。不同意也没关系。",
    },
    firm_students_recommended: {
      what: "{{school}}给您推荐了学生",
      next: "打开名单看看，合适的可以邀请投递。",
    },
    student_in_review: {
      what: "{{firm}}开始看你的申请",
      next: "岗位是“{{title}}”。现在不用你做什么，有结果会告诉你。",
    },
    student_shortlisted: {
      what: "{{firm}}把你列入候选",
      next: "岗位是“{{title}}”。企业可能会约你面试，请留意消息。",
    },
    student_interview: {
      what: "{{firm}}邀请你面试",
      next: "“{{title}}”的面试时间是{{at}}。地点和要带的东西，看申请里企业写的说明。",
    },
    student_interview_choose: {
      what: "{{firm}}邀请你面试",
      next: "请在“{{title}}”的申请里选一个面试时间，先选先得。",
    },
    student_times_offered: {
      what: "{{firm}}放出了新的面试时间",
      next: "请在“{{title}}”的申请里选一个，先选先得。",
    },
    student_interview_moved: {
      what: "{{firm}}改了面试安排",
      next: "“{{title}}”的面试现在是{{at}}。地点看申请里的说明；去不了可以换一个时间，或者留言。",
    },
    student_interview_cancelled: {
      what: "{{firm}}取消了约好的面试时间",
      next: "“{{title}}”的申请还在。请在申请里另选一个时间；没有合适的就给企业留言。",
    },
    student_interview_near: {
      what: "别忘了{{at}}的面试",
      next: "{{firm}}“{{title}}”。地点和要带的东西写在申请里。",
    },
    firm_time_taken: {
      what: "{{student}}选了面试时间：{{at}}",
      next: "岗位是“{{title}}”。已经记进您的面试安排。",
    },
    firm_time_freed: {
      what: "{{student}}退回了面试时间",
      next: "岗位是“{{title}}”。没有别的时间可选时，请再放出几个。",
    },
    firm_interview_near: {
      what: "{{at}}要面试{{student}}",
      next: "岗位是“{{title}}”。资料和面试安排都在申请里。",
    },
    student_offered: {
      what: "{{firm}}录取了你",
      next: "岗位是“{{title}}”。请在{{until}}前答复，过了时间录取会失效。",
    },
    student_offer_taken_back: {
      what: "{{firm}}收回了录取",
      next: "岗位是“{{title}}”，原因：{{reason}}。不清楚可以问班主任，也可以接着找别的岗位。",
    },
    student_refused: {
      what: "{{firm}}这次没有录取你",
      next: "岗位是“{{title}}”，原因：{{reason}}。还有别的岗位开着，可以接着找。",
    },
    student_school_asked: {
      what: "你接受的岗位在等学校审核",
      next: "{{firm}}“{{title}}”。学校同意后就定下来，这段时间不用你做什么。",
    },
    student_placed: {
      what: "“{{title}}”定下来了",
      next: "你接受了{{firm}}的录取，去向已经记下。报到的事可以在申请里问企业。",
    },
    student_school_approved: {
      what: "学校同意了你接受的岗位",
      next: "{{firm}}“{{title}}”定下来了。接下来的安排老师会告诉你。",
    },
    student_school_rejected: {
      what: "学校没有同意这个岗位",
      next: "{{firm}}“{{title}}”，原因：{{reason}}。可以找班主任问清楚，再投别的岗位。",
    },
    student_offer_lapsed: {
      what: "{{firm}}的录取过了答复时间",
      next: "“{{title}}”的录取已经失效。可以接着找别的岗位。",
    },
    student_no_answer: {
      what: "{{firm}}没有按时答复你",
      next: "“{{title}}”的申请已经结束，不影响你投别的岗位。",
    },
    student_no_time_chosen: {
      what: "“{{title}}”的面试没有选时间",
      next: "{{firm}}给的时间都过去了，这份申请已经结束，不影响你投别的岗位。",
    },
    student_filled_elsewhere: {
      what: "“{{title}}”的申请结束了",
      next: "你已经定下别的去处，{{firm}}的这份申请随之结束。",
    },
    student_closed: {
      what: "“{{title}}”关闭了",
      next: "{{firm}}不再招这个岗位，你的申请随之结束。可以接着找别的岗位。",
    },
    student_listing_changed: {
      what: "{{firm}}改了“{{title}}”：{{changed}}",
      next: "平台正在核对，你的申请还在。看看改了以后合不合适，不合适可以撤回申请。",
    },
    student_message: {
      what: "{{firm}}给你留言了",
      next: "是关于“{{title}}”的申请，打开就能看到和回复。",
    },
    firm_assigned: {
      what: "{{student}}的申请交给您跟进",
      next: "岗位是“{{title}}”。打开就能看到资料和下一步。",
    },
    firm_submitted: {
      what: "{{student}}投递了“{{title}}”",
      next: "请在{{until}}前答复，这是您在岗位上承诺的时间。",
    },
    firm_accepted: {
      what: "{{student}}接受了录取",
      next: "岗位是“{{title}}”。{{until}}前学生还可以改主意，之后进入下一步。",
    },
    firm_declined: {
      what: "{{student}}谢绝了录取",
      next: "岗位是“{{title}}”。名额空出来了，可以录取别的候选人。",
    },
    firm_undone: {
      what: "{{student}}收回了接受",
      next: "岗位是“{{title}}”。录取又在等学生答复，截止到{{until}}。",
    },
    firm_withdrawn: {
      what: "{{student}}撤回了申请",
      next: "岗位是“{{title}}”。这份申请已结束，您不用再处理。",
    },
    firm_placed: {
      what: "{{student}}的录取定下来了",
      next: "岗位是“{{title}}”。请在申请里和学生约好报到时间。",
    },
    firm_school_approved: {
      what: "学校同意了{{student}}接受的岗位",
      next: "岗位是“{{title}}”。请在申请里和学生约好报到时间。",
    },
    firm_school_rejected: {
      what: "学校没有同意{{student}}接受的岗位",
      next: "岗位是“{{title}}”。名额空出来了，可以录取别的候选人。",
    },
    firm_offer_lapsed: {
      what: "给{{student}}的录取过了答复时间",
      next: "岗位是“{{title}}”。名额空出来了，可以录取别的候选人。",
    },
    firm_no_answer: {
      what: "{{student}}的申请过了答复时间",
      next: "岗位是“{{title}}”。申请已自动结束，学生也收到了通知。其他申请请留意答复时间。",
    },
    firm_no_time_chosen: {
      what: "{{student}}没有选面试时间",
      next: "岗位是“{{title}}”。申请已自动结束，不算您没有答复。",
    },
    firm_filled_elsewhere: {
      what: "{{student}}定下了别的去处",
      next: "岗位是“{{title}}”。这份申请已结束，您不用再处理。",
    },
    firm_message: {
      what: "{{student}}给您留言了",
      next: "是关于“{{title}}”的申请，打开就能看到和回复。",
    },
    school_accepted: {
      what: "{{student}}接受了{{firm}}的录取",
      next: "岗位是“{{title}}”。{{until}}前学生还可以改主意。",
    },
    adviser_school_asked: {
      what: "{{student}}接受的岗位在等学校审核",
      next: "{{firm}}“{{title}}”。学校同意后定下来，结果会告诉您。",
    },
    office_school_asked: {
      what: "{{student}}接受的岗位等您审核",
      next: "{{firm}}“{{title}}”。请核对后同意，或写明原因不同意。",
    },
    school_placed: {
      what: "{{student}}的去向定下来了",
      next: "{{firm}}“{{title}}”，班级看板上已经更新。",
    },
    adviser_school_rejected: {
      what: "学校没有同意{{student}}接受的岗位",
      next: "{{firm}}“{{title}}”，原因：{{reason}}。学生可能会来问您。",
    },
    firm_listing_approved: {
      what: "“{{title}}”通过审核，已经上线",
      next: "学生现在可以搜到它，有人投递会告诉您。",
    },
    firm_listing_approved_paused: {
      what: "“{{title}}”的改动通过审核",
      next: "岗位还是暂停状态。您恢复以后，学生才能搜到它。",
    },
    firm_listing_referred: {
      what: "“{{title}}”需要修改",
      next: "审核意见写在岗位页面。改好后请再提交。",
    },
    firm_listing_closed: {
      what: "“{{title}}”已关闭",
      next: "原因：{{closed}}。随之结束的申请，学生会收到通知。",
    },
    firm_approved: {
      what: "{{firm}}通过了入驻审核",
      next: "现在可以发布岗位了。",
    },
    firm_refused: {
      what: "{{firm}}的入驻申请没有通过",
      next: "审核意见写在首页，请按意见补充后联系平台。",
    },
    firm_suspended: {
      what: "{{firm}}被暂停使用",
      next: "原因写在首页。暂停期间岗位不显示给学生。",
    },
    firm_reinstated: {
      what: "{{firm}}恢复使用",
      next: "可以发布岗位，没到期的岗位会重新显示给学生。",
    },
    firm_school_welcomes: {
      what: "{{school}}欢迎贵公司",
      next: "该校学生现在可以投贵公司的实习和学徒岗位。",
    },
    firm_school_unfit: {
      what: "{{school}}认为暂不适合该校",
      next: "原因：{{unfit}}。已经在走的申请不受影响，这个决定其他学校看不到。",
    },
    firm_visit_asked: {
      what: "{{school}}{{group}}想在{{day}}来参观“{{title}}”",
      next: "请确认这一天，或者说明不方便的原因。",
    },
    firm_visit_cancelled: {
      what: "{{school}}{{group}}取消了{{day}}的参观",
      next: "“{{title}}”这一天的名额已经放出来。",
    },
    school_visit_confirmed: {
      what: "{{firm}}确认了{{group}}{{day}}的认识实习",
      next: "“{{title}}”。当天的安排写在预约页面，请告诉同学们。",
    },
    school_visit_declined: {
      what: "{{firm}}{{day}}不方便接待{{group}}",
      next: "原因写在预约页面，可以换一天再约。",
    },
    school_visit_called_off: {
      what: "{{firm}}取消了{{group}}{{day}}的认识实习",
      next: "原因写在预约页面，请尽快告诉同学们。",
    },
    school_visit_ended: {
      what: "{{group}}{{day}}的认识实习取消了",
      next: "{{firm}}的这个岗位已经下线，请尽快告诉同学们，也可以换一家再约。",
    },
    operator_listing_submitted: {
      what: "{{firm}}提交了“{{title}}”",
      next: "请核对内容，通过，或者写明意见退回。",
    },
    operator_firm_registered: {
      what: "{{firm}}申请入驻",
      next: "请核对登记信息后决定。",
    },
  },
} as const;
