// Skills of warehouses, freight, customs and delivery.
import { skillsOf } from "./skills-of";

export const logistics = skillsOf(`
sk-forklift | 叉车驾驶 | 鏟車駕駛 | Forklift driving | 叉车证、N1证、叉车操作证、电动叉车 | logistics | forklift-driver warehouse-keeper | none
sk-warehousing | 仓储作业与盘点 | 倉務及盤點 | Warehousing and stocktaking | 出入库、先进先出 | logistics crossborder | warehouse-keeper logistics-clerk forklift-driver warehouse-supervisor order-picker cold-chain-worker
sk-freight | 货运代理与单证 | 貨運代理及單證 | Freight forwarding and documents | 货运代理、海运、船务跟单 | logistics crossborder | logistics-clerk customs-clerk foreign-trade-clerk merchandiser freight-forwarder shipping-clerk
sk-customs | 报关实务 | 報關實務 | Customs declaration | 报关单、单一窗口、进出口报关、中港运输 | crossborder logistics | customs-clerk logistics-clerk
sk-wms | WMS 仓储系统 | WMS 倉儲系統 | Warehouse management systems | WMS、PDA扫描、库位管理、条码扫描、富勒WMS | logistics supplyChain | warehouse-keeper order-picker warehouse-supervisor cold-chain-worker
sk-stocktaking | 盘点与账物核对 | 盤點及帳物核對 | Stocktaking | 盘点、库存管理、账物相符、循环盘点、收发存 | logistics | warehouse-keeper warehouse-supervisor material-handler shop-manager cold-chain-worker
sk-picking | 拣货与复核 | 執貨及覆核 | Picking and checking | 拣货、分拣、复核、播种墙、订单拣选、理货 | logistics post ecommerce | order-picker packer stevedore cold-chain-worker
sk-loading | 装卸与装柜 | 裝卸及裝櫃 | Loading and stuffing | 装柜、卸柜、码垛、液压车、打托、缠膜机 | logistics | stevedore order-picker forklift-driver port-operator
sk-reach-truck | 高位与前移式叉车 | 高位及前移式鏟車 | Reach trucks | 前移式叉车、高位叉车、三向叉车、堆高车 | logistics | forklift-driver warehouse-keeper | none
sk-warehouse-layout | 仓储规划与绩效 | 倉儲規劃及績效 | Warehouse planning | 库位规划、仓储KPI、出入库流程、仓库布局 | logistics supplyChain | warehouse-supervisor supply-chain-specialist
sk-container-operations | 集装箱与码头作业 | 貨櫃及碼頭作業 | Container and terminal work | 集装箱、龙门吊操作、桥吊、理箱、堆场作业、TOS | logistics | port-operator stevedore shipping-clerk
sk-lashing | 货物绑扎与港口安全 | 貨物綁紮及港口安全 | Lashing and port safety | 绑扎、港口安全、危险货物作业、指挥手势 | logistics | port-operator stevedore heavy-machinery-operator ship-crew
sk-transport-management | 运输调度与 TMS | 運輸調度及 TMS | Transport dispatch and TMS | TMS、车辆调度、排线、运费核算、GPS监控 | logistics | dispatcher logistics-clerk supply-chain-specialist
sk-sea-freight | 海运订舱与提单 | 海運訂艙及提單 | Sea freight booking | 订舱、提单、船公司、拖车报关、拼箱、整柜 | freight logistics crossborder | freight-forwarder shipping-clerk logistics-clerk
sk-air-freight | 空运与国际快递操作 | 空運及國際速遞操作 | Air freight and express | 空运、国际快递、DHL、FBA头程、海外仓 | freight crossborder | freight-forwarder cross-border-operator logistics-clerk
sk-trade-documents | 外贸单证制作 | 外貿單證製作 | Export documents | 单证、信用证、箱单发票、产地证、L/C、装箱单 | crossborder freight | shipping-clerk foreign-trade-clerk merchandiser customs-clerk
sk-export-refund | 出口退税 | 出口退稅 | Export tax refund | 退税申报、外汇核销、口岸电子执法 | crossborder accounting | customs-clerk accountant shipping-clerk
sk-hs-classification | 商品归类与合规 | 商品歸類及合規 | HS classification | HS编码、归类、监管条件、加工贸易手册、AEO | crossborder | customs-clerk
sk-supply-planning | 需求预测与库存优化 | 需求預測及庫存優化 | Demand planning | 需求预测、安全库存、S&OP、库存周转、VMI | supplyChain | supply-chain-specialist material-controller
sk-cold-chain-handling | 冷链温控与生鲜作业 | 冷鏈溫控及生鮮作業 | Cold chain handling | 冷链、温控、冷藏车、保温箱、温度记录、GSP冷链 | coldChain logistics | cold-chain-worker warehouse-keeper meat-cutter
sk-parcel-delivery | 快件收派 | 快件收派 | Parcel pickup and delivery | 收派件、揽收、派件、面单、快递柜 | post logistics | courier
sk-parcel-sorting | 快件分拣与操作 | 快件分揀及操作 | Parcel sorting | 快件处理、分拨中心、巴枪、交叉带分拣 | post logistics | order-picker courier
sk-riding | 电动车骑行配送 | 電動單車送遞 | Delivery riding | 骑手接单、电动车驾驶、送餐、摩托车驾照 | post | food-rider courier
sk-delivery-service | 配送服务与时效 | 送遞服務及時效 | Delivery service | 准时送达、签收、客户当面服务、食品配送 | post logistics | food-rider courier driver
`);
