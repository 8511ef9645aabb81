// Trades of production, planning, quality, laboratories and safety.
import { trades } from "./trades";

export const production = trades(
  "production",
  `
oc-production-operator |  | 生产操作工 | 生產操作員 | Production operator | 普工、操作工、作业员、操作员、生产员工、生产工人、流水线工、学徒工、生产普工、组装工、组装、普工学徒、工人、杂工、车间员工、一线员工、产线员工、临时工、工厂普工、打杂、Factory worker
oc-packer | 6-31-05-00 | 包装工 | 包裝員 | Packer | 包装、包装组长、打包员、打包、打包工、包装普工、封箱工、贴标、电商打包、包装操作工
oc-material-handler |  | 物料员 | 物料員 | Material handler | 领料员、发料员、上料员、配料员、物料、物料管理员、资材员、收料员、备料员、物料文员
oc-line-leader |  | 生产组长（拉长） | 生產組長（拉長） | Line leader | 拉长、线长、生产组长、生产拉长、生产班长、生产领班、生产线长、助拉、生产班组长、车间组长、产线组长、组装组长、组装拉长、制造组长、车间班长、Line supervisor、装配线长
oc-workshop-manager |  | 车间管理员 | 車間管理員 | Workshop manager | 生产主管、车间主任、生产管理、生产经理、生产课长、车间主管、制造课长、制造部、生产副主管、生产主任、生产部经理、厂长、生产厂长、生产总监、制造经理、制造主管、生产副总、生产助理、车间管理、组装主管、制造系长、制造总监、Production supervisor、制造主任、制造部经理
oc-production-planner |  | 生产计划员 | 生產計劃員 | Production planner | PMC、PMC计划员、PMC专员、PMC主管、PMC经理、PMC文员、生管、生管员、生管文员、计划员、计划专员、生产计划、生产跟单、PMC跟单、PC计划员、PC、生产排期、生产计划主管、排程员、PPC、Planner
oc-material-controller |  | 物控员 | 物料控制員 | Material controller | 物控、物控专员、物料控制、MC、MC专员、PMC物控、物控文员、物控主管、物料计划员、物料计划、采购物控、Material planner、资材、资材主管、资材课长
oc-management-trainee |  | 储备干部 | 見習管理人員 | Management trainee | 储干、管培生、管理培训生、储备主管、储备人才、见习主管、生产储备干部、储备管理、生产储干、储备技术员、大学生储备、培训生、见习生、毕业生、储备工程师、储备经理
oc-quality-inspector | 6-31-03-05 | 质检员 | 品質檢查員 | Quality inspector | QC、QC检验员、QC组长、QC主管、品检、品检员、品检组长、品管、品管员、品管组长、检验员、质检、质检主管、品质检验、品质检验员、品质组长、品质技术员、品质文员、质量检验、质量检验员、全检、外观检验员、模具QC、巡检员、QC Inspector
oc-ipqc-inspector |  | 制程检验员（IPQC） | 製程檢查員（IPQC） | In-process quality inspector | IPQC、IPQC检验员、IPQC组长、PQC、制程检验、制程品管、制程检验员、过程检验员、首检员、IPQC技术员
oc-iqc-inspector |  | 来料检验员（IQC） | 來料檢查員（IQC） | Incoming quality inspector | IQC、IQC检验员、IQC组长、IQC工程师、IQC技术员、来料检验、进料检验、进料检验员、来料检验员、来料质检、零件承认工程师、物料承认工程师
oc-oqc-inspector |  | 出货检验员（OQC） | 出貨檢查員（OQC） | Outgoing quality inspector | OQC、FQC、OQC工程师、成品检验、成品检验员、出货检验、验货员、验货、外发QC、终检、成品质检、驻厂QC
oc-metrology-technician | 4-08-05-06 | 计量测量员 | 計量測量員 | Metrology technician | 测量技术员、三坐标、三坐标测量员、三次元测量员、三次元、计量员、计量工程师、仪校员、仪校、测量工程师、模具测量员、二次元测量员、CMM、量测员、计量、精密测量员、测量员、实验室测量员、品质测量员
oc-quality-engineer | 2-02-29-03 | 品质工程师 | 品質工程師 | Quality engineer | QE、QE工程师、QA、QA工程师、QA主管、QA经理、质量工程师、品质主管、品质经理、品质主任、品质部、品质担当、品质管理、品质总监、品质、品保、品保工程师、品保主管、品管工程师、质量管理、质量主管、质量经理、质量、DQE、DQE工程师、DQA、CQE、CQE工程师、PQE、PQE工程师、客诉工程师、项目质量、Quality assurance、CQA工程师、AQE工程师、MQE、TQC工程师、品质部长、品质副理、品质课长
oc-supplier-quality-engineer |  | 供应商品质工程师（SQE） | 供應商品質工程師（SQE） | Supplier quality engineer | SQE、SQE工程师、供应商质量工程师、供应商质量、供应商品质、供应商管理、外协质量、驻厂SQE
oc-quality-system-specialist | 2-02-29-04 | 体系专员 | 體系專員 | Quality system specialist | 体系工程师、ISO专员、ISO文员、ISO、体系主管、体系、质量体系、验厂、验厂专员、内审员、管理体系、ISO工程师、流程专员、认证体系、体系管理、ISO内审、流程管理专员
oc-process-engineer |  | 工艺工程师 | 工序工程師 | Process engineer | PE工程师、PE、PE助理工程师、PE技术员、PIE工程师、PIE、ME工程师、ME、制程工程师、NPI工程师、NPI、NPI助理工程师、工艺员、工艺技术员、工艺、制造工程师、制造工艺工程师、新产品导入、新产品导入工程师、装配工艺工程师、CNC工艺工程师、生产技术、生技、生产技术员、生产工程师、标准化工程师、制程、注塑工艺员、Process engineering、制程开发工程师、模具工艺工程师、生产技术课长
oc-industrial-engineer | 2-02-30-01 | 工业工程师（IE） | 工業工程師（IE） | Industrial engineer | IE、IE工程师、IE助理工程师、IE技术员、IE主管、IE经理、工业工程、工时员、标准工时、IE专员、效率工程师、工业工程师
oc-lean-specialist |  | 精益改善专员 | 精益改善專員 | Lean improvement specialist | 精益、精益工程师、精益生产、精益专员、改善专员、CI工程师、6S专员、5S专员、TPM专员、六西格玛、持续改善、现场改善
oc-engineering-technician |  | 工程技术员 | 工程技術員 | Engineering technician | 助理工程师、工程助理、助工、工程部技术员、技术工程师、工程师助理、工程部、工程主管、工程经理、工程课长、技术担当、技术文员、技术部、技术主管、工程文员、BOM工程师、BOM专员、技术助理、技术课长、Technician、非标工程师、样品技术、技术员、见习工程师
oc-rd-engineer |  | 研发工程师 | 研發工程師 | Research and development engineer | 研发、研发技术员、研发助理、研发主管、研发经理、研发总监、产品开发工程师、产品工程师、新产品开发、产品研发、产品开发、开发主管、产品设计工程师、产品设计、技术研发、研发文员、技术开发、产品研发工程师、R&D、散热工程师、开发助理、热传工程师
oc-project-engineer | 2-02-30-04 | 项目工程师 | 項目工程師 | Project engineer | 项目助理、项目经理、项目主管、项目管理、项目管理工程师、PM工程师、项目专员、项目管理员、项目总监、项目跟进、项目文员、项目跟单、Project engineering
oc-document-controller |  | 文控员 | 文件管理員 | Document controller | 文控、文控文员、文控专员、DCC、文件管理、文件控制、文控主管、DCC文员、体系文员、承认资料专员、图纸管理
oc-production-clerk |  | 生产文员 | 生產文員 | Production clerk | 车间文员、生产部文员、车间统计、生产统计员、车间统计员、产线文员、品质部文员、仓库统计、制造文员、生产统计、工程部文员
oc-safety-officer | 6-31-06-00 | 安全员 | 安全主任 | Safety officer | 安全管理员、安全工程师、EHS、EHS专员、EHS工程师、安环专员、安全督导员、安全主管、安全专员、安全生产、安监员、安全环保、安环、注册安全工程师、安全經理、Safety supervisor、工安专员、环安专员、安全管理岗、安全管理专员、职业卫生专员、职业健康专员、安全卫生管理师
oc-fire-engineer | 2-02-28-02 | 消防技术员 | 消防技術員 | Fire protection technician | 消防工程师、消防维保、消防工程、消防安装、消防检测、消防设计、消防专员、消防维护
oc-environmental-technician | 2-02-27-02 | 环保技术员 | 環保技術員 | Environmental technician | 环保工程师、环境工程师、环评工程师、废气处理、环保专员、环保管理员、环保设备、固废处理、环境工程、环保运维、环评、碳管理
oc-water-treatment-worker | 4-09-07-01 | 污水处理工 | 污水處理技工 | Water treatment worker | 污水处理、水处理、污水处理员、水处理工程师、污水运维、水处理技术员、污水、废水处理、纯水处理、给排水工程师
oc-laboratory-technician | 6-31-03-01 | 化验员 | 化驗員 | Laboratory technician | 化学检验员、实验员、理化检验、微生物检验员、微生物、实验室技术员、实验室、实验室主管、生物技术员、化验、分析员、实验室分析、检验科、生物工程、化验室、实验技术员、化学测试、化学测试工程师
oc-testing-technician |  | 检测技术员 | 檢測技術員 | Testing technician | 检测员、检测工程师、检测、试验员、实验室工程师、第三方检测、环境检测员、环境监测、水质检测、无损检测、材料检测、检测报告、物理测试、采样员、测试实验员、环境检测、试验工程师
oc-medical-device-technician |  | 医疗器械技术员 | 醫療器械技術員 | Medical device technician | 医疗器械装配、医疗器械工程师、医疗器械注册、医疗设备维修、医疗器械质检、医疗设备工程师、器械注册专员、无菌车间
`,
);
