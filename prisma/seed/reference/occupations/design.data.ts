// Trades of design, pictures, film and stage.
import { trades } from "./trades";

export const design = trades(
  "design",
  `
oc-graphic-designer | 2-09-06-01 | 平面设计（美工） | 平面設計員 | Graphic designer | 美工、平面设计、平面设计师、淘宝美工、天猫美工、电商美工、网络美工、美工设计、美工设计师、广告设计、广告设计师、视觉设计、视觉设计师、设计专员、平面设计助理、电商设计、电商设计师、版式设计、海报设计、PS设计、Graphic design、美编、平面图案设计师、计算机平面设计
oc-ui-designer |  | UI设计师 | UI 設計師 | UI designer | UI、UI设计、UI设计员、交互设计师、UX设计、APP设计、界面设计、UE设计师、交互设计、UI实习生、UX designer
oc-web-designer |  | 网页设计师 | 網頁設計師 | Web designer | 网页设计、网页制作、网页美工、网站设计、网站美工、网站制作、网站建设、Web design
oc-industrial-designer | 2-02-34-02 | 工业产品设计员 | 工業設計員 | Industrial designer | 工业设计、工业设计师、ID工程师、ID设计、ID设计师、ID设计工程师、外观设计师、外观设计、外观设计工程师、产品外观设计、产品设计师、ID、灯具设计师、产品造型、Industrial design
oc-advertising-maker |  | 广告制作员 | 廣告製作員 | Advertising and sign maker | 广告制作、广告安装、喷绘、写真、广告牌、标识制作、广告安装工、喷绘员、写真机操作、雕刻机操作、图文店员、打印店、发光字、Sign maker
oc-exhibition-designer | 4-08-08-21 | 展示展览设计员 | 展覽展示設計員 | Exhibition designer | 展览设计、展示设计、展厅设计、会展设计、展台设计、橱窗陈列、陈列师、陈列员、空间设计师、空间设计、陈列设计、橱窗设计、展厅设计师、Visual merchandiser、陈列专员
oc-interior-designer | 4-08-08-07 | 室内设计员 | 室內設計員 | Interior designer | 室内设计、室内设计师、装修设计、家装设计师、软装设计、软装设计师、室内设计助理、装饰设计、家装设计、全屋定制设计师、全屋定制、家装顾问、量房员、室内装潢、Interior design
oc-furniture-designer | 4-08-08-12 | 家具设计员 | 傢俬設計員 | Furniture designer | 家具设计、家具设计师、橱柜设计师、衣柜设计师、家具拆单、拆单员、家具结构、家居设计师、定制家具设计、拆单、家具研发、家具绘图、Furniture design
oc-rendering-artist |  | 效果图设计员 | 效果圖設計員 | Architectural visualiser | 效果图、效果图设计师、3D效果图、效果图制作、施工图设计师、施工图、渲染师、效果图表现、深化设计师、深化设计、3D渲染、室内绘图员、3D visualiser
oc-jewellery-designer | 4-08-08-11 | 珠宝首饰设计员 | 珠寶首飾設計員 | Jewellery designer | 珠宝设计师、珠宝设计、首饰设计师、首饰设计、首饰3D、珠宝绘图、JewelCAD、首饰绘图师、饰品设计师、Jewellery design
oc-toy-designer | 4-08-08-10 | 玩具设计员 | 玩具設計員 | Toy designer | 玩具设计师、玩具设计、毛绒设计师、玩具开发、玩具美工、玩偶设计、玩具结构工程师、礼品设计师、Toy design
oc-video-editor | 2-09-03-06 | 视频剪辑师 | 影片剪接員 | Video editor | 剪辑、剪辑师、视频剪辑、短视频剪辑、后期剪辑、视频后期、剪辑助理、后期制作、视频制作、影视后期、影视剪辑、视频编辑、后期、视频剪接、Video editing
oc-photographer | 4-08-09-01 | 摄影师 | 攝影師 | Photographer | 摄影、摄影助理、商业摄影、儿童摄影师、婚纱摄影师、电商摄影、产品摄影、摄影师助理、影楼、照相馆、静物摄影、Photography
oc-videographer |  | 摄像与短视频编导 | 攝錄及短片編導 | Videographer and short-video director | 摄像、摄像师、短视频编导、编导、视频拍摄、短视频、短视频拍摄、影视编导、导演助理、导演、摄影摄像、视频策划、短视频策划、拍摄、Camera operator
oc-animator | 4-13-02-02 | 动画制作员 | 動畫製作員 | Animator | 动画师、动画、动画设计、动画设计师、3D动画师、三维动画、二维动画、MG动画、影视后期特效、特效师、动画制作、AE特效、Flash动画、特效、Animation
oc-game-artist |  | 游戏美术师 | 遊戲美術師 | Game artist | 3D建模师、原画师、原画、动漫设计、游戏美术、建模师、3D建模、游戏特效、次世代建模、模型师、三维建模、游戏原画、3D设计师、3D设计、角色建模、三维设计师、Game art
oc-illustrator |  | 插画师 | 插畫師 | Illustrator | 插画、插画设计、漫画师、绘画师、手绘师、画师、卡通设计、IP设计、条漫
oc-image-retoucher |  | 修图师 | 修圖師 | Image retoucher | 修图、图片处理、精修师、数码师、后期修图、调色修图、照片后期、图片美工、影楼后期、修片师、Photo retoucher
oc-sound-light-technician |  | 灯光音响师 | 燈光音響技術員 | Sound and lighting technician | 音响师、灯光师、音响技术员、舞台灯光、音频师、录音师、DJ、调音师、舞美、音响安装、灯光音响、音视频工程师、舞台技术、影音工程师、Audio technician
oc-actor-presenter |  | 主持与演艺人员 | 主持及演藝人員 | Presenter and performer | 主持人、演员、模特、司仪、舞蹈演员、歌手、配音员、配音、礼仪模特、播音主持、演艺、舞者、平面模特、Presenter
oc-craft-artist | 2-09-06-06 | 工艺美术师 | 工藝美術師 | Craft artist | 工艺品设计师、工艺品、雕塑师、雕刻师、泥塑师、手工艺、雕刻、彩绘、彩绘工、漆艺、工艺品开发、彩绘师、Sculptor
`,
);
