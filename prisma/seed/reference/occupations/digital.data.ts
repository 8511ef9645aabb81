// Trades of software, data, networks and online business.
import { trades } from "./trades";

export const digital = trades(
  "digital",
  `
oc-ecommerce-operator | 4-01-06-01 | 电商运营 | 電子商務營運員 | E-commerce operator | 电商运营专员、淘宝运营、天猫运营、网店运营、运营助理、电商助理、电子商务、电子商务专员、电商、电商经理、电商总监、京东运营、拼多多运营、店铺运营、电商专员、淘宝、天猫店长、淘宝店长、网店店长、电商主管、网络运营、1688运营、阿里巴巴运营、天猫、E-commerce
oc-livestream-host | 4-01-06-02 | 直播运营 | 直播營運員 | Livestream operator | 直播助理、场控、中控、直播运营专员、抖音运营、互联网营销师、直播中控、直播策划、短视频运营、抖音小店运营、直播场控、直播电商、直播、Livestream operations
oc-streamer |  | 主播 | 直播主持 | Livestream host | 带货主播、电商主播、网络主播、直播主播、娱乐主播、淘宝主播、抖音主播、带货达人、助播、直播销售、Live streamer
oc-new-media-editor | 4-13-01-05 | 新媒体运营 | 社交媒體編輯 | New media editor | 文案、文案策划、文案编辑、新媒体、新媒体专员、新媒体文案、公众号编辑、公众号运营、小红书运营、内容运营、自媒体、自媒体运营、微信运营、微信运营专员、企划文案、创意文案、社群运营、用户运营、编导文案、文案专员、Social media editor
oc-online-promoter |  | 网络推广专员 | 網絡推廣員 | Online marketing specialist | 网络推广、网络营销、网络营销专员、SEO、SEO专员、SEO优化、SEM、SEM专员、竞价专员、信息流、信息流优化师、投放、投手、淘宝推广、广告优化师、广告投放、推广运营、Digital marketing
oc-web-editor | 2-10-02-05 | 网站编辑 | 網站編輯 | Web editor | 网络编辑、编辑、内容编辑、采编、记者、校对、校对员、图书编辑、编辑助理、内容审核、内容审核员、审核员、文字编辑、新闻编辑、Editor
oc-programmer | 4-04-05-01 | 程序员 | 程式員 | Programmer | 软件工程师、软件开发、软件开发工程师、后端开发、后端、后端工程师、小程序开发、程序设计员、系统开发工程师、全栈、全栈工程师、WEB开发、WEB开发工程师、服务端开发、网站开发、后台开发、研发程序员、软件研发、软件设计师、低代码开发、区块链、架构师、Ruby、Node.js、编程员、程式設計師、Software developer、Software engineer、Linux开发、Linux开发工程师、Linux软件工程师、Linux应用工程师
oc-java-developer |  | Java开发工程师 | Java 程式員 | Java developer | Java、Java开发、Java工程师、Java软件工程师、Java程序员、Java后端、Java实习生、Java研发、J2EE、Java架构师、JavaWeb
oc-python-developer |  | Python开发工程师 | Python 程式員 | Python developer | Python、Python开发、Python工程师、Python后端、爬虫工程师、爬虫、Python爬虫、Django、Python程序员、数据采集工程师、Python实习生
oc-front-end-developer |  | 前端开发工程师 | 前端程式員 | Front-end developer | 前端、前端开发、Web前端、前端工程师、H5开发、JavaScript、Vue、HTML5、前端实习生、Web前端开发、前端程序员、React、小程序前端、Frontend
oc-php-developer |  | PHP开发工程师 | PHP 程式員 | PHP developer | PHP、PHP开发、PHP程序员、PHP工程师、PHP后端、ThinkPHP、Laravel
oc-dotnet-developer |  | .NET开发工程师 | .NET 程式員 | .NET developer | .NET、.NET开发、.NET程序员、.NET软件工程师、C#、C#工程师、C#开发、C#软件工程师、ASP.NET、WPF、NET工程师、DotNet
oc-cpp-developer |  | C++开发工程师 | C++ 程式員 | C++ developer | C++、C++开发、C++工程师、C++软件工程师、VC++、Qt开发、Qt、QT工程师、C/C++、图形开发、C语言开发、C++程序员、音视频开发
oc-go-developer |  | Go开发工程师 | Go 程式員 | Go developer | Golang、Go语言、Go开发、Golang开发、Go工程师、Go后端、Golang工程师
oc-mobile-developer |  | 移动端开发工程师 | 流動應用程式員 | Mobile app developer | 安卓开发、安卓、Android、Android开发、Android工程师、iOS、iOS开发、iOS工程师、APP开发、移动开发、Flutter、鸿蒙、鸿蒙开发、React Native、移动端、客户端开发
oc-game-developer |  | 游戏开发工程师 | 遊戲程式員 | Game developer | 游戏开发、Unity、Unity3D、U3D、Unity开发、Cocos、UE4、游戏程序、游戏客户端、游戏策划、游戏测试、游戏运营、虚幻引擎、VR开发、Game programmer
oc-embedded-developer | 2-02-10-06 | 嵌入式开发工程师 | 嵌入式系統工程師 | Embedded developer | 嵌入式、嵌入式工程师、嵌入式软件工程师、单片机、单片机工程师、单片机开发、电子软件工程师、Linux驱动、驱动开发、固件工程师、ARM工程师、嵌入式开发、STM32开发、BSP、底层软件、Firmware engineer
oc-hardware-engineer | 2-02-10-02 | 硬件工程师 | 硬件工程師 | Hardware engineer | 硬件、硬件开发、硬件设计、电子硬件工程师、硬件研发、FPGA、FPGA工程师、硬件助理、硬件技术员、FPGA开发
oc-algorithm-engineer | 2-02-38-01 | 算法工程师 | 演算法工程師 | Algorithm engineer | 算法、机器学习、深度学习、人工智能、人工智能工程师、图像算法、AI算法、自然语言处理、NLP、计算机视觉、图像处理、大模型、视觉算法、数据挖掘、语音识别、推荐算法、Machine learning engineer
oc-ai-trainer | 4-04-05-05 | 数据标注与人工智能训练员 | 數據標註及人工智能訓練員 | AI data annotator | 数据标注、数据标注员、标注员、人工智能训练师、AI训练师、图像标注、语音标注、数据审核、AI标注、大模型训练师、数据采集员、AI数据、提示词工程师、AI trainer
oc-big-data-engineer | 2-02-38-03 | 大数据工程师 | 大數據工程師 | Big data engineer | 大数据、大数据开发、大数据开发工程师、数据开发、ETL、ETL工程师、数据仓库、数仓、Hadoop、Spark、数据工程师、数据治理、BI工程师、数据平台、Data engineer
oc-data-clerk | 4-07-02-05 | 数据分析专员 | 數據分析員 | Data analyst | 数据分析、数据分析师、数据专员、数据处理、商务数据分析、数据运营、BI、数据文员、经营分析、商业分析、数据助理、数据员、数据管理员、Data analysis
oc-database-administrator | 4-04-05-04 | 数据库管理员 | 數據庫管理員 | Database administrator | DBA、DBA工程师、数据库、数据库工程师、数据库开发、数据库运维、SQL工程师、SQL开发
oc-software-tester | 4-04-05-02 | 软件测试员 | 軟件測試員 | Software tester | 软件测试、软件测试工程师、功能测试、自动化测试、App测试、测试开发、测试开发工程师、性能测试、自动化测试工程师、软件测试实习生、系统测试、黑盒测试、测试用例、接口测试、测试实习生、Test engineer (software)
oc-operations-engineer | 2-02-10-08 | 系统运维工程师 | 系統維護工程師 | Systems operations engineer | 运维工程师、运维、系统工程师、系统管理员、系统运维、Linux运维、云计算、云计算运维、云计算工程师、机房运维、运维开发、DevOps、IDC、IDC运维、服务器运维、数据中心、SRE、云运维、System administrator
oc-network-administrator | 4-04-04-01 | 网络管理员 | 網絡管理員 | Network administrator | 网管、网络管理、网络维护、网络维护员、网络技术员、局域网、机房管理员、网络助理、网吧网管、LAN administrator、条码管理员
oc-network-engineer | 2-02-10-04 | 网络工程师 | 網絡工程師 | Network engineer | 网络、网络工程、网络运维、网络实施、网络规划、路由交换、网络优化、网络设备调试、助理网络工程师、网络运维工程师、HCIA、CCNA
oc-security-engineer | 2-02-10-07 | 网络安全工程师 | 網絡安全工程師 | Cyber security engineer | 网络安全、信息安全、渗透测试、安全运维、安全服务工程师、等保、等保测评、信息安全工程师、渗透测试工程师、安全攻防、网安、数据安全、Cyber security
oc-it-support |  | IT技术支持 | 資訊科技支援員 | IT support technician | IT支持、IT专员、IT工程师、IT技术员、IT、IT助理、IT主管、IT助理工程师、IT文员、电脑工程师、桌面运维、电脑维护、电脑维护员、信息技术员、IT桌面、系统支持、电脑技术员、信息专员、桌面工程师、IT网管、电脑组装、IT support、硬件维护员、硬件维护
oc-implementation-engineer |  | 软件实施工程师 | 軟件實施工程師 | Software implementation engineer | 软件实施、实施工程师、实施顾问、项目实施、系统实施、实施运维、软件技术支持、系统集成、系统集成工程师、实施、交付工程师、ERP实施、Implementation consultant、ABAP开发工程师、FICO顾问
oc-erp-specialist |  | ERP专员 | ERP 系統專員 | ERP specialist | ERP、ERP工程师、ERP文员、ERP管理员、SAP、SAP工程师、SAP顾问、MES、MES工程师、MES系统工程师、MES开发工程师、信息化专员、SAP Specialist
oc-product-manager |  | 互联网产品助理 | 互聯網產品助理 | Digital product assistant | 产品经理、产品助理、产品专员、产品运营、产品实习生、产品主管、需求分析师、需求分析、产品策划、产品总监、Product manager
oc-it-project-manager |  | IT项目专员 | 資訊科技項目專員 | IT project officer | IT项目经理、软件项目经理、IT项目助理、项目实施经理、软件项目助理、信息系统项目管理、IT项目、研发项目经理、Scrum、IT project manager
oc-telecom-technician | 2-02-10-01 | 通信技术员 | 電訊技術員 | Telecommunications technician | 通信工程师、通信工程、装维、装维工程师、光纤熔接工、通讯工程师、通信施工、移动营业厅、宽带装维、电信营业员、Telecom technician
`,
);
