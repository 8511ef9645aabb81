// Trades of offices, personnel, money and law.
import { trades } from "./trades";

export const office = trades(
  "office",
  `
oc-office-clerk |  | 文员 | 文員 | Office clerk | 办公室文员、办公文员、助理文员、内勤、办公室助理、助理内勤、文职、打字员、录入员、录单员、电脑文员、数据录入员、办公室、文書助理、Clerical assistant、部门文员
oc-administrator | 3-01-01-01 | 行政专员 | 行政主任 | Administration officer | 行政、行政主管、行政文员、行政助理、行政经理、行政前台、前台行政、总务、总务专员、总务主管、总务担当、后勤、后勤主管、行政后勤、行政内勤、员工活动专员、办公室主任、Administrative assistant
oc-secretary | 3-01-02-02 | 秘书助理 | 秘書 | Secretary and executive assistant | 文秘、总经理助理、总经理秘书、董事长助理、董事长秘书、总裁助理、经理助理、总助、总监助理、副总助理、总经办助理、总经办文员、总经理特助、英文秘书、特助、行政秘书、老板助理、部门助理、Personal assistant
oc-archivist | 2-10-07-00 | 资料档案员 | 檔案資料員 | Records clerk | 档案员、档案管理员、资料员、资料管理员、资料文员、档案管理、图书管理员、档案专员、档案数字化、图书管理、Archivist
oc-statistician |  | 统计员 | 統計員 | Statistics clerk | 统计、统计文员、统计专员、数据统计员、统计助理、报表专员、核算员、结算员、数据统计、Statistics
oc-hr-officer | 4-07-03-04 | 人事专员 | 人力資源主任 | HR officer | 人事文员、人事助理、人事主管、人事经理、人力资源、人力资源专员、人力资源经理、人力资源主管、人力资源总监、人力资源助理、人事行政专员、人事行政、行政人事、人事总务、人事前台文员、人事、人事科员、员工关系、员工关系专员、员工关系主管、HR、HRBP、人力、人資、Human resources、企业文化专员
oc-recruiter | 4-07-03-08 | 招聘专员 | 招聘主任 | Recruitment officer | 招聘、招聘主管、招聘助理、招聘顾问、招聘经理、招聘培训专员、猎头、猎头顾问、招聘文员、招工专员、劳务派遣、校招专员、招聘HR、Recruiter、寻访顾问、招募专员
oc-trainer | 4-07-03-05 | 培训专员 | 培訓主任 | Training officer | 培训主管、培训助理、培训师、培训经理、企业培训师、内训师、培训文员、人才发展、培训组长、Training specialist
oc-payroll-officer |  | 薪酬绩效专员 | 薪酬及績效主任 | Payroll and performance officer | 薪酬、薪酬专员、薪酬主管、绩效专员、绩效主管、薪酬绩效、薪资专员、考勤专员、考勤员、社保专员、薪资核算、绩效、薪酬福利、考勤文员、C&B、Payroll
oc-accountant | 2-06-03-00 | 会计 | 會計文員 | Accountant | 会计助理、会计员、会计师、会计主管、财务会计、总账会计、总帐会计、往来会计、税务会计、全盘会计、应付会计、应收会计、主办会计、代账会计、会计实习、税务专员、代理记账、仓库会计、材料会计、应付、应收、记账会计、报税、Bookkeeper、Accounting clerk
oc-cost-accountant |  | 成本会计 | 成本會計文員 | Cost accountant | 成本核算员、成本会计主管、成本管理员、成本核算、成本专员、成本主管、成本分析、成本会计主任、成本工程师、Costing clerk
oc-audit-assistant | 2-06-04-00 | 审计助理 | 審計助理 | Audit assistant | 审计、审计专员、审计员、审计经理、审计主管、稽核、稽核员、内审、内审专员、内控、风控专员、Auditor、Audit trainee
oc-finance-officer |  | 财务专员 | 財務文員 | Finance officer | 财务、财务助理、财务主管、财务经理、财务总监、财务课长、财务出纳、财务管理、财务BP、财务分析、账务文员、帐务文员、现金房文员、财务内勤、收款文员、資金管理、Finance
oc-treasury-clerk |  | 出纳 | 出納員 | Treasury clerk | 出纳文员、出纳会计、资金专员、出纳助理、出纳兼、Cashier (office)
oc-bank-teller | 4-05-01-01 | 银行柜员 | 銀行櫃員 | Bank teller | 银行大堂经理、信贷员、柜员、银行客户经理、信用卡、信用卡专员、信贷、银行客服、大堂引导员、信贷专员、Bank officer
oc-insurance-agent | 4-05-03-01 | 保险专员 | 保險代理 | Insurance agent | 保险代理人、保险顾问、续保专员、保险内勤、寿险顾问、保险销售、保险客户经理、车险销售、续保、保险经纪人、Insurance adviser、续期管理员、续期专员、团险顾问
oc-securities-adviser |  | 证券投资顾问 | 理財及證券顧問 | Wealth and securities adviser | 理财经理、理财顾问、财富顾问、投资顾问、证券经纪人、理财、投资助理、金融客户经理、操盘手、交易员、证券客户经理、Financial adviser
oc-legal-assistant |  | 法务助理 | 法律助理 | Legal assistant | 法务、法务专员、法务主管、律师助理、法务经理、实习律师、律师、合同专员、合规专员、律所助理、法律顾问、书记员、合规、Paralegal
oc-buyer | 4-01-01-00 | 采购员 | 採購員 | Buyer | 采购、采购专员、采购文员、采购助理、采购主管、采购经理、采购跟单、采购跟单员、外发采购、外发、外协采购、采购担当、采购课长、供应商开发、外贸采购、采购内勤、买手、外协、采购管理师、Purchasing clerk
oc-purchasing-engineer |  | 采购工程师 | 採購工程師 | Purchasing engineer | 开发采购、采购开发工程师、电子采购、电子采购工程师、技术采购、采购开发、资源开发工程师、电子采购员、战略采购、Sourcing engineer
oc-government-affairs-officer |  | 项目申报专员 | 項目申報專員 | Grant application officer | 项目申报、高新申报、政府项目申报、高企申报、政策申报、科技项目申报、政府事务、咨询顾问、项目顾问、申报专员
oc-ip-specialist |  | 知识产权专员 | 知識產權專員 | Intellectual property officer | 专利工程师、知识产权、专利代理人、专利专员、商标专员、专利撰写、知识产权顾问、Patent engineer
oc-translator | 2-10-05-00 | 翻译 | 翻譯員 | Translator and interpreter | 英语翻译、英文翻译、日语翻译、日文翻译、韩语翻译、葡语翻译、越南语翻译、口译、笔译、翻译助理、现场翻译、手语翻译、泰语翻译、西班牙语翻译、临时翻译、日语通译、Interpreter
oc-business-manager |  | 运营管理员 | 營運管理員 | Business operations officer | 运营专员、运营经理、运营主管、营运主管、营运经理、营运专员、运营总监、店面运营、运营管理、运营、门店运营、营运、运营储备、运营支持、Operations officer
`,
);
