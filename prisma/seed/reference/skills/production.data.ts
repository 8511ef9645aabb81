// Skills of production, quality, laboratories, safety and environment.
import { skillsOf } from "./skills-of";

export const production = skillsOf(`
sk-inspection-methods | 来料与制程检验 | 來料及製程檢驗 | Incoming and in-process inspection | 品质检验、QC检验、制程检验 | cnc mould electronics foodTesting | quality-inspector quality-engineer ipqc-inspector iqc-inspector oqc-inspector
sk-quality-tools | 品质工具（8D、SPC、FMEA） | 品質工具（8D、SPC、FMEA） | Quality tools (8D, SPC, FMEA) | 品质工具、质量工具、五大工具手册、QC工具 | cnc nev electronics | quality-engineer quality-inspector process-engineer
sk-quality-systems | 质量体系（ISO 9001、IATF 16949） | 品質體系（ISO 9001、IATF 16949） | Quality systems (ISO 9001, IATF 16949) | ISO9001、ISO 9001、内审员、体系审核 | nev foodTesting electronics | quality-engineer food-technician
sk-5s | 5S 与现场管理 | 5S 及現場管理 | 5S and shop-floor management | 5S、6S、7S、现场管理、目视化管理 | cnc mould mechatronics logistics | line-leader production-operator management-trainee warehouse-keeper workshop-manager packer material-handler lean-specialist
sk-lean | 精益生产 | 精益生產 | Lean production | 精益、精益管理、Lean、IE改善 | mechatronics cnc electronics | process-engineer line-leader production-planner lean-specialist industrial-engineer
sk-production-planning | 生产排程与物控 | 生產排期及物料控制 | Production scheduling and material control | 物料控制、交期管理 | logistics | production-planner line-leader buyer
sk-erp | ERP 系统操作 | ERP 系統操作 | ERP operation | ERP、U8、鼎捷、MES | accounting logistics | production-planner warehouse-keeper buyer office-clerk merchandiser accountant erp-specialist material-controller finance-officer production-clerk implementation-engineer supply-chain-specialist
sk-safety | 安全生产 | 職業安全 | Workplace safety | 安全生产知识、消防安全 | lift building mechatronics welding | safety-officer line-leader site-technician lift-technician electrician workshop-manager installation-engineer scaffolder steel-structure-worker
sk-aql-sampling | 抽样检验（AQL、GB/T 2828） | 抽樣檢驗（AQL、GB/T 2828） | Sampling inspection (AQL) | AQL、抽样检验、GB2828、抽检、MIL-STD-105E | electronics fashion cnc foodTesting | quality-inspector iqc-inspector oqc-inspector garment-qc
sk-incoming-inspection | 来料检验 | 來料檢驗 | Incoming inspection | IQC检验、进料检验、材料检验、供应商来料 | electronics cnc mould | iqc-inspector quality-inspector supplier-quality-engineer
sk-first-article | 首件与巡回检验 | 首件及巡迴檢驗 | First-article and patrol inspection | 首件检验、首件、巡检、制程巡检、首末件 | electronics cnc mould | ipqc-inspector quality-inspector
sk-final-inspection | 成品出货检验 | 成品出貨檢驗 | Final inspection | 出货检验、成品检验、验货、外观检验、包装检验 | electronics fashion toys | oqc-inspector quality-inspector garment-qc
sk-seven-tools | QC 七大手法 | QC 七大手法 | Seven QC tools | QC七大手法、柏拉图、鱼骨图、直方图、QC新七大工具 | electronics cnc mould | quality-inspector quality-engineer ipqc-inspector lean-specialist
sk-eight-d | 8D 报告 | 8D 報告 | 8D reports | 8D、8D报告、客诉处理、纠正预防措施、5Why | electronics cnc nev | quality-engineer supplier-quality-engineer quality-inspector
sk-spc | SPC 统计过程控制 | SPC 統計過程控制 | Statistical process control | SPC、CPK、Minitab、过程能力、控制图 | electronics cnc nev statistics | quality-engineer process-engineer ipqc-inspector metrology-technician
sk-fmea | FMEA 失效模式分析 | FMEA 失效模式分析 | FMEA | PFMEA、DFMEA、控制计划 | cnc nev cars electronics | quality-engineer process-engineer automotive-engineer supplier-quality-engineer
sk-apqp-ppap | APQP 与 PPAP | APQP 及 PPAP | APQP and PPAP | APQP、PPAP、五大工具、汽车五大工具 | cars nev cnc | quality-engineer supplier-quality-engineer project-engineer automotive-engineer
sk-six-sigma | 六西格玛 | 六西格瑪 | Six Sigma | 绿带、黑带、DMAIC | management cnc | lean-specialist quality-engineer industrial-engineer
sk-iatf-16949 | IATF 16949 汽车质量体系 | IATF 16949 汽車品質體系 | IATF 16949 | IATF16949、TS16949、VDA6.3、16949内审 | cars nev | quality-system-specialist quality-engineer supplier-quality-engineer
sk-iso-14001 | ISO 14001 与 45001 体系 | ISO 14001 及 45001 體系 | ISO 14001 and 45001 | ISO14001、ISO45001、环境体系、职业健康体系 | environment safety | quality-system-specialist safety-officer environmental-technician
sk-factory-audit | 客户验厂（BSCI、SA8000） | 客戶驗廠（BSCI、SA8000） | Customer factory audits | 验厂、BSCI、SA8000、ICTI、迪士尼验厂、SEDEX | management fashion toys | quality-system-specialist hr-officer merchandiser
sk-supplier-audit | 供应商审核与辅导 | 供應商審核及輔導 | Supplier audits | 供应商审核、供应商辅导、来料不良处理、供应商评估 | supplyChain | supplier-quality-engineer purchasing-engineer buyer
sk-document-control | 文件与记录管控 | 文件及記錄管控 | Document control | 文控、受控文件、文件发行、DCC、版本管理 | office management | document-controller quality-system-specialist archivist site-documenter
sk-bom | BOM 建立与维护 | BOM 建立及維護 | Bills of materials | BOM、BOM维护、物料编码、ECN、工程变更 | electronics management mechatronics | engineering-technician production-planner rd-engineer material-controller
sk-sop-writing | 作业指导书编写 | 作業指導書編寫 | Work instructions | 作业指导书、SOP、WI、SIP、标准作业 | cnc electronics mechatronics | process-engineer industrial-engineer engineering-technician ipqc-inspector
sk-work-measurement | 工时测定与产线平衡 | 工時測定及產線平衡 | Work measurement and line balancing | 工时测定、标准工时、产线平衡、线平衡、秒表测时、MOD法、IE手法 | cnc management electronics | industrial-engineer process-engineer lean-specialist line-leader
sk-layout-planning | 工厂布局规划 | 工廠佈局規劃 | Factory layout | 厂房布局、Layout规划、物流动线、产能规划 | management cnc | industrial-engineer warehouse-supervisor workshop-manager
sk-kaizen | 改善提案与看板 | 改善提案及看板 | Kaizen and kanban | 改善提案、看板、Kaizen、价值流、QCC、防错 | management cnc mechatronics | lean-specialist industrial-engineer line-leader workshop-manager
sk-tpm | TPM 全员生产维护 | TPM 全員生產維護 | Total productive maintenance | TPM、自主保全、快速换模、SMED | mechatronics management | lean-specialist equipment-engineer maintenance-technician
sk-team-leading | 班组管理与排班 | 班組管理及編更 | Running a shift team | 班组管理、排班、班前会、带班、人员安排 | management | line-leader workshop-manager warehouse-supervisor catering-manager shop-manager
sk-production-reporting | 生产日报与数据统计 | 生產日報及數據統計 | Production reporting | 生产日报、产量统计、生产报表、看板数据 | statistics office management | production-clerk statistician line-leader workshop-manager
sk-npi | 新产品导入与试产 | 新產品導入及試產 | New product introduction | NPI、试产、新产品导入、量产跟进、PP试产 | electronics mechatronics productDesign | process-engineer project-engineer rd-engineer engineering-technician
sk-project-scheduling | 项目进度管理（Project、甘特图） | 項目進度管理（Project、甘特圖） | Project scheduling | 甘特图、Microsoft Project、项目进度、里程碑、PMP证书 | management building software | project-engineer it-project-manager product-manager government-affairs-officer
sk-mrp | 物料需求计划（MRP） | 物料需求計劃（MRP） | Material requirements planning | MRP、物料需求、欠料表、齐套、物料跟进、呆滞料 | supplyChain logistics | material-controller production-planner buyer supply-chain-specialist
sk-scheduling | 生产排程 | 生產排程 | Production scheduling | 排产、生产排期、排程、APS、产能负荷、周计划 | supplyChain management | production-planner workshop-manager dispatcher
sk-material-handling | 收发料与先进先出 | 收發料及先進先出 | Issuing materials | 发料、领料、备料、FIFO、物料标识 | logistics | material-handler warehouse-keeper production-operator
sk-packing | 产品包装与打包 | 產品包裝及打包 | Packing | 打包、封箱、贴标、缠膜、打包机、包装规范 | logistics packaging | packer production-operator order-picker warehouse-keeper
sk-assembly-line | 流水线作业 | 流水線作業 | Assembly line work | 流水线、拉线作业、组装、装配线 | electronics mechatronics | production-operator electronics-assembler toy-maker packer material-handler
sk-colour-sense | 辨色与外观判定 | 辨色及外觀判定 | Colour and appearance judgement | 辨色、色差判定、外观判定、目检、签样 | printing fashion | quality-inspector colour-matcher printing-operator garment-qc packer
sk-hazard-identification | 隐患排查与风险分级 | 隱患排查及風險分級 | Hazard identification | 隐患排查、双重预防、危险源辨识、安全检查、LEC法 | safety building chemicals | safety-officer workshop-manager site-technician fire-engineer
sk-safety-training | 安全培训与应急演练 | 安全培訓及應急演練 | Safety training and drills | 三级安全教育、应急演练、安全培训、班前安全 | safety | safety-officer trainer workshop-manager fire-monitor
sk-special-work-permit | 危险作业审批（动火、受限空间） | 危險作業審批（動火、密閉空間） | Permits to work | 动火作业、受限空间、有限空间、作业票、密闭空间 | safety chemicals | safety-officer chemical-operator site-supervisor
sk-hk-safety-card | 建造业平安咭 | 建造業平安咭 | Construction safety card (Hong Kong) | 平安卡、绿卡、平安咭、建造业安全训练证明书、安全訓練咭 | building safety | site-technician safety-officer scaffolder bricklayer decoration-worker plumber | none
sk-work-at-height | 高处作业 | 高處作業 | Work at height | 高处作业证、登高证、高空作业证、安全带使用、高空车 | building safety telecom | scaffolder curtain-wall-technician cleaner telecom-technician steel-structure-worker | none
sk-fire-systems | 消防设施维护保养 | 消防設施維護保養 | Fire system upkeep | 消防维保、消火栓、喷淋系统、烟感、消防联动、气体灭火 | fire property | fire-engineer fire-monitor property-engineer
sk-fire-operator-cert | 消防设施操作员证 | 消防設施操作員證 | Fire facility operator certificate | 消防证、建构筑物消防员、消防操作证、中级消防设施操作员、消控证 | fire property | fire-monitor fire-engineer security-guard | none
sk-fire-design | 消防设计与验收 | 消防設計及驗收 | Fire protection design | 消防设计、消防验收、消防审图、防火分区、消防CAD | fire | fire-engineer installation-engineer
sk-waste-water | 污水处理运行 | 污水處理運作 | Wastewater treatment | 污水处理、生化池、加药、MBR、活性污泥、COD检测 | environment municipal | water-treatment-worker environmental-technician
sk-waste-gas | 废气与固废治理 | 廢氣及固體廢物治理 | Waste gas and solid waste | 废气治理、活性炭吸附、RTO、危废管理、危废台账 | environment chemicals | environmental-technician safety-officer water-treatment-worker
sk-environmental-monitoring | 环境采样与监测 | 環境採樣及監測 | Environmental sampling | 环境监测、采样、水质分析、噪声监测、烟气监测、在线监测 | environment analysis | testing-technician environmental-technician laboratory-technician water-treatment-worker
sk-eia | 环评与排污许可 | 環評及排污許可 | Environmental permits | 环评、排污许可证、环评报告、环保验收 | environment | environmental-technician safety-officer
sk-chemical-analysis | 化学滴定与仪器分析 | 化學滴定及儀器分析 | Titration and instrumental analysis | 滴定、气相色谱、液相色谱、ICP、原子吸收、分光光度计 | analysis chemicals foodTesting pharmaceuticals | laboratory-technician testing-technician chemical-engineer pharmaceutical-operator
sk-microbiology | 微生物检测 | 微生物檢測 | Microbiological testing | 菌落总数、无菌检验、培养基配制、大肠杆菌 | foodTesting pharmaceuticals cosmetics analysis | laboratory-technician food-qc pharmaceutical-operator medical-laboratory-technician
sk-physical-testing | 材料物理性能测试 | 材料物理性能測試 | Physical testing | 拉力测试、硬度计、冲击试验、老化试验、耐磨测试 | polymers cnc buildingTests analysis | testing-technician laboratory-technician plastics-engineer coating-technician foundry-worker heat-treater
sk-cnas | 实验室管理（CNAS、CMA） | 實驗室管理（CNAS、CMA） | Laboratory accreditation | CNAS、CMA、ISO17025、实验室体系、检测报告编制 | analysis buildingTests foodTesting | testing-technician laboratory-technician metrology-technician
sk-medical-device-regulation | 医疗器械法规（ISO 13485） | 醫療器械法規（ISO 13485） | Medical device regulation | ISO13485、医疗器械注册、洁净车间管理、医疗器械GMP、UDI | medicalDevices | medical-device-technician quality-system-specialist
sk-medical-equipment-repair | 医疗设备装配与维修 | 醫療設備裝配及維修 | Medical equipment repair | 医疗设备维修、监护仪、呼吸机、CT维修、医疗器械装配 | medicalDevices electronics | medical-device-technician after-sales-engineer electronics-repairer
`);
