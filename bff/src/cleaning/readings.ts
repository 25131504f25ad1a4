// Characters of GBK that GB 2312 lacks and whose simplified form is a common one, below their readings: exactly the
// characters that stand annotated in garbled text.
const written = `
ái皚 ài愛礙 ǎi藹 àn闇 āng骯 ào奧 ǎo襖 ba罷 bà垻壩罷 bài敗 bǎi擺襬 bàn絆辦 bǎn闆 bān頒 bàng謗鎊 bǎng綁 bāng幫
bào報鮑 bǎo寶飽 bāo剝 bèi備憊狽貝輩鋇 bēi盃 bèng綳繃 bēng繃 bì幣斃畢祕閉 bǐ筆 biàn變辮辯 biǎn貶 biān編邊 biǎo錶
biāo標 bié別 biè別彆 biě癟 biē癟鱉 bìn擯 bīn濱瀕賓頻 bìng並幷 bǐng餅 bīng幷 bo蔔 bó鉑駁 bō剝撥缽鉢 bù佈 bǔ補
cái纔財 cài埰寀 cǎi埰寀採綵 cán慚殘蠶 càn燦 cǎn慘 cān參叄 cāng倉滄艙蒼 cè側冊厠廁測 cēn參叄 céng層 chá査 chà剎詫
chán單嶄纏蟬讒饞 chàn顫 chǎn剷產鏟闡 chān摻攙 cháng償嘗場腸長 chàng暢 chǎng場廠 chāo綽鈔 chè徹 chē車 chén塵陳
chèn稱襯 chéng懲誠 chèng稱 chěng騁 chēng凈搶撐淨稱 chí遲馳 chì熾 chǐ恥齒 chī喫癡 chóng蟲 chǒng寵 chōng沖衝
chóu疇籌綢躊 chǒu醜 chú廚櫥鋤雛 chù觸 chǔ儲礎處 chū齣 chuán傳 chuáng牀 chuàng創 chuǎng闖 chuāng創瘡 chuí錘鎚
chún純脣 chuò綽 cí詞辭 cì賜 cóng叢從 cōng囪聰蔥 còu湊 cù趨 cuán攢 cuàn竄 cuān躥 cuò錯 dá憚達 dài帶貸隸 dāi獃
dàn彈憚擔誕 dǎn撣膽 dān單擔鄲 dàng擋檔當盪蕩 dǎng擋當黨 dāng噹當 dào盜 dǎo導島搗擣禱 dèng鄧 dēng燈 dí敵滌適 dì締遞
dǐ牴 diàn墊澱電 diǎn點 diān顛 diào弔調釣 diǎo鳥 diāo彫琱鵰 dié疊諜 dìng訂釘錠 dǐng頂 dīng釘 diū丟 dòng凍動棟
dōng東鼕 dòu鬥 dú犢獨讀頓 dù鍍 dǔ賭 duàn斷緞鍛 duì兌對隊 dùn鈍頓 dūn噸 duó奪 duò墮馱 é訛額鵝 è啞惡餓 ě噁惡 ér兒
èr貳 ěr爾餌 fá罰閥 fà琺髮 fā發 fán氾煩礬釩 fàn氾汎範販飯 fǎng紡訪 fèi廢費 fěi誹 fēi飛 fén墳 fèn噴奮憤糞 fēn紛
féng縫馮 fèng縫鳳 fěng諷風 fēng峯楓瘋豐鋒風 fú彿輻 fù婦復縛複訃負賦 fǔ撫輔 fū膚 gá軋 gā夾 gài蓋鈣 gāi該 gàn幹榦贛
gǎn桿稈趕 gàng槓鋼 gǎng崗 gāng剛岡崗綱鋼 gǎo鎬 gé擱閣閤 gè個箇鉻 gě個蓋 gē擱鴿 gěi給 gòng貢贛 gǒng鞏 gōng宮紅龔
gòu夠構購 gōu溝鈎鉤 gù僱顧 gǔ穀蠱賈 guà掛 guǎ剮 guā颳 guǎi枴柺 guàn慣觀貫 guǎn舘館 guān綸觀關 guǎng廣 guì劊櫃貴
guǐ詭軌 guī歸規閨龜 gǔn滾輥 guó國 guò過 guō渦鍋 hā蝦 hái還 hài蓋駭 hán韓 hàn扞漢 hào號鎬 hé蓋覈閡閤 hè嚇賀鶴
héng恆橫 hèng橫 hóng紅鴻 hòng鬨 hōng轟 hú壺衚餬鬍 hù戶滬護 hū戲 huá劃嘩華譁 huà劃畫華話 huā嘩華 huái懷 huài壞
huán環還 huàn喚換渙煥瘓 huǎn緩 huān歡 huáng黃 huǎng謊 huí迴 huì匯彙會滙潰燴穢繪誨諱賄 huǐ毀燬譭 huī墮揮輝 hún渾
hūn葷 huò獲禍穫貨 jí卽極級緝輯 jì劑旣濟紀績繫繼薊計記跡際 jǐ幾據擠濟給 jī幾擊機積譏雞飢饑鷄 jiá夾莢頰 jià價賈駕
jiǎ賈鉀 jiā傢夾挾 jiàn劍塹檻漸澗濺監艦薦見賤踐鍵鑑閒間餞 jiǎn儉揀撿檢減簡繭閒鹼 jiān堅姦殲漸濺監箋緘艱閒鵑
jiàng將強漿醬 jiǎng奬槳獎蔣講 jiāng將殭漿薑 jiáo矯 jiào敎覺較轎 jiǎo僥攪矯絞繳腳鉸餃 jiāo喬嬌敎澆膠驕 jie價
jié傑潔節結 jiè屆誡 jiē結階 jìn僅勁晉燼盡進 jǐn僅儘緊謹錦 jìng凈勁徑淨痙競莖逕鏡靜 jǐng頸 jīng經荊驚鯨 jiù廄舊
jiū糾 jú侷 jù劇懼據鉅鋸 jǔ舉 jū車鋸駒 juàn絹 juǎn捲 jué決絕覺訣 jùn儁駿 jūn軍鈞龜 kǎi凱豈 kāi開 kǎn檻 ké殼 kè剋課
kē顆 kēi剋 kěn墾懇 kòu釦 kōu摳 kù庫褲 kuà誇 kuā誇 kuài儈塊會 kuān寬 kuàng曠況礦 kuì潰饋 kuī巋窺虧 kùn睏 kǔn綑
kūn崑 kuò擴闊 là臘蠟 lái來萊 lài賴 lán攔欄瀾籃藍蘭讕闌 làn濫爛 lǎn懶攬纜覽 láo勞 lào樂澇絡 lāo撈 lè樂 léi纍鐳
lèi淚類 lěi壘 léng稜 lí灕籬貍釐離麗 lì勵厤厲慄曆歷瀝礫隸麗 lǐ禮裏鯉 liǎ倆 lián憐漣簾聯蓮連鎌鐮 liàn戀煉練鍊鏈
liǎn斂臉 liáng樑涼糧 liàng涼諒輛 liǎng倆兩 liáo療遼 liào鐐 liè獵 lín臨鄰鱗 lìn賃 lǐn凜 líng淩稜鈴靈齡 lǐng嶺領
liú劉 liù餾 lóng嚨籠聾龍 lǒng壟攏籠隴 lóu婁樓 lǒu摟簍 lōu摟 lú廬爐盧蘆顱 lù彔祿賂錄録陸 lǔ擄滷虜魯鹵 lǘ驢 lǜ慮濾綠
lǚ侶呂屢縷鋁 luán孿巒攣灤 luàn亂 lún侖倫崙掄淪綸論輪 lùn論 lūn掄 luó籮羅蘿邏鑼騾 luò絡駱 ma嗎 má嗎 mà罵螞駡
mǎ嗎瑪碼螞馬 mā媽螞 mài脈賣邁麥 mǎi買 mán瞞蠻謾饅 mǎn滿 máo貓錨 mào貿 mǎo鉚 māo貓 me麼 méi沒黴 měi鎂 mén們瞞門
mèn悶 mēn悶 méng懞濛矇 mèng夢 měng懞錳 mēng矇 mí彌瀰謎 mì冪祕覓 mǐ彌 mián綿 miàn麪麫麵 miǎn緬 miào廟 miè滅衊
mǐn憫閩 míng銘鳴 miù謬 mó麼 mò沒 móu謀 mǔ畝 nà吶納鈉 nán難 nàn難 náo撓 nào鬧 nǎo惱腦 nè吶 nèi內 něi餒 nì膩 nǐ擬
niàn唸 niǎn攆 niáng孃釀 niàng釀 niǎo鳥 niè嚙攝聶鎳鑷齧 níng寧擰檸獰 nìng寧擰濘 nǐng擰 niǔ紐鈕 nóng濃膿農 nüè瘧
nuò諾 òu漚 ǒu嘔 ōu區歐毆漚鷗 pán盤 pàn闆 páng龐 pāo拋 péi賠 pèn噴 pēn噴 péng鵬 pí罷 pì闢 piàn騙 piāo飄 pín蘋貧頻
píng憑蘋評馮 pō潑頗 pú僕 pù舖鋪 pǔ樸譜 pū撲鋪 qí旂棊臍騎齊 qì棄氣訖 qǐ啓豈 qī悽慼棲淒緝 qián潛鉗錢 qiàn塹縴
qiǎn淺譴 qiān牽簽籤謙遷釺鉛韆 qiáng墻強牆薔 qiàng嗆 qiǎng強搶 qiāng嗆搶槍 qiáo僑喬橋翹 qiào殼竅翹 qiāo鍬 qiè竊
qǐn寢 qīn欽親 qìng慶親 qǐng請頃 qīng傾氫輕 qióng瓊窮 qiū鞦龜 qǔ齲 qū區趨軀驅麯 quán捲權顴 quàn勸 què卻確鵲 qún羣
ràng讓 ráo饒 rào繞遶 rǎo擾 rè熱 rèn紉認韌 róng榮絨 ruǎn軟 ruì兌銳 rùn潤閏 sà薩 sǎ灑 sài賽 sāi鰓 sǎn傘 sān參叄
sàng喪 sāng喪 sào掃 sǎo掃 sāo騷 sè澀薔 shà廈 shā剎殺紗 shài曬 shāi篩 shàn單撣繕贍 shǎn閃陝 shān刪搧柵 shǎng賞
shāng傷湯 shào紹 shāo燒 shè懾攝設 shě捨 shē賒 shéi誰 shèn滲腎 shěn嬸審瀋 shēn參叄紳蔘 shéng繩 shèng勝聖
shēng昇聲陞 shí實時碩蝕識 shì勢澤視試適釋飾 shǐ駛 shī噓屍師溼濕獅蝨詩 shòu壽獸 shú朮贖 shù數朮樹竪術豎 shǔ屬數
shū書樞輸 shuài帥 shuāng雙 shuí誰 shuì稅說 shùn順 shuò數爍碩 shuō說 sì飼 sī俬絲 sòng訟誦頌 sǒng慫聳 sōng鬆 sòu擻
sǒu擻 sōu蒐 sù泝縮肅訴遡 sū囌蘇 suān痠 suí綏隨 suì嵗歲 suī雖 sǔn損筍 sūn孫 suǒ瑣鎖 suō簑縮 tà撻 tǎ獺 tái擡檯臺颱
tài態 tán壇彈罈罎談譚 tàn嘆歎 tān攤灘癱貪 tàng燙 tāng湯 tǎo討 tāo濤絛縧 tè貸 téng謄騰 tí題 tì屜 tǐ體 tī銻體
tiáo條調 tiāo條 tiě鐵 tiē貼 tīng廳烴聽 tóng銅 tòng衕 tǒng統 tóu頭 tú圖塗 tū禿 tuán團糰 tuí頹 tuì蛻 tuó馱駝鴕 tuǒ橢
tuō脫託 wà襪 wā窪 wán翫頑 wàn萬 wǎn輓 wān彎灣 wǎng網 wéi圍濰為爲維違韋 wèi為爲衛謂餵 wěi偉偽僞緯葦 wén紋聞 wèn問紋
wěn穩 wēn溫 wèng甕 wò臥 wō撾渦窩蝸 wú吳無蕪 wù務塢惡誤霧 wū嗚惡汙烏誣鎢 xí習蓆襲 xì係戲細繫 xǐ釐銑 xī犧谿釐錫
xiá俠夾峽狹轄 xià嚇廈 xiā蝦 xián絃賢銜閒鹹 xiàn憲獻現線縣羨見餡 xiǎn銑險顯鮮 xiān纖鍁鮮 xiáng詳 xiàng嚮曏項
xiǎng響 xiāng廂鄉鑲 xiào嘯 xiǎo曉 xiāo囂蕭銷 xié協挾攜脅諧 xiè寫洩瀉謝 xiě寫 xiē蠍 xìn釁 xīn鋅 xìng倖 xīng興
xiōng兇洶 xiù綉繡銹鏽 xiū脩 xù卹敘緒續 xū噓虛許須鬚 xuán懸縣 xuàn絢鏇 xuǎn癬選 xuān軒 xué學 xún尋詢 xùn孫訊訓遜馴
xūn勳燻 yà亞壓訝軋 yǎ啞 yā亞啞壓鴉鴨 yán嚴巖閻顏鹽 yàn厭嚥彥硯艷諺豔驗 yān煙閹 yáng揚楊瘍陽 yàng樣 yǎng癢養 yāng鴦
yáo僥堯搖瑤窯謠遙 yào樂瘧葯藥 yāo約 yé爺 yè業葉頁 yí儀遺頤 yì億憶異繹義藝詣誼譯議 yǐ蟻 yī醫銥 yín銀 yìn廕隱飲
yǐn隱飲 yīn蔭陰 yíng熒營瑩螢蠅贏 yìng應 yǐng穎 yīng嬰應櫻纓鷹 yo喲 yō喲 yǒng湧詠踴 yōng傭擁癰 yóu猶遊郵鈾 yòu誘
yōu優憂 yú娛漁踰輿餘魚 yù奧慾獄癒禦籲語譽預馭鬱 yǔ嶼與語 yuán員園圓緣轅 yuàn願 yuǎn遠 yuān淵鴛
yuè兌嶽悅樂粵說躍鈅鑰閱 yuē約 yún勻員鄖雲 yùn員暈藴蘊運醞韻 yǔn隕 yūn暈 zá雜 zā紮 zài載 zāi災 zàn攢暫讚贊 zǎn攢
zàng臟 zāng贓髒 záo鑿 zào皁竈譟 zǎo棗 zé則擇澤責 zè側 zéi賊 zèng綜贈 zhá劄箚軋鍘閘 zhà詐 zhā劄査紮 zhái擇 zhài債責
zhāi側齊齋 zhàn佔戰棧綻 zhǎn嶄斬盞輾 zhān氈霑 zhàng帳漲脹賬 zhǎng漲長 zhāng張 zhào趙 zhé蟄轍適 zhè這 zhě鍺
zhèn鎮陣 zhěn診 zhēn偵幀眞貞針鍼 zhèng掙証證鄭 zhēng掙爭猙癥睜 zhí執職 zhì幟摯擲滯緻織製誌識質 zhǐ紙 zhī織隻
zhòng眾種衆 zhǒng種腫 zhōng終鈡鍾鐘 zhóu軸 zhòu晝皺軸驟 zhōu謅週 zhú朮燭築 zhù築註貯鑄駐 zhǔ囑屬矚 zhū硃誅諸豬
zhuā撾 zhuàn傳賺 zhuǎn轉 zhuān專磚 zhuàng壯狀贛 zhuāng妝樁莊裝 zhuì墜綴贅隊 zhuī錐 zhǔn準 zhūn諄 zhuó濁繳 zì漬
zī茲諮資 zòng從綜縱 zǒng縱總 zōng綜蹤 zōu鄒 zǔ組詛 zuàn賺鑽 zuān攢鉆鑽
`;

const byReading = new Map<string, string[]>();
for (const [, reading = '', characters = ''] of written.matchAll(/(\p{Script=Latin}+)(\p{Script=Han}+)/gu))
  byReading.set(reading, Array.from(characters));

const known = new Set([...byReading.values()].flat());

/** Traditional characters that have this reading. */
export const charactersRead = (reading: string): readonly string[] => byReading.get(reading) ?? [];

/** Whether a character is one of those the table knows. */
export const isCommonTraditional = (character: string): boolean => known.has(character);
