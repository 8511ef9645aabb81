// Skills of offices, personnel, money and law.
import { skillsOf } from "./skills-of";

export const office = skillsOf(`
sk-excel | Excel 表格处理 | Excel 試算表 | Excel | 表格制作、电子表格、制表、报表制作 | accounting logistics office personnel computing | office-clerk accountant data-clerk production-planner warehouse-keeper merchandiser hr-officer statistician production-clerk
sk-office | 办公软件 | 文書處理軟件 | Office software | Office、WPS、办公自动化、office办公软件、电脑操作 | office personnel accounting logistics computing travel hotel | office-clerk receptionist hr-officer merchandiser customer-service administrator secretary production-clerk document-controller sales-assistant archivist recruiter teaching-administrator community-worker
sk-writing | 公文写作 | 公文及商業書信寫作 | Business writing | 公文、应用文写作、文字功底 | office personnel | office-clerk hr-officer new-media-editor secretary administrator community-worker document-controller government-affairs-officer
sk-recruitment | 招聘与劳动关系 | 招聘及勞資關係 | Recruitment and labour relations | 招聘、社保办理、劳动合同管理、员工关系 | personnel office | hr-officer recruiter
sk-bookkeeping | 账务处理 | 簿記 | Bookkeeping | 做账、记账、凭证、手工账、总账、应收应付、明细账、会计分录 | accounting | accountant treasury-clerk finance-officer audit-assistant
sk-tax | 纳税申报 | 報稅 | Tax filing | 增值税、税务申报 | accounting | accountant finance-officer audit-assistant
sk-accounting-software | 财务软件 | 會計軟件 | Accounting software | 用友财务、财务软件操作、管家婆、QuickBooks、MYOB | accounting | accountant treasury-clerk finance-officer cost-accountant
sk-excel-functions | Excel 函数与数据透视表 | Excel 函數及樞紐分析表 | Excel functions and pivot tables | VLOOKUP、数据透视表、函数公式、XLOOKUP、SUMIF、条件格式、Excel高级 | accounting logistics office statistics management computing | accountant statistician data-clerk production-clerk payroll-officer finance-officer cost-accountant material-controller sales-assistant
sk-excel-vba | Excel VBA 与 Power Query | Excel VBA 及 Power Query | Excel VBA and Power Query | VBA、宏、Power Query、Excel自动化 | statistics accounting | statistician data-clerk industrial-engineer cost-accountant
sk-ppt | PPT 制作与汇报 | 簡報製作及匯報 | Presentations | PPT、PPT制作、PowerPoint、汇报演示、Keynote | office management marketing | secretary brand-planner trainer business-manager sales-engineer
sk-word-layout | Word 排版 | Word 排版 | Word layout | Word、长文档排版、标书排版、目录页码、邮件合并 | office | office-clerk secretary tender-specialist archivist
sk-typing | 中文打字与速录 | 中文打字及速錄 | Typing | 打字、打字速度、五笔、速录、速记、仓颉 | office | office-clerk secretary call-centre-agent web-editor | none
sk-meeting-organising | 会议组织与纪要 | 會議安排及紀錄 | Meetings and minutes | 会议纪要、会议组织、会务安排、会议室管理 | office events | secretary administrator office-clerk
sk-travel-booking | 差旅与接待安排 | 差旅及接待安排 | Travel and visitor arrangements | 差旅安排、订票订酒店、商务接待、行程安排 | office | secretary administrator
sk-asset-management | 固定资产与办公采购 | 固定資產及辦公採購 | Assets and office supplies | 固定资产、办公用品采购、资产盘点、车辆管理 | office | administrator buyer
sk-filing | 档案整理与数字化 | 檔案整理及數碼化 | Filing and digitisation | 档案管理、档案数字化、归档、资料整理 | office building | archivist site-documenter document-controller hr-officer
sk-oa-systems | OA 与协同办公（钉钉、飞书、企业微信） | OA 及協作辦公（釘釘、飛書、企業微信） | Office collaboration tools | OA、钉钉、飞书、企业微信、腾讯文档、Teams | office management | office-clerk administrator secretary it-support business-manager
sk-reception-etiquette | 前台接待礼仪 | 前台接待禮儀 | Front desk manners | 接待礼仪、商务礼仪、电话礼仪、形体礼仪 | office hotel aviation travel | receptionist secretary bellhop flight-attendant hotel-manager airport-security-screener tea-artist
sk-labour-law | 劳动法与劳动合同 | 勞動法及勞動合約 | Labour law and contracts | 劳动法、劳动合同、工伤处理、劳动仲裁、雇佣条例 | personnel | hr-officer legal-assistant recruiter
sk-interviewing | 面试与招聘渠道 | 面試及招聘渠道 | Interviewing and sourcing | 面试、简历筛选、招聘渠道、人才寻访、校园招聘、BOSS直聘 | personnel | recruiter hr-officer
sk-social-insurance | 社保公积金办理 | 社保公積金辦理 | Social insurance handling | 社保、公积金、五险一金办理、MPF、强积金、参保 | personnel | payroll-officer hr-officer
sk-payroll | 薪酬核算 | 薪酬核算 | Payroll calculation | 算工资、薪资核算、计件工资、个税、工资表 | personnel accounting | payroll-officer hr-officer
sk-attendance | 考勤与排班统计 | 考勤及編更統計 | Attendance records | 考勤、考勤机、排班统计、加班核算 | personnel | payroll-officer hr-officer dormitory-manager
sk-performance-management | 绩效考核设计 | 績效考核設計 | Performance management | KPI、绩效考核、OKR、BSC、绩效面谈 | personnel management | payroll-officer business-manager
sk-training-delivery | 培训组织与授课 | 培訓籌辦及授課 | Training delivery | 培训组织、授课、课件制作、新员工培训、TTT | personnel management | trainer training-instructor
sk-curriculum | 课程开发 | 課程開發 | Course development | 教案、教学设计、培训需求分析 | personnel childcare | trainer training-instructor primary-tutor art-teacher
sk-financial-statements | 财务报表编制 | 財務報表編製 | Financial statements | 财务报表、资产负债表、利润表、现金流量表、合并报表 | accounting | accountant finance-officer audit-assistant
sk-tax-filing-system | 电子税务局与开票 | 電子稅務局及開票 | E-tax and invoicing | 金税系统、电子税务局、数电发票、开票、增值税申报、进项认证 | accounting | accountant finance-officer treasury-clerk
sk-kingdee | 金蝶软件 | 金蝶軟件 | Kingdee | 金蝶、金蝶K3、金蝶云星空、金蝶KIS、精斗云 | accounting supplyChain management | accountant cost-accountant erp-specialist warehouse-keeper finance-officer buyer
sk-yonyou | 用友软件 | 用友軟件 | Yonyou | 用友、用友U8、用友T3、用友T+、用友NC | accounting supplyChain management | accountant cost-accountant erp-specialist finance-officer warehouse-keeper
sk-sap | SAP 系统 | SAP 系統 | SAP | SAP MM、SAP FICO、SAP S/4HANA、ABAP | accounting supplyChain | erp-specialist material-controller supply-chain-specialist finance-officer buyer
sk-cost-accounting | 成本核算 | 成本核算 | Cost accounting | 标准成本、费用分摊、存货核算、BOM成本 | accounting | cost-accountant accountant finance-officer
sk-bank-reconciliation | 资金收付与银行对账 | 資金收付及銀行對帳 | Payments and bank reconciliation | 银行对账、网银、现金日记账、支票、汇票承兑 | accounting finance | treasury-clerk finance-officer accountant
sk-junior-accounting-cert | 初级会计资格 | 初級會計資格 | Junior accounting qualification | 初级会计证、初级会计师、初会、中级会计、LCCI | accounting | accountant treasury-clerk audit-assistant cost-accountant | none
sk-auditing | 审计底稿与抽凭 | 審計底稿及抽憑 | Audit working papers | 审计底稿、抽凭、函证、审计报告、鼎信诺、盘点监盘 | accounting | audit-assistant
sk-internal-control | 内部控制与风险检查 | 內部監控及風險檢查 | Internal control | 内控、内部审计、风险管理、流程审计、合规检查 | accounting finance management | audit-assistant legal-assistant finance-officer
sk-hk-accounting | 香港会计与报税 | 香港會計及報稅 | Hong Kong bookkeeping and tax | 香港做账、利得税、公司秘书、Xero、香港报税、MYOB软件 | accounting | accountant audit-assistant secretary
sk-teller-operations | 银行柜面业务 | 銀行櫃面業務 | Bank counter work | 点钞、柜面业务、开户、反洗钱、大堂服务 | finance | bank-teller treasury-clerk
sk-credit | 信贷调查与风控 | 信貸調查及風險控制 | Credit checks | 贷款审批、征信、信贷调查、风控、贷后管理 | finance | bank-teller securities-adviser
sk-insurance-products | 保险产品与理赔 | 保險產品及理賠 | Insurance products | 寿险、健康险、保险理赔、保单、保险从业资格 | finance | insurance-agent securities-adviser
sk-wealth | 理财规划与基金从业 | 理財規劃及基金從業 | Wealth planning | 理财规划、基金从业资格、证券从业资格、AFP、资产配置 | finance | securities-adviser bank-teller insurance-agent
sk-client-visits | 陌生拜访与客户邀约 | 陌生拜訪及客戶邀約 | Prospecting and client visits | 陌拜、邀约、转介绍、客户拜访、展业 | marketing finance | insurance-agent salesperson channel-developer medical-representative securities-adviser
sk-legal-writing | 法律文书与合同审查 | 法律文書及合約審查 | Legal drafting and contract review | 合同审核、法律文书、起诉状、法律检索、合同起草 | office personnel | legal-assistant ip-specialist
sk-case-filing | 立案与案卷整理 | 立案及案卷整理 | Case filing | 立案、开庭准备、案卷、证据整理、法院流程 | office | legal-assistant
sk-patent-writing | 专利撰写与检索 | 專利撰寫及檢索 | Patent drafting and search | 专利检索、专利撰写、专利申请、技术交底书、OA答复 | office | ip-specialist government-affairs-officer
sk-trademark | 商标与版权申请 | 商標及版權申請 | Trade marks and copyright | 商标注册、版权登记、软著申请、商标检索 | office | ip-specialist
sk-grant-writing | 项目申报材料撰写 | 項目申報材料撰寫 | Grant applications | 高新企业认定、项目申报书、专精特新、科技项目、可行性报告 | office management | government-affairs-officer
sk-policy-research | 政策检索与数据填报 | 政策檢索及數據填報 | Policy research and returns | 政策解读、统计直报、政府平台填报、政策匹配 | office community | government-affairs-officer community-worker statistician
sk-sourcing | 供应商开发与比价 | 供應商開發及比價 | Supplier sourcing | 寻源、询价、比价、1688找货、供应商开发、招标采购 | supplyChain | buyer purchasing-engineer fabric-buyer
sk-purchase-orders | 采购订单跟催 | 採購訂單跟催 | Purchase order follow-up | 采购订单、催料、交期跟进、对账、请购 | supplyChain | buyer merchandiser material-controller
sk-cost-breakdown | 物料成本分析 | 物料成本分析 | Part cost breakdown | 成本拆解、报价分析、BOM报价、降本 | supplyChain management | purchasing-engineer sales-engineer buyer cost-accountant
sk-data-reports | 统计报表与数据核对 | 統計報表及數據核對 | Statistical reports | 统计报表、数据核对、数据汇总、统计台账 | statistics accounting | statistician production-clerk finance-officer
sk-store-operations-review | 经营数据复盘 | 經營數據檢討 | Business reviews | 经营分析、数据复盘、坪效、运营报表、目标拆解 | management retail businessData | business-manager shop-manager ecommerce-operator management-trainee
sk-process-documentation | 流程梳理与制度编写 | 流程梳理及制度編寫 | Process documentation | 流程图、制度编写、Visio、流程优化、SOP制度 | management office | business-manager quality-system-specialist management-trainee
sk-rotation | 轮岗学习与带教 | 輪崗學習及帶教 | Job rotation and mentoring | 轮岗、师带徒、带教、岗位轮换 | management retail | management-trainee trainer
`);
