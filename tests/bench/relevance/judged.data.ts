// What a good answer is, for queries that people type. A line: queries (parted by commas) :: what must be among the first
// ten :: what is also fine :: what must not be there. A condition is one of
//   /words/        the title says so (a regular expression over lower case, simplified characters)
//   trade a b      the occupation is one of these (codes of the reference data without `oc-`)
//   skill a b      one of these skills is asked for or named (without `sk-`)
//   firm /words/   the firm is called so      in 441900   the place or one above it
//   kind k, pay 5000 (yuan a month at least), edu 2 (asks for no more), dorm, meals, night, shift s, gives 双休
// Latin letters in a rule stand for a whole word (ui is not in equipment). What must be found is what the words name; its
// neighbours are also fine.
// `&` binds conditions together, ` or ` parts alternatives. Titles, not search tokens, are judged: a rule knows nothing of
// how the search works.
export const judgedLines = `
# metal
数控, 數控, CNC, cnc, 电脑锣, 電腦鑼, 加工中心 :: /数控|cnc|电脑锣|加工中心/ or trade cnc-operator cnc-programmer :: trade machinist lathe-turner miller mould-maker :: trade accountant shop-cashier
数控车床, 数控车, CNC车床, 數控車床 :: /(数控|cnc).*车/ or /数车/ :: trade cnc-operator lathe-turner or /数控|cnc|车床/ :: trade accountant
CNC编程, 数控编程, cnc编程师傅, UG编程 :: trade cnc-programmer or /编程/ & /cnc|数控|ug/ :: /编程|cnc|数控|ug|程式|火花/ :: trade java-developer
CNC操作员, 数控操作工, CNC operator, 数控操作员 :: trade cnc-operator or /(cnc|数控).*(操作|师傅|技工)/ :: /cnc|数控/ ::
车床, 车工, 普车, 车床师傅, lathe :: /车床|车工|普车|数车/ or trade lathe-turner :: trade machinist cnc-operator or /数控|铣床|车磨/ :: trade driver
铣床, 铣工, 铣床师傅, 銑床 :: /铣/ or trade miller :: trade machinist mould-maker ::
磨床, 磨床师傅, 平面磨床, 磨工 :: /磨床|平磨|磨工|研磨|手摇磨/ or trade grinder :: trade machinist metal-polisher or /打磨|磨/ ::
火花机, 火花機, EDM, 放电, 火花机师傅 :: /火花|edm|放电|电火花/ or trade edm-operator :: trade mould-maker ::
线切割, 線切割, 慢走丝, 线割, 慢走絲 :: /线切割|线割|走丝/ or trade edm-operator :: ::
模具, 模具师傅, 工模, 模具钳工, 模具工 :: /模具|工模|修模|跟模|钳工|模工/ or trade mould-maker mould-designer mould-project-engineer :: ::
模具设计, 模具设计师, mould designer, 模具設計 :: /模具设计|模具结构|设计.*模具/ or trade mould-designer :: /模具|设计/ ::
省模, 省模师傅, 模具抛光, 省模工 :: /省模|抛光/ or trade mould-polisher :: trade metal-polisher mould-maker or /模具/ ::
啤机, 啤機, 啤机工, 注塑, 注塑工 :: /啤|注塑|成型/ or trade injection-operator injection-moulder :: ::
注塑技术员, 注塑领班, 注塑调机 :: trade injection-moulder or /注塑|成型/ :: /调机|技术员|注塑|啤/ ::
压铸, 壓鑄, 压铸工, die casting :: /压铸/ or trade die-caster :: trade foundry-worker ::
冲压, 沖壓, 冲床, 冲压技术员, 冲压工 :: /冲压|冲床|五金模|冲模/ or trade press-operator :: ::
钣金, 鈑金, 钣金工 :: /钣金/ or trade sheet-metal-worker car-body-repairer :: ::
抛光, 拋光, 打磨, 抛光工, 打磨工 :: /抛光|打磨|研磨|砂光/ or trade metal-polisher mould-polisher :: ::
电镀, 電鍍, 电镀工, electroplating :: /电镀/ or trade electroplater :: trade surface-treatment-worker ::
喷涂, 噴塗, 喷油, 喷粉, 喷漆 :: /喷涂|喷油|喷粉|喷漆|涂装|油漆|烤漆/ or trade spray-painter car-painter coating-technician :: ::
焊工, 电焊, 焊接, 氩弧焊, welder, 電焊工 :: /焊/ or trade welder :: trade steel-structure-worker ::
钳工, 鉗工, 装配钳工, fitter :: /钳工|装配/ or trade fitter mould-maker :: ::
机械设计, 機械設計, 机械工程师, mechanical designer :: /机械/ or trade mechanical-designer :: /结构|设备/ ::
结构工程师, 结构设计, 結構工程師 :: /结构/ or trade structural-designer :: ::
CAD绘图, 绘图员, 機械繪圖, CAD :: /绘图|cad|制图/ or trade mechanical-draughter architectural-draughter :: skill autocad tianzheng :: 
3D打印 :: /3d打印/ or trade additive-manufacturing-technician :: /3d/ ::
热处理 :: /热处理/ or trade heat-treater :: ::
镭射, 激光 :: /激光|镭射|雷射|镭雕/ or trade laser-operator :: ::
激光切割 :: /(激光|镭射).*切割|切割.*(激光|镭射)/ or trade laser-operator :: /激光|镭|切割/ ::
# electrical
电工, 電工, 维修电工, electrician, 水电工 :: /电工|水电|机电|电气/ or trade electrician maintenance-technician property-engineer :: /维修/ ::
电工学徒 :: /(电工|水电|机电|电梯|电气).*学徒|学徒.*(电工|水电|机电)/ :: /电工|水电|机电|电梯|学徒/ or trade electrician ::
电梯, 電梯, 升降機 :: /电梯|升降机|扶梯/ or trade lift-technician lift-installer :: firm /电梯/ ::
电梯维保, lift technician :: /维保/ or trade lift-technician :: /电梯|扶梯|升降机/ or trade lift-installer ::
PLC, plc工程师, PLC编程 :: /plc/ or trade plc-engineer or skill plc siemens-plc mitsubishi-plc omron-plc inovance-plc :: /自动化|电气/ ::
自动化, 自動化, 自动化工程师, 非标自动化 :: /自动化|非标/ or trade automation-technician :: ::
機器人, 机器人, robot :: /机器人|robot/ or trade robot-technician robot-integrator :: skill robot-programming or firm /机器人/ ::
工业机器人 :: /工业机器人/ or trade robot-technician robot-integrator :: /机器人|机械手/ or skill robot-programming or firm /机器人/ ::
电气工程师, 電氣工程師, 电气 :: /电气|电控/ or trade electrical-engineer :: ::
电子工程师, 電子工程師, electronics engineer :: /电子.*(工程|技术|研发)|硬件|ee工程/ or trade electronics-engineer :: /电子|工程师/ ::
硬件工程师, 硬件 :: /硬件/ or trade hardware-engineer :: /电子/ ::
SMT, smt技术员, 贴片 :: /smt|贴片/ or trade smt-technician :: skill smt-operation smt-programming ::
PCB, PCB工程师, 线路板, 電路板 :: /pcb|线路板|电路板|layout/ or trade pcb-designer pcb-production-worker :: skill pcb-design pcb-cam pcb-process ::
电池, 電池 :: /电池|电芯|锂电|pack/ or trade battery-technician battery-engineer :: firm /电池|锂/ ::
锂电, 锂电池 :: /锂电|锂亚|锂离子/ or trade battery-technician battery-engineer :: /电池|电芯|pack/ or firm /电池|锂/ ::
空调维修, 冷氣, 制冷, 空调 :: /空调|制冷|冷气|暖通|冷冻/ or trade hvac-technician :: ::
光伏 :: /光伏/ or trade pv-technician :: /太阳能/ ::
太阳能, 太陽能 :: /太阳能/ or firm /太阳能/ :: /光伏/ or trade pv-technician ::
无人机, 無人機, drone, 无人机飞手 :: /无人机|飞手|航测/ or trade drone-operator or firm /无人机/ :: ::
充电桩 :: /充电桩|充电站/ or trade charging-technician :: /充电/ ::
弱电, 弱电工程师 :: /弱电/ or trade weak-current-engineer :: /监控|安防|智能化/ ::
监控安装 :: /(监控|安防).*(安装|施工|工程|维护)|(安装|施工).*(监控|安防)/ or trade weak-current-engineer :: /监控|安防|弱电|安装/ ::
嵌入式, 单片机, 單片機, embedded :: /嵌入式|单片机|stm32|驱动|固件/ or trade embedded-developer :: /软件/ or skill embedded stm32 c-language ::
# production and quality
普工, 操作工, 普通工人, 作业员, 生產工人 :: /普工|操作工|作业员|操作员|员工|装配工|生产工/ or trade production-operator electronics-assembler injection-operator food-production-worker :: ::
拉长, 拉長, 生产组长, 组长, line leader :: /拉长|组长|领班|班长/ or trade line-leader :: ::
生产主管, 车间主任, 生产经理 :: /生产|车间|制造/ :: ::
PMC, pmc主管, 生管, 生产计划 :: /pmc|生管|计划|物控|pc员/ or trade production-planner material-controller :: ::
物控, 物控员, MC :: /物控|mc|pmc/ or trade material-controller :: ::
物料员, 物料 :: /物料/ or trade material-handler material-controller :: ::
物料文员 :: /物料.*文员|文员.*物料|物料员/ or trade material-handler :: /物料|文员/ ::
包装工, 包裝, 包装员 :: /包装/ or trade packer packaging-designer :: firm /包装/ ::
储备干部, 儲備幹部, 储干 :: /储备|储干|管培/ or trade management-trainee :: ::
管培生, management trainee :: /管培|培训生/ or trade management-trainee :: /储备|储干/ ::
质检, 質檢, 质检员, QC, 品检 :: /质检|qc|品检|检验|品管|品质|检测|质量|qa|巡检/ or trade quality-inspector ipqc-inspector iqc-inspector oqc-inspector garment-qc food-qc :: ::
品质工程师, 品質工程師, QE, QE工程师 :: /品质|qe|质量/ or trade quality-engineer supplier-quality-engineer :: ::
IPQC, ipqc, 制程检验 :: /ipqc|制程/ or trade ipqc-inspector :: /qc|品|检/ ::
巡检 :: /巡检/ :: /qc|品|检/ or trade ipqc-inspector ::
IQC, 来料检验, 進料檢驗 :: /iqc|来料|进料/ or trade iqc-inspector :: /qc|品|检/ ::
OQC, 出货检验 :: /oqc|出货|fqc/ or trade oqc-inspector :: /qc|品|检/ ::
SQE, sqe工程师, 供应商质量 :: /sqe|供应商/ or trade supplier-quality-engineer :: /品质|质量/ ::
IE, IE工程师, 工业工程 :: /\\bie|ie工程|工业工程|pie/ or trade industrial-engineer :: ::
PE工程师, 工艺工程师, 制程工程师 :: /pe|工艺|制程/ or trade process-engineer :: /工程/ ::
三坐标, 測量員, 测量员, 三次元 :: /测量|三坐标|三次元|计量|量测/ or trade metrology-technician surveyor :: /品/ or skill cmm-programming ::
体系工程师, ISO, 体系专员, ISO9001 :: /体系|iso|ts16949|文控|dcc/ or trade quality-system-specialist :: /质量|品质|qa/ or trade document-controller ::
5S, 6S, 精益, 精益生产 :: /5s|6s|精益|改善/ or trade lean-specialist or skill 5s lean :: /ie|现场|生产|车间|主管|组长/ or trade industrial-engineer ::
安全员, 安全主任, EHS, safety officer :: /安全|ehs/ or trade safety-officer :: ::
环保, 環保, 环保工程师 :: /环保|污水|水处理|环境|废水/ or trade environmental-technician water-treatment-worker :: ::
污水处理 :: /污水|水处理|废水/ or trade water-treatment-worker :: /环保|环境/ or trade environmental-technician ::
化验员, 化驗員, 化验 :: /化验/ or trade laboratory-technician :: /检测|分析|实验/ ::
文控, 文控员, DCC :: /文控|dcc|文件/ or trade document-controller :: ::
# materials, garment
丝印, 絲印, 移印, 丝印师傅 :: /丝印|移印|网印|印刷/ or trade screen-printer :: ::
印刷, 印刷工, 印刷机长, printing :: /印刷|印前|印后|机长|胶印|彩印/ or trade printing-operator prepress-technician post-press-worker screen-printer :: firm /印刷|印务/ ::
调色, 調色, 调色员, 调色师 :: /调色/ or trade colour-matcher :: /配色|色粉|色彩/ or skill colour-grading-photo davinci ::
车位, 車位, 车位工, 缝纫工, 平车 :: /车位|车工|缝纫|平车|车缝|针车|高车/ or trade garment-worker leather-worker :: ::
打版, 纸样, 紙樣, 纸样师 :: /打版|纸样|版师|打板|制版|板师/ or trade pattern-maker :: ::
裁床, 裁剪 :: /裁/ or trade garment-cutter :: ::
服装设计, 服裝設計, fashion designer :: /服装|设计助理|时装/ or trade garment-designer :: ::
鞋 :: /鞋/ or trade shoe-maker shoe-designer or firm /鞋/ :: ::
制鞋 :: /制鞋|鞋.*(工|师傅|技术员)/ or trade shoe-maker :: /鞋/ or firm /鞋/ ::
鞋类设计 :: /鞋.*(设计|开发)|设计.*鞋/ or trade shoe-designer :: /鞋/ ::
皮具, 手袋, 箱包 :: /皮具|手袋|箱包|皮革/ or trade leather-worker or firm /皮具|手袋|箱包/ :: /皮|袋|包/ ::
木工, 木工师傅, carpenter :: /木工/ or trade carpenter :: /木|家具/ ::
家具 :: /家具/ or trade furniture-maker furniture-designer carpenter upholsterer or firm /家具|家私/ :: /木/ ::
手板 :: /手板/ or trade sample-maker :: /样板|样品|模型/ ::
手板模型 :: /手板|模型/ or trade sample-maker :: ::
化工, 化工工程师 :: /化工|化学|涂料|胶/ or trade chemical-operator chemical-engineer :: firm /化工/ ::
# logistics and vehicles
仓管, 倉管, 仓管员, 仓库管理员, 倉務員, warehouse :: /仓|物流/ or trade warehouse-keeper warehouse-supervisor :: ::
叉车, 叉車, 叉车司机, 叉车工, 鏟車, forklift :: /叉车|铲车|堆高机/ or trade forklift-driver :: trade warehouse-keeper driver ::
物流, 物流专员, 物流員, logistics :: /物流|货运/ or trade logistics-clerk :: /配送|运输/ or firm /物流/ or trade dispatcher freight-forwarder warehouse-keeper ::
司机, 司機, driver, 货车司机 :: /司机|驾驶|代驾/ or trade driver truck-driver bus-driver ride-hailing-driver :: trade forklift-driver ::
快递, 快遞, 快递员, courier, 速遞 :: /快递|速递|派送/ or trade courier :: ::
外卖, 骑手, 外賣 :: /外卖|骑手/ or trade food-rider :: ::
船务, 船務, 船务文员, 单证 :: /船务|单证|关务/ or trade shipping-clerk :: /外贸|跟单|货代/ ::
报关, 報關, 报关员, 关务 :: /报关|关务|海关/ or trade customs-clerk :: ::
货代, 貨代, 货运代理 :: /货代|货运代理/ or trade freight-forwarder :: /货运|海运|国际物流|单证|物流/ or trade shipping-clerk logistics-clerk ::
调度, 調度員 :: /调度/ or trade dispatcher :: ::
汽车维修, 汽車維修, 汽修, 汽车机修, car mechanic :: /汽修|汽车|机修|修车/ or trade car-mechanic car-electrician nev-technician :: ::
新能源汽车, 新能源汽車 :: /新能源.*(汽车|车)|电动汽车/ or trade nev-technician :: /新能源|电动|汽车/ ::
电动车 :: /电动.*车|电瓶车/ or trade motorcycle-mechanic nev-technician :: /电动|车/ ::
汽车销售, 汽車銷售, 汽车销售顾问 :: /汽车.*(销售|业务)|销售顾问|(销售|业务).*汽车/ or trade car-sales-consultant :: /汽车|销售/ ::
# office
文员, 文員, clerk, 办公室文员, wenyuan :: /文员|助理|文秘|内勤/ or trade office-clerk production-clerk :: ::
前台, 前臺, 前台文员, 接待, receptionist :: /前台|接待|柜台/ or trade receptionist :: ::
行政, 行政专员, 行政文员, 行政助理 :: /行政/ or trade administrator :: ::
人事, 人事专员, 人事文员, HR, 人力资源 :: /人事|人力|hr|招聘|薪酬|绩效/ or trade hr-officer recruiter payroll-officer :: ::
招聘专员, 招聘 :: /招聘/ or trade recruiter :: /人事|猎头|人力/ ::
猎头, recruiter :: /猎头|招聘|人才顾问/ or trade recruiter :: /人事/ ::
会计, 會計, accountant, 财务会计, 會計文員 :: /会计|财务|账/ or trade accountant cost-accountant finance-officer audit-assistant treasury-clerk :: :: trade driver
出纳, 出納, cashier出纳 :: /出纳/ or trade treasury-clerk :: /会计|财务/ ::
成本会计, 成本會計 :: /成本/ or trade cost-accountant :: /会计/ ::
采购, 採購, 采购员, 采购助理, buyer :: /采购|买手/ or trade buyer purchasing-engineer fabric-buyer :: ::
翻译, 翻譯, 日语翻译, 英语翻译, translator :: /翻译|日语|英语|口译/ or trade translator :: ::
秘书, 秘書, 总经理助理, secretary :: /秘书|文秘|总经理助理/ or trade secretary :: /助理/ ::
法务, 法務, 律师助理 :: /法务|法律|律师/ or trade legal-assistant :: ::
统计员, 统计, 統計員 :: /统计/ or trade statistician :: /数据/ or trade data-clerk ::
审计, 審計 :: /审计/ or trade audit-assistant :: ::
银行 :: /银行/ or trade bank-teller or firm /银行/ :: /柜员|理财/ ::
银行柜员, 柜员 :: /柜员/ or trade bank-teller :: firm /银行/ or /银行/ ::
保险, 保險, 保险专员 :: /保险|车险|续期|理赔|查勘/ or trade insurance-agent car-insurance-adjuster :: firm /保险|平安|人寿/ ::
# sales
跟单, 跟單, 跟单员, 業務跟單, merchandiser, gendan :: /跟单/ or trade merchandiser garment-merchandiser :: /业务助理|销售助理/ or trade sales-assistant ::
业务员, 業務員, 销售, 销售代表, sales, 營業員 :: /业务|销售|营业|sales|推销/ or trade salesperson sales-engineer telesales car-sales-consultant foreign-trade-clerk :: ::
外贸, 外貿, 外贸业务员, 外贸跟单 :: /外贸|国际贸易|海外|跨境|国外|进出口|国际/ or trade foreign-trade-clerk :: /业务|跟单/ ::
跨境电商, 亚马逊, 跨境電商, amazon :: /跨境|亚马逊|amazon|速卖通|ebay|wish/ or trade cross-border-operator :: /电商|电子商务/ or trade ecommerce-operator foreign-trade-clerk ::
销售工程师 :: /销售.*工程师|销售工程/ or trade sales-engineer :: /销售|业务/ ::
客服, 客服专员, 客戶服務, customer service, 淘宝客服 :: /客服|客户服务|客户|售后/ or trade customer-service call-centre-agent :: ::
电话销售, 電話銷售, 电销 :: /电话|电销|telesales/ or trade telesales :: ::
售后, 售后工程师, 售後服務 :: /售后|服务工程/ or trade after-sales-engineer :: /维修|客服/ ::
收银, 收銀, 收银员, 收銀員, cashier, shouyin :: /收银|收款|cashier/ or trade shop-cashier :: skill pos :: trade accountant
店员, 店員, 导购, 導購, 营业员 :: /店员|导购|营业员|店务/ or trade shop-assistant sales-promoter :: /销售|门店|店/ ::
店长, 店長, 门店店长 :: /店长|店铺经理/ or trade shop-manager :: /门店|店/ ::
促销, 促銷員 :: /促销/ or trade sales-promoter :: /推广|导购/ ::
市场专员, 市场策划, marketing, 市場推廣 :: /市场|推广|策划|营销|企划/ or trade marketing-specialist brand-planner :: ::
房产经纪, 置业顾问, 地產代理 :: /房产|置业|经纪|地产|房地产/ or trade property-agent property-consultant :: ::
# digital
Java, java开发, Java工程师, JAVA软件工程师 :: /java/ or trade java-developer :: skill java spring-boot java-basics ::
Python, python开发, python工程师 :: /python|爬虫/ or trade python-developer :: skill python pandas django-flask ::
C++, c++开发, C++工程师 :: /c\\+\\+/ or trade cpp-developer :: skill cpp qt or /c\\/c|软件/ ::
C#, .NET, c#开发 :: /c#|\\.net|asp/ or trade dotnet-developer :: skill csharp wpf-winforms ::
前端, 前端开发, web前端, front-end, 前端工程師 :: /前端|web|h5/ or trade front-end-developer :: skill web-frontend vue react ::
安卓, Android, android开发 :: /安卓|android|移动/ or trade mobile-developer :: skill android ::
软件工程师, 軟件工程師, 程序员, programmer :: /软件|程序|开发|java|c\\+\\+|php|程式/ or trade programmer java-developer embedded-developer software-tester :: ::
软件测试, 測試工程師, 测试工程师, software tester :: /测试/ or trade software-tester product-tester :: ::
PHP, php开发 :: /php/ or trade php-developer :: ::
网络管理员, 網管, 网管, 网络工程师 :: /网络|网管/ or trade network-administrator network-engineer :: /it|系统/ or trade it-support ::
运维, 系统运维, Linux运维 :: /运维|linux|系统/ or trade operations-engineer :: ::
产品经理, 產品經理 :: /产品/ or trade product-manager :: ::
数据分析, 數據分析, data analyst :: /数据/ or trade data-clerk big-data-engineer :: ::
大数据 :: /大数据|hadoop|spark/ or trade big-data-engineer :: /数据/ or firm /数据/ ::
算法, 算法工程师 :: /算法/ or trade algorithm-engineer :: /人工智能|ai|视觉|学习/ ::
人工智能, AI :: /人工智能|(?<![a-z])ai(?![a-z])|标注/ or trade algorithm-engineer ai-trainer :: /算法|学习|视觉/ ::
ERP, erp专员, SAP :: /erp|sap/ or trade erp-specialist :: /it|软件|信息|实施/ or skill erp ::
电商, 電商, 电商运营, 淘宝运营, 天猫运营 :: /电商|运营|淘宝|天猫|电子商务|京东|拼多多/ or trade ecommerce-operator :: ::
直播, 主播, 直播运营, 帶貨主播 :: /直播|主播/ or trade livestream-host streamer :: ::
新媒体, 新媒體, 新媒体运营 :: /新媒体|媒体|微信|公众号|抖音|社群/ or trade new-media-editor :: /运营|内容|文案/ ::
小红书 :: /小红书/ or skill xiaohongshu or firm /小红书/ :: /新媒体/ or trade new-media-editor ::
网络推广, SEO, seo优化 :: /推广|seo|sem|优化|竞价/ or trade online-promoter :: skill seo-sem ::
# design
平面设计, 平面設計, 平面设计师, graphic designer :: /平面|美工|设计师|设计助理|视觉/ or trade graphic-designer :: ::
美工, 淘宝美工, 电商美工 :: /美工|修图/ or trade graphic-designer web-designer :: /设计/ ::
UI, UI设计, ui设计师 :: /ui|交互|界面/ or trade ui-designer :: skill figma interaction-design ::
室内设计, 室內設計, 室内设计师, interior designer :: /室内|装修|装饰|家装|软装/ or trade interior-designer rendering-artist :: ::
视频剪辑, 剪辑, 視頻剪輯, video editor :: /剪辑/ or trade video-editor :: /视频|后期|摄像|影视/ or trade videographer ::
短视频 :: /短视频|视频/ or trade videographer video-editor :: /拍摄|剪辑|影视/ ::
摄影, 攝影, 摄影师, photographer :: /摄影/ or trade photographer :: /拍摄|摄像|影楼/ or trade videographer ::
动画, 动漫, 動畫 :: /动画|动漫/ or trade animator :: /建模|3d|三维/ or trade game-artist ::
3D建模 :: /建模|三维|3d/ :: trade animator game-artist or skill 3d-modelling ::
工业设计, 产品设计, 工業設計 :: /工业设计|产品设计|外观|id/ or trade industrial-designer :: ::
# building, property
施工员, 施工員, 工地, 现场施工 :: /施工|工地/ or trade site-technician civil-engineer :: /现场/ ::
造价, 造價, 造价员, 预算员 :: /造价|预算|预结算|估算/ or trade cost-estimator :: /报价/ ::
监理, 監理 :: /监理/ or trade site-supervisor :: ::
测绘, 测量放线, 工程测量 :: /测绘|工程测量|放线/ or trade surveyor :: /测量/ ::
BIM, bim建模 :: /bim|revit/ or trade bim-modeller :: ::
资料员 :: /资料员/ or trade site-documenter :: /资料|文控|文件/ or trade archivist ::
工程资料员 :: /(工程|施工).*资料/ or trade site-documenter :: /资料|文控|监理/ or trade archivist ::
水电, 水电安装, 水電 :: /水电|水暖/ or trade electrician plumber :: /机电|安装/ or trade installation-engineer property-engineer ::
物业, 物業, 物业管理, property :: /物业|楼宇|小区|管家/ or trade property-officer property-engineer or firm /物业/ :: ::
物业客服 :: /物业.*客服|客服.*物业/ or trade property-officer or firm /物业/ & /客服/ :: /物业|客服/ ::
园林, 園林, 绿化 :: /园林|绿化|景观|园艺/ or trade gardener landscape-designer :: ::
# food
厨师, 廚師, cook, chef, 炒锅 :: /厨|炒锅|烹|砧板|打荷|大厨|点心|烧腊|cook/ or trade cook chinese-cook western-cook siu-mei-cook dim-sum-chef kitchen-helper :: trade pastry-cook canteen-staff ::
打荷 :: /打荷|荷/ or trade chinese-cook :: /厨|炒锅|砧板/ or trade cook kitchen-helper ::
砧板 :: /砧板/ or trade chinese-cook :: /厨|炒锅|打荷/ or trade cook kitchen-helper ::
粤菜, 粵菜 :: /粤菜/ or trade chinese-cook :: /厨/ or trade cook dim-sum-chef siu-mei-cook ::
烧腊, 燒臘, 烧味 :: /烧腊|烧味|烧鹅/ or trade siu-mei-cook :: trade chinese-cook ::
点心, 點心, dim sum :: /点心|面点|早茶/ or trade dim-sum-chef :: trade pastry-cook ::
烘焙, 面包师, 西点, 麵包, 蛋糕 :: /烘焙|面包|西点|蛋糕|裱花|西饼/ or trade pastry-cook :: /面点|饼|点心/ or trade dim-sum-chef or skill pastry ::
咖啡 :: /咖啡|barista/ or trade barista :: trade tea-drink-maker ::
咖啡师, barista :: /咖啡师|barista/ or trade barista :: /咖啡/ or trade tea-drink-maker ::
奶茶, 茶饮, 奶茶店 :: /奶茶|茶饮/ or trade tea-drink-maker :: /茶/ or trade barista tea-artist ::
服务员, 服務員, 餐厅服务员, waiter, 侍應, 传菜 :: /服务员|侍应|传菜|楼面|餐厅|服务生|waiter/ or trade waiter room-attendant :: trade catering-manager receptionist ::
洗碗, 厨房帮工, 厨工 :: /洗碗|厨|帮工/ or trade kitchen-helper canteen-staff :: ::
食品检验, 食品品控 :: /食品.*(检|控|质)/ or trade food-qc :: /食品|品控/ or trade food-technician ::
食品 :: /食品/ or firm /食品/ or trade food-qc food-technician food-production-worker :: ::
# care and service
护士, 護士, nurse, 护理 :: /护士|护理|护工|nurse/ or trade nurse care-worker :: ::
养老护理, 護理員, 护工, 护老 :: /护理员|养老|护工|护老|长者/ or trade care-worker care-home-manager :: /护理|护士/ or trade nurse ::
月嫂, 母婴, 育婴 :: /月嫂|母婴|育婴/ or trade maternity-nurse childcare-worker :: ::
幼师, 幼師, 幼儿园老师, 幼兒教師, kindergarten teacher :: /幼师|幼儿园.*(老师|教师)|幼教|早教/ or trade kindergarten-teacher childcare-worker :: /老师|教师|保育|幼/ ::
社工, social worker :: /社工|社会工作/ or trade social-worker :: /社区/ or trade community-worker ::
药店, 藥店, 药房 :: /药店|药房/ or trade pharmacy-clerk :: /药/ or trade pharmacy-assistant chinese-medicine-worker ::
药剂 :: /药剂|药师/ or trade pharmacy-assistant :: /药/ or trade pharmacy-clerk chinese-medicine-worker ::
口腔, 牙科 :: /口腔|牙/ or trade dental-technician :: ::
义齿 :: /义齿/ or trade dental-technician :: /口腔|牙/ ::
康复, 康復, 康复治疗 :: /康复/ or trade rehabilitation-therapist :: trade massage-therapist ::
健身 :: /健身|私教/ or trade fitness-coach :: trade sports-coach or /教练/ ::
健身教练, fitness coach :: /健身.*教练|教练.*健身|私教/ or trade fitness-coach :: /健身|教练/ or trade sports-coach ::
酒店前台 :: /前台|接待|大堂|宾客/ or trade receptionist :: /酒店|客房|礼宾/ or trade hotel-manager bellhop or firm /酒店|宾馆/ ::
酒店, hotel, 酒店管理 :: /酒店|客房|礼宾|大堂|宾客/ or trade hotel-manager room-attendant bellhop or firm /酒店|宾馆/ :: /前台/ or trade receptionist ::
客房, 执房, 執房, 房务, 房務員, room attendant :: /客房|执房|房务/ or trade room-attendant :: /酒店/ or firm /酒店/ or trade hotel-manager ::
礼宾, 行李员, 禮賓 :: /礼宾|行李/ or trade bellhop :: firm /酒店/ ::
导游, 導遊, tour guide :: /导游|领队|旅游|讲解/ or trade tour-guide travel-planner :: ::
美容, 美容师, 美容師, beautician :: /美容|美体|皮肤/ or trade beautician :: /美甲|化妆|美发/ or trade car-beautician pet-groomer ::
美发, 发型师, 美髮, 髮型師 :: /美发|发型|理发|烫染/ or trade hairdresser :: /美容/ ::
美甲, 美甲师 :: /美甲|美睫/ or trade nail-artist :: ::
化妆, 化妝 :: /化妆|彩妆/ or trade makeup-artist :: /美妆/ or trade beautician or firm /化妆/ ::
化妆师 :: /化妆师|化妆造型|彩妆师/ or trade makeup-artist :: /化妆|彩妆|美妆/ or trade beautician ::
保安, 保安员, 保安員, security guard, 护卫 :: /保安|护卫|安保|安全|监控/ or trade security-guard fire-monitor :: ::
保洁, 保潔, 清洁工, 清潔, cleaner :: /保洁|清洁|打扫|pa/ or trade cleaner :: trade room-attendant housekeeper ::
家政, 家務助理, 保姆 :: /家政|保姆|钟点/ or trade housekeeper :: trade cleaner maternity-nurse ::
宠物, 寵物 :: /宠物|兽医|动物/ or trade pet-groomer veterinary-assistant or firm /宠物|动物/ :: ::
宠物美容 :: /宠物美容/ or trade pet-groomer :: /宠物/ or trade veterinary-assistant ::
花艺, 花店 :: /花艺|花店|插花/ or trade flower-artist :: ::
空乘, 空姐 :: /空乘|空姐|乘务/ or trade flight-attendant :: trade airport-ground-officer airport-security-screener ::
地勤 :: /地勤/ or trade airport-ground-officer :: trade flight-attendant airport-security-screener ::
地铁 :: /站务|地铁|轨道/ or trade metro-station-officer train-driver rail-maintenance-worker :: firm /地铁|轨道/ ::
站务员 :: /站务/ or trade metro-station-officer :: /地铁|轨道/ or trade train-driver rail-maintenance-worker or firm /地铁|轨道/ ::
农业 :: /农业|农技/ or trade agricultural-technician :: /农|种植/ or firm /农/ or trade crop-grower ::
種植, 种植 :: /种植|园艺/ or trade crop-grower :: /农/ or trade agricultural-technician gardener ::
养殖 :: /养殖|饲养/ or trade aquaculture-technician livestock-technician :: trade feed-technician ::
水产 :: /水产/ or trade aquaculture-technician :: /养殖/ or firm /水产/ ::
畜牧 :: /畜牧/ or trade livestock-technician :: /养殖|饲/ ::
# tools and skills
SolidWorks, solidworks :: /solidworks/ or skill solidworks :: /机械|结构/ or trade mechanical-designer structural-designer ::
Photoshop, PS :: /photoshop|ps|美工|修图/ or skill photoshop retouching :: /设计/ ::
AutoCAD, autocad :: /cad|绘图/ or skill autocad tianzheng :: /设计/ ::
Excel :: /excel/ or skill excel excel-functions :: /文员|助理|数据|统计|会计|仓/ or trade office-clerk statistician ::
UG :: /ug/ or skill ug-nx :: /编程|模具|设计|cnc/ ::
PROE :: /proe|pro\\/e|creo/ :: /结构|模具|设计/ ::
# places
东莞 会计, 東莞 會計, 会计 东莞, 东莞会计 :: in 441900 & /会计|财务|账|出纳/ or in 441900 & trade accountant cost-accountant finance-officer treasury-clerk audit-assistant :: in 441900 :: in 440300 & trade accountant & /深圳/
深圳 前端, 深圳前端开发, front-end Shenzhen :: in 440300 & /前端|web|h5/ or in 440300 & trade front-end-developer :: in 440300 ::
广州 文员, 廣州文員, 广州文员 :: in 440100 & /文员|助理|文秘|内勤|行政|前台/ or in 440100 & trade office-clerk :: in 440100 ::
佛山 焊工, 佛山焊工 :: in 440600 & /焊/ or in 440600 & trade welder :: in 440600 ::
惠州 电子工程师, 惠州电子工程师 :: in 441300 & /电子|硬件|工程师/ or in 441300 & trade electronics-engineer :: in 441300 ::
中山 业务员, 中山业务员 :: in 442000 & /业务|销售|营业/ or in 442000 & trade salesperson :: in 442000 ::
珠海 品质, 珠海品质工程师 :: in 440400 & /品质|质量|qe|qc|品|sqe|qa/ or in 440400 & trade quality-engineer quality-inspector :: in 440400 ::
东莞 普工, 东莞普工, 东莞 操作工 :: in 441900 & /普工|操作|作业员|员工|工人|装配/ or in 441900 & trade production-operator :: in 441900 ::
深圳 销售, 深圳销售, sales in Shenzhen :: in 440300 & /业务|销售|营业|sales/ or in 440300 & trade salesperson sales-engineer telesales car-sales-consultant foreign-trade-clerk :: in 440300 ::
东莞 模具, 东莞模具设计 :: in 441900 & /模/ or in 441900 & trade mould-maker mould-designer :: in 441900 ::
上海 软件, 上海软件工程师 :: in 310000 :: ::
杭州 java, 杭州Java :: in 330100 & /java/ or in 330100 & trade java-developer :: in 330100 ::
东莞, 東莞市, Dongguan, 东莞市 :: in 441900 :: :: 
深圳, Shenzhen, 深圳市 :: in 440300 :: ::
广州, 廣州, Guangzhou :: in 440100 :: ::
佛山, Foshan :: in 440600 :: ::
惠州 :: in 441300 :: ::
香港, Hong Kong :: in 810000 :: ::
# conditions in words
东莞 数控 5000以上, 东莞数控5000以上 :: in 441900 & /数控|cnc|电脑锣|加工中心/ & pay 5000 or in 441900 & trade cnc-operator cnc-programmer & pay 5000 :: in 441900 & pay 5000 ::
会计 6000以上, 会计 月薪6000, accountant 6000+ :: /会计|财务|账/ & pay 6000 or trade accountant cost-accountant & pay 6000 :: pay 6000 ::
业务员 8k以上, 销售 8000以上 :: /业务|销售|营业/ & pay 8000 or trade salesperson & pay 8000 :: pay 8000 ::
5000以上, 5000+, 月薪5000以上 :: pay 5000 :: ::
包吃住, 包吃包住, room and board :: dorm & meals :: dorm or meals ::
包住, with dorm, 提供住宿 :: dorm :: ::
厨师 包住 :: dorm & /厨|炒锅|打荷|砧板|点心|烧/ or dorm & trade cook chinese-cook western-cook siu-mei-cook dim-sum-chef kitchen-helper :: dorm ::
厨师包吃住 :: dorm & meals & /厨|炒锅|打荷|砧板|点心|烧/ or dorm & meals & trade cook chinese-cook western-cook siu-mei-cook dim-sum-chef kitchen-helper :: dorm ::
双休 文员, 文员 双休 :: gives 双休 & /文员|助理|文秘/ or gives 双休 & trade office-clerk :: gives 双休 ::
五险一金, 双休 :: gives 双休 or gives 五险一金 or gives 社保 :: ::
实习, 实习生, 岗位实习, internship :: kind internship :: /实习/ ::
会计 实习, 会计实习生, accounting intern :: kind internship & /会计|财务|出纳|账/ or kind internship & trade accountant cost-accountant finance-officer treasury-clerk :: kind internship ::
电商 实习 :: kind internship & /电商|运营|电子商务/ or kind internship & trade ecommerce-operator cross-border-operator :: kind internship ::
数控 实习, 数控实习 :: kind internship & /数控|cnc|加工中心/ or kind internship & trade cnc-operator cnc-programmer :: kind internship ::
兼职, part time :: kind part_time :: ::
学徒, apprenticeship :: kind apprenticeship :: ::
订单班 :: kind order_class :: ::
大专 文员, 大专以上 文员 :: edu 3 & /文员|助理|文秘|内勤/ or edu 3 & trade office-clerk production-clerk :: edu 3 ::
中专 电工 :: edu 2 & /电工|水电|机电|电气/ or edu 2 & trade electrician maintenance-technician property-engineer :: edu 2 ::
夜班, night shift :: night :: ::
# firms
富士康, 富士康科技集团, foxconn富士康 :: firm /富士康/ :: ::
伟创力 :: firm /伟创力/ :: ::
TCL :: firm /tcl/ :: ::
歌尔 :: firm /歌尔/ :: ::
劲胜, 东莞劲胜 :: firm /劲胜/ :: ::
欣旺达 :: firm /欣旺达/ :: ::
公牛, 公牛集团 :: firm /公牛/ :: ::
美的 :: firm /美的/ :: ::
蓝思, 藍思科技 :: firm /蓝思/ :: ::
慕思 :: firm /慕思/ :: ::
碧桂园, 碧桂園物業 :: firm /碧桂园/ :: ::
亿纬锂能, 億緯 :: firm /亿纬/ :: ::
德赛 :: firm /德赛/ :: ::
坚朗, 坚朗五金 :: firm /坚朗/ :: ::
祥鑫 :: firm /祥鑫/ :: ::
智通, 智通人才 :: firm /智通/ :: ::
伟易达 :: firm /伟易达/ :: ::
沃特玛 :: firm /沃特玛/ :: ::
陆逊梯卡 :: firm /陆逊梯卡/ :: ::
# firm and trade together
富士康 工程师 :: firm /富士康/ & /工程师/ :: firm /富士康/ ::
欣旺达 品质 :: firm /欣旺达/ & /品质|质量|qe|qc|sqe|品/ :: firm /欣旺达/ ::
公牛 工程师, 公牛工程师 :: firm /公牛/ & /工程师/ :: firm /公牛/ ::
`;
