// Skills of trade, sales, shops and customer service.
import { skillsOf } from "./skills-of";

export const sales = skillsOf(`
sk-cashiering | 收银与点钞 | 收銀及點算 | Cashiering | 现金管理、收款、收付款 | accounting travel hotel | shop-cashier treasury-clerk shop-assistant waiter
sk-negotiation | 商务谈判与客户开发 | 商務談判及客戶開發 | Negotiation and client development | 客户开发、谈判、客户维护、陌生拜访、老客户维护、客户跟进 | marketing ecommerce crossborder | salesperson buyer foreign-trade-clerk channel-developer purchasing-engineer property-agent sales-engineer
sk-order-follow-up | 订单跟进 | 訂單跟進 | Order follow-up | 跟单流程、订单跟踪、交货跟进 | crossborder fashion | merchandiser buyer production-planner foreign-trade-clerk garment-merchandiser sales-assistant
sk-export-platforms | 外贸平台运营 | 外貿平台營運 | Export platform operations | 速卖通、敦煌网、eBay、Temu、Wish、Ozon | crossborder ecommerce | foreign-trade-clerk ecommerce-operator cross-border-operator
sk-customer-care | 客户沟通与投诉处理 | 客戶溝通及投訴處理 | Customer care and complaint handling | 客户沟通、沟通能力、服务意识、客服话术 | ecommerce travel hotel marketing | customer-service receptionist salesperson shop-assistant waiter after-sales-engineer car-service-advisor call-centre-agent shop-manager bank-teller property-officer pharmacy-clerk
sk-crm | CRM 系统使用 | CRM 系統使用 | CRM systems | CRM、CRM系统、Salesforce、纷享销客、客户台账 | marketing callCentre | salesperson telesales customer-service sales-assistant education-adviser
sk-quotation | 报价与标书 | 報價及標書 | Quotations and bids | 报价、报价单、方案报价、投标文件、商务标 | marketing management | sales-engineer sales-assistant salesperson tender-specialist
sk-order-processing | 订单录入与发货跟进 | 訂單輸入及出貨跟進 | Order processing | 订单录入、下单、发货跟进、对账开票、回款跟进 | logistics marketing crossborder | sales-assistant merchandiser customer-service
sk-sample-follow-up | 打样与大货跟进 | 打樣及大貨跟進 | Sample and bulk follow-up | 打样跟进、大货跟进、样品签批、交期确认、产前样 | crossborder fashion toys | merchandiser garment-merchandiser foreign-trade-clerk
sk-trade-english-mail | 外贸英文函电 | 外貿英文函電 | Trade correspondence in English | 外贸函电、英文邮件、开发信、英文谈判、商务英语写作 | crossborder english | foreign-trade-clerk merchandiser shipping-clerk cross-border-operator
sk-incoterms | 国际贸易术语与结算 | 國際貿易術語及結算 | Incoterms and settlement | FOB、CIF、EXW、T/T、贸易术语、信用证结算 | crossborder freight | foreign-trade-clerk shipping-clerk freight-forwarder
sk-alibaba-international | 阿里巴巴国际站 | 阿里巴巴國際站 | Alibaba.com | 阿里国际站、国际站、RFQ、询盘、P4P | crossborder | foreign-trade-clerk cross-border-operator
sk-amazon | 亚马逊店铺运营 | 亞馬遜店舖營運 | Amazon store operation | 亚马逊、Amazon、Listing优化、FBA、亚马逊广告、A+页面 | crossborder | cross-border-operator
sk-tiktok-shop | TikTok Shop 运营 | TikTok Shop 營運 | TikTok Shop | TikTok、TK运营、海外短视频 | crossborder livestream | cross-border-operator livestream-host
sk-shopee-lazada | Shopee 与 Lazada 运营 | Shopee 及 Lazada 營運 | Shopee and Lazada | Shopee、虾皮、Lazada、东南亚电商 | crossborder | cross-border-operator
sk-independent-site | 独立站与 Shopify | 獨立站及 Shopify | Shopify stores | Shopify、独立站、建站、Google广告、Facebook广告 | crossborder ecommerce | cross-border-operator online-promoter
sk-exhibitions | 展会与客户接待 | 展覽及客戶接待 | Trade fairs | 广交会、参展、展位接待、展会获客 | crossborder events marketing | foreign-trade-clerk salesperson event-planner
sk-phone-selling | 电话沟通与邀约话术 | 電話溝通及邀約話術 | Telephone selling | 电话销售、话术、电话邀约、外呼、意向客户筛选 | callCentre marketing | telesales education-adviser insurance-agent property-agent
sk-call-handling | 来电处理与工单 | 來電處理及工單 | Call handling and tickets | 呼入、工单系统、热线、通话记录、质检评分 | callCentre | call-centre-agent customer-service telesales
sk-complaints | 投诉处理 | 投訴處理 | Complaint handling | 客诉、退换货、安抚客户、差评处理 | callCentre hotel ecommerce retail | customer-service call-centre-agent hotel-manager property-officer shop-manager catering-manager
sk-qianniu | 千牛客服与聊天接待 | 千牛客服及線上接待 | Online chat service | 千牛、旺旺、在线接待、响应率、客服转化、拼多多客服 | ecommerce | customer-service
sk-technical-selling | 产品技术讲解与选型 | 產品技術講解及選型 | Technical selling | 选型、技术方案、产品讲解、技术交流、售前演示 | mechatronics electronics marketing | sales-engineer after-sales-engineer
sk-field-service | 设备安装与现场调试 | 設備安裝及現場調校 | On-site installation and service | 上门安装、现场调试、售后维修、出差、设备使用培训 | mechatronics electronics robotics medicalDevices | after-sales-engineer hvac-technician appliance-repairer
sk-service-reports | 售后服务报告 | 售後服務報告 | Service reports | 服务单、维修报告、故障统计、备件更换记录 | mechatronics electronics callCentre | after-sales-engineer medical-device-technician car-service-advisor
sk-channel-management | 渠道与经销商管理 | 渠道及經銷商管理 | Dealer management | 经销商、代理商管理、渠道拓展、门店拓展、加盟商 | marketing retail | channel-developer brand-planner
sk-ground-promotion | 地推与团队活动 | 街頭推廣及團隊活動 | Field promotion | 地推、派单、扫楼、社区推广、拉新 | marketing | channel-developer sales-promoter fitness-coach education-adviser
sk-market-research | 市场调研与问卷 | 市場調查及問卷 | Market research | 市场调研、问卷、访谈、竞品分析、问卷星 | marketing statistics | marketing-specialist brand-planner product-manager channel-developer
sk-campaign-planning | 营销活动策划 | 營銷活動策劃 | Campaign planning | 活动策划、促销方案、营销方案、品牌策划、方案撰写 | marketing events | marketing-specialist brand-planner event-planner
sk-media-buying | 媒介投放与预算 | 媒介投放及預算 | Media buying | 媒介投放、KOL合作、达人合作、广告预算、媒体关系 | marketing livestream | marketing-specialist brand-planner online-promoter
sk-medical-visits | 学术推广与医院拜访 | 學術推廣及醫院拜訪 | Academic detailing | 学术推广、科室会、医院拜访、药品推介、准入 | drugSales pharmacy | medical-representative
sk-medical-product-knowledge | 医药与器械产品知识 | 醫藥及器械產品知識 | Medical product knowledge | 药品推广、器械推广、医药代表备案、产品说明书 | drugSales medicalDevices pharmacy | medical-representative pharmacy-clerk
sk-house-viewing | 房源开发与带看 | 樓盤開發及帶看 | Property listings and viewings | 带看、房源、签约、房屋过户、贝壳、房产中介 | estate marketing | property-agent property-consultant
sk-property-sales | 楼盘讲解与签约 | 樓盤講解及簽約 | New home sales | 沙盘讲解、认筹、认购、按揭、案场接待 | estate marketing | property-consultant property-agent
sk-mortgage | 房贷与交易流程 | 按揭及交易流程 | Mortgages and property deals | 按揭贷款、不动产登记、契税、二手房交易、网签 | estate finance | property-agent property-consultant bank-teller
sk-hk-estate-licence | 香港地产代理牌照 | 香港地產代理牌照 | Hong Kong estate agent licence | 地产代理牌照、EAA、营业员牌照、E牌、S牌 | estate | property-agent | none
sk-retail-selling | 门店销售与连带 | 門店銷售及連帶 | Retail selling | 导购、连带销售、试穿、会员开发、客单价、成交 | retail | shop-assistant sales-promoter jewellery-sales shop-manager optometrist pharmacy-clerk
sk-display | 商品陈列 | 商品陳列 | Merchandise display | 陈列、橱窗、货架陈列、排面、堆头 | retail fashion | shop-assistant shop-manager exhibition-designer sales-promoter order-picker
sk-store-stock | 门店进销存 | 門店進銷存 | Store stock control | 订货、补货、进销存、临期管理、收货验货 | retail | shop-manager shop-assistant pharmacy-clerk
sk-pos | POS 收银操作 | POS 收銀操作 | POS operation | POS机、收银、扫码收款、收银系统、八达通收款、日结 | retail hotel travel | shop-cashier shop-assistant tea-drink-maker barista
sk-cash-counting | 点钞与假币识别 | 點鈔及偽鈔識別 | Cash counting | 点钞技巧、验钞、现金交款、备用金 | retail finance accounting | shop-cashier bank-teller treasury-clerk
sk-jewellery-selling | 珠宝销售与会员维护 | 珠寶銷售及會員維護 | Jewellery selling | 珠宝导购、黄金回收、VIP维护、珠宝介绍 | retail jewellery | jewellery-sales
sk-demonstration | 现场演示与试吃 | 現場示範及試食 | Product demonstration | 产品演示、试吃、促销讲解、叫卖 | retail marketing | sales-promoter
`);
