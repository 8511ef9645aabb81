// Skills of design, pictures, film and stage.
import { skillsOf } from "./skills-of";

export const design = skillsOf(`
sk-photoshop | Photoshop 图像处理 | Photoshop 圖像處理 | Photoshop | PS、修图、P图、图像处理 | media graphics animation ecommerce fashion printing | graphic-designer printing-operator ecommerce-operator new-media-editor interior-designer image-retoucher ui-designer web-designer photographer illustrator advertising-maker packaging-designer
sk-illustrator | Illustrator 与 CorelDRAW 矢量设计 | Illustrator 及 CorelDRAW 向量設計 | Illustrator and CorelDRAW | Illustrator、CorelDRAW、CDR、矢量图、排版设计、CDR排版、彩页设计 | media graphics animation printing fashion packaging | graphic-designer printing-operator garment-designer ui-designer packaging-designer illustrator prepress-technician shoe-designer advertising-maker screen-printer
sk-video-editing | 短视频拍摄与剪辑 | 短片拍攝及剪接 | Video shooting and editing | 视频制作、短视频制作 | media graphics animation ecommerce | video-editor new-media-editor livestream-host animator videographer
sk-3d-modelling | 三维动画建模 | 立體動畫建模 | 3D modelling and animation | 三维建模、3D建模、三维动画、立体建模 | animation media interior | animator interior-designer video-editor game-artist rendering-artist
sk-interior-drawing | 室内施工图与效果图 | 室內施工圖及效果圖 | Interior drawings and renderings | 效果图、家装设计图、室内效果图、装修图纸 | interior | interior-designer
sk-indesign | InDesign 书刊排版 | InDesign 書刊排版 | InDesign | ID排版、画册设计、书籍排版 | graphics printing media | graphic-designer prepress-technician web-editor
sk-brand-identity | 标志与 VI 设计 | 標誌及 VI 設計 | Logo and identity design | VI设计、LOGO设计、品牌视觉、字体设计 | graphics | graphic-designer illustrator
sk-ecommerce-design | 电商主图与详情页设计 | 電商主圖及詳情頁設計 | E-commerce page design | 主图设计、详情页设计、海报设计、店铺首页、Banner | graphics ecommerce media | graphic-designer image-retoucher ecommerce-operator
sk-retouching | 图片精修 | 圖片精修 | Photo retouching | 精修、产品精修、磨皮、调色修图、Lightroom、抠图 | media graphics | image-retoucher photographer graphic-designer
sk-colour-grading-photo | 照片调色与批处理 | 相片調色及批次處理 | Photo colour work | Camera Raw、LR调色、批量修图、影楼后期 | media graphics | image-retoucher photographer
sk-figma | Figma 与 Sketch | Figma 及 Sketch | Figma and Sketch | Figma、Sketch、MasterGo、蓝湖、即时设计 | media graphics software | ui-designer web-designer product-manager
sk-interaction-design | 交互与可用性设计 | 互動及易用性設計 | Interaction design | 交互设计、用户体验设计、UX、信息架构、设计规范 | media productDesign | ui-designer product-manager industrial-designer
sk-web-page-design | 网页视觉设计 | 網頁視覺設計 | Web visual design | 网页设计、Dreamweaver、H5页面、切图 | media web | web-designer ui-designer
sk-product-sketching | 产品手绘与马克笔 | 產品手繪及馬克筆 | Product sketching | 产品手绘、马克笔、手绘草图、设计草图 | productDesign interior furniture toys | industrial-designer furniture-designer toy-designer shoe-designer jewellery-designer
sk-cmf | CMF 色彩材料工艺 | CMF 色彩材料工藝 | Colour, material and finish | CMF、色彩搭配、表面工艺、材质板 | productDesign | industrial-designer structural-designer
sk-signage | 广告制作安装 | 廣告製作安裝 | Sign making and fixing | 发光字、喷绘安装、灯箱、亚克力加工、雕刻机 | graphics | advertising-maker
sk-exhibition-design | 展台与展厅设计 | 展台及展廳設計 | Exhibition stand design | 展台设计、展厅设计、特装、展具、美陈 | events interior graphics | exhibition-designer event-planner
sk-visual-merchandising | 橱窗与空间陈列 | 櫥窗及空間陳列 | Visual merchandising | 橱窗设计、陈列手册、空间陈列、陈列道具 | retail fashion interior | exhibition-designer interior-designer
sk-3dsmax-vray | 3ds Max 与 VRay | 3ds Max 及 VRay | 3ds Max and V-Ray | 3ds Max、3DMAX、VRay、Corona、渲染 | interior animation architecture | rendering-artist interior-designer exhibition-designer furniture-designer
sk-sketchup | SketchUp 草图大师 | SketchUp 立體草圖 | SketchUp | 草图大师、SU、Enscape、Lumion | interior landscape architecture | interior-designer landscape-designer rendering-artist exhibition-designer architectural-draughter
sk-kujiale | 酷家乐与三维家 | 酷家樂及三維家 | Kujiale and 3Vjia | 酷家乐、三维家、圆方软件、全屋定制软件 | interior furniture | interior-designer furniture-designer rendering-artist
sk-space-measuring | 量房与施工图绘制 | 度尺及施工圖繪製 | Measuring rooms and working drawings | 量房、施工图、平面布置图、水电图、天正装饰 | interior | interior-designer rendering-artist decoration-worker
sk-soft-furnishing | 软装搭配 | 軟裝搭配 | Soft furnishing | 软装、窗帘布艺、家具选配、色彩软装 | interior | interior-designer
sk-furniture-breakdown | 家具拆单与孔位图 | 傢俬拆單及孔位圖 | Furniture breakdown drawings | 拆单、孔位图、云熙、板材优化、五金配置 | furniture interior | furniture-designer furniture-maker
sk-premiere | Premiere 剪辑 | Premiere 剪接 | Premiere | PR剪辑、PR、Final Cut、FCPX | media film animation | video-editor videographer
sk-jianying | 剪映与短视频剪辑 | 剪映及短片剪接 | CapCut editing | 剪映、短视频剪辑、CapCut、卡点、字幕 | media ecommerce livestream | video-editor new-media-editor videographer
sk-after-effects | After Effects 特效 | After Effects 特效 | After Effects | AE、MG动画、影视特效、Nuke | media film animation | video-editor animator
sk-davinci | 达芬奇调色 | 達文西調色 | DaVinci colour grading | 达芬奇、DaVinci Resolve、色彩分级 | film media | video-editor
sk-camera-work | 相机与镜头运用 | 相機及鏡頭運用 | Camera work | 单反、微单、索尼A7、摄像机、运镜、构图、稳定器 | film media | photographer videographer
sk-studio-lighting | 影棚布光 | 影棚佈光 | Studio lighting | 布光、影棚、闪光灯、柔光箱、静物拍摄 | film media | photographer videographer sound-light-technician
sk-script-storyboard | 脚本与分镜 | 劇本及分鏡 | Scripts and storyboards | 分镜、脚本、剧本、选题策划、短视频脚本 | film media animation | videographer animator new-media-editor
sk-portrait-photography | 人像与电商产品拍摄 | 人像及電商產品拍攝 | Portrait and product photography | 人像摄影、产品拍摄、儿童摄影、婚纱摄影、模特拍摄 | film media | photographer
sk-maya | Maya 动画 | Maya 動畫 | Maya | 角色动画、绑定、动作捕捉 | animation | animator game-artist
sk-blender-c4d | Blender 与 C4D | Blender 及 C4D | Blender and Cinema 4D | Blender、C4D、Cinema 4D、Octane、电商三维 | animation media | animator game-artist graphic-designer
sk-zbrush | ZBrush 雕刻 | ZBrush 雕刻 | ZBrush | ZB雕刻、次世代、Substance Painter、高模 | animation toys | game-artist toy-designer
sk-2d-animation | 二维动画（Animate、Spine） | 平面動畫（Animate、Spine） | 2D animation | Spine、Flash、Animate、Live2D、逐帧动画 | animation | animator
sk-digital-painting | 板绘与原画 | 電繪及原畫 | Digital painting | 板绘、原画、SAI、Procreate、数位板、CG绘画 | animation graphics | illustrator game-artist
sk-drawing | 素描与色彩基础 | 素描及色彩基礎 | Drawing and colour basics | 素描、速写、色彩、水彩、美术基础 | graphics animation productDesign | illustrator craft-artist art-teacher
sk-picture-books | 插画与绘本创作 | 插畫及繪本創作 | Illustration | 插画、绘本、漫画、条漫、表情包 | graphics animation | illustrator
sk-sound-recording | 录音与音频后期（Audition） | 錄音及音頻後期（Audition） | Sound recording and editing | Audition、录音、混音、Pro Tools、配乐、Cubase | film music | sound-light-technician video-editor actor-presenter
sk-stage-audio | 舞台音响调试 | 舞台音響調校 | Stage audio | 调音台、舞台音响、扩声、麦克风、功放 | film music | sound-light-technician
sk-stage-lighting | 舞台灯光控制 | 舞台燈光控制 | Stage lighting control | 舞台灯光、控台、MA2、DMX、追光 | film music dance | sound-light-technician
sk-hosting | 主持与播音 | 主持及播音 | Hosting and announcing | 主持、播音、司仪、配音、台风 | film music | actor-presenter wedding-planner
sk-singing-dance | 声乐与舞蹈表演 | 聲樂及舞蹈表演 | Singing and dance | 声乐、唱歌、舞蹈、民族舞、街舞、表演 | music dance | actor-presenter art-teacher
sk-piano | 钢琴与乐器演奏 | 鋼琴及樂器演奏 | Piano and instruments | 钢琴、弹琴、吉他、古筝、乐器、尤克里里 | music childcare | art-teacher kindergarten-teacher actor-presenter
`);
