// Whole sheets as school offices, towns and firms make them, each with what a careful person would take from every row.
// People, firms and numbers are made up for this purpose.
import type { JudgedSheet } from "./made-sheet";

const names = ["学号", "姓名", "性别", "身份证号", "手机", "出生日期", "专业", "班级", "年级"];

export const judgedSheets: readonly JudgedSheet[] = [
  {
    name: "a plain list",
    kind: "roster",
    as: "xlsx",
    sheets: [
      {
        rows: [
          names,
          [
            "2025010101",
            "陈一",
            "男",
            "44180220070301123X",
            13800138001,
            { day: "2007-03-01" },
            "机电一体化技术",
            "机电25-1班",
            "2025级",
          ],
          [
            2025010102,
            "林二",
            "女",
            441802200705051234,
            "13800138002 ",
            "2007.5.5",
            "机电一体化技术",
            "机电25-1班",
            2025,
          ],
        ],
      },
    ],
    rows: [
      {
        rowNo: 2,
        studentNumber: "2025010101",
        name: "陈一",
        phone: "+8613800138001",
        birthDate: "2007-03-01",
        major: "460301",
        className: "机电25-1班",
        entryYear: "2025",
      },
      {
        rowNo: 3,
        studentNumber: "2025010102",
        name: "林二",
        phone: "+8613800138002",
        birthDate: "2007-05-05",
        major: "460301",
        entryYear: "2025",
      },
    ],
  },
  {
    name: "a title, who filled it in, a merged header of two rows, sums and signatures",
    kind: "roster",
    as: "xlsx",
    sheets: [
      {
        name: "花名册",
        rows: [
          ["清远某职业技术学院2025级学生花名册"],
          ["填表单位：机电学院", null, null, null, null, "填表日期：2025.9"],
          ["序号", "学号", "姓名", "家庭情况", null, "专业", "出生日期", "班级", "入学时间"],
          [null, null, null, "家长姓名", "家长电话"],
          [
            1,
            "2025020101",
            "黄三",
            "黄父",
            13700137001,
            "数控技术",
            { day: "2007-04-02", format: 'yyyy"年"m"月"d"日"' },
            "数控25-1班",
            { day: "2025-09-01", format: 'yyyy"年"m"月"' },
          ],
          [
            2,
            "2025020102",
            "李四",
            "李母",
            13700137002,
            "数控技术",
            { day: "2007-06-01", format: 'yyyy"年"m"月"' },
            "数控25-1班",
            "2025.9",
          ],
          ["合计", "2人"],
          ["制表人：赵老师", null, null, "审核人：钱主任", null, "2025年9月10日"],
        ],
        merges: ["A1:I1", "A3:A4", "B3:B4", "C3:C4", "D3:E3", "F3:F4", "G3:G4", "H3:H4", "I3:I4"],
      },
    ],
    rows: [
      {
        rowNo: 5,
        studentNumber: "2025020101",
        name: "黄三",
        guardianName: "黄父",
        guardianPhone: "+8613700137001",
        birthDate: "2007-04-02",
        major: "460103",
        entryYear: "2025",
      },
      {
        rowNo: 6,
        studentNumber: "2025020102",
        name: "李四",
        guardianPhone: "+8613700137002",
        birthDate: "2007-06-30…",
        className: "数控25-1班",
        entryYear: "2025",
      },
    ],
  },
  {
    name: "three header rows",
    kind: "roster",
    as: "xlsx",
    sheets: [
      {
        rows: [
          ["学生信息", null, null, null, null, "监护人信息", null, "学籍信息", null],
          ["基本信息", null, "联系方式", "其他", null, "父亲或母亲", null, "在校", null],
          ["学号", "姓名", "手机", "出生日期", "专业", "监护人", "监护人电话", "班级", "年级"],
          [
            "s301",
            "周五",
            "13800138011",
            "2006-11-11",
            "电子商务",
            "周父",
            "13700137011",
            "电商24-1班",
            "24级",
          ],
        ],
        merges: ["A1:E1", "F1:G1", "H1:I1", "A2:B2", "D2:E2", "F2:G2", "H2:I2"],
      },
    ],
    rows: [
      {
        rowNo: 4,
        studentNumber: "s301",
        name: "周五",
        phone: "+8613800138011",
        birthDate: "2006-11-11",
        major: "530701",
        guardianName: "周父",
        guardianPhone: "+8613700137011",
        className: "电商24-1班",
        entryYear: "2024",
      },
    ],
  },
  {
    name: "the same as text, where merging is lost",
    kind: "roster",
    as: "gbk",
    sheets: [
      {
        rows: [
          ["学号", "姓名", "监护人", null, "专业", "出生年月", "班级", "年级"],
          [null, null, "姓名", "电话"],
          ["s401", "吴六", "吴父", "13700137021", "软件技术", "2006年10月", "软件24-1班", "2024级"],
        ],
      },
    ],
    rows: [
      {
        rowNo: 3,
        studentNumber: "s401",
        name: "吴六",
        guardianName: "吴父",
        guardianPhone: "+8613700137021",
        birthDate: "2006-10-31…",
        major: "510203",
        className: "软件24-1班",
        entryYear: "2024",
      },
    ],
  },
  {
    name: "the header again on every page",
    kind: "roster",
    as: "xlsx",
    sheets: [
      {
        rows: [
          names,
          ["s501", "郑七", "女", "", "13800138031", "2007/1/2", "护理", "护理25-1班", "2025"],
          ["小计：1人"],
          names,
          ["s502", "王八", "女", "", "13800138032", "2007/1/3", "护理", "护理25-1班", "2025"],
          ["总计：2人"],
        ],
      },
    ],
    rows: [
      { rowNo: 2, studentNumber: "s501", birthDate: "2007-01-02", major: "520201" },
      { rowNo: 5, studentNumber: "s502", birthDate: "2007-01-03" },
    ],
  },
  {
    name: "a class that is merged over its students, two of them hidden, and a hidden column",
    kind: "roster",
    as: "xlsx",
    sheets: [
      {
        rows: [
          ["班级", "学号", "姓名", "出生日期", "专业", "年级", "备注"],
          ["电商25-1班", "s601", "冯一", "20070101", "电子商务", "2025级", ""],
          [null, "s602", "冯二", "20070102", "电子商务", "2025级", ""],
          [null, "s603", "冯三", "20070103", "电子商务", "2025级", "走读"],
          ["电商25-2班", "s604", "冯四", "20070104", "电子商务", "2025级", ""],
        ],
        merges: ["A2:A4"],
        hiddenRows: [3, 4],
        hiddenColumns: [7],
      },
    ],
    told: { hiddenRows: 2, hiddenColumns: 1 },
    rows: [
      { rowNo: 2, studentNumber: "s601", className: "电商25-1班", birthDate: "2007-01-01" },
      { rowNo: 3, studentNumber: "s602", className: "电商25-1班" },
      { rowNo: 4, studentNumber: "s603", className: "电商25-1班" },
      { rowNo: 5, studentNumber: "s604", className: "电商25-2班" },
    ],
  },
  {
    name: "numbers that formats and formulas make",
    kind: "roster",
    as: "xlsx",
    sheets: [
      {
        rows: [
          ["学号", "姓名", "手机", "出生日期", "专业", "班级", "年级"],
          [
            { number: 701, format: "00000000" },
            "褚一",
            { number: 13800138041, format: "0.00E+00" },
            { number: 39142, format: "yyyy-mm-dd" },
            460301,
            "机电25-1班",
            2025,
          ],
          [
            { number: 702, format: "00000000" },
            "褚二",
            { formula: "C2+1", value: 13800138042 },
            { number: 2007.1, format: "General" },
            460301,
            "机电25-1班",
            2025,
          ],
          [
            { number: 703, format: "00000000" },
            "褚三",
            "13800138043",
            { number: 2007.1, format: "0.00" },
            "460301",
            "机电25-1班",
            { formula: "YEAR(D2)", value: 2025 },
          ],
        ],
      },
    ],
    rows: [
      {
        rowNo: 2,
        studentNumber: "00000701",
        phone: "+8613800138041",
        birthDate: "2007-03-01",
        major: "460301",
      },
      { rowNo: 3, studentNumber: "00000702", phone: "unread", birthDate: "unread" },
      {
        rowNo: 4,
        studentNumber: "00000703",
        phone: "+8613800138043",
        birthDate: "2007-10-31…",
        entryYear: "unread",
      },
    ],
  },
  {
    name: "student numbers of 18 digits as numbers",
    kind: "roster",
    as: "xlsx",
    sheets: [
      {
        rows: [
          ["学籍号", "姓名", "出生日期", "专业", "班级", "年级"],
          [202544180012345678, "卫一", "2007-02-03", "护理", "护理25-1班", "2025"],
          ["202544180012345679", "卫二", "2007-02-04", "护理", "护理25-1班", "2025"],
        ],
      },
    ],
    rows: [
      { rowNo: 2, studentNumber: "unread", name: "卫一", birthDate: "2007-02-03" },
      { rowNo: 3, studentNumber: "202544180012345679", name: "卫二" },
    ],
  },
  {
    name: "full-width signs and stray spaces",
    kind: "roster",
    as: "csv",
    sheets: [
      {
        rows: [
          ["学　号", " 姓 名 ", "联系电话（本人）", "出生日期", "专业名称", "班 级", "年 级"],
          [
            "Ｓ８０１",
            "蒋\u200b一 ",
            "１３８００１３８０５１",
            "２００７－０８－０９",
            " 护理 ",
            "护理25-1班\u00a0",
            "２０２５级",
          ],
        ],
      },
    ],
    rows: [
      {
        rowNo: 2,
        studentNumber: "S801",
        name: "蒋一",
        phone: "+8613800138051",
        birthDate: "2007-08-09",
        major: "520201",
        className: "护理25-1班",
        entryYear: "2025",
      },
    ],
  },
  {
    name: "one sheet for each class, and an empty one",
    kind: "roster",
    as: "xlsx",
    take: 1,
    sheets: [
      { name: "说明", rows: [["请在第二张表填写"], ["有问题请联系学生处"]] },
      {
        name: "25-1班",
        rows: [
          names,
          ["s901", "沈一", "男", "", "", "2007-09-09", "数控技术", "数控25-1班", "2025"],
        ],
      },
      {
        name: "25-2班",
        rows: [
          names,
          ["s902", "沈二", "男", "", "", "2007-09-10", "数控技术", "数控25-2班", "2025"],
        ],
      },
      { name: "Sheet4", rows: [] },
      { name: "选项", rows: [["数控技术"]], isHidden: true },
    ],
    told: { sheets: 3 },
    rows: [{ rowNo: 2, studentNumber: "s901", className: "数控25-1班", phone: "none" }],
  },
  {
    name: "traditional characters of Hong Kong",
    kind: "roster",
    as: "utf16",
    sheets: [
      {
        rows: [
          ["學號", "學生姓名", "手機", "出生日期", "專業", "班級", "年級", "狀態"],
          ["h101", "韓一", "91234567", "2006-12-01", "530701", "電商24-1班", "2024級", "在讀"],
          [
            "h102",
            "韓二",
            "+852 6123 4567",
            "2006-12-02",
            "530701",
            "電商24-1班",
            "2024級",
            "休學",
          ],
        ],
      },
    ],
    rows: [
      {
        rowNo: 2,
        studentNumber: "h101",
        phone: "+85291234567",
        birthDate: "2006-12-01",
        entryYear: "2024",
        state: "enrolled",
      },
      { rowNo: 3, studentNumber: "h102", phone: "+85261234567", state: "on_leave" },
    ],
  },
  {
    name: "text that a system wrote, with digits kept by quotes",
    kind: "roster",
    as: {
      text: 'sep=,\n"学号","姓名","手机","出生日期","专业","班级","年级"\n="0250001","杨一",="13800138061","2007-05-01 00:00:00","护理","护理25-1班","2025"\n="0250002","杨二",\'13800138062,"2007/5/2 0:00","护理","护理25-1班","2025"\n',
    },
    sheets: [],
    rows: [
      { rowNo: 2, studentNumber: "0250001", phone: "+8613800138061", birthDate: "2007-05-01" },
      { rowNo: 3, studentNumber: "0250002", phone: "+8613800138062", birthDate: "2007-05-02" },
    ],
  },
  {
    name: "a list without dates of birth",
    kind: "roster",
    as: "csv",
    sheets: [
      {
        rows: [
          ["学号", "姓名", "专业", "班级", "年级"],
          ["s1", "朱一", "护理", "1班", "2025"],
        ],
      },
    ],
    missing: ["birthDate"],
    rows: [],
  },
  {
    name: "a town's table of openings",
    kind: "postings",
    as: "xlsx",
    sheets: [
      {
        name: "岗位",
        rows: [
          ["长安镇2026年秋季用工需求表"],
          [
            "序号",
            "企业名称",
            "岗位名称",
            "招聘人数",
            "学历要求",
            "工作经验",
            "薪资待遇（元/月）",
            "工作地点",
            "截止日期",
            "联系人",
          ],
          [
            1,
            "样品五金厂",
            "冲压工",
            "十二人",
            "初中及以上",
            "不限",
            "5000-6500",
            "东莞市长安镇",
            { day: "2026-12-31" },
            "王",
          ],
          [
            2,
            "样品模具有限公司",
            "模具钳工",
            "3-5人",
            "中专/中技",
            "2年以上",
            6500,
            "东莞长安",
            "长期",
            "李",
          ],
          [3, "样品电子厂", "QC", "若干", "不限", "应届毕业生", "面议", "东莞", "2026.12", "张"],
          ["合计", null, null, 17],
        ],
        merges: ["A1:J1"],
      },
    ],
    rows: [
      {
        rowNo: 3,
        title: "冲压工",
        company: "样品五金厂",
        headcount: "12",
        education: "初中",
        experience: "0",
        pay: "5000-6500/month",
        place: "长安镇",
        validUntil: "2026-12-31",
      },
      {
        rowNo: 4,
        headcount: "3",
        education: "中专",
        experience: "2",
        pay: "6500/month",
        place: "长安镇",
        validUntil: "none",
      },
      {
        rowNo: 5,
        headcount: "several",
        education: "0",
        experience: "0",
        pay: "negotiable",
        place: "东莞市",
        validUntil: "2026-12-31",
      },
    ],
  },
  {
    name: "a firm's table, the company merged over its jobs, sex and age beside",
    kind: "postings",
    as: "xlsx",
    sheets: [
      {
        rows: [
          [
            "单位名称",
            "招聘岗位",
            "人数（人）",
            "性别",
            "年龄",
            "工资（元/天）",
            "工作地址",
            "福利待遇",
          ],
          [
            "样品灯饰有限公司",
            "包装工",
            20,
            "不限",
            "18-45",
            "180-220",
            "中山市古镇镇",
            "包吃、包住、五险",
          ],
          [null, "叉车司机", 2, "男", "25-40", 260, "中山市古镇镇", "包住"],
          [null, "跟单文员", 1, "女", "20-30", "4500元/月", "中山", ""],
        ],
        merges: ["A2:A4"],
      },
    ],
    rows: [
      {
        rowNo: 2,
        company: "样品灯饰有限公司",
        headcount: "20",
        pay: "180-220/day",
        place: "古镇镇",
        benefits: "包吃、包住、五险",
      },
      { rowNo: 3, company: "样品灯饰有限公司", headcount: "2", pay: "260/day", place: "古镇镇" },
      { rowNo: 4, company: "样品灯饰有限公司", headcount: "1", pay: "4500/month", place: "中山市" },
    ],
  },
  {
    name: "head-counts that a spreadsheet took for days",
    kind: "postings",
    as: "xlsx",
    sheets: [
      {
        rows: [
          ["岗位", "公司", "人数", "月薪", "地点"],
          [
            "车工",
            "样品机械厂",
            { day: "2026-03-05", format: 'm"月"d"日"' },
            "4500-6000",
            "佛山顺德",
          ],
          ["铣工", "样品机械厂", "3-5", { formula: "4500+500", value: 5000 }, "佛山顺德"],
        ],
      },
    ],
    rows: [
      { rowNo: 2, headcount: "unread", pay: "4500-6000/month", place: "顺德区" },
      { rowNo: 3, headcount: "3", pay: "unread" },
    ],
  },
  {
    name: "a site's export in GBK",
    kind: "postings",
    as: "gbk",
    sheets: [
      {
        rows: [
          ["职位编号", "职位名称", "公司名称", "薪资", "学历", "经验", "招聘人数", "地区", "年龄"],
          [
            "p1",
            "平面设计",
            "样品广告公司",
            "4.5-6K",
            "大专",
            "1-3年",
            "2",
            "广州-天河区",
            "20-35",
          ],
          [
            "p2",
            "外贸跟单",
            "样品进出口公司",
            "15-20万/年",
            "本科及以上",
            "3年以上",
            "0",
            "深圳",
            "不限",
          ],
          ["p3", "送餐员", "样品餐饮公司", "5元/单", "不限", "不限", "若干", "朝阳区", "不限"],
        ],
      },
    ],
    rows: [
      {
        rowNo: 2,
        pay: "4500-6000/month",
        education: "大专",
        experience: "1",
        headcount: "2",
        place: "天河区",
      },
      {
        rowNo: 3,
        pay: "150000-200000/year",
        education: "本科",
        experience: "3",
        headcount: "several",
        place: "深圳市",
      },
      { rowNo: 4, pay: "unread", headcount: "several", place: "…" },
    ],
  },
  {
    name: "a table of a Hong Kong firm",
    kind: "postings",
    as: "xlsx",
    sheets: [
      {
        rows: [
          ["職位名稱", "公司名稱", "薪金", "工作地點", "學歷要求", "人數"],
          ["客戶服務助理", "樣品有限公司", "HK$15,000-18,000", "香港沙田", "中五", 2],
          ["兼職店員", "樣品零售有限公司", "HKD 65/小時", "香港", "不限", "若干"],
        ],
      },
    ],
    rows: [
      { rowNo: 2, pay: "HKD 15000-18000/month", place: "沙田区 or 沙田", headcount: "2" },
      { rowNo: 3, pay: "HKD 65/hour", place: "香港 or 香港特别行政区", headcount: "several" },
    ],
  },
  {
    name: "pay in a group of two columns is not taken for one",
    kind: "postings",
    as: "xlsx",
    sheets: [
      {
        rows: [
          ["岗位名称", "企业名称", "工作地点", "需求人数", "学历要求", "薪酬"],
          ["电工", "样品物业公司", "清远市清城区", 3, "中专", "底薪3000+绩效"],
          ["保安", "样品物业公司", "清远市清城区", "2名", "不限", "综合4500-5000元/月"],
          ["备注：以上岗位均购买社保"],
        ],
      },
    ],
    rows: [
      { rowNo: 2, headcount: "3", pay: "≥3000/month", place: "清城区", education: "中专" },
      { rowNo: 3, headcount: "2", pay: "4500-5000/month", place: "清城区" },
    ],
  },
  {
    name: "empty columns between, the unit in a row of its own, and signatures",
    kind: "postings",
    as: "xlsx",
    sheets: [
      {
        rows: [
          ["", "岗位", "", "单位", "地点", "待遇", "招聘数量"],
          ["", "焊工", "", "样品船厂", "广州南沙", "8000-10000元/月", "10人"],
          ["", "油漆工", "", "样品船厂", "南沙", "300元/天", "5人"],
          [],
          ["", "填报人：孙", "", "单位盖章：", "", "", ""],
        ],
      },
    ],
    rows: [
      { rowNo: 2, title: "焊工", pay: "8000-10000/month", place: "南沙区", headcount: "10" },
      { rowNo: 3, pay: "300/day", place: "南沙区", headcount: "5" },
    ],
  },
  {
    name: "semicolons, and values with line breaks and quotes",
    kind: "postings",
    as: {
      text: '职位;公司;薪资;地点;人数\n"数控\n编程";"样品""精工""有限公司";6-8千/月;惠州;2人\n19"机柜装配;样品机柜厂;¥3,500;惠州惠城区;1\n',
    },
    sheets: [],
    rows: [
      {
        rowNo: 2,
        title: "数控 编程",
        company: '样品"精工"有限公司',
        pay: "6000-8000/month",
        place: "惠州市",
        headcount: "2",
      },
      { rowNo: 3, title: '19"机柜装配', pay: "3500/month", place: "惠城区", headcount: "1" },
    ],
  },
  {
    name: "headings that nobody foresaw, and pay in thousands by its heading",
    kind: "postings",
    as: "csv",
    sheets: [
      {
        rows: [
          ["职位名称*", "用人单位", "月薪（K）", "工作城市", "招聘人数(人)", "招聘心情"],
          ["测试员", "样品软件公司", "6-9", "珠海", "4", "急"],
        ],
      },
    ],
    rows: [{ rowNo: 2, pay: "6000-9000/month", place: "珠海市", headcount: "4" }],
  },
];
