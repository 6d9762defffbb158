/// Family names. They help to tell where a name begins; a surname alone never makes a person.
enum SurnameTable {
    /// One character, in simplified and traditional forms.
    static let single = ScalarSet(
        """
        王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林郑谢罗梁宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏
        魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱丘江尹薛闫阎段雷侯龙史陶黎贺顾毛郝
        龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳
        甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧管柴蒙鲍华喻祁蒲房滕屈饶解
        牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞
        姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚
        鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相
        初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇
        公哈湛宾戎勾茅利於呼居揭干尉冶斯元束衣信展阴昝智幸植衡富尧闭郇宇褟问郏丌乜仉仵
        仰俎冒凤洪楚庹佘刁刑但檀奉才战揭洛浑牙理甫盈竹粘肇舍良英茆营蓬虎衷谯豫逄郗酆钭铁锁闪隗雒静香骞黑泽
        贲钮荀羿汲邴糜弓刀罕牧宓韶蓟鄂莘宰郦郤璩濮寿宦鱼庾步弘禄殳沃蔚夔厍訾毋巢蒯竺桓贝木归岩畅寻缑籍俸鄞麴隽郈诸佴蚁水矫撒禤忻笪呙苌昂
        保征过妫种介后操占从青随朵尕拜妥岐暴寸綦旷睦税苍招折矣汝奇堵姒侬蒿睢眭琚菅虢卯佀冮戢斛滑甯苻遆郅郐镡颉骈鬲帖脱泮禚蹇钊笃翦禇赖贡掌习钦宝郁淡郄钏昌秋怀咸扶慎越融须字沐祥桐贠晓荔陀库幺纳闾恽
        張劉陳楊黃趙吳孫馬鄭謝羅許韓馮鄧蕭葉蘇魏呂盧鐘鍾譚陸範賈韋鄒熊閻龍賀顧龔萬錢嚴歐蔣潘蘭關喬
        莊聶魯詹畢單塗駱藍遊華喻饒繆簡車項連蘆麥婁竇黨費衛應鄔邊師欒賴湯溫齊
        """)

    /// Surnames that mostly stand as words (和群众, 于会上, 连选连任): what follows must be made of the
    /// characters of given names.
    static let wordlike = ScalarSet("奇晓沐秋扶越融须字怀慎库祥保征过和于向从全连常应要为展信见来由都但经步水后随青占操介招折税种暴习掌宝")
    /// Of those, the ones that begin hardly any verb: right behind 主任, 市长 or 书记 a name may begin so
    /// whatever its other characters are.
    static let wordlikeBehindOffice = ScalarSet("应习展信掌宝")
    /// Characters of bodies and pronouns that given names hold too.
    static let givenToo = ScalarSet("其训镇策务位")
    /// Of those, the ones that end hardly any word with a surname before it.
    static let givenRather = ScalarSet("训策")

    /// The characters of which most given names are made. Behind an office they tell a name even
    /// where the word that follows is in no table.
    static let given = ScalarSet(
        """
        伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂玉萍红玲芬燕彬辉龙鹏飞华建国志文海波斌宇浩凯健俊峰林森荣新春云莉
        梅琳雪琴慧洁倩婷颖晶莹怡欣佳晓小永庆宏洪远志成松柏山川江河泽润清源金银铜宝贵福禄寿喜祥瑞吉安康宁和顺利兴旺昌盛隆
        德仁义礼智信忠孝廉勤勉学思诚正义方圆光亮辉煌耀煜炜炎焕灿烂晨曦旭东西南北雷震霆云霄天宇宙星辰阳月晖旻昊昕晟晏昱
        子孟仲季伯叔少长生根茂盛树桐楠梓枫桦柳柯桃李杏萱芝芸若茜菲蓉莲菊荷薇蕾兵卫民党革继承先振启发展跃进立功友一骥琛昀曙
        爱国家保胜克战士雄豪英武威虎豹骏驰骋翔鸿鹤凤凰燕麟鑫淼焱垚珍珠珊瑚琪琳瑶瑜璐璇玥玮珂珺琦瑾铭锋锐钢铁钧钊钰锦
        世传绍绪怀慎谦恒毅坚韧彦彪彤影心念恩惠懿维纲纪纯素绢绣绮蔚蓝蕴诗书画琴棋音韵律雅韶美善真好良才贤能达通理哲睿冬夏右左稷囿
        升尚培堃士守定宗官宜宣宾富寅尧峻岩岭岳嵩巍州帆帅希干庄廷延建弘彰徐忆恺悦愉戈扬拓捷敬昆晋景朋本杨栋梁楚歆水汉沛
        法洲浪淑湘满滨漫潇澜灵然熙爽牧献璞甜田甫男登百皓盈益相石礼科秋程章竹笑策米纬维罗羽耕聪胤自舒航艺节茵荃莎萌葆蓓
        虹行衡图言训许诺谊谋豫赞起路轩辰迎连逸道邦郁重野钦镇闯阔陆雁雨霖露青非顺颂风馨香高魁鲁鸣麒黎齐乐义保厚向君和嘉颜澍佑佐侠儒博岱铎勋卿奕姗姝娇娅婉婕媛嫣岑岗巧抒斐晗晴暄朗
        桢棠楷榕樱毓沁沅泉涌渊滔潮焰照熹珏珑琰瑛瑾璋瓒皎硕磐禾穗笛筠紫缘翠翰耘肃茹菁葵蔓融誉谨谱轶迅迪铮铸镭霏颢骅骐鲲鹃鹰凡夫奇圣增声存崇意春泰炳炬炽畅祖亚允冠征惟显朔柱沐泓淦渝澄烈焘璧疆祎祺秉竣筱臣舟裕靖颐鼎龄奎辅
        力必乃娥岚昭晔熠珩滢灏韬骁鹭黛雯莺芹敦挺淳浚渤竞舜邺隽镕赓逊铨鋆锴竑昶旸昉晞炯烨煊燊玺璟祯羿翀翊苓茗菀葳蔼蕙薪藜衍谏赫邈铄霈韫颀骞碧苏帼垣坦墨奋洙镐铉奂杓燮粲炫姬范珉铢埈桓虔铃锡
        """)

    /// The characters with which names of Tibetan, Mongolian, Uyghur, Yi and other languages are
    /// written; a name without a listed surname is made of them.
    static let phonetic = ScalarSet(
        """
        阿艾安敖奥巴白班贝比毕别波伯布才仓策查察昌朝车成次措达大代丹道德登迪丁东都顿多额恩尔法夫嘎噶甘刚高戈哥格根贡古果
        哈海汗罕合和赫呼花霍吉加嘉贾江金晶久卡凯坎康柯科克库拉来兰朗勒雷黎里力利丽林隆鲁伦罗洛马玛买曼毛美蒙米明木穆那娜
        乃尼年念宁牛诺欧帕培彭平普其奇齐强钦青曲群热仁日瑞萨赛桑色沙山尚沈生石拾斯松苏索塔泰坦唐特提铁图土吐托瓦旺维文沃
        乌巫吾西希夏祥雪雅亚延央扬耶叶伊依英永尤玉云扎札泽增占哲珍志忠珠卓子宗孜呷嫫惹史约火伍各且俄以补莫衣黑么什村堆宝三郎
        音苏荣丹朋勃孟毕力贵照日胡庆恰格泰阔赞拥措姆茨旦巴扎邓真降初翁彭措夺称泽翁热木买合买热娜古丽帕肉孜努肯别克江汗依
        甲让尕智藏杰娃本完闹皮更却昂太项角尖豆贡腾陶牧肖甫森满侃琼晋敦逊琴钢顺娅楞素绒批乐沁必略觉谢确囊基
        """)

    /// With which Mongolian names close, though 其 stands in no other name.
    static let flowerNames = WordTable(list: "其其格 其格 其木格")

    /// Syllables of transcribed names, each with a character that stands in no Chinese name or that
    /// elsewhere goes on behind one (布和|巴雅尔, 库|尔班, 满都|拉).
    static let syllables = WordTable(
        list: "其其格 其格 其木格 其尔 其美 其劳 尔班 班玛 班丹 班觉 班典 布和 孟和 恩和 呼和 宝和 满都 都拉 都热 不都 木都 那提 加那 木那 瓦那")

    /// Transcribed names of two characters. So short a one may be any word, unless it is one of these.
    static let transcribed = WordTable(
        list:
            """
            朝鲁 图雅 托娅 娜仁 萨仁 萨娜 恩和 布和 赛汗 赛音 宝音 巴图 巴特 斯琴 乌兰 乌恩 乌云 通拉 哈斯 达来 牧仁 青格 吉雅 敖登 苏和 苏德
            拉姆 嘎玛 尼玛 旺姆 德吉 格桑 达娃 达瓦 卓玛 央金 次仁 扎西 多吉 多杰 旦增 丹增 白玛 平措 罗布 巴桑 边巴 普布 索朗 索南 洛桑 罗桑
            次旦 才旦 才让 才吉 仓决 曲珍 玉珍 次珍 拉珍 央宗 卓嘎 卓尕 仁青 更藏 更登 尕藏 桑珠 桑杰 桑吉 加措 贡布 贡嘎 旺堆 旺杰 米玛 班丹
            班玛 措姆 拉毛 南杰 华旦 顿珠 格列 土登 阿旺 强巴 群培 曲扎 坚赞 嘉措 益西 其美 赤列 俄木 木呷 阿呷 阿依 尔布 拉哈 伍各 艾力 热娜
            """)

    /// Two characters.
    static let compound = WordTable(
        list:
            """
            欧阳 司马 诸葛 闾丘 上官 司徒 司空 司寇 夏侯 皇甫 尉迟 公孙 慕容 令狐 宇文 长孙 轩辕 东方 南宫 西门
            东郭 南郭 端木 独孤 呼延 申屠 太史 澹台 公冶 宗政 濮阳 淳于 单于 仲孙 钟离 赫连 闻人 百里 公羊 拓跋
            完颜 第五 左丘 梁丘 东门 公西 漆雕 乐正 宰父 谷梁 夹谷 亓官 巫马 壤驷 叔孙 子车 颛孙 纳兰 那拉
            耶律 贺兰 爱新觉罗 叶赫那拉 钮祜禄 万俟 鲜于 东野 段干 羊舌 微生 公良 南门 相里 哥舒
            達奚 达奚 歐陽 司馬 諸葛 上官 東方 尉遲 公孫 長孫 令狐 赫連 鍾離
            """)
}
