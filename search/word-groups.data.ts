// Words of the shop floor and the counter that say the same on both sides of the border, beside the names and aliases of
// the reference data: a listing whose title says one of a line is found by all of it. A line is one thing; words that are
// only near each other stand apart.

/** Each line: words that mean the same. */
export const wordGroups: readonly (readonly string[])[] = `
数控 CNC 电脑锣 加工中心
啤机 注塑 注塑机
火花机 EDM 放电 电火花
线切割 线割 走丝
磨床 平面磨
车床 普车
工模 模具
喷涂 喷油 喷漆
镭射 激光 镭雕
丝印 网印 丝网
打版 打板 纸样
车位 车缝 缝纫 平车 针车
品检 质检 QC 品管 检验员
三坐标 三次元
仓管 仓库管理 仓务 仓管员
叉车 铲车 堆高机
快递 速递
司机 驾驶员
报关 关务
汽修 汽车维修
电焊 焊工 焊接
人事 人力资源 HR
采购 买手
收银 收款 收银员
导购 营业员 店员
客服 客户服务
前台 接待 柜台
文员 文秘
电商 电子商务 网店
美工 平面设计
剪辑 视频后期
动漫 动画 漫画
建模 三维建模 3D建模
前端 Web前端
安卓 Android
嵌入式 单片机
测试工程师 软件测试
网管 网络管理
房务 客房 执房
礼宾 行李员
保安 护卫 安保
保洁 清洁
家政 家务助理 保姆
服务员 侍应 侍应生 楼面
厨工 帮厨
点心 面点
烧腊 烧味
西点 烘焙 面包 蛋糕 裱花 糕点
美发 发型师 理发
幼师 幼儿园老师 幼儿教师
护工 护理员 养老护理 护老
养老 护老 长者
储备干部 储干 管培生
普工 作业员 操作工 普通工人
拉长 组长 线长
生管 PMC 生产计划
测绘 工程测量 测量放线
造价 预算员
水电 水电工
物业 物管
房产经纪 地产代理
空乘 空姐
花艺 花店
兽医 宠物医生
药店 药房 大药房 药品零售
药剂 药师 药剂师
健身 私教
电梯 升降机 扶梯
种植 栽培 园艺
社工 社会工作
化妆 彩妆 美妆
现场施工 施工员 工地
资料员 文件管理员
`
  .trim()
  .split("\n")
  .map((line) => line.split(" "));
