// Skills of electricity, automation, robots, lifts and cooling.
import { skillsOf } from "./skills-of";

export const electrical = skillsOf(`
sk-low-voltage | 低压电工作业 | 低壓電工作業 | Low-voltage electrical work | 低压电工证、电工证、电工操作证、强电、特种作业电工 | mechatronics lift hvac robotics | electrician maintenance-technician lift-technician automation-technician hvac-technician electrical-engineer property-engineer installation-engineer charging-technician pv-technician | none
sk-wiring | 电气接线与配盘 | 電氣接線及配電盤 | Electrical wiring and panel building | 接线、配盘、电箱装配、电气安装、布线 | mechatronics lift robotics | electrician automation-technician lift-technician electrical-engineer weak-current-engineer installation-engineer
sk-electrical-drawing | 电气识图 | 電氣識圖 | Reading circuit diagrams | 电路图、电气图纸、看电路图 | mechatronics lift robotics electronics | electrician maintenance-technician lift-technician automation-technician instrument-technician electrical-engineer plc-engineer
sk-plc | PLC 编程 | PLC 編程 | PLC programming | PLC、可编程控制器、梯形图 | mechatronics robotics lift | automation-technician electrician maintenance-technician robot-technician plc-engineer robot-integrator electrical-engineer instrument-technician
sk-hmi | 触摸屏与组态 | 觸控屏及組態 | HMI and SCADA configuration | 触摸屏、组态王、MCGS、HMI、威纶通 | mechatronics robotics | automation-technician plc-engineer
sk-drives | 变频与伺服调试 | 變頻及伺服調校 | Drive and servo commissioning | 变频器、伺服、伺服电机、步进电机、电机控制 | mechatronics robotics lift | automation-technician maintenance-technician lift-technician robot-technician plc-engineer electrical-engineer
sk-pneumatics | 液压与气动 | 液壓及氣動 | Hydraulics and pneumatics | 气动、液压、气缸、电磁阀、气路 | mechatronics robotics | maintenance-technician automation-technician fitter
sk-equipment-maintenance | 设备点检与维修 | 設備點檢及維修 | Equipment inspection and repair | 设备保养维修、点检、故障排除、设备故障、机械维修 | mechatronics robotics hvac | maintenance-technician electrician injection-moulder smt-technician equipment-engineer
sk-robot-programming | 工业机器人示教编程 | 工業機械人示教編程 | Industrial robot teaching | 示教器、机器人编程、机械臂编程 | robotics | robot-technician automation-technician robot-integrator plc-engineer
sk-machine-vision | 机器视觉 | 機器視覺 | Machine vision | 视觉检测、工业相机、CCD检测 | robotics | robot-technician automation-technician robot-integrator
sk-lift-maintenance | 电梯维护保养 | 升降機保養 | Lift maintenance | 电梯保养、半月保、电梯维修、维保规范、升降机维修 | lift | lift-technician
sk-lift-installation | 电梯安装调试 | 升降機安裝及調校 | Lift installation and commissioning | 电梯安装、电梯调试、导轨安装、井道施工、扶梯安装 | lift | lift-technician
sk-lift-rescue | 电梯应急救援 | 升降機困人救援 | Lift emergency rescue | 困人救援、盘车放人、电梯救援、96333 | lift | lift-technician safety-officer
sk-special-equipment-cert | 特种设备作业（电梯修理） | 特種設備作業（升降機維修） | Special equipment certificate (lift repair) | 特种设备作业人员证、T证、电梯证、电梯上岗证、电梯修理证 | lift | lift-technician | none
sk-refrigeration | 制冷系统安装维修 | 製冷系統安裝及維修 | Refrigeration installation and repair | 空调安装、加氟 | hvac | hvac-technician
sk-siemens-plc | 西门子 PLC（博途） | 西門子 PLC（TIA Portal） | Siemens PLC (TIA Portal) | 西门子PLC、S7-1200、S7-1500、S7-200、博途、TIA Portal、STEP 7 | mechatronics robotics | plc-engineer automation-technician electrical-engineer robot-integrator
sk-mitsubishi-plc | 三菱 PLC（GX Works） | 三菱 PLC（GX Works） | Mitsubishi PLC (GX Works) | 三菱PLC、GX Works、FX3U、Q系列PLC、GX Developer | mechatronics robotics | plc-engineer automation-technician maintenance-technician
sk-omron-plc | 欧姆龙 PLC | 歐姆龍 PLC | Omron PLC | 欧姆龙PLC、CX-Programmer、Sysmac Studio、NJ控制器 | mechatronics robotics | plc-engineer automation-technician
sk-inovance-plc | 汇川与国产 PLC | 匯川及國產 PLC | Inovance and other Chinese PLCs | 汇川PLC、信捷PLC、台达PLC、汇川伺服、国产PLC | mechatronics robotics | plc-engineer automation-technician
sk-beckhoff | 倍福 TwinCAT 与 CODESYS | 倍福 TwinCAT 及 CODESYS | Beckhoff TwinCAT and CODESYS | 倍福、TwinCAT、CODESYS、Beckhoff | mechatronics robotics | plc-engineer robot-integrator
sk-host-software | 上位机开发 | 上位機開發 | Machine control software | 上位机、LabVIEW、C#上位机、WinForm、运动控制卡 | mechatronics robotics electronics | plc-engineer dotnet-developer product-tester robot-integrator
sk-fieldbus | 工业总线与通讯 | 工業總線及通訊 | Industrial networks | Modbus、Profinet、EtherCAT、CC-Link、工业通讯、RS485 | mechatronics robotics iot | plc-engineer automation-technician instrument-technician electrical-engineer
sk-eplan | EPLAN 电气绘图 | EPLAN 電氣繪圖 | EPLAN | EPLAN P8、电气制图、SolidWorks Electrical、CAD电气 | mechatronics | electrical-engineer plc-engineer
sk-motor-control | 电机控制线路 | 電動機控制線路 | Motor control circuits | 正反转、星三角启动、电机控制电路、接触器、继电器控制 | mechatronics lift power | electrician electrical-engineer motor-winder maintenance-technician | five
sk-switchgear | 高低压配电柜装配 | 高低壓配電櫃裝配 | Switchgear assembly | 配电柜、开关柜、配电箱装配、母排、成套电气 | power mechatronics | electrician electrical-engineer power-line-technician
sk-high-voltage | 高压电工作业 | 高壓電工作業 | High-voltage electrical work | 高压电工证、高压操作、倒闸操作、高压值班、变配电运行 | power mechatronics | power-line-technician electrician property-engineer | none
sk-power-supply-operation | 供配电系统运行 | 供配電系統運作 | Power supply operation | 配电房值班、变压器巡检、继电保护、无功补偿、电力巡检 | power | power-line-technician property-engineer energy-storage-technician
sk-cable-laying | 电缆敷设与桥架安装 | 電纜敷設及線槽安裝 | Cable laying and trays | 电缆敷设、桥架、穿线管、电缆头制作、线槽 | power buildingServices | electrician power-line-technician installation-engineer weak-current-engineer
sk-lighting-installation | 照明与家居电路安装 | 照明及家居電路安裝 | Lighting and domestic wiring | 照明安装、家装水电、开关插座、灯具安装、家居电路 | buildingServices smartBuildings power | electrician decoration-worker installation-engineer led-technician
sk-earthing-test | 接地与绝缘测试 | 接地及絕緣測試 | Earthing and insulation testing | 接地电阻、绝缘电阻、摇表、兆欧表、耐压测试 | power mechatronics | electrician power-line-technician safety-certification-engineer motor-winder
sk-hk-electrical-worker | 香港电业工程规例 | 香港電力（線路）規例 | Hong Kong wiring regulations | 电力（线路）规例、A牌、电业工程人员牌、WR1、香港電業 | power | electrician installation-engineer | none
sk-escalator | 自动扶梯维修 | 自動梯維修 | Escalator repair | 扶梯维修、自动人行道、扶梯保养、梯级更换 | lift | lift-technician lift-installer
sk-lift-drives | 电梯控制与变频门机 | 升降機控制及變頻門機 | Lift control and door drives | 电梯控制柜、默纳克、门机调试、电梯变频器、外呼召唤 | lift | lift-technician lift-installer
sk-lift-brands | 电梯品牌机型（日立、三菱、奥的斯） | 升降機品牌機型（日立、三菱、奧的斯） | Lift makes (Hitachi, Mitsubishi, Otis) | 日立电梯、三菱电梯、奥的斯、迅达、通力、蒂升 | lift | lift-technician lift-installer
sk-lift-inspection | 电梯检验与自检 | 升降機檢驗及自檢 | Lift inspection | 电梯年检、限速器校验、电梯自检、125%试验、制动试验 | lift | lift-technician lift-installer
sk-mechanical-repair | 机械设备维修 | 機械設備維修 | Machine repair | 机修、设备大修、齿轮泵维修、减速机维修、空压机维修 | mechatronics robotics | maintenance-technician equipment-engineer boiler-operator textile-worker | five
sk-electrical-repair | 电气故障检修 | 電氣故障檢修 | Electrical fault finding | 电气维修、电路排查、短路故障、电气故障、设备电路维修 | mechatronics robotics lift power | maintenance-technician electrician equipment-engineer appliance-repairer | five
sk-hydraulics | 液压系统维修 | 液壓系統維修 | Hydraulic repair | 液压维修、油泵、油缸、比例阀、液压站 | mechatronics | maintenance-technician injection-moulder heavy-machinery-operator die-caster
sk-pm-planning | 设备保养计划与备件管理 | 設備保養計劃及備件管理 | Maintenance planning and spares | 保养计划、备件管理、设备台账、OEE、预防性维护、MTBF | mechatronics robotics | equipment-engineer maintenance-technician lean-specialist
sk-utilities | 厂务动力系统运行 | 廠務動力系統運作 | Factory utilities | 厂务系统、空压机、纯水系统、无尘室、真空系统、动力站 | mechatronics hvac | maintenance-technician equipment-engineer boiler-operator water-treatment-worker
sk-boiler | 锅炉运行 | 鍋爐運作 | Boiler operation | 司炉证、锅炉证、G1证、燃气锅炉、压力容器 | mechatronics | boiler-operator dyeing-worker laundry-worker | none
sk-kuka | KUKA 机器人 | KUKA 機械人 | KUKA robots | KUKA、库卡、库卡机器人、KRL | robotics | robot-technician robot-integrator
sk-abb-robot | ABB 机器人与 RobotStudio | ABB 機械人及 RobotStudio | ABB robots and RobotStudio | ABB机器人、ABB、RobotStudio、RAPID | robotics | robot-technician robot-integrator
sk-fanuc-robot | 发那科机器人 | 發那科機械人 | FANUC robots | FANUC机器人、ROBOGUIDE | robotics | robot-technician robot-integrator
sk-scara-cobot | 四轴与协作机器人 | 四軸及協作機械人 | SCARA and collaborative robots | SCARA、协作机械臂、埃斯顿、优傲、节卡、四轴机械手 | robotics | robot-integrator robot-technician automation-technician
sk-robot-maintenance | 机器人保养与零点校准 | 機械人保養及零點校準 | Robot upkeep and calibration | 机器人保养、零点校准、减速器更换、机器人电池更换 | robotics | robot-technician maintenance-technician equipment-engineer
sk-agv | AGV 与移动机器人部署 | AGV 及移動機械人部署 | AGV deployment | AGV、AMR、SLAM导航、AGV调度系统、移动机器人 | robotics logistics | robot-integrator automation-technician warehouse-supervisor
sk-vision-tools | 视觉软件（Halcon、VisionPro、OpenCV） | 視覺軟件（Halcon、VisionPro、OpenCV） | Vision software | Halcon、VisionPro、康耐视、基恩士视觉、海康视觉 | robotics ai | robot-integrator algorithm-engineer automation-technician
sk-digital-twin | 产线仿真与数字孪生 | 產線模擬及數碼孿生 | Production line simulation | 数字孪生、Process Simulate、Plant Simulation、NX MCD、产线仿真 | robotics mechatronics | robot-integrator industrial-engineer automation-technician
sk-mes-use | MES 与智能产线运维 | MES 及智能產線維護 | MES and smart line operation | 智能产线、产线运维、数字化车间、工业互联网、数据采集网关 | mechatronics robotics | automation-technician erp-specialist equipment-engineer workshop-manager
sk-instruments | 仪表校验与过程控制 | 儀錶校驗及過程控制 | Instruments and process control | DCS、压力变送器、流量计、仪表校验、PID调节、温控表 | mechatronics chemicals | instrument-technician chemical-operator boiler-operator water-treatment-worker
sk-split-ac | 家用空调安装维修 | 家用冷氣安裝維修 | Split air-conditioner work | 家用空调、移机、空调清洗、空调加氟、挂机安装 | hvac | hvac-technician appliance-repairer property-engineer
sk-central-ac | 中央空调运行维护 | 中央冷氣運作及維護 | Central air-conditioning operation | 中央空调、冷水机组、多联机、VRV、冷却塔、风机盘管 | hvac smartBuildings | hvac-technician property-engineer installation-engineer
sk-cold-storage | 冷库安装与运行 | 冷庫安裝及運作 | Cold storage | 冷库维修、冷库安装、氨制冷、冷链设备、制冰机 | hvac coldChain | hvac-technician cold-chain-worker
sk-refrigeration-cert | 制冷与空调作业证 | 製冷及空調作業證 | Refrigeration work certificate | 制冷证、制冷作业证、制冷上岗证、空调操作证 | hvac | hvac-technician cold-chain-worker | none
sk-ventilation-design | 暖通设计与风管安装 | 暖通設計及風喉安裝 | HVAC design and ductwork | 暖通设计、风管安装、负荷计算、鸿业暖通、通风工程 | hvac buildingServices | hvac-technician installation-engineer
`);
