// Trades of electricity, automation, electronics and new energy.
import { trades } from "./trades";

export const electrical = trades(
  "electrical",
  `
oc-electrician | 6-31-01-03 | 电工 | 電工 | Electrician | 维修电工、水电工、水电、水电安装、水电安装工、装配电工、高压电工、低压电工、水电维修、电工学徒、配电工、机修电工、电工师傅、电气装配、电气装配工、配电柜装配工、电工领班、接线工、A级電工、電業工程人員
oc-electrical-engineer | 2-02-11-01 | 电气技术员 | 電機技術員 | Electrical engineering technician | 电气工程师、电气设计、电气设计工程师、电气、电控工程师、电气助理工程师、电气绘图员、电控、强电工程师、电气制图、电气项目、非标电气工程师、Electrical engineer
oc-power-line-technician |  | 供配电技术员 | 供配電技術員 | Power distribution technician | 电力工程师、变电工、输配电、供配电、电力技术员、线路工、外线电工、变电站值班员、继电保护、电力施工、高低压配电、配电房值班员
oc-lift-technician | 6-29-03-03 | 电梯维保工 | 升降機技工 | Lift technician | 电梯维保、电梯维修工、电梯维修、电梯保养、电梯保养工、电梯技工、电梯维保员、电梯学徒、电梯工、电梯、电梯维保技术员、扶梯维保、升降机及自动梯技工、电梯检验员、Lift mechanic、Elevator technician
oc-lift-installer |  | 电梯安装调试工 | 升降機安裝技工 | Lift installer | 电梯安装工、电梯安装、电梯安装维修工、电梯调试员、电梯调试、电梯安装学徒、扶梯安装工、电梯工程、升降机安装、加装电梯
oc-maintenance-technician | 6-31-01-10 | 机电维修工 | 機電維修技工 | Mechatronic maintenance technician | 机电维修、机修、机修工、机修师傅、机修技工、机修技术员、机修学徒、机修钳工、设备维修、设备维修工、设备维修员、设备维修技术员、设备技术员、设备技工、维修技术员、维修技师、维修员、维修工程师、维修工、设备保养、设备保全、保全员、保全、设备维护、设备维护技术员、机电技术员、机电工程师、机电大工、机电中工、机电、工务维修、厂务、注塑机维修、Maintenance technician、设备维护主管、维护技术员
oc-equipment-engineer | 2-02-07-04 | 设备工程技术员 | 設備工程技術員 | Equipment engineering technician | 设备工程师、设备助理工程师、设备维护工程师、设备主管、设备管理员、设备管理、设备课长、设备操作员、设备调试员、设备验证、设备助理、设备经理、厂务工程师、Equipment engineer
oc-robot-technician | 6-31-07-01 | 工业机器人运维员 | 工業機械人維護技術員 | Industrial robot technician | 机器人运维、机器人维护、工业机器人、机器人操作员、机械手技术员、机械手、焊接机器人操作、机器人技术员、工业机器人操作员、机器人保养、机械人操作員、Robot operator
oc-robot-integrator | 2-02-38-10 | 机器人系统集成调试员 | 機械人系統整合技術員 | Robot integration technician | 工业机器人调试、工业机器人系统集成、机器人调试、机器人调试员、机器人工程师、机械手调试、机械臂调试、机器人应用工程师、机器人系统集成、机器人编程、机器人现场工程师、协作机器人、AGV调试、AGV工程师、机器视觉工程师、视觉应用工程师、机器视觉应用工程师、视觉工程师、CCD视觉工程师
oc-automation-technician | 2-02-07-07 | 自动化技术员 | 自動化技術員 | Automation technician | 自动化工程师、自动化、电气自动化、自动化调试、非标自动化、自动化设备技术员、自动化设备工程师、自动化工程、智能制造技术员、智能制造、自动化助理工程师、调试工程师、电气调试、产线自动化、Automation engineer
oc-plc-engineer |  | PLC工程师 | 可編程控制器工程師 | PLC engineer | PLC、PLC程序员、PLC编程、PLC编程工程师、PLC调试、PLC电气工程师、电气编程、上位机工程师、上位机、运动控制工程师、伺服工程师、PLC技术员
oc-instrument-technician | 6-31-01-04 | 仪表工 | 儀錶技工 | Instrument technician | 仪表、仪表技术员、仪表工程师、仪器维修、仪表维修工、自控仪表、热工仪表、仪表工程
oc-hvac-technician | 6-29-03-05 | 制冷空调维修工 | 冷氣技工 | Air-conditioning and refrigeration technician | 空调维修工、空调维修、空调安装工、空调安装、制冷工、制冷、空调技工、空调工、中央空调、中央空调维修、冷氣師傅、制冷维修、制冷工程师、制冷技术员、暖通、暖通技术员、暖通工程师、暖通设计师、冷库工、Air-conditioning technician
oc-boiler-operator | 6-28-01-11 | 锅炉工 | 鍋爐操作員 | Boiler operator | 司炉工、锅炉操作工、锅炉、锅炉运行、锅炉维修、司炉、空压机操作工
oc-electronics-technician | 6-25-04-08 | 电子技术员 | 電子技術員 | Electronics technician | 电子调试员、调试员、调试技术员、电子工程技术员、电子测试技术员、电子助理、电子修理员、PCBA技术员、PCBA、电子学徒、仪器调试员
oc-electronics-engineer |  | 电子工程师 | 電子工程師 | Electronics engineer | 助理电子工程师、电子助理工程师、电子开发工程师、电子研发工程师、电子设计工程师、电子项目工程师、电源工程师、电源研发、电源设计工程师、开关电源、射频工程师、天线工程师、EE工程师、变压器工程师、变压器设计工程师、模拟电路、电子研发、电子工程、射频、EMC工程师、Electronic engineer、电源研发工程师
oc-electronics-assembler | 6-25-04-07 | 电子装配工 | 電子裝配員 | Electronics assembler | 电子装配、插件工、插件员、后焊、后焊工、焊锡工、波峰焊、波峰焊技术员、电子厂普工、电子作业员、电子组装、焊锡、浸锡工、DIP、补焊
oc-electronics-repairer |  | 电子产品维修员 | 電子產品維修員 | Electronics repairer | 电子维修员、电子维修、电子维修技术员、电子修理工、修理员、电路板维修、主板维修、PCBA维修、工控维修、电子产品维修、电器维修员、电脑维修、变频器维修、修理技术员
oc-appliance-repairer | 4-12-03-01 | 家用电器维修员 | 家庭電器維修員 | Home appliance repairer | 家电维修、家电安装、家电清洗、家电维修工、电视维修、热水器安装、热水器维修、净水器安装、家电工程师、小家电工程师
oc-phone-repairer | 4-12-02-03 | 手机维修员 | 手機維修員 | Phone repairer | 手机维修、手机维修工、手机维修工程师、手机维修学徒、平板维修、手机技术员、手机测试
oc-pcb-designer |  | 电路板设计员 | 電路板設計員 | PCB designer | PCB设计、PCB工程师、LAYOUT工程师、PCB Layout、PCB Layout工程师、布线工程师、电路设计、线路设计、PCB绘图员、CAM工程师、PCB CAM、Layout
oc-pcb-production-worker | 6-25-01-13 | 线路板生产工 | 電路板生產技工 | PCB production worker | 线路板、PCB、PCB技术员、FPC工程师、线路板技术员、压合工、阻焊、钻孔技术员、线路板工程师、MI工程师、PCB工艺
oc-smt-technician |  | SMT技术员 | 表面貼裝（SMT）技術員 | SMT technician | SMT、SMT操作员、SMT工程师、SMT工艺工程师、SMT设备工程师、SMT主管、SMT技工、SMT程序员、SMT生产组长、贴片机操作员、贴片技术员、贴片、回流焊操作员、AOI操作员、AOI、AOI工程师、AI操作员、插件机、SMT印刷员、SMT印刷、SMT编程、SMT编程工程师
oc-semiconductor-technician |  | 半导体封测技术员 | 半導體封裝測試技術員 | Semiconductor packaging technician | 封装工程师、封装技术员、固晶、焊线、芯片测试、封测、IC工程师、固晶工、半导体工程师
oc-led-technician |  | 灯饰照明技术员 | 燈飾照明技術員 | Lighting technician | LED工程师、LED电子工程师、LED技术员、照明工程师、照明设计师、灯光设计、灯具工程师、灯具装配、LED显示屏
oc-cable-harness-worker | 6-24-03-01 | 线材线束工 | 線材線束技工 | Cable and harness worker | 线材、线束、线材工程师、线材技术员、线束工程师、线束技术员、打端子、端子机、电线工程师、连接器工程师、裁线工、线束工
oc-motor-winder | 6-24-01-00 | 电机绕线工 | 電機繞線技工 | Motor winder | 绕线工、绕线、电机、马达、电机工程师、马达工程师、电机开发工程师、绕线技术员、电机维修、变压器绕线、马达技术员、电机设计
oc-acoustics-technician | 6-25-01-07 | 电声技术员 | 電聲技術員 | Acoustics technician | 电声工程师、电声、声学工程师、喇叭工程师、喇叭、耳机工程师、音响工程师、音频工程师、声学、蓝牙耳机
oc-optics-technician |  | 光学技术员 | 光學技術員 | Optics technician | 光学工程师、光学、镜头、光学设计、镜片加工、光学镜头、镜头工程师、光学检测
oc-product-tester |  | 产品测试技术员 | 產品測試技術員 | Product test technician | 测试技术员、测试员、TE工程师、TE技术员、硬件测试、硬件测试工程师、电子测试、产品测试、产品测试工程师、ICT、老化测试、FCT测试、测试助理、测试组长、可靠性测试、可靠性工程师、可靠性测试工程师、失效分析、失效分析工程师、电池测试员、Test technician、可靠性分析工程师、产品评价工程师、电性工程师
oc-safety-certification-engineer |  | 认证测试员（安规） | 產品認證（安規）測試員 | Product certification tester | 安规工程师、安规、认证工程师、产品认证、认证专员、3C认证、CE认证、UL认证、ROHS、安规测试员、认证、产品合规、EMC测试工程师、相容性验证
oc-iot-technician | 6-25-04-09 | 物联网安装调试员 | 物聯網技術員 | IoT installation technician | 物联网工程师、智能家居安装、智能家居工程师、智能设备安装、智能门锁安装、物联网运维、IoT
oc-battery-technician | 6-24-04-00 | 电池生产技术员 | 電池生產技術員 | Battery production technician | 电池技术员、电池PACK、PACK技术员、电池操作工、锂电技术员、涂布工、卷绕、叠片、注液、化成、电池装配
oc-battery-engineer |  | 电池研发工程师 | 電池研發工程師 | Battery engineer | 电池工程师、BMS工程师、PACK工程师、电芯工程师、锂电池工程师、电池工艺工程师、电池结构工程师、电池研发、锂电工程师、电池材料
oc-pv-technician |  | 光伏技术员 | 光伏技術員 | Photovoltaic technician | 光伏工程师、光伏安装、光伏运维、光伏组件、光伏设计、太阳能安装、光伏电站、光伏施工、Solar technician
oc-energy-storage-technician |  | 储能技术员 | 儲能技術員 | Energy storage technician | 储能工程师、储能运维、储能系统、储能调试、储能电站、逆变器工程师、UPS工程师
oc-charging-technician |  | 充电桩运维员 | 充電設施維護員 | Charging point technician | 充电桩运维、充电桩安装、充电桩工程师、充电站管理员、换电站
oc-drone-operator | 4-02-04-06 | 无人机操控员 | 無人機操控員 | Drone operator | 无人机飞手、飞手、航拍、无人机驾驶员、无人机维修、航拍师、无人机工程师、植保飞防、无人机教练、无人机装配、Drone pilot
`,
);
