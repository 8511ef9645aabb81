// Skills of electronics, semiconductors, the internet of things and telecommunications.
import { skillsOf } from "./skills-of";

export const electronics = skillsOf(`
sk-soldering | 电子焊接 | 電子焊接 | Soldering | 焊锡、烙铁、手工焊接、拖焊、维修焊接 | electronics iot | electronics-technician smt-technician production-operator phone-repairer electronics-repairer electronics-assembler acoustics-technician
sk-circuit-testing | 电路检测与调试 | 電路檢測及調校 | Circuit testing | 电路调试、电路分析 | electronics iot mechatronics | electronics-technician quality-inspector phone-repairer electronics-repairer electronics-engineer product-tester
sk-pcb-design | PCB 设计 | PCB 設計 | PCB design | PCB、Layout、原理图 | electronics | electronics-technician pcb-designer electronics-engineer hardware-engineer
sk-smt-operation | SMT 贴片操作 | SMT 貼片操作 | SMT line operation | 贴片机、贴片、松下贴片机、雅马哈贴片机、钢网印刷、回流焊、AOI检测 | electronics | smt-technician production-operator electronics-assembler
sk-embedded | 单片机与嵌入式 | 單片機及嵌入式系統 | Microcontrollers and embedded systems | 单片机、嵌入式、51单片机、ARM | electronics iot robotics | electronics-technician programmer iot-technician embedded-developer hardware-engineer electronics-engineer
sk-sensors | 传感器与物联网组网 | 感應器及物聯網組網 | Sensors and IoT networking | 传感器、ZigBee、LoRa、物联网网关、RFID | iot electronics robotics | iot-technician electronics-technician
sk-structured-cabling | 综合布线与弱电 | 綜合佈線及弱電 | Structured cabling | 综合布线、弱电、网线端接、监控布线、门禁安装 | iot network | iot-technician network-administrator electrician weak-current-engineer network-engineer
sk-multimeter | 万用表与示波器使用 | 萬用錶及示波器使用 | Multimeter and oscilloscope | 万用表、示波器、信号发生器、直流电源、电子负载、LCR | electronics iot mechatronics | electronics-technician electronics-repairer product-tester electronics-engineer
sk-analogue-design | 模拟与数字电路设计 | 模擬及數碼電路設計 | Analogue and digital circuits | 模电、数电、模电数电、运放电路、电路仿真、Multisim | electronics chips | electronics-engineer hardware-engineer electronics-technician
sk-power-electronics | 开关电源设计 | 開關電源設計 | Switching power supplies | 开关电源、反激电源、LLC、适配器、充电器电路、磁性元件 | electronics | electronics-engineer hardware-engineer energy-storage-technician
sk-rf | 射频与天线调试 | 射頻及天線調校 | Radio frequency work | 射频、天线、网络分析仪、频谱仪、蓝牙调试、WiFi模块 | electronics telecom | electronics-engineer telecom-technician hardware-engineer
sk-emc | EMC 与安规测试 | EMC 及安規測試 | EMC and safety testing | EMC、EMI整改、静电测试、安规、浪涌测试、雷击测试 | electronics | safety-certification-engineer electronics-engineer product-tester
sk-product-certification | 产品认证（3C、CE、UL、FCC） | 產品認證（3C、CE、UL、FCC） | Product certification | 3C认证、CE认证、UL认证、FCC、RoHS、REACH、CQC、BIS | electronics | safety-certification-engineer quality-system-specialist foreign-trade-clerk
sk-altium | Altium Designer 画板 | Altium Designer 繪板 | Altium Designer | Altium、AD画板、Protel、DXP | electronics | pcb-designer electronics-engineer hardware-engineer
sk-cadence-pads | PADS 与 Cadence Allegro | PADS 及 Cadence Allegro | PADS and Cadence Allegro | PADS、Allegro、Cadence、OrCAD、高速PCB | electronics | pcb-designer hardware-engineer
sk-lceda | 立创 EDA | 立創 EDA | LCEDA (EasyEDA) | 嘉立创EDA、EasyEDA、国产EDA | electronics iot | pcb-designer electronics-technician
sk-pcb-cam | PCB CAM 工程资料处理 | PCB CAM 工程資料處理 | PCB CAM engineering | Genesis2000、CAM350、工程MI、拼板、Gerber | electronics | pcb-designer pcb-production-worker
sk-pcb-process | 线路板制程（压合、蚀刻、阻焊） | 電路板製程（壓合、蝕刻、阻焊） | PCB manufacturing | 线路板制造、压合、曝光显影、AOI扫描、沉金、FPC制程 | electronics chemicals | pcb-production-worker process-engineer
sk-smt-programming | 贴片机编程（松下、雅马哈、西门子） | 貼片機編程（松下、雅馬哈、西門子） | Pick-and-place programming | 贴片机编程、松下NPM、雅马哈YSM、西门子贴片机、富士NXT、JUKI | electronics | smt-technician process-engineer
sk-reflow-profile | 回流焊与波峰焊炉温 | 迴流焊及波峰焊爐溫 | Reflow and wave soldering profiles | 炉温曲线、波峰焊、回流焊炉温、选择性波峰焊、测温板 | electronics | smt-technician electronics-assembler process-engineer
sk-spi-aoi | SPI 与 AOI 检测编程 | SPI 及 AOI 檢測編程 | SPI and AOI programming | SPI、AOI编程、X-Ray检测、锡膏检测 | electronics | smt-technician quality-inspector ipqc-inspector
sk-ipc-a-610 | IPC-A-610 焊接标准 | IPC-A-610 焊接標準 | IPC-A-610 | IPC标准、IPC-610、焊点检验、PCBA检验标准 | electronics | quality-inspector ipqc-inspector smt-technician electronics-assembler oqc-inspector
sk-esd | 静电防护 | 靜電防護 | ESD protection | ESD、防静电、静电环、静电手环、S20.20 | electronics chips | electronics-assembler smt-technician semiconductor-technician quality-inspector
sk-manual-assembly | 插件与手工装配 | 插件及人手裝配 | Through-hole and manual assembly | 插件、手插、打螺丝、剪脚、电批、组装作业 | electronics | electronics-assembler production-operator cable-harness-worker acoustics-technician
sk-component-knowledge | 电子元器件识别 | 電子元件識別 | Electronic components | 电子元器件、电阻电容、元件识别、IC识别、BOM对料 | electronics iot chips | electronics-assembler electronics-technician iqc-inspector purchasing-engineer material-handler
sk-pcba-repair | PCBA 维修 | PCBA 維修 | PCBA repair | 芯片级维修、BGA焊接、热风枪、主板维修、电路板维修 | electronics | electronics-repairer phone-repairer electronics-technician
sk-appliance-repair | 家电维修 | 家電維修 | Home appliance repair | 洗衣机维修、冰箱维修、电视维修、热水器维修、小家电维修 | electronics hvac | appliance-repairer electronics-repairer after-sales-engineer
sk-phone-repair | 手机拆机与维修 | 手機拆機及維修 | Phone repair | 换屏、手机刷机、手机主板、苹果维修、植锡 | electronics telecom | phone-repairer electronics-repairer
sk-product-testing | 电子产品测试（ICT、FCT、老化） | 電子產品測試（ICT、FCT、老化） | Electronic product testing | ICT测试、FCT、老化测试、功能测试治具、测试架、产测软件 | electronics chips | product-tester electronics-technician quality-inspector
sk-reliability-testing | 可靠性试验 | 可靠性試驗 | Reliability testing | 可靠性测试、高低温试验、跌落测试、振动测试、寿命测试、HALT | electronics cars | product-tester testing-technician quality-engineer rd-engineer
sk-failure-analysis | 失效分析 | 失效分析 | Failure analysis | 切片分析、FA分析、根因分析、扫描电镜、开盖分析 | electronics chips | product-tester quality-engineer semiconductor-technician
sk-semiconductor-packaging | 芯片封装（固晶、焊线） | 晶片封裝（固晶、焊線） | Chip packaging | 固晶、焊线、塑封、切割道、ASM焊线机、COB封装 | chips electronics | semiconductor-technician led-technician optics-technician
sk-wafer-test | 晶圆与芯片测试 | 晶圓及晶片測試 | Wafer and chip testing | 晶圆测试、CP测试、FT测试、探针台、测试机台、ATE | chips | semiconductor-technician product-tester
sk-cleanroom | 无尘室作业 | 無塵室作業 | Cleanroom work | 无尘车间、洁净室、百级车间、穿无尘服 | chips pharmaceuticals medicalDevices electronics | semiconductor-technician optics-technician medical-device-technician pharmaceutical-operator battery-technician
sk-fpga | FPGA 与 Verilog | FPGA 及 Verilog | FPGA and Verilog | FPGA、Verilog、VHDL、Quartus、Vivado、数字IC | chips electronics | hardware-engineer embedded-developer
sk-stm32 | STM32 开发 | STM32 開發 | STM32 development | STM32、Keil、HAL库、ARM Cortex、CubeMX | electronics iot robotics | embedded-developer electronics-engineer hardware-engineer
sk-c-language | C 语言编程 | C 語言編程 | C programming | C语言、嵌入式C、C程序设计 | electronics iot software mechatronics | embedded-developer cpp-developer electronics-engineer programmer
sk-rtos | 嵌入式 Linux 与 RTOS | 嵌入式 Linux 及 RTOS | Embedded Linux and RTOS | FreeRTOS、RTOS、嵌入式Linux、Linux驱动、uCOS、设备树 | electronics iot | embedded-developer hardware-engineer
sk-esp32-arduino | Arduino 与 ESP32 | Arduino 及 ESP32 | Arduino and ESP32 | Arduino、ESP32、ESP8266、树莓派、创客 | electronics iot | embedded-developer iot-technician training-instructor
sk-iot-platforms | 物联网平台与通讯协议 | 物聯網平台及通訊協定 | IoT platforms and protocols | MQTT、物联网平台、云平台接入、涂鸦、边缘网关、NB-IoT | iot | iot-technician embedded-developer programmer
sk-smart-home | 智能家居安装调试 | 智能家居安裝及調校 | Smart home installation | 智能家居、米家、智能门锁、智能照明、全屋智能 | iot smartBuildings | iot-technician weak-current-engineer appliance-repairer electrician
sk-cctv | 监控与门禁安装 | 閉路電視及門禁安裝 | CCTV and access control | 监控安装、海康威视、大华、门禁、NVR、道闸、对讲 | iot network smartBuildings | weak-current-engineer iot-technician property-engineer fire-monitor
sk-intrusion-alarm | 安防报警与楼宇自控 | 保安警報及樓宇自控 | Alarms and building automation | 楼宇自控、BA系统、防盗报警、停车场系统、楼宇对讲 | smartBuildings iot | weak-current-engineer property-engineer
sk-fibre-splicing | 光纤熔接与测试 | 光纖熔接及測試 | Fibre splicing and testing | 光纤熔接、OTDR、光功率计、熔纤、光缆施工 | telecom network | telecom-technician weak-current-engineer network-engineer
sk-base-station | 基站建设与维护 | 基站建設及維護 | Base station work | 基站、5G基站、BBU、RRU、天馈、登高作业 | telecom | telecom-technician power-line-technician
sk-broadband | 宽带与家庭网络装维 | 寬頻及家居網絡安裝 | Broadband installation | 宽带安装、光猫、装维、家庭组网、WiFi测速 | telecom network | telecom-technician iot-technician it-support
sk-led-lighting | LED 灯具与照明设计 | LED 燈具及照明設計 | LED lighting | LED灯具、照明设计、DIALux、灯珠、光效测试、积分球 | electronics productDesign | led-technician industrial-designer electronics-engineer
sk-led-display | LED 显示屏安装调试 | LED 顯示屏安裝及調校 | LED display installation | LED显示屏、诺瓦、灵星雨、大屏拼接、屏幕调试 | electronics media | led-technician advertising-maker sound-light-technician weak-current-engineer
sk-harness | 线束与端子加工 | 線束及端子加工 | Wire harness processing | 打端子、端子压接、剥线、线束加工、端子拉力、线束图 | electronics nev | cable-harness-worker electronics-assembler car-electrician
sk-cable-making | 电线电缆制造 | 電線電纜製造 | Cable manufacturing | 押出线材、绞线、编织、芯线、USB线、电线认证 | electronics polymers | cable-harness-worker extrusion-operator
sk-coil-winding | 绕线与电机装配 | 繞線及電機裝配 | Coil winding and motor assembly | 绕线、绕线机调机、嵌线、浸漆、转子动平衡、马达组装 | electronics mechatronics | motor-winder electronics-assembler
sk-motor-design | 电机与变压器设计 | 電機及變壓器設計 | Motor and transformer design | 无刷电机、电机设计、变压器设计、电感、磁芯、Maxwell | electronics mechatronics | motor-winder electronics-engineer
sk-audio-testing | 电声测试与调音 | 電聲測試及調音 | Audio testing | 电声测试、频响、AP音频分析仪、消声室、SoundCheck、耳机测试 | electronics | acoustics-technician product-tester sound-light-technician
sk-speaker-assembly | 喇叭与耳机工艺 | 喇叭及耳機工藝 | Speaker and headphone assembly | 喇叭装配、耳机组装、音圈、蓝牙耳机、扬声器单元 | electronics | acoustics-technician electronics-assembler
sk-lens-processing | 光学镜片加工与检测 | 光學鏡片加工及檢測 | Lens making and inspection | 镜片研磨、镜头组装、光学检测、面型检测、MTF | electronics | optics-technician semiconductor-technician
sk-optical-design | 光学设计（Zemax） | 光學設計（Zemax） | Optical design | Zemax、LightTools、CODE V、光路设计、TracePro | electronics | optics-technician led-technician
`);
