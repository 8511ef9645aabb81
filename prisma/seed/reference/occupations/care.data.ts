// Trades of care, health, teaching and sport.
import { trades } from "./trades";

export const care = trades(
  "care",
  `
oc-childcare-worker | 4-10-01-03 | 保育员（幼儿照护） | 幼兒照顧員 | Childcare worker | 保育员、保育师、保育、幼儿照护、托育老师、托育、托育员、育婴员、婴幼儿照护、配班老师、生活老师、幼儿园保育、幼儿工作员、幼师助教、托班老师、Nursery assistant
oc-maternity-nurse |  | 母婴护理员（月嫂） | 陪月員 | Maternity and infant carer | 月嫂、育婴师、母婴护理、母婴护理师、育儿嫂、催乳师、月子中心、产康师、产后康复师、母婴护士、育婴、产后修复、月子护理、陪月、Confinement nanny、母婴护理员
oc-kindergarten-teacher | 2-08-03-00 | 幼儿园教师 | 幼稚園教師 | Kindergarten teacher | 幼师、幼教、幼儿教师、幼儿园老师、早教老师、早教、学前教育、学前教育老师、主班老师、幼儿老师、幼儿园园长、早教指导师、蒙氏老师、Preschool teacher
oc-primary-tutor |  | 课程辅导老师 | 功課輔導導師 | Tutor | 托管老师、辅导老师、晚托老师、英语老师、数学老师、语文老师、家教、作业辅导、小学老师、课后辅导、午托老师、补习老师、助教、英语教师、老师、教师、辅导员、班主任、補習導師、Teaching assistant、语文教师、数学教师、物理老师、物理教师、化学老师、化学教师、历史老师、历史教师、政治教师、生物教师、地理教师
oc-training-instructor |  | 培训讲师 | 培訓導師 | Instructor | 讲师、实训老师、技能培训老师、培训老师、编程老师、少儿编程老师、机器人老师、职业培训师、实训教师、驾校教练、专业课老师、Lecturer
oc-art-teacher |  | 艺术培训教师 | 藝術導師 | Art and music teacher | 美术老师、舞蹈老师、音乐老师、钢琴老师、书法老师、声乐老师、画室助教、美术教师、古筝老师、舞蹈教师、吉他老师、口才老师、主持老师、绘画老师、Art tutor
oc-special-education-assistant |  | 特殊教育助理 | 特殊教育助理 | Special education assistant | 特教老师、特殊教育、特教、康复老师、自闭症老师、言语治疗、感统训练、感统老师、言语治疗师、个训老师、特教教师、言语康复、SEN teaching assistant
oc-education-adviser |  | 课程顾问 | 課程顧問 | Education adviser | 教育顾问、课程销售、招生老师、招生、咨询师、教育咨询、招生专员、学习顾问、留学顾问、课程咨询、升学顾问、招生咨询、学习规划师、校区主管、市场招生、Admissions adviser、校区顾问
oc-teaching-administrator |  | 教务员 | 教務員 | School administrator | 教务、教务老师、教务专员、学管师、教务主管、教务助理、教务文员、校长助理、学管、教学管理、School clerk
oc-care-worker | 4-10-01-05 | 养老护理员（护工） | 護理員 | Care worker | 护工、养老护理员、陪护、老年照护、照顾员、保健员、病人服务助理、个人照顾工作员、医疗护理员、陪诊师、陪诊、养老护理、生活护理员、健康照护师、住院陪护、Carer
oc-care-home-manager |  | 养老机构管理员 | 安老院舍主任 | Care home supervisor | 养老院长、养老顾问、养老管家、养老院、养老主管、老年人能力评估师、养老服务、养老运营、智慧养老、養老社區、护理主管、养老项目、Care home manager
oc-social-worker | 2-07-11-01 | 社工 | 社會工作員 | Social worker | 社会工作者、社会工作、社工助理、青少年社工、社会服务、社工督导、禁毒社工、儿童社工、医务社工、活動助理、Welfare worker
oc-community-worker | 3-01-04-01 | 社区工作者 | 社區工作幹事 | Community officer | 网格员、社区专职、居委会、村务、社区网格员、社区助理、党务专员、党建专员、政务服务、窗口办事员、办事员、政务窗口、便民服务、Community affairs officer
oc-nurse |  | 护士 | 護士 | Nurse | 护理、临床护士、助理护士、门诊护士、登记护士、实习护士、口腔护士、护士长、医美护士、手术室护士、护理师、注册护士、厂医、校医、体检护士、牙科护士、Enrolled nurse
oc-doctor-assistant |  | 医生助理 | 醫生助理 | Clinic assistant | 医师助理、医助、导医、诊所助理、门诊助理、牙科助理、口腔助理、分诊、中医助理、导诊、医疗助理、医生、医师、挂号员、診所助護、Medical assistant
oc-dental-technician | 2-05-07-02 | 口腔技师 | 牙科技術員 | Dental technician | 义齿、义齿技师、牙科技工、义齿车瓷、义齿工、口腔工艺、口腔修复、CAD义齿设计、义齿加工、车瓷工、口腔医学、义齿设计、Dental laboratory technician、义齿学徒
oc-rehabilitation-therapist | 2-05-07-13 | 康复治疗师 | 復康治療助理 | Rehabilitation therapist | 康复师、康复、康复技师、理疗师、作业治疗、运动康复师、康复治疗、理疗、物理治疗、职业治疗、康复护理、盆底康复、物理治療助理、Therapy assistant
oc-massage-therapist | 4-10-04-02 | 推拿按摩师 | 推拿按摩師 | Massage therapist | 按摩师、推拿师、针灸推拿、足疗师、推拿、小儿推拿、足浴技师、足疗、艾灸师、刮痧、正骨师、保健按摩、中医理疗、足浴、推拿理疗师、Masseur、沐足技师、针灸师、艾灸
oc-pharmacy-assistant |  | 药剂员 | 配藥員 | Pharmacy technician | 药剂、药师、药剂师、执业药师、药剂科、药士、西药师、调剂员、药库、临床试验、CRC、CRA、驻店药师、Dispenser
oc-pharmacy-clerk | 4-01-05-02 | 药店店员 | 藥房店務員 | Pharmacy shop assistant | 药店营业员、药店店长、药店收银、药品导购、药店销售、医药商品购销员、药店导购、Drugstore assistant
oc-chinese-medicine-worker | 6-12-02-00 | 中药调剂炮制工 | 中藥配劑員 | Chinese medicine worker | 中药调剂、中药师、中药炮制、抓药员、中药房、中药饮片、煎药员、中药采购、執藥、Chinese medicine dispenser
oc-medical-laboratory-technician | 2-05-07-04 | 医学检验员 | 醫務化驗員 | Medical laboratory technician | 医学检验、检验师、检验技师、病理、核酸检测、病理技术员、临床检验、检验技术员、医学检验师、检验士、核酸采样、基因检测、医学实验、Medical lab technician
oc-radiographer | 2-05-07-01 | 医学影像技师 | 放射技術員 | Radiographer | 影像技师、放射技师、医学影像、B超、影像科、放射科、CT技师、超声医生、X光、Imaging technician
oc-optometrist | 4-14-03-03 | 视光师（验光） | 視光師 | Optometrist | 验光师、验光员、配镜师、定配工、视光、眼视光、眼镜销售、眼镜店员、眼镜加工、视光中心、Optician
oc-health-manager | 4-14-02-02 | 健康管理师 | 健康管理師 | Health management officer | 健康管理、健康管理专员、体检中心、健康管家、慢病管理、健康专员、体检客服、健康咨询、Health coach、养生专家、养生顾问
oc-psychological-counsellor | 2-07-11-03 | 心理咨询员 | 心理輔導員 | Psychological counsellor | 心理咨询师、心理咨询、心理老师、心理辅导、心理健康、心理健康老师、心理助理、Counsellor
oc-fitness-coach |  | 健身教练 | 健身教練 | Fitness coach | 私教、私人教练、瑜伽老师、瑜伽教练、普拉提、健身会籍、会籍顾问、瑜伽、团操教练、健身顾问、体能教练、健身会所、Personal trainer
oc-sports-coach | 2-09-07-01 | 体育教练 | 體育教練 | Sports coach | 体育老师、篮球教练、足球教练、羽毛球教练、游泳教练、跆拳道教练、乒乓球教练、体适能教练、体能老师、武术教练、网球教练、体育教师、滑板教练、跳绳教练、高尔夫、体适能、轮滑教练、Coach
oc-lifeguard | 4-14-05-03 | 救生员 | 救生員 | Lifeguard | 游泳救生员、泳池救生员、泳池管理员、水上救生员、救生教练、泳池救生、拯溺員、Pool lifeguard
`,
);
