// Skills of online business, software, data and networks.
import { skillsOf } from "./skills-of";

export const digital = skillsOf(`
sk-store-operation | 网店运营 | 網店營運 | Online store operation | 店铺装修、网店、店铺运营、店铺后台、活动报名 | ecommerce | ecommerce-operator customer-service
sk-livestreaming | 直播策划与控场 | 直播策劃及控場 | Livestream planning and hosting | 直播、直播带货、抖音、快手、抖音小店 | ecommerce marketing | livestream-host ecommerce-operator new-media-editor streamer
sk-content-writing | 文案与新媒体编辑 | 文案及社交媒體編輯 | Copywriting and social media | 新媒体编辑、公众号文案、图文编辑、推文 | ecommerce media graphics animation marketing | new-media-editor livestream-host ecommerce-operator
sk-web-frontend | Web 前端开发 | 網頁前端開發 | Web front-end development | 前端、前端开发、Web开发、网页前端 | software network computing | programmer graphic-designer front-end-developer web-designer
sk-java | Java 开发 | Java 開發 | Java development | Java、JavaEE | software | programmer software-tester java-developer
sk-python | Python 编程 | Python 編程 | Python | Python3、Python脚本、Python办公自动化 | software data | programmer data-clerk software-tester python-developer algorithm-engineer big-data-engineer
sk-sql | 数据库与 SQL | 數據庫及 SQL | Databases and SQL | SQL、数据库 | software data network | programmer data-clerk software-tester network-administrator database-administrator erp-specialist big-data-engineer
sk-software-testing | 软件测试用例与缺陷管理 | 軟件測試個案及缺陷管理 | Test cases and defect tracking | 测试用例、缺陷管理、Bug管理、黑盒测试、测试计划 | software | software-tester
sk-linux | Linux 系统管理 | Linux 系統管理 | Linux administration | Linux、CentOS、Shell、服务器运维 | network software data | network-administrator programmer operations-engineer security-engineer embedded-developer go-developer
sk-network-configuration | 路由交换配置 | 路由及交換器設定 | Routing and switching | 路由器、交换机、组网、防火墙配置 | network iot | network-administrator iot-technician network-engineer security-engineer
sk-pc-support | 电脑与打印机维护 | 電腦及打印機維護 | PC and printer support | 电脑组装、装系统、打印机维修、电脑维修、桌面支持、桌面运维、外设维护 | network computing | network-administrator it-support electronics-repairer
sk-data-annotation | 数据采集与标注 | 數據採集及標註 | Data collection and annotation | 标注、数据标注、标注平台、数据采集标注 | data computing | data-clerk office-clerk ai-trainer
sk-taobao | 淘宝天猫运营 | 淘寶天貓營運 | Taobao and Tmall operation | 淘宝、天猫、生意参谋、万相台、直通车 | ecommerce | ecommerce-operator customer-service
sk-pinduoduo-jd | 拼多多与京东运营 | 拼多多及京東營運 | Pinduoduo and JD operation | 拼多多、京东、快车、多多推广 | ecommerce | ecommerce-operator
sk-1688 | 1688 店铺运营 | 1688 店舖營運 | 1688.com | 1688、诚信通、1688运营、工厂店 | ecommerce | ecommerce-operator buyer
sk-product-listing | 商品上架与详情页 | 商品上架及詳情頁 | Product listing | 上架商品、详情页、标题优化、主图、SKU | ecommerce crossborder | ecommerce-operator cross-border-operator graphic-designer
sk-live-hosting | 直播口播与控场 | 直播主持及控場 | Live hosting | 口播、带货、控场、直播话术、节奏把控、抖音直播 | livestream ecommerce | streamer livestream-host
sk-live-technology | 直播间搭建（OBS） | 直播間佈置（OBS） | Live studio set-up | OBS、直播伴侣、直播间搭建、灯光布置、推流 | livestream film | livestream-host streamer sound-light-technician videographer
sk-live-data | 直播数据复盘 | 直播數據檢討 | Livestream data review | 直播复盘、GMV、巨量百应、蝉妈妈、停留转化 | livestream businessData | livestream-host ecommerce-operator
sk-on-camera | 镜头表现与普通话表达 | 鏡頭表現及表達 | On-camera presence | 镜头感、出镜、表达能力、形象管理、才艺 | livestream music dance | streamer actor-presenter
sk-douyin-ads | 巨量千川投放 | 巨量千川投放 | Douyin advertising | 千川、巨量引擎、DOU+、信息流投放、抖音投放 | livestream ecommerce | online-promoter livestream-host
sk-seo-sem | SEO 与 SEM | SEO 及 SEM | SEO and SEM | SEO、SEM、百度竞价、关键词优化、百度推广 | ecommerce marketing web | online-promoter web-editor marketing-specialist
sk-wechat-operation | 公众号与视频号运营 | 公眾號及視頻號營運 | WeChat channels | 公众号、视频号、秀米、135编辑器、微信公众平台 | ecommerce media marketing | new-media-editor
sk-xiaohongshu | 小红书运营 | 小紅書營運 | Xiaohongshu (RED) | 小红书、小红书笔记、种草、薯条推广 | ecommerce media marketing | new-media-editor brand-planner online-promoter
sk-community-operation | 社群与私域运营 | 社群及私域營運 | Community operation | 社群运营、私域、企微社群、拉群、裂变 | ecommerce marketing | new-media-editor business-manager education-adviser customer-service
sk-copywriting | 文案写作 | 文案寫作 | Copywriting | 软文、种草文案、广告语、脚本写作 | media marketing ecommerce film | new-media-editor brand-planner web-editor videographer streamer
sk-content-review | 内容编辑与审核 | 內容編輯及審核 | Content editing and review | 内容审核、编辑校对、稿件、错别字、敏感词 | media office | web-editor
sk-cms | 网站后台与 CMS 维护 | 網站後台及 CMS 維護 | CMS maintenance | CMS、WordPress、网站维护、后台发布、织梦 | web media | web-editor web-designer it-support
sk-spring-boot | Spring Boot 与微服务 | Spring Boot 及微服務 | Spring Boot and microservices | Spring Boot、Spring Cloud、MyBatis、SSM、微服务、Spring | software | java-developer
sk-java-basics | Java 基础与集合多线程 | Java 基礎及多線程 | Core Java | JavaSE、多线程、JVM、集合框架、JDBC | software computing | java-developer mobile-developer big-data-engineer
sk-django-flask | Django 与 Flask | Django 及 Flask | Django and Flask | Django、Flask、FastAPI、Python后端开发 | software data | python-developer
sk-web-scraping | 网络爬虫 | 網絡爬蟲 | Web scraping | 爬虫、Scrapy、数据抓取、反爬、requests | software data | python-developer data-clerk
sk-pandas | pandas 与 NumPy | pandas 及 NumPy | pandas and NumPy | pandas、NumPy、Matplotlib、Jupyter、Python数据分析 | data ai businessData statistics | data-clerk python-developer algorithm-engineer
sk-vue | Vue 框架 | Vue 框架 | Vue | Vue.js、Vue3、Element UI、uni-app | software web | front-end-developer
sk-react | React 框架 | React 框架 | React | React Hooks、Next.js、Ant Design | software web | front-end-developer mobile-developer
sk-html-css | HTML 与 CSS | HTML 及 CSS | HTML and CSS | HTML、HTML5、CSS、CSS3、响应式、Bootstrap、div+css | software web computing media | front-end-developer web-designer
sk-javascript | JavaScript 与 TypeScript | JavaScript 及 TypeScript | JavaScript and TypeScript | JavaScript、TypeScript、JS、ES6、jQuery、Node.js | software web | front-end-developer programmer web-designer
sk-mini-programs | 微信小程序开发 | 微信小程式開發 | WeChat mini programs | 小程序、小程序开发、微信开发、云开发 | software web | front-end-developer programmer mobile-developer
sk-php | PHP 开发 | PHP 開發 | PHP development | PHP、ThinkPHP、Laravel、LNMP、phpStudy | software web | php-developer
sk-csharp | C# 与 .NET | C# 及 .NET | C# and .NET | C#、.NET、ASP.NET、WPF、.NET Core、WinForms | software | dotnet-developer programmer
sk-wpf-winforms | 桌面程序界面开发 | 桌面程式介面開發 | Desktop application development | 桌面应用、WinForm开发、Electron、DevExpress | software | dotnet-developer cpp-developer
sk-entity-framework | ORM 与接口开发 | ORM 及介面開發 | ORM and API development | Entity Framework、REST接口、API开发、接口设计、Swagger | software | dotnet-developer php-developer programmer go-developer java-developer
sk-cpp | C++ 编程 | C++ 編程 | C++ | STL、C++11、面向对象、VC++编程 | software computing | cpp-developer game-developer embedded-developer
sk-qt | Qt 界面开发 | Qt 介面開發 | Qt | QML、Qt Creator、MFC | software electronics | cpp-developer embedded-developer
sk-golang | Go 语言 | Go 語言 | Go | Golang、Gin、Go语言开发、goroutine | software cloud | go-developer
sk-microservices | 消息队列与缓存（Redis、Kafka） | 訊息佇列及快取（Redis、Kafka） | Queues and caches | Redis、Kafka、RabbitMQ、Nginx、高并发 | software cloud data | java-developer go-developer big-data-engineer operations-engineer php-developer
sk-android | Android 开发 | Android 開發 | Android development | Android、安卓开发、Kotlin、Android Studio、Jetpack | software | mobile-developer
sk-ios | iOS 开发 | iOS 開發 | iOS development | iOS、Swift、Objective-C、Xcode、SwiftUI | software | mobile-developer
sk-flutter-harmony | Flutter 与鸿蒙开发 | Flutter 及鴻蒙開發 | Flutter and HarmonyOS | Flutter、鸿蒙、ArkTS、HarmonyOS、跨平台开发 | software | mobile-developer
sk-unity | Unity 开发 | Unity 開發 | Unity | Unity3D、U3D、Shader、Unity脚本 | virtualReality animation software | game-developer
sk-unreal | Unreal 引擎 | Unreal 引擎 | Unreal Engine | 虚幻引擎、UE4、UE5、蓝图、Unreal | virtualReality animation | game-developer game-artist rendering-artist
sk-cocos | Cocos 与小游戏 | Cocos 及小遊戲 | Cocos and mini games | Cocos、Cocos Creator、小游戏、Laya | software animation | game-developer
sk-vr-content | VR 内容制作 | VR 內容製作 | VR content | VR、AR、全景拍摄、VR交互、虚拟仿真 | virtualReality | game-developer game-artist photographer
sk-machine-learning | 机器学习与深度学习 | 機器學習及深度學習 | Machine learning | 机器学习、深度学习、PyTorch、TensorFlow、sklearn | ai data | algorithm-engineer
sk-opencv | 图像处理（OpenCV） | 圖像處理（OpenCV） | Image processing (OpenCV) | OpenCV、图像识别、YOLO、目标检测、计算机视觉 | ai robotics | algorithm-engineer robot-integrator python-developer
sk-llm-application | 大模型应用与提示词 | 大模型應用及提示詞 | LLM applications and prompting | 大模型、提示词、Prompt、LangChain、ChatGPT、DeepSeek、AI工具 | ai software media | ai-trainer algorithm-engineer product-manager
sk-aigc | AI 绘画与 AIGC 工具 | AI 繪畫及 AIGC 工具 | AI image tools | Midjourney、Stable Diffusion、AI绘画、AIGC、即梦、ComfyUI | media graphics ai | graphic-designer illustrator new-media-editor video-editor game-artist
sk-image-annotation | 图像与语音标注 | 圖像及語音標註 | Image and speech annotation | 图像标注、语音标注、拉框、点云标注、标注质检、LabelImg | ai data computing | ai-trainer
sk-data-cleaning | 数据采集与清洗 | 數據採集及清洗 | Data collection and cleaning | 数据清洗、数据采集、数据录入、数据校验、ETL | data ai statistics | ai-trainer data-clerk big-data-engineer
sk-hadoop-spark | Hadoop 与 Spark | Hadoop 及 Spark | Hadoop and Spark | Hadoop、Spark、Hive、Flink、HDFS | data | big-data-engineer
sk-data-warehouse | 数据仓库与调度 | 數據倉庫及排程 | Data warehousing | 数据仓库、数仓建模、Kettle、DataX、Airflow | data | big-data-engineer database-administrator
sk-power-bi | Power BI 与 Tableau | Power BI 及 Tableau | Power BI and Tableau | Power BI、Tableau、FineBI、帆软、数据看板 | data businessData statistics | data-clerk business-manager industrial-engineer
sk-spss-stats | 统计分析（SPSS、R） | 統計分析（SPSS、R） | Statistics (SPSS, R) | SPSS、R语言、Stata、回归分析、统计软件 | statistics businessData | data-clerk statistician marketing-specialist
sk-mysql | MySQL 数据库 | MySQL 數據庫 | MySQL | SQL语句、MySQL优化、MariaDB | software data cloud computing | database-administrator java-developer php-developer python-developer operations-engineer
sk-oracle-sqlserver | Oracle 与 SQL Server | Oracle 及 SQL Server | Oracle and SQL Server | Oracle、SQL Server、PL/SQL、存储过程 | software data | database-administrator erp-specialist implementation-engineer dotnet-developer
sk-nosql | NoSQL 与国产数据库 | NoSQL 及國產數據庫 | NoSQL and Chinese databases | MongoDB、达梦、人大金仓、Elasticsearch、TiDB | data software | database-administrator big-data-engineer
sk-backup | 数据备份与容灾 | 數據備份及災難復原 | Backup and recovery | 备份恢复、容灾、RAID、数据恢复、存储 | cloud network | database-administrator operations-engineer network-administrator
sk-test-automation | 自动化测试（Selenium、Appium） | 自動化測試（Selenium、Appium） | Test automation | Selenium、Appium、Pytest、自动化测试脚本、持续测试 | software | software-tester
sk-api-testing | 接口与性能测试 | 介面及效能測試 | API and load testing | Postman、JMeter、接口测试、性能测试、LoadRunner、抓包 | software | software-tester
sk-git | Git 版本管理 | Git 版本管理 | Git | SVN、GitHub、GitLab、代码评审 | software ai virtualReality | programmer java-developer front-end-developer python-developer cpp-developer go-developer php-developer game-developer software-tester
sk-docker-k8s | Docker 与 Kubernetes | Docker 及 Kubernetes | Docker and Kubernetes | Docker、Kubernetes、K8s、容器、Jenkins、CI/CD | cloud software | operations-engineer go-developer java-developer
sk-cloud-platforms | 云平台运维（阿里云、华为云） | 雲端平台維護（阿里雲、華為雲） | Cloud platforms | 阿里云、华为云、腾讯云、AWS、云服务器、ECS | cloud network | operations-engineer network-administrator
sk-virtualisation | 虚拟化与服务器 | 虛擬化及伺服器 | Virtualisation and servers | VMware、虚拟化、服务器上架、机房巡检、IDC机房 | cloud network | operations-engineer network-administrator it-support
sk-monitoring | 运维监控（Zabbix、Prometheus） | 系統監控（Zabbix、Prometheus） | Monitoring | Zabbix、Prometheus、Grafana、日志分析、ELK | cloud network | operations-engineer security-engineer
sk-windows-server | Windows Server 与 AD 域 | Windows Server 及 AD 網域 | Windows Server and AD | AD域、Windows Server、域控、Exchange、组策略 | network computing | network-administrator it-support
sk-huawei-network | 华为数通（HCIA、HCIP） | 華為數通（HCIA、HCIP） | Huawei datacom | 华为认证、HCIA、HCIP、华为交换机、eNSP、华三 | network telecom | network-engineer network-administrator
sk-cisco-network | 思科网络（CCNA、CCNP） | 思科網絡（CCNA、CCNP） | Cisco networking | CCNA、CCNP、思科、Packet Tracer | network | network-engineer
sk-firewall | 防火墙与 VPN | 防火牆及 VPN | Firewalls and VPN | 防火墙、VPN、深信服、上网行为管理、ACL | network cyberSecurity | network-engineer security-engineer network-administrator
sk-wireless-lan | 无线网络部署 | 無線網絡部署 | Wireless networks | 无线AP、WiFi部署、AC控制器、无线覆盖 | network telecom | network-engineer weak-current-engineer
sk-penetration-testing | 渗透测试 | 滲透測試 | Penetration testing | Burp Suite、Kali、SQL注入、CTF、漏洞挖掘 | cyberSecurity | security-engineer
sk-security-compliance | 等保测评与安全加固 | 等級保護測評及安全加固 | Security compliance | 等保2.0、等级保护、安全加固、CISP、风险评估 | cyberSecurity | security-engineer
sk-incident-response | 安全监测与应急响应 | 安全監測及事故應變 | Security monitoring | SOC、应急响应、态势感知、日志审计、溯源 | cyberSecurity | security-engineer operations-engineer
sk-helpdesk | IT 服务台与远程支持 | IT 服務台及遙距支援 | IT helpdesk | IT服务台、远程协助、Helpdesk、ITIL、账号管理 | network computing | it-support implementation-engineer
sk-system-implementation | 软件实施与用户培训 | 軟件實施及用戶培訓 | Software implementation | 软件实施、需求调研、上线支持、用户培训、系统部署 | software computing | implementation-engineer erp-specialist it-project-manager
sk-requirements | 需求分析与原型（Axure） | 需求分析及原型（Axure） | Requirements and prototypes | Axure、墨刀、需求分析、PRD、原型设计、流程图软件 | software media | product-manager it-project-manager implementation-engineer ui-designer
sk-agile | 敏捷开发与 Jira | 敏捷開發及 Jira | Agile and Jira | 敏捷、Scrum、Jira、禅道、迭代管理 | software | it-project-manager product-manager software-tester
sk-competitor-analysis | 产品体验与竞品分析 | 產品體驗及競品分析 | Product and competitor analysis | 用户调研、用户体验、产品体验报告、数据埋点 | software marketing | product-manager
sk-telecom-testing | 通信网络测试与优化 | 通訊網絡測試及優化 | Network testing and optimisation | 路测、网络优化、5G网优、信令、鼎利 | telecom | telecom-technician
`);
