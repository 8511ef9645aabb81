// Skills of care, health, teaching and sport.
import { skillsOf } from "./skills-of";

export const care = skillsOf(`
sk-childcare | 婴幼儿照护 | 嬰幼兒照顧 | Infant and toddler care | 婴幼儿急救、幼儿保教 | childcare nursing | childcare-worker kindergarten-teacher
sk-kindergarten-activities | 幼儿活动组织 | 幼兒活動帶領 | Leading activities for young children | 儿歌、游戏活动 | childcare | kindergarten-teacher childcare-worker
sk-basic-nursing | 基础护理 | 基礎護理 | Basic nursing | 测量生命体征、护理操作、三基护理、导尿 | nursing | nurse care-worker
sk-elderly-care | 老年照护 | 長者照顧 | Elderly care | 老年护理、翻身拍背、长者护理 | nursing elderly | care-worker nurse
sk-first-aid | 急救 | 急救 | First aid | 心肺复苏、CPR、急救证、红十字救护员、AED、溺水急救 | nursing childcare elderly travel sports aviation | nurse care-worker childcare-worker kindergarten-teacher security-guard tour-guide fitness-coach lifeguard maternity-nurse metro-station-officer scenic-area-staff flight-attendant sports-coach special-education-assistant
sk-infant-feeding | 婴幼儿喂养与洗护 | 嬰幼兒餵養及洗護 | Infant feeding and bathing | 喂养、抚触、婴儿洗澡、换尿布、辅食、拍嗝 | childcare nursing | maternity-nurse childcare-worker
sk-early-learning | 早期发展与感统游戏 | 早期發展及感統遊戲 | Early learning play | 早教、感统、亲子游戏、蒙台梭利、发展评估 | childcare | childcare-worker kindergarten-teacher special-education-assistant
sk-maternity-care | 产妇护理与月子餐 | 產婦護理及坐月餐 | Postnatal care | 月子餐、产妇护理、通乳、产后修复、母乳喂养 | nursing household | maternity-nurse
sk-childcare-cert | 保育师与育婴员证 | 保育師及育嬰員證 | Childcare certificates | 保育员证、育婴师证、1+X幼儿照护、母婴护理证 | childcare household | childcare-worker maternity-nurse | none
sk-daily-care-routine | 一日生活照料 | 一日生活照顧 | Daily care routine | 晨检、午睡照看、进餐照料、如厕引导、消毒玩具 | childcare | childcare-worker
sk-teacher-licence | 教师资格证 | 教師資格證 | Teaching licence | 幼师资格证、小学教师资格、教资 | childcare english music | kindergarten-teacher primary-tutor art-teacher special-education-assistant | none
sk-lesson-planning | 教学活动设计 | 教學活動設計 | Lesson planning | 教案设计、说课、试讲、集体教学、环创 | childcare | kindergarten-teacher primary-tutor
sk-handicraft | 手工与环境创设 | 手工及環境佈置 | Crafts and classroom display | 手工、主题墙、剪纸、简笔画、黑板报 | childcare graphics | kindergarten-teacher art-teacher
sk-homework-tutoring | 作业辅导与学习管理 | 功課輔導及學習管理 | Homework tutoring | 作业辅导、晚托、学习习惯、错题讲解 | childcare english | primary-tutor
sk-parent-communication | 家校沟通 | 家校溝通 | Working with parents | 家长沟通、家长会、家访、接送管理 | childcare | primary-tutor kindergarten-teacher teaching-administrator education-adviser childcare-worker
sk-scratch-coding | 少儿编程与机器人教学 | 少兒編程及機械人教學 | Teaching coding to children | Scratch、少儿编程、乐高机器人、STEM教学 | computing robotics | training-instructor primary-tutor
sk-workshop-teaching | 实训指导 | 實訓指導 | Workshop teaching | 实训教学、技能竞赛指导、一体化教学、操作示范 | mechatronics cnc | training-instructor
sk-calligraphy | 书法与国画 | 書法及國畫 | Calligraphy and Chinese painting | 书法、硬笔书法、国画、毛笔字 | graphics | art-teacher
sk-special-education | 特殊儿童训练 | 特殊兒童訓練 | Special needs training | ABA、自闭症干预、个训、感统训练、融合教育 | childcare rehabilitation | special-education-assistant
sk-speech-therapy | 言语与语言训练 | 言語及語言訓練 | Speech and language training | 言语训练、构音训练、口肌训练、语言发育 | rehabilitation childcare | special-education-assistant rehabilitation-therapist
sk-enrolment | 招生咨询与谈单 | 招生諮詢及簽單 | Enrolment advising | 招生、课程咨询、谈单、试听课、续费 | marketing | education-adviser
sk-school-admin | 排课与学籍管理 | 排課及學籍管理 | Scheduling and student records | 排课、学籍管理、考务、教务系统、教材发放 | office | teaching-administrator
sk-student-records | 教学资料与考勤统计 | 教學資料及考勤統計 | Teaching records | 教学资料归档、学生考勤、成绩录入、学员档案 | office | teaching-administrator dormitory-manager
sk-daily-living-care | 老年人生活照料 | 長者生活照顧 | Daily care of older people | 助浴、喂饭、翻身、更衣、口腔清洁、防压疮 | elderly nursing | care-worker
sk-dementia-care | 失智照护 | 認知障礙照護 | Dementia care | 认知训练、阿尔茨海默、认知症 | elderly nursing | care-worker care-home-manager
sk-elderly-assessment | 老年人能力评估 | 長者能力評估 | Elderly assessment | 能力评估、ADL评估、老年人评估、照护计划 | elderly health | care-home-manager care-worker social-worker
sk-care-cert | 养老护理员与医疗护理员证 | 護理員證書 | Care worker certificates | 养老护理员证、医疗护理员证、护理员证、保健员证书、1+X老年照护 | elderly nursing | care-worker | none
sk-care-home-operations | 养老机构运营 | 安老院舍營運 | Care home operation | 养老运营、入住评估、长者活动、安全巡查、护理排班 | elderly | care-home-manager
sk-case-work | 个案与小组工作 | 個案及小組工作 | Case and group work | 个案工作、小组工作、社区工作、社工证、需求评估 | socialWork | social-worker
sk-social-programmes | 社工项目与活动策划 | 社工項目及活動策劃 | Social service programmes | 项目书撰写、公益活动、志愿者、社工服务方案 | socialWork community | social-worker community-worker
sk-counselling | 心理咨询与访谈 | 心理諮詢及面談 | Counselling | 心理咨询、个案访谈、沙盘、团体辅导、心理测评 | socialWork health | psychological-counsellor social-worker
sk-psychological-testing | 心理测评工具 | 心理測評工具 | Psychological testing | SCL-90、MBTI、量表、心理档案 | socialWork health | psychological-counsellor
sk-crisis-support | 情绪疏导与危机干预 | 情緒支援及危機介入 | Emotional and crisis support | 危机干预、情绪疏导、心理热线、共情 | socialWork health | psychological-counsellor social-worker
sk-injection-infusion | 注射与静脉输液 | 注射及靜脈輸液 | Injection and infusion | 静脉输液、注射、抽血、留置针、皮试 | nursing | nurse
sk-vital-signs | 生命体征监测 | 生命體徵監測 | Vital signs | 测血压、量体温、心电监护、血糖监测 | nursing elderly health | nurse care-worker doctor-assistant maternity-nurse health-manager
sk-nurse-licence | 护士执业资格 | 護士執業資格 | Nursing licence | 护士资格证、护士执业证、护资、登记护士牌照 | nursing | nurse | none
sk-aseptic-technique | 无菌操作与消毒隔离 | 無菌操作及消毒隔離 | Aseptic technique | 无菌操作、消毒隔离、院感、手卫生、灭菌 | nursing medicalTests dental | nurse doctor-assistant dental-technician medical-laboratory-technician
sk-ward-nursing | 病房与手术室配合 | 病房及手術室配合 | Ward and theatre nursing | 病房护理、手术配合、交接班、护理文书、术前准备 | nursing | nurse
sk-dental-assisting | 口腔四手操作 | 牙科四手操作 | Dental assisting | 四手操作、口腔护理、取模、洁牙配合、牙椅准备 | dental nursing | doctor-assistant nurse dental-technician
sk-clinic-registration | 门诊导诊与病历录入 | 門診導診及病歷輸入 | Clinic reception | 导诊分诊、挂号、病历录入、HIS系统、预约管理 | nursing health | doctor-assistant health-manager
sk-denture-making | 义齿制作 | 假牙製作 | Denture making | 义齿、车瓷、蜡型、活动义齿、上瓷、种植牙 | dental | dental-technician
sk-dental-cad | 义齿 CAD 设计（Exocad、3Shape） | 假牙 CAD 設計（Exocad、3Shape） | Dental CAD | Exocad、3Shape、口扫、义齿设计、全瓷冠 | dental additive | dental-technician
sk-physical-therapy | 运动与物理治疗 | 運動及物理治療 | Physical therapy | 物理治疗、PT、关节松动、步态训练、电疗 | rehabilitation | rehabilitation-therapist
sk-occupational-therapy | 作业治疗与辅具 | 職業治療及輔具 | Occupational therapy | 作业治疗、OT、辅具、手功能训练、日常生活训练 | rehabilitation elderly | rehabilitation-therapist
sk-rehab-assessment | 康复评定 | 復康評估 | Rehabilitation assessment | 肌力评定、关节活动度、Brunnstrom、平衡评定 | rehabilitation | rehabilitation-therapist
sk-tuina | 推拿与艾灸 | 推拿及艾灸 | Massage and moxibustion | 推拿、艾灸、拔罐、刮痧、正骨手法、小儿推拿 | rehabilitation chineseMedicine beauty | massage-therapist rehabilitation-therapist spa-attendant
sk-meridians | 经络穴位知识 | 經絡穴位知識 | Meridians and points | 经络、穴位、中医基础、辨证、中医体质 | rehabilitation chineseMedicine | massage-therapist
sk-foot-care | 足疗与保健按摩 | 足療及保健按摩 | Foot care and wellness massage | 足疗、足浴、保健按摩、修脚、采耳手法 | beauty rehabilitation | massage-therapist spa-attendant
sk-dispensing | 处方审核与调配 | 處方審核及配藥 | Dispensing | 药品调剂、处方调配、发药、药房管理、用药指导 | pharmacy | pharmacy-assistant pharmacy-clerk
sk-drug-knowledge | 常用药品知识 | 常用藥品知識 | Common medicines | 药品知识、OTC、联合用药、药理、抗生素 | pharmacy drugSales | pharmacy-assistant pharmacy-clerk medical-representative
sk-gsp | GSP 药品经营管理 | GSP 藥品經營管理 | Good supply practice | GSP、药品养护、效期管理、药品验收、冷链药品 | drugSales pharmacy | pharmacy-clerk pharmacy-assistant warehouse-keeper
sk-pharmacist-licence | 执业药师与药士资格 | 執業藥劑師及藥士資格 | Pharmacy licences | 执业药师、药士、药师资格、配药员牌照 | pharmacy chineseMedicine drugSales | pharmacy-assistant chinese-medicine-worker | none
sk-herb-identification | 中药鉴别与调剂 | 中藥鑑別及配劑 | Chinese herbs | 抓药、中药鉴别、药材识别、戥称、中药斗谱 | chineseMedicine | chinese-medicine-worker
sk-herb-processing | 中药炮制与煎煮 | 中藥炮製及煎煮 | Herb processing | 炮制、煎药、切制、饮片、膏方 | chineseMedicine | chinese-medicine-worker
sk-herb-quality | 中药饮片验收与养护 | 中藥飲片驗收及養護 | Herb storage and acceptance | 饮片验收、中药养护、防虫防霉、药材仓储 | chineseMedicine drugSales | chinese-medicine-worker
sk-lab-testing | 生化免疫与血常规检验 | 生化免疫及血液檢驗 | Clinical laboratory testing | 血常规、生化检验、免疫检验、尿常规、全自动生化仪 | medicalTests | medical-laboratory-technician
sk-pcr | PCR 与分子检测 | PCR 及分子檢測 | PCR and molecular tests | PCR、核酸提取、基因测序、电泳实验、分子诊断 | medicalTests pharmaceuticals | medical-laboratory-technician laboratory-technician
sk-pathology | 病理切片制作 | 病理切片製作 | Pathology slides | 病理切片、染色切片、显微镜、细胞涂片 | medicalTests | medical-laboratory-technician
sk-ct-mri | CT 与磁共振操作 | 電腦掃描及磁力共振操作 | CT and MRI operation | CT、MRI、磁共振、增强扫描、三维重建 | imaging | radiographer
sk-x-ray | DR 与放射防护 | X 光及輻射防護 | X-ray and radiation safety | DR、X线摄影、放射防护、摆位、乳腺钼靶 | imaging | radiographer
sk-ultrasound | 超声与 PACS 系统 | 超聲波及 PACS 系統 | Ultrasound and PACS | 超声、彩超、B超操作、PACS、影像报告 | imaging | radiographer
sk-refraction | 验光配镜 | 驗光配鏡 | Refraction and fitting | 验光、综合验光仪、试戴、瞳距、隐形眼镜验配 | optometry | optometrist | five
sk-lens-edging | 眼镜加工与调校 | 眼鏡加工及調校 | Lens edging and adjusting | 磨边机、镜片加工、镜架调校、装配眼镜 | optometry | optometrist optics-technician
sk-visual-training | 视功能检查与近视防控 | 視功能檢查及近視防控 | Visual function and myopia control | 近视防控、视觉训练、OK镜、眼轴、裂隙灯 | optometry | optometrist
sk-health-records | 健康档案与随访 | 健康檔案及隨訪 | Health records and follow-up | 健康档案、慢病随访、体检报告解读、健康评估 | health nursing | health-manager
sk-health-education | 健康宣教与讲座 | 健康教育及講座 | Health talks | 健康宣教、健康讲座、慢病管理、生活方式干预 | health nursing | health-manager nutritionist
sk-fitness-training | 力量训练与私教课 | 力量訓練及私教課 | Strength coaching | 私教、力量训练、体测、增肌减脂、健身教练证、ACE | sports | fitness-coach
sk-yoga-pilates | 瑜伽与普拉提 | 瑜伽及普拉提 | Yoga and Pilates | 瑜伽、普拉提、形体训练、拉伸 | sports dance | fitness-coach
sk-group-classes | 团操与体能课 | 團體操及體能課 | Group fitness classes | 团操、动感单车、莱美、搏击操、体能训练 | sports | fitness-coach sports-coach
sk-ball-coaching | 球类教学 | 球類教學 | Coaching ball games | 篮球教学、足球教学、羽毛球教学、乒乓球、网球 | sports | sports-coach
sk-children-sports | 少儿体适能 | 少兒體適能 | Children's fitness | 跳绳教学、体考培训、感统体能 | sports childcare | sports-coach
sk-sports-protection | 运动损伤防护 | 運動創傷防護 | Sports injury care | 运动防护、运动损伤、贴扎、热身拉伸 | sports rehabilitation | sports-coach fitness-coach rehabilitation-therapist
sk-swimming | 游泳与救生技术 | 游泳及拯溺 | Swimming and lifesaving | 游泳、救生员证、水上救援、拯溺证书、蛙泳 | sports | lifeguard sports-coach | none
sk-pool-care | 泳池水质管理 | 泳池水質管理 | Pool water care | 泳池水质、投药、余氯、泳池巡视 | sports property | lifeguard water-treatment-worker
`);
