// Trades of foreign trade, sales, shops and customer service.
import { trades } from "./trades";

export const sales = trades(
  "sales",
  `
oc-merchandiser |  | 跟单员 | 跟單員 | Merchandiser | 跟单、跟单文员、跟单主管、跟单助理、跟单经理、跟单组长、业务跟单、业务跟单员、业务跟单文员、业务跟单主管、外贸跟单、外贸跟单员、外贸业务跟单、外贸业务跟单员、外贸跟单文员、外贸理单、营业跟单、销售跟单、市场跟单、英语跟单、英文跟单、日语跟单、订单专员、订单跟单、理单、理单员、Merchandising、跟办员、PO制单员
oc-sales-assistant |  | 销售助理 | 銷售助理 | Sales assistant (office) | 业务助理、业务文员、销售文员、销售内勤、业务内勤、商务助理、商务专员、商务文员、营业助理、客户助理、外贸助理、外贸业务助理、市场助理、市场文员、业务员助理、销售支持、Sales coordinator、营业文员、海外业务文员
oc-foreign-trade-clerk | 2-06-07-01 | 外贸业务员 | 外貿業務員 | Foreign trade sales officer | 外贸业务、外贸专员、外贸业务专员、国际贸易、外贸、外贸主管、外贸经理、外贸业务经理、外贸业务主管、外贸员、外贸销售、外销员、外销、外销业务、国际业务、国际业务员、海外销售、海外销售经理、英语业务员、英语销售、外贸英语、海外业务、海外市场、外贸SOHO、阿里国际站、Export sales、海外销售总监、国际业务经理
oc-cross-border-operator |  | 跨境电商运营 | 跨境電商營運員 | Cross-border e-commerce operator | 跨境电商、跨境电商专员、跨境电商助理、跨境运营、跨境客服、跨境、亚马逊运营、亚马逊运营专员、亚马逊运营助理、亚马逊、速卖通、速卖通运营、阿里巴巴国际站运营、国际站运营、Shopee运营、虾皮运营、eBay运营、TikTok运营、Temu运营、Lazada运营、独立站运营、Amazon operator
oc-customs-clerk | 2-06-07-12 | 报关员 | 報關員 | Customs clerk | 报关、报关文员、报关助理、报关主管、报检员、报检、关务、关务专员、关务主管、报关专员、报关单证、进出口专员、进出口、退税、出口退税、商检员、Customs declarant
oc-salesperson | 4-01-02-01 | 销售员 | 營業代表 | Sales representative | 销售、业务员、销售代表、销售经理、销售主管、销售总监、销售顾问、销售专员、销售精英、销售人员、销售业务、销售业务员、客户经理、大客户经理、大客户、业务代表、业务、业务经理、业务主管、业务专员、业务精英、国内业务员、国内业务、内销业务员、内销、推销员、区域经理、区域销售、区域主管、大区经理、营业、营业担当、营业主管、商务代表、商务经理、开发业务、房地产销售、网络销售、驻外销售、Sales、KA主管、KA经理、家居顾问、商务主管、商务总监、国内贸易员、日语营业、英语营业
oc-telesales |  | 电话销售员 | 電話銷售員 | Telesales agent | 电话销售、电销、电话营销、电话业务员、电话销售专员、电话专员、电销专员、网电销、电话营销员、电销主管、电话回访、电话邀约、Telemarketer、电话营销专员
oc-sales-engineer |  | 销售工程师 | 銷售工程師 | Sales engineer | 技术销售、售前工程师、售前、售前技术支持、报价工程师、报价员、报价、核价工程师、技术支持销售、方案工程师、解决方案、售前支持、设备销售、Presales engineer
oc-channel-developer |  | 渠道拓展专员 | 渠道拓展主任 | Channel development officer | 渠道、渠道经理、渠道专员、渠道销售、招商、招商专员、招商经理、招商主管、拓展专员、拓展经理、市场拓展、市场拓展专员、商务拓展、BD、BD专员、地推、地推员、市场开发、督导、市场督导、Business development
oc-marketing-specialist | 2-06-07-02 | 市场专员 | 市場推廣主任 | Marketing officer | 市场、市场经理、市场主管、市场营销、市场推广、市场推广专员、营销、营销经理、营销总监、营销主管、营销专员、市场部、市场总监、市场调研、市场策划、推广专员、市场调查员、Marketing
oc-brand-planner | 2-06-07-03 | 策划专员 | 品牌策劃主任 | Brand and campaign planner | 策划、策划师、策划经理、策划主管、策划助理、企划、企划专员、品牌策划、品牌、品牌经理、品牌专员、公关、公关经理、公关专员、广告策划、媒介专员、广告文案、Brand planning、文宣专员、媒体经理
oc-medical-representative | 2-06-07-07 | 医药代表 | 醫藥代表 | Medical representative | 医药销售、医疗器械销售、药品销售、学术专员、OTC代表、医药招商、器械销售、临床专员、医药信息沟通员、Pharmaceutical sales
oc-property-agent | 4-06-02-01 | 房产经纪人 | 地產代理 | Property agent | 房产中介、地产经纪、房地产经纪人、房产销售、二手房经纪人、房产经纪、租赁顾问、房产顾问、中介、租房顾问、房屋租赁、Estate agent
oc-property-consultant |  | 置业顾问 | 置業顧問 | Property sales consultant | 房地产销售经理、楼盘销售、售楼、新房销售、案场助理、售楼员、地产销售、案场客服、案场、地产策划、房地产策划
oc-shop-assistant | 4-01-02-03 | 店员 | 店務員 | Shop assistant | 营业员、导购、导购员、门店店员、售货员、专柜导购、店铺销售、便利店店员、服装导购、美妆导购、母婴导购、BA、化妆品导购、专卖店店员、店助、门店销售、手机销售、Retail assistant
oc-shop-manager |  | 店长 | 店長 | Shop manager | 门店店长、储备店长、店长助理、副店长、见习店长、展厅经理、门店经理、门店主管、连锁店长、值班经理、零售主管、Store manager
oc-sales-promoter |  | 促销员 | 推廣員 | Sales promoter | 促销、临时促销、推销、试吃员、商超促销、推广、导购促销、促销主管、派单员、派单、Promoter
oc-shop-cashier | 4-01-02-04 | 收银员 | 收銀員 | Shop cashier | 收银、超市收银员、收款员、酒楼收银、收银主管、前台收银、收银文员、收费员、收银前台、停车收费员、Cashier
oc-jewellery-sales |  | 珠宝销售员 | 珠寶銷售員 | Jewellery sales assistant | 珠宝导购、珠宝顾问、黄金销售、珠宝销售、珠宝营业员、奢侈品销售、手表销售
oc-customer-service | 4-07-02-03 | 客服专员 | 客戶服務員 | Customer service officer | 客服、客服文员、客服主管、客服经理、客服助理、售后客服、电商客服、淘宝客服、天猫客服、网店客服、网络客服、售前客服、客户服务、在线客服、客户关系、售后文员、售后专员、京东客服、客户专员、客户代表、客户成功、英语客服、线上客服、Customer service、客户对应
oc-after-sales-engineer |  | 售后工程师 | 售後服務工程師 | After-sales service engineer | 售后、售后服务、售后技术员、售后维修、售后经理、售后服务经理、客服工程师、客服技术员、服务工程师、技术支持工程师、技术支持、FAE、FAE工程师、现场工程师、应用工程师、售后安装、设备售后、Field service engineer
oc-call-centre-agent | 4-04-05-03 | 呼叫中心话务员 | 電話客戶服務員 | Call centre agent | 话务员、呼叫中心、客服代表、热线客服、话务、接线员、电话客服、热线话务员、话务专员、Call centre
`,
);
