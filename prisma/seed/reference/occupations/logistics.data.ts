// Trades of warehouses, freight, ports and delivery.
import { trades } from "./trades";

export const logistics = trades(
  "logistics",
  `
oc-forklift-driver | 6-30-05-01 | 叉车司机 | 鏟車司機 | Forklift driver | 叉车工、叉车员、叉车、铲车、堆高机司机、电动叉车司机、高位叉车、叉车仓管、仓库叉车、Forklift operator
oc-warehouse-keeper | 4-02-06-01 | 仓管员 | 倉務員 | Warehouse keeper | 仓管、仓库管理员、仓库文员、仓库员、仓务、收发员、仓储管理、仓储专员、仓库、仓储、仓库管理、仓库助理、仓库组长、五金仓管、原料仓管、成品仓管、库管、库管员、保管员、Storekeeper
oc-warehouse-supervisor |  | 仓储主管 | 倉務主管 | Warehouse supervisor | 仓库主管、仓库经理、仓储经理、仓库主任、仓库领班、物流仓储主管、仓库课长、Warehouse manager
oc-order-picker | 4-02-06-02 | 拣货理货员 | 執貨理貨員 | Order picker | 理货员、拣货员、分拣员、分拣、理货、拣货、配货员、配货、分拣工、快递分拣、仓库分拣、扫描员、执货员、上架员、商超理货员、超市理货员、Picker
oc-stevedore | 4-02-05-01 | 装卸搬运工 | 搬運工人 | Loader and mover | 搬运工、装卸工、搬运、装卸、搬运员、上下货、搬家工、装车工、卸货工、跟车搬运、苦力、運輸工人
oc-port-operator |  | 港口作业员 | 港口操作員 | Port operator | 桥吊司机、码头理货、岸桥、理箱员、堆场、龙门吊、貨櫃碼頭、Terminal operator
oc-logistics-clerk | 4-02-06-03 | 物流专员 | 物流文員 | Logistics clerk | 物流、物流跟单、物流管理、物流主管、物流经理、物流助理、物流客服、物流操作、运输文员、物流调度员、运输专员、运输管理、Logistics
oc-dispatcher | 4-02-02-05 | 调度员 | 調度員 | Dispatcher | 车辆调度、调度、运输调度、车队管理、派车员、车队长、调度文员、配送调度、调度主管、计划调度员、生产调度
oc-freight-forwarder | 4-02-05-03 | 货运代理 | 貨運代理文員 | Freight forwarding clerk | 货代、货代操作、货代业务、国际货代、海运操作、空运操作、货代销售、货代客服、拖车操作、海运、空运、跨境物流、国际物流、Freight forwarder
oc-shipping-clerk |  | 船务单证员 | 船務文員 | Shipping documents clerk | 单证员、船务、船务员、单证、船务专员、单证文员、船务主管、船务跟单、外贸单证、单证操作、出货文员、Shipping clerk
oc-supply-chain-specialist | 4-02-06-05 | 供应链专员 | 供應鏈專員 | Supply chain specialist | 供应链、供应链管理、供应链经理、供应链助理、供应链工程师、供应链计划、SCM、Supply chain、调达
oc-cold-chain-worker | 4-02-06-04 | 冷链作业员 | 冷鏈操作員 | Cold chain worker | 冷库管理员、冷链配送、冷库工人、冷链物流、冷库理货员、制冷值班员
oc-courier | 4-02-07-08 | 快递员 | 速遞員 | Courier | 派送员、配送员、快件员、送货员、收派员、快递、派件员、邮递员、投递员、快递揽收、快递客服、送货、配送、Delivery worker
oc-food-rider | 4-10-08-01 | 外卖骑手 | 外賣送餐員 | Food delivery rider | 外卖员、骑手、美团骑手、送餐员、外卖配送员、外卖、跑腿员、众包骑手
`,
);
