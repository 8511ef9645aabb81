// Trades of garments, textiles, leather and shoes.
import { trades } from "./trades";

export const garment = trades(
  "garment",
  `
oc-leather-worker |  | 皮具手袋工 | 皮具手袋技工 | Leather goods worker | 皮具工、手袋工、高车、高车工、台面工、手袋师傅、皮具打版、手袋出格、出格师傅、油边工、皮具设计、手袋设计师、手袋开发、手袋IE、纸格师傅、出格工程师、油边熟手、柱车手、版房台面、板房台面
oc-shoe-maker | 6-05-04-01 | 制鞋工 | 製鞋技工 | Shoemaker | 鞋厂普工、针车、针车工、成型针车、鞋厂针车、夹包、鞋样、刷胶工、夹包师傅、定型工
oc-shoe-designer | 4-08-08-17 | 鞋类设计开发员 | 鞋類設計開發員 | Footwear designer | 鞋类设计师、鞋样设计师、鞋子开发、鞋开发、鞋类开发、鞋样师傅、鞋业开发、鞋设计师、开版师、鞋版师
oc-garment-worker | 6-05-01-03 | 缝纫工 | 車衣工 | Sewing machinist | 车位工、车位、平车工、平车、缝纫、车衣、电车工、缝纫师傅、车缝、车缝组长、缝纫学徒、双针车工、锁边工、打枣工、车工车位、冚车、Machinist (garment)
oc-garment-cutter | 6-05-01-02 | 裁床工 | 裁床技工 | Garment cutter | 裁床、裁床师傅、裁床组长、裁剪工、裁剪、拉布工、裁断工、裁片工、电剪工、排唛架、唛架员、裁床主管、电剪、电脑排唛员、排唛
oc-pattern-maker | 6-05-01-01 | 纸样师（打版） | 紙樣師（打版） | Pattern maker | 打版师、纸样师、纸样、纸样师傅、纸样员、打版、服装打版、制版师、放码员、放码、打板师、服装制版师、CAD放码、立裁师、Pattern cutter
oc-garment-sample-maker |  | 样衣工 | 樣衣技工 | Garment sample maker | 样衣、车版工、车板、样衣师傅、车办、办房车位、车版、样衣车位、打样车位、板房车位
oc-garment-finisher | 6-05-01-04 | 服装后整工（尾部） | 服裝後整技工（尾部） | Garment finisher | 尾部、大烫、大烫工、烫工、剪线、查衫、手工钉珠、包装尾部、整烫工、后整、剪线工、锁眼工、钉扣工、洗水工、洗水、水洗工
oc-garment-designer | 2-09-06-02 | 服装设计助理 | 時裝設計助理 | Fashion design assistant | 服装设计师、服装设计、时装设计、服装设计员、男装设计师、女装设计师、童装设计师、服装助理、毛衫设计师、内衣设计师、针织设计师、时装设计师、Fashion designer
oc-garment-merchandiser |  | 服装跟单员 | 製衣跟單員 | Garment merchandiser | 服装跟单、外贸服装跟单、面料跟单、毛织跟单、服装外发跟单、制衣跟单、服装业务、服装外贸、服装理单、成衣跟单、Garment merchandising
oc-garment-qc |  | 服装质检员 | 製衣品質檢查員 | Garment quality inspector | 服装QC、跟单QC、服装质检、查货QC、面料QC、服装验货、毛衫QC、验布员、验布工、服装检验、成衣QC
oc-textile-worker |  | 纺织工 | 紡織技工 | Textile worker | 挡车工、织布工、纺纱工、细纱工、纺织技术员、整经工、织造、纺织工程师、无纺布、织带工、机织
oc-knitting-technician | 6-04-04-03 | 针织横机工 | 針織橫機技工 | Knitting technician | 横机、电脑横机、横机师傅、毛织、吓数师傅、吓数、画花师傅、画花、缝盘工、缝盘、套口工、圆机工、大圆机、织机师傅、电脑横机调机
oc-dyeing-worker | 6-04-06-02 | 印染工 | 漂染技工 | Dyeing worker | 印染、染整、染色工、染缸工、染整技术员、印花工、印花、定型机、染厂、化验室打色、漂染、印染技术员、数码印花、打色员、染整工程师、印花师傅
oc-embroidery-operator |  | 电脑绣花工 | 電腦繡花技工 | Embroidery machine operator | 绣花、绣花机、电脑绣花、绣花打带、打带师傅、绣花挡车、绣花师傅、刺绣工、绣花工、绣花版师
oc-fabric-buyer |  | 面料开发员 | 布料開發員 | Fabric sourcing officer | 面料开发、面料采购、面辅料采购、面料设计师、辅料采购、面料、面料专员、面料业务、布料采购、家纺设计师、面料工程师
`,
);
