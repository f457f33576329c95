"""Names of languages as portals in other languages than English print them: word to subtag of BCP 47.

No name means two different languages (a test sees to it), so that a name needs no page around it.
"""

from __future__ import annotations

from functools import cache

from citekit.frozen import NamedTuple
from citekit.vocabulary.wording import AARHUS, CLDR, UNSEEN


class Names(NamedTuple):
    """Names in one language: "subtag name; subtag name; …", and where they were seen."""

    language: str
    names: str
    source: str


LANGUAGES: tuple[Names, ...] = (
    Names(
        "da",
        "en engelsk; da dansk; de tysk; fr fransk; es spansk; it italiensk; nl nederlandsk; sv svensk; no "
        "norsk; nb bokmål; nn nynorsk; fi finsk; is islandsk; pt portugisisk; ru russisk; pl polsk; ja "
        "japansk; ko koreansk; zh kinesisk; ca catalansk; cy walisisk; cs tjekkisk; sk slovakisk; hu "
        "ungarsk; ro rumænsk; bg bulgarsk; el græsk; tr tyrkisk; ar arabisk; he hebraisk; fa persisk; la "
        "latin; et estisk; lv lettisk; lt litauisk; sl slovensk; hr kroatisk; sr serbisk; uk ukrainsk; eu "
        "baskisk; gl galicisk; ga irsk; hi hindi; id indonesisk; ms malajisk; vi vietnamesisk; th thai; "
        "af afrikaans; fo færøsk; kl grønlandsk; se nordsamisk; lb luxembourgsk; mt maltesisk; mk "
        "makedonsk; bs bosnisk; sq albansk; be belarusisk; hy armensk; ka georgisk; grc oldgræsk; ang "
        "oldengelsk; frr nordfrisisk; yue kantonesisk; mul flere sprog; und ukendt sprog",
        CLDR,
    ),
    Names(
        "nl",
        "en engels; da deens; de duits; fr frans; es spaans; it italiaans; nl nederlands; sv zweeds; no "
        "noors; nb noors - bokmål; nn noors - nynorsk; fi fins; is ijslands; pt portugees; ru russisch; "
        "pl pools; ja japans; ko koreaans; zh chinees; ca catalaans; cy welsh; cs tsjechisch; sk "
        "slowaaks; hu hongaars; ro roemeens; bg bulgaars; el grieks; tr turks; ar arabisch; he hebreeuws; "
        "fa perzisch; la latijn; et estisch; lv lets; lt litouws; sl sloveens; hr kroatisch; sr servisch; "
        "uk oekraïens; eu baskisch; gl galicisch; ga iers; hi hindi; id indonesisch; ms maleis; vi "
        "vietnamees; th thai; af afrikaans; fo faeröers; kl groenlands; se noord-samisch; lb luxemburgs; "
        "mt maltees; mk macedonisch; bs bosnisch; sq albanees; be belarussisch; hy armeens; ka georgisch; "
        "grc oudgrieks; ang oudengels; frr noord-fries; yue kantonees; mul meerdere talen; und onbekende "
        "taal",
        CLDR,
    ),
    Names(
        "fi",
        "en englanti; da tanska; de saksa; fr ranska; es espanja; it italia; nl hollanti; sv ruotsi; no "
        "norja; nb norjan bokmål; nn norjan nynorsk; fi suomi; is islanti; pt portugali; ru venäjä; pl "
        "puola; ja japani; ko korea; zh kiina; ca katalaani; cy kymri; cs tšekki; sk slovakki; hu unkari; "
        "ro romania; bg bulgaria; el kreikka; tr turkki; ar arabia; he heprea; fa persia; la latina; et "
        "viro; lv latvia; lt liettua; sl sloveeni; hr kroatia; sr serbia; uk ukraina; eu baski; gl "
        "galicia; ga iiri; hi hindi; id indonesia; ms malaiji; vi vietnam; th thai; af afrikaans; fo "
        "fääri; kl kalaallisut; se pohjoissaame; lb luxemburg; mt malta; mk makedonia; bs bosnia; sq "
        "albania; be valkovenäjä; hy armenia; ka georgia; grc muinaiskreikka; ang muinaisenglanti; frr "
        "pohjoisfriisi; yue kantoninkiina; mul useita kieliä; und tuntematon kieli",
        CLDR,
    ),
    Names(
        "fr",
        "en anglais; da danois; de allemand; fr français; es espagnol; it italien; nl néerlandais; sv "
        "suédois; no norvégien; nb norvégien bokmål; nn norvégien nynorsk; fi finnois; is islandais; pt "
        "portugais; ru russe; pl polonais; ja japonais; ko coréen; zh chinois; ca catalan; cy gallois; cs "
        "tchèque; sk slovaque; hu hongrois; ro roumain; bg bulgare; el grec; tr turc; ar arabe; he "
        "hébreu; fa persan; la latin; et estonien; lv letton; lt lituanien; sl slovène; hr croate; sr "
        "serbe; uk ukrainien; eu basque; gl galicien; ga irlandais; hi hindi; id indonésien; ms malais; "
        "vi vietnamien; th thaï; af afrikaans; fo féroïen; kl groenlandais; se same du nord; lb "
        "luxembourgeois; mt maltais; mk macédonien; bs bosniaque; sq albanais; be biélorusse; hy "
        "arménien; ka géorgien; grc grec ancien; ang ancien anglais; frr frison septentrional; yue "
        "cantonais; mul multilingue; und langue indéterminée",
        CLDR,
    ),
    Names(
        "de",
        "en englisch; da dänisch; de deutsch; fr französisch; es spanisch; it italienisch; nl "
        "niederländisch; sv schwedisch; no norwegisch; nb norwegisch (bokmål); nn norwegisch (nynorsk); "
        "fi finnisch; is isländisch; pt portugiesisch; ru russisch; pl polnisch; ja japanisch; ko "
        "koreanisch; zh chinesisch; ca katalanisch; cy walisisch; cs tschechisch; sk slowakisch; hu "
        "ungarisch; ro rumänisch; bg bulgarisch; el griechisch; tr türkisch; ar arabisch; he hebräisch; "
        "fa persisch; la latein; et estnisch; lv lettisch; lt litauisch; sl slowenisch; hr kroatisch; sr "
        "serbisch; uk ukrainisch; eu baskisch; gl galicisch; ga irisch; hi hindi; id indonesisch; ms "
        "malaiisch; vi vietnamesisch; th thailändisch; af afrikaans; fo färöisch; kl grönländisch; se "
        "nordsamisch; lb luxemburgisch; mt maltesisch; mk mazedonisch; bs bosnisch; sq albanisch; be "
        "belarussisch; hy armenisch; ka georgisch; grc altgriechisch; ang altenglisch; frr nordfriesisch; "
        "yue kantonesisch; mul mehrsprachig; und unbekannte sprache",
        CLDR,
    ),
    Names(
        "it",
        "en inglese; da danese; de tedesco; fr francese; es spagnolo; it italiano; nl olandese; sv "
        "svedese; no norvegese; nb norvegese bokmål; nn norvegese nynorsk; fi finlandese; is islandese; "
        "pt portoghese; ru russo; pl polacco; ja giapponese; ko coreano; zh cinese; ca catalano; cy "
        "gallese; cs ceco; sk slovacco; hu ungherese; ro rumeno; bg bulgaro; el greco; tr turco; ar "
        "arabo; he ebraico; fa persiano; la latino; et estone; lv lettone; lt lituano; sl sloveno; hr "
        "croato; sr serbo; uk ucraino; eu basco; gl galiziano; ga irlandese; hi hindi; id indonesiano; ms "
        "malese; vi vietnamita; th thailandese; af afrikaans; fo faroese; kl groenlandese; se sami del "
        "nord; lb lussemburghese; mt maltese; mk macedone; bs bosniaco; sq albanese; be bielorusso; hy "
        "armeno; ka georgiano; grc greco antico; ang inglese antico; frr frisone settentrionale; yue "
        "cantonese; mul multilingua; und lingua imprecisata",
        CLDR,
    ),
    Names(
        "ja",
        "en 英語; da デンマーク語; de ドイツ語; fr フランス語; es スペイン語; it イタリア語; nl オランダ語; sv スウェーデン語; no ノルウェー語; nb "
        "ノルウェー語(ブークモール); nn ノルウェー語(ニーノシュク); fi フィンランド語; is アイスランド語; pt ポルトガル語; ru ロシア語; pl ポーランド語; ja "
        "日本語; ko 韓国語; zh 中国語; ca カタロニア語; cy ウェールズ語; cs チェコ語; sk スロバキア語; hu ハンガリー語; ro ルーマニア語; bg ブルガリア語; "
        "el ギリシャ語; tr トルコ語; ar アラビア語; he ヘブライ語; fa ペルシア語; la ラテン語; et エストニア語; lv ラトビア語; lt リトアニア語; sl "
        "スロベニア語; hr クロアチア語; sr セルビア語; uk ウクライナ語; eu バスク語; gl ガリシア語; ga アイルランド語; hi ヒンディー語; id インドネシア語; ms "
        "マレー語; vi ベトナム語; th タイ語; af アフリカーンス語; fo フェロー語; kl グリーンランド語; se 北サーミ語; lb ルクセンブルク語; mt マルタ語; mk "
        "マケドニア語; bs ボスニア語; sq アルバニア語; be ベラルーシ語; hy アルメニア語; ka ジョージア語; grc 古代ギリシャ語; ang 古英語; frr 北フリジア語; "
        "yue 広東語; mul 複数言語; und 言語不明",
        CLDR,
    ),
    Names(
        "ko",
        "en 영어; da 덴마크어; de 독일어; fr 프랑스어; es 스페인어; it 이탈리아어; nl 네덜란드어; sv 스웨덴어; no 노르웨이어; nb 노르웨이어(보크말); "
        "nn 노르웨이어(니노르스크); fi 핀란드어; is 아이슬란드어; pt 포르투갈어; ru 러시아어; pl 폴란드어; ja 일본어; ko 한국어; zh 중국어; ca "
        "카탈로니아어; cy 웨일스어; cs 체코어; sk 슬로바키아어; hu 헝가리어; ro 루마니아어; bg 불가리아어; el 그리스어; tr 튀르키예어; ar 아랍어; he "
        "히브리어; fa 페르시아어; la 라틴어; et 에스토니아어; lv 라트비아어; lt 리투아니아어; sl 슬로베니아어; hr 크로아티아어; sr 세르비아어; uk "
        "우크라이나어; eu 바스크어; gl 갈리시아어; ga 아일랜드어; hi 힌디어; id 인도네시아어; ms 말레이어; vi 베트남어; th 태국어; af 아프리칸스어; fo "
        "페로어; kl 그린란드어; se 북부 사미어; lb 룩셈부르크어; mt 몰타어; mk 마케도니아어; bs 보스니아어; sq 알바니아어; be 벨라루스어; hy 아르메니아어; "
        "ka 조지아어; grc 고대 그리스어; ang 고대 영어; frr 북부 프리지아어; yue 광둥어; mul 다중 언어; und 알 수 없는 언어",
        CLDR,
    ),
    Names(
        "no",
        "en engelsk; da dansk; de tysk; fr fransk; es spansk; it italiensk; nl nederlandsk; sv svensk; no "
        "norsk; nb norsk bokmål; nn norsk nynorsk; fi finsk; is islandsk; pt portugisisk; ru russisk; pl "
        "polsk; ja japansk; ko koreansk; zh kinesisk; ca katalansk; cy walisisk; cs tsjekkisk; sk "
        "slovakisk; hu ungarsk; ro rumensk; bg bulgarsk; el gresk; tr tyrkisk; ar arabisk; he hebraisk; "
        "fa persisk; la latin; et estisk; lv latvisk; lt litauisk; sl slovensk; hr kroatisk; sr serbisk; "
        "uk ukrainsk; eu baskisk; gl galisisk; ga irsk; hi hindi; id indonesisk; ms malayisk; vi "
        "vietnamesisk; th thai; af afrikaans; fo færøysk; kl grønlandsk; se nordsamisk; lb luxemburgsk; "
        "mt maltesisk; mk makedonsk; bs bosnisk; sq albansk; be belarusisk; hy armensk; ka georgisk; grc "
        "gammelgresk; ang gammelengelsk; frr nordfrisisk; yue kantonesisk; mul flere språk; und ukjent "
        "språk",
        CLDR,
    ),
    Names(
        "pl",
        "en angielski; da duński; de niemiecki; fr francuski; es hiszpański; it włoski; nl niderlandzki; "
        "sv szwedzki; no norweski; nb norweski (bokmål); nn norweski (nynorsk); fi fiński; is islandzki; "
        "pt portugalski; ru rosyjski; pl polski; ja japoński; ko koreański; zh chiński; ca kataloński; cy "
        "walijski; cs czeski; sk słowacki; hu węgierski; ro rumuński; bg bułgarski; el grecki; tr "
        "turecki; ar arabski; he hebrajski; fa perski; la łaciński; et estoński; lv łotewski; lt "
        "litewski; sl słoweński; hr chorwacki; sr serbski; uk ukraiński; eu baskijski; gl galicyjski; ga "
        "irlandzki; hi hindi; id indonezyjski; ms malajski; vi wietnamski; th tajski; af afrikaans; fo "
        "farerski; kl grenlandzki; se północnolapoński; lb luksemburski; mt maltański; mk macedoński; bs "
        "bośniacki; sq albański; be białoruski; hy ormiański; ka gruziński; grc starogrecki; ang "
        "staroangielski; frr północnofryzyjski; yue kantoński; mul wiele języków; und nieznany język",
        CLDR,
    ),
    Names(
        "pt",
        "en inglês; da dinamarquês; de alemão; fr francês; es espanhol; it italiano; nl holandês; sv "
        "sueco; no norueguês; nb bokmål norueguês; nn nynorsk norueguês; fi finlandês; is islandês; pt "
        "português; ru russo; pl polonês; ja japonês; ko coreano; zh chinês; ca catalão; cy galês; cs "
        "tcheco; sk eslovaco; hu húngaro; ro romeno; bg búlgaro; el grego; tr turco; ar árabe; he "
        "hebraico; fa persa; la latim; et estoniano; lv letão; lt lituano; sl esloveno; hr croata; sr "
        "sérvio; uk ucraniano; eu basco; gl galego; ga irlandês; hi híndi; id indonésio; ms malaio; vi "
        "vietnamita; th tailandês; af africâner; fo feroês; kl groenlandês; se sami setentrional; lb "
        "luxemburguês; mt maltês; mk macedônio; bs bósnio; sq albanês; be bielorrusso; hy armênio; ka "
        "georgiano; grc grego arcaico; ang inglês arcaico; frr frísio setentrional; yue cantonês; mul "
        "múltiplos idiomas; und idioma desconhecido",
        CLDR,
    ),
    Names(
        "ru",
        "en английский; da датский; de немецкий; fr французский; es испанский; it итальянский; nl "
        "нидерландский; sv шведский; no норвежский; nb норвежский букмол; nn нюнорск; fi финский; is "
        "исландский; pt португальский; ru русский; pl польский; ja японский; ko корейский; zh китайский; "
        "ca каталанский; cy валлийский; cs чешский; sk словацкий; hu венгерский; ro румынский; bg "
        "болгарский; el греческий; tr турецкий; ar арабский; he иврит; fa персидский; la латинский; et "
        "эстонский; lv латышский; lt литовский; sl словенский; hr хорватский; sr сербский; uk украинский; "
        "eu баскский; gl галисийский; ga ирландский; hi хинди; id индонезийский; ms малайский; vi "
        "вьетнамский; th тайский; af африкаанс; fo фарерский; kl гренландский; se северносаамский; lb "
        "люксембургский; mt мальтийский; mk македонский; bs боснийский; sq албанский; be белорусский; hy "
        "армянский; ka грузинский; grc древнегреческий; ang староанглийский; frr северный фризский; yue "
        "кантонский; mul языки разных семей; und неизвестный язык",
        CLDR,
    ),
    Names(
        "es",
        "en inglés; da danés; de alemán; fr francés; es español; it italiano; nl neerlandés; sv sueco; no "
        "noruego; nb noruego bokmal; nn noruego nynorsk; fi finés; is islandés; pt portugués; ru ruso; pl "
        "polaco; ja japonés; ko coreano; zh chino; ca catalán; cy galés; cs checo; sk eslovaco; hu "
        "húngaro; ro rumano; bg búlgaro; el griego; tr turco; ar árabe; he hebreo; fa persa; la latín; et "
        "estonio; lv letón; lt lituano; sl esloveno; hr croata; sr serbio; uk ucraniano; eu euskera; gl "
        "gallego; ga irlandés; hi hindi; id indonesio; ms malayo; vi vietnamita; th tailandés; af "
        "afrikáans; fo feroés; kl groenlandés; se sami septentrional; lb luxemburgués; mt maltés; mk "
        "macedonio; bs bosnio; sq albanés; be bielorruso; hy armenio; ka georgiano; grc griego antiguo; "
        "ang inglés antiguo; frr frisón septentrional; yue cantonés; mul varios idiomas; und lengua "
        "desconocida",
        CLDR,
    ),
    Names(
        "sv",
        "en engelska; da danska; de tyska; fr franska; es spanska; it italienska; nl nederländska; sv "
        "svenska; no norska; nb norskt bokmål; nn nynorska; fi finska; is isländska; pt portugisiska; ru "
        "ryska; pl polska; ja japanska; ko koreanska; zh kinesiska; ca katalanska; cy walesiska; cs "
        "tjeckiska; sk slovakiska; hu ungerska; ro rumänska; bg bulgariska; el grekiska; tr turkiska; ar "
        "arabiska; he hebreiska; fa persiska; la latin; et estniska; lv lettiska; lt litauiska; sl "
        "slovenska; hr kroatiska; sr serbiska; uk ukrainska; eu baskiska; gl galiciska; ga iriska; hi "
        "hindi; id indonesiska; ms malajiska; vi vietnamesiska; th thailändska; af afrikaans; fo "
        "färöiska; kl grönländska; se nordsamiska; lb luxemburgiska; mt maltesiska; mk makedonska; bs "
        "bosniska; sq albanska; be belarusiska; hy armeniska; ka georgiska; grc forngrekiska; ang "
        "fornengelska; frr nordfrisiska; yue kantonesiska; mul flera språk; und obestämt språk",
        CLDR,
    ),
    Names(
        "zh-Hans",
        "en 英语; da 丹麦语; de 德语; fr 法语; es 西班牙语; it 意大利语; nl 荷兰语; sv 瑞典语; no 挪威语; nb 书面挪威语; nn 挪威尼诺斯克语; fi "
        "芬兰语; is 冰岛语; pt 葡萄牙语; ru 俄语; pl 波兰语; ja 日语; ko 韩语; zh 中文; ca 加泰罗尼亚语; cy 威尔士语; cs 捷克语; sk 斯洛伐克语; "
        "hu 匈牙利语; ro 罗马尼亚语; bg 保加利亚语; el 希腊语; tr 土耳其语; ar 阿拉伯语; he 希伯来语; fa 波斯语; la 拉丁语; et 爱沙尼亚语; lv "
        "拉脱维亚语; lt 立陶宛语; sl 斯洛文尼亚语; hr 克罗地亚语; sr 塞尔维亚语; uk 乌克兰语; eu 巴斯克语; gl 加利西亚语; ga 爱尔兰语; hi 印地语; id "
        "印度尼西亚语; ms 马来语; vi 越南语; th 泰语; af 南非荷兰语; fo 法罗语; kl 格陵兰语; se 北方萨米语; lb 卢森堡语; mt 马耳他语; mk 马其顿语; "
        "bs 波斯尼亚语; sq 阿尔巴尼亚语; be 白俄罗斯语; hy 亚美尼亚语; ka 格鲁吉亚语; grc 古希腊语; ang 古英语; frr 北弗里西亚语; yue 粤语; mul "
        "多语种; und 未知语言",
        CLDR,
    ),
    Names(
        "zh-Hant",
        "en 英文; da 丹麥文; de 德文; fr 法文; es 西班牙文; it 義大利文; nl 荷蘭文; sv 瑞典文; no 挪威文; nb 書面挪威文; nn 新挪威文; fi "
        "芬蘭文; is 冰島文; pt 葡萄牙文; ru 俄文; pl 波蘭文; ja 日文; ko 韓文; zh 中文; ca 加泰蘭文; cy 威爾斯文; cs 捷克文; sk 斯洛伐克文; hu "
        "匈牙利文; ro 羅馬尼亞文; bg 保加利亞文; el 希臘文; tr 土耳其文; ar 阿拉伯文; he 希伯來文; fa 波斯文; la 拉丁文; et 愛沙尼亞文; lv 拉脫維亞文; "
        "lt 立陶宛文; sl 斯洛維尼亞文; hr 克羅埃西亞文; sr 塞爾維亞文; uk 烏克蘭文; eu 巴斯克文; gl 加利西亞文; ga 愛爾蘭文; hi 印地文; id 印尼文; ms "
        "馬來文; vi 越南文; th 泰文; af 南非荷蘭文; fo 法羅文; kl 格陵蘭文; se 北薩米文; lb 盧森堡文; mt 馬爾他文; mk 馬其頓文; bs 波士尼亞文; sq "
        "阿爾巴尼亞文; be 白俄羅斯文; hy 亞美尼亞文; ka 喬治亞文; grc 古希臘文; ang 古英文; frr 北弗里西亞文; yue 粵語; mul 多種語言; und 未知語言",
        CLDR,
    ),
    Names(
        "cy",
        "en saesneg; da daneg; de almaeneg; fr ffrangeg; es sbaeneg; it eidaleg; nl iseldireg; sv swedeg; "
        "no norwyeg; nb norwyeg bokmål; nn norwyeg nynorsk; fi ffinneg; is islandeg; pt portiwgaleg; ru "
        "rwseg; pl pwyleg; ja japaneeg; ko coreeg; zh tsieinëeg; ca catalaneg; cy cymraeg; cs tsieceg; sk "
        "slofaceg; hu hwngareg; ro rwmaneg; bg bwlgareg; el groeg; tr tyrceg; ar arabeg; he hebraeg; fa "
        "perseg; la lladin; et estoneg; lv latfieg; lt lithwaneg; sl slofeneg; hr croateg; sr serbeg; uk "
        "wcreineg; eu basgeg; gl galisieg; ga gwyddeleg; hi hindi; id indoneseg; ms maleieg; vi "
        "fietnameg; th thai; af affricaneg; fo ffaröeg; kl kalaallisut; se sami gogleddol; lb "
        "lwcsembwrgeg; mt malteg; mk macedoneg; bs bosnieg; sq albaneg; be belarwseg; hy armeneg; ka "
        "georgeg; grc hen roeg; ang hen saesneg; frr ffriseg gogleddol; yue cantoneeg; mul mwy nag un "
        "iaith; und iaith anhysbys",
        CLDR,
    ),
    Names(
        "is",
        "en enska; da danska; de þýska; fr franska; es spænska; it ítalska; nl hollenska; sv sænska; no "
        "norska; nb norskt bókmál; nn nýnorska; fi finnska; is íslenska; pt portúgalska; ru rússneska; pl "
        "pólska; ja japanska; ko kóreska; zh kínverska; ca katalónska; cy velska; cs tékkneska; sk "
        "slóvakíska; hu ungverska; ro rúmenska; bg búlgarska; el gríska; tr tyrkneska; ar arabíska; he "
        "hebreska; fa persneska; la latína; et eistneska; lv lettneska; lt litháíska; sl slóvenska; hr "
        "króatíska; sr serbneska; uk úkraínska; eu baskneska; gl galisíska; ga írska; hi hindí; id "
        "indónesíska; ms malaíska; vi víetnamska; th taílenska; af afríkanska; fo færeyska; kl "
        "grænlenska; se norðursamíska; lb lúxemborgíska; mt maltneska; mk makedónska; bs bosníska; sq "
        "albanska; be hvítrússneska; hy armenska; ka georgíska; grc forngríska; ang fornenska; frr "
        "norðurfrísneska; yue kantónska; mul mörg tungumál; und óþekkt tungumál",
        CLDR,
    ),
    Names(
        "ca",
        "en anglès; da danès; de alemany; fr francès; es espanyol; it italià; nl neerlandès; sv suec; no "
        "noruec; nb noruec bokmål; nn noruec nynorsk; fi finès; is islandès; pt portuguès; ru rus; pl "
        "polonès; ja japonès; ko coreà; zh xinès; ca català; cy gal·lès; cs txec; sk eslovac; hu "
        "hongarès; ro romanès; bg búlgar; el grec; tr turc; ar àrab; he hebreu; fa persa; la llatí; et "
        "estonià; lv letó; lt lituà; sl eslovè; hr croat; sr serbi; uk ucraïnès; eu basc; gl gallec; ga "
        "irlandès; hi hindi; id indonesi; ms malai; vi vietnamita; th tai; af afrikaans; fo feroès; kl "
        "groenlandès; se sami septentrional; lb luxemburguès; mt maltès; mk macedoni; bs bosnià; sq "
        "albanès; be belarús; hy armeni; ka georgià; grc grec antic; ang anglès antic; frr frisó "
        "septentrional; yue cantonès; mul llengües vàries; und idioma desconegut",
        CLDR,
    ),
    Names(
        "he",
        "en אנגלית; da דנית; de גרמנית; fr צרפתית; es ספרדית; it איטלקית; nl הולנדית; sv שוודית; no "
        "נורווגית; nb נורווגית ספרותית; nn נורווגית חדשה; fi פינית; is איסלנדית; pt פורטוגזית; ru רוסית; "
        "pl פולנית; ja יפנית; ko קוריאנית; zh סינית; ca קטלאנית; cy וולשית; cs צ׳כית; sk סלובקית; hu "
        "הונגרית; ro רומנית; bg בולגרית; el יוונית; tr טורקית; ar ערבית; he עברית; fa פרסית; la לטינית; et "
        "אסטונית; lv לטבית; lt ליטאית; sl סלובנית; hr קרואטית; sr סרבית; uk אוקראינית; eu בסקית; gl "
        "גליציאנית; ga אירית; hi הינדי; id אינדונזית; ms מלאית; vi וייטנאמית; th תאית; af אפריקאנס; fo "
        "פארואזית; kl גרינלנדית; se סמי צפונית; lb לוקסמבורגית; mt מלטית; mk מקדונית; bs בוסנית; sq "
        "אלבנית; be בלארוסית; hy ארמנית; ka גאורגית; grc יוונית עתיקה; ang אנגלית עתיקה; frr פריזית "
        "צפונית; yue קנטונזית; mul מספר שפות; und שפה לא ידועה",
        CLDR,
    ),
    Names(
        "ar",
        "en الإنجليزية; da الدانمركية; de الألمانية; fr الفرنسية; es الإسبانية; it الإيطالية; nl "
        "الهولندية; sv السويدية; no النرويجية; nb النرويجية بوكمال; nn النرويجية نينورسك; fi الفنلندية; is "
        "الأيسلندية; pt البرتغالية; ru الروسية; pl البولندية; ja اليابانية; ko الكورية; zh الصينية; ca "
        "الكتالانية; cy الويلزية; cs التشيكية; sk السلوفاكية; hu الهنغارية; ro الرومانية; bg البلغارية; el "
        "اليونانية; tr التركية; ar العربية; he العبرية; fa الفارسية; la اللاتينية; et الإستونية; lv "
        "اللاتفية; lt الليتوانية; sl السلوفانية; hr الكرواتية; sr الصربية; uk الأوكرانية; eu الباسكية; gl "
        "الجاليكية; ga الأيرلندية; hi الهندية; id الإندونيسية; ms الماليزية; vi الفيتنامية; th "
        "التايلاندية; af الأفريقانية; fo الفاروية; kl الكالاليست; se سامي الشمالية; lb اللكسمبورغية; mt "
        "المالطية; mk المقدونية; bs البوسنية; sq الألبانية; be البيلاروسية; hy الأرمنية; ka الجورجية; grc "
        "اليونانية القديمة; ang الإنجليزية القديمة; frr الفريزينية الشمالية; yue الكَنْتُونية; mul لغات "
        "متعددة; und لغة غير معروفة",
        CLDR,
    ),
    Names(
        "tr",
        "en i̇ngilizce; da danca; de almanca; fr fransızca; es i̇spanyolca; it i̇talyanca; nl felemenkçe; "
        "sv i̇sveççe; no norveççe; nb norveççe bokmål; nn norveççe nynorsk; fi fince; is i̇zlandaca; pt "
        "portekizce; ru rusça; pl lehçe; ja japonca; ko korece; zh çince; ca katalanca; cy galce; cs "
        "çekçe; sk slovakça; hu macarca; ro rumence; bg bulgarca; el yunanca; tr türkçe; ar arapça; he "
        "i̇branice; fa farsça; la latince; et estonca; lv letonca; lt litvanca; sl slovence; hr hırvatça; "
        "sr sırpça; uk ukraynaca; eu baskça; gl galiçyaca; ga i̇rlandaca; hi hintçe; id endonezce; ms "
        "malayca; vi vietnamca; th tayca; af afrikaanca; fo faroe dili; kl grönland dili; se kuzey "
        "laponcası; lb lüksemburgca; mt maltaca; mk makedonca; bs boşnakça; sq arnavutça; be belarusça; hy "
        "ermenice; ka gürcüce; grc antik yunanca; ang eski i̇ngilizce; frr kuzey frizce; yue kantonca; mul "
        "birden fazla dil; und bilinmeyen dil",
        CLDR,
    ),
    Names(
        "id",
        "en inggris; da dansk; de jerman; fr prancis; es spanyol; it italia; nl belanda; sv swedia; no "
        "norwegia; nb bokmål norwegia; nn nynorsk norwegia; fi suomi; is islandia; pt portugis; ru rusia; "
        "pl polski; ja jepang; ko korea; zh tionghoa; ca katalan; cy welsh; cs ceko; sk slovak; hu "
        "hungaria; ro rumania; bg bulgaria; el yunani; tr turki; ar arab; he ibrani; fa persia; la latin; "
        "et estonia; lv latvia; lt lituania; sl slovenia; hr kroasia; sr serbia; uk ukraina; eu basque; gl "
        "galisia; ga irlandia; hi hindi; id indonesia; ms melayu; vi vietnam; th thai; af afrikaans; fo "
        "faroe; kl kalaallisut; se sami utara; lb luksemburg; mt malta; mk makedonia; bs bosnia; sq "
        "albania; be belarusia; hy armenia; ka georgia; grc yunani kuno; ang inggris kuno; frr frisia "
        "utara; yue kanton; mul beberapa bahasa; und bahasa tidak dikenal",
        CLDR,
    ),
    Names("ar", "en الإنجليزيّة; ar العربيّة; fr الفرنسيّة", UNSEEN),
    Names("da", "und udefineret/ukendt", AARHUS),
    Names("zh-Hant", "en 英語; zh 漢語; ja 日語; ko 韓語; de 德語; fr 法語; es 西班牙語", UNSEEN),
    Names("zh-Hans", "zh 汉语; ja 日文; ko 韩文", UNSEEN),
    Names("no", "no norsk; nb norsk (bokmål); nn norsk (nynorsk)", UNSEEN),
    Names("es", "zh chino (mandarín); und indefinido/desconocido", UNSEEN),
    Names("nl", "und niet gedefinieerd/onbekend", UNSEEN),
    Names("de", "und undefiniert/unbekannt", UNSEEN),
    Names("sv", "und odefinierat/okänt", UNSEEN),
    Names("ko", "ko 국문; en 영문", UNSEEN),
    Names("ja", "en 英文; ja 和文", UNSEEN),
)
"""The languages that portals list; CLDR's names in each language."""

DETAILS: tuple[Names, ...] = (
    Names(
        "da",
        "US usa; GB storbritannien; AU australien; CA canada; BR brasilien; Hans forenklet; Hant traditionelt",
        CLDR,
    ),
    Names(
        "nl",
        "US verenigde staten; GB verenigd koninkrijk; AU australië; CA canada; BR brazilië; Hans "
        "vereenvoudigd; Hant traditioneel",
        CLDR,
    ),
    Names(
        "fi",
        "US yhdysvallat; GB iso-britannia; AU australia; CA kanada; BR brasilia; Hans yksinkertaistettu; "
        "Hant perinteinen",
        CLDR,
    ),
    Names(
        "fr",
        "US états-unis; GB royaume-uni; AU australie; CA canada; BR brésil; Hans simplifié; Hant traditionnel",
        CLDR,
    ),
    Names(
        "de",
        "US vereinigte staaten; GB vereinigtes königreich; AU australien; CA kanada; BR brasilien; Hans "
        "vereinfacht; Hant traditionell",
        CLDR,
    ),
    Names(
        "it",
        "US stati uniti; GB regno unito; AU australia; CA canada; BR brasile; Hans semplificato; Hant tradizionale",
        CLDR,
    ),
    Names(
        "ja",
        "US アメリカ合衆国; GB イギリス; AU オーストラリア; CA カナダ; BR ブラジル; Hans 簡体字; Hant 繁体字",
        CLDR,
    ),
    Names("ko", "US 미국; GB 영국; AU 오스트레일리아; CA 캐나다; BR 브라질; Hans 간체; Hant 번체", CLDR),
    Names(
        "no", "US usa; GB storbritannia; AU australia; CA canada; BR brasil; Hans forenklet; Hant tradisjonell", CLDR
    ),
    Names(
        "pl",
        "US stany zjednoczone; GB wielka brytania; AU australia; CA kanada; BR brazylia; Hans "
        "uproszczone; Hant tradycyjne",
        CLDR,
    ),
    Names(
        "pt",
        "US estados unidos; GB reino unido; AU austrália; CA canadá; BR brasil; Hans simplificado; Hant tradicional",
        CLDR,
    ),
    Names(
        "ru",
        "US соединенные штаты; GB великобритания; AU австралия; CA канада; BR бразилия; Hans упрощенная; "
        "Hant традиционная",
        CLDR,
    ),
    Names(
        "es",
        "US estados unidos; GB reino unido; AU australia; CA canadá; BR brasil; Hans simplificado; Hant tradicional",
        CLDR,
    ),
    Names(
        "sv",
        "US usa; GB storbritannien; AU australien; CA kanada; BR brasilien; Hans förenklad; Hant traditionell",
        CLDR,
    ),
    Names("zh-Hans", "US 美国; GB 英国; AU 澳大利亚; CA 加拿大; BR 巴西; Hans 简体; Hant 繁体", CLDR),
    Names("zh-Hant", "US 美國; GB 英國; AU 澳洲; CA 加拿大; BR 巴西; Hans 簡體; Hant 繁體", CLDR),
    Names(
        "cy",
        "US yr unol daleithiau; GB y deyrnas unedig; AU awstralia; CA canada; BR brasil; Hans symledig; "
        "Hant traddodiadol",
        CLDR,
    ),
    Names(
        "is", "US bandaríkin; GB bretland; AU ástralía; CA kanada; BR brasilía; Hans einfaldað; Hant hefðbundið", CLDR
    ),
    Names(
        "ca",
        "US estats units; GB regne unit; AU austràlia; CA canadà; BR brasil; Hans simplificat; Hant tradicional",
        CLDR,
    ),
    Names("nl", "US vs; GB vk", UNSEEN),
    Names(
        "da",
        "MX mexico; ES spanien; AT østrig; CH schweiz; DE tyskland; BE belgien; NL holland; PT portugal; FR frankrig; IE irland",
        UNSEEN,
    ),
    Names(
        "nl",
        "MX mexico; ES spanje; AT oostenrijk; CH zwitserland; DE duitsland; BE belgië; NL nederland; PT portugal; FR frankrijk; IE ierland",
        UNSEEN,
    ),
    Names(
        "de",
        "MX mexiko; ES spanien; AT österreich; CH schweiz; DE deutschland; BE belgien; NL niederlande; PT portugal; FR frankreich; IE irland",
        UNSEEN,
    ),
    Names(
        "sv",
        "MX mexiko; ES spanien; AT österrike; CH schweiz; DE tyskland; BE belgien; NL nederländerna; FI finland; PT portugal; FR frankrike; IE irland",
        UNSEEN,
    ),
    Names(
        "no",
        "MX mexico; ES spania; AT østerrike; CH sveits; DE tyskland; BE belgia; NL nederland; PT portugal; FR frankrike; IE irland",
        UNSEEN,
    ),
    Names(
        "fi",
        "MX meksiko; ES espanja; AT itävalta; CH sveitsi; DE saksa; BE belgia; NL alankomaat; PT portugali; FR ranska; IE irlanti",
        UNSEEN,
    ),
    Names(
        "he",
        "US ארצות הברית; GB בריטניה; AU אוסטרליה; CA קנדה; BR ברזיל",
        CLDR,
    ),
    Names(
        "ar",
        "US الولايات المتحدة; GB المملكة المتحدة; AU أستراليا; CA كندا; BR البرازيل",
        CLDR,
    ),
    Names(
        "tr",
        "US amerika birleşik devletleri; GB birleşik krallık; AU avustralya; CA kanada; BR brezilya",
        CLDR,
    ),
    Names(
        "id",
        "US amerika serikat; GB inggris raya; AU australia; CA kanada; BR brasil",
        CLDR,
    ),
    Names(
        "es",
        "MX méxico; ES españa; AR argentina; CL chile; CO colombia; PE perú; AT austria; CH suiza; DE alemania; BE bélgica; PT portugal; FR francia; IE irlanda",
        UNSEEN,
    ),
    Names(
        "fr",
        "MX mexique; ES espagne; AT autriche; CH suisse; DE allemagne; BE belgique; NL pays-bas; PT portugal; FR france; IE irlande",
        UNSEEN,
    ),
    Names(
        "pt",
        "MX méxico; ES espanha; AT áustria; CH suíça; DE alemanha; BE bélgica; PT portugal; FR frança; IE irlanda",
        UNSEEN,
    ),
    Names(
        "it",
        "MX messico; ES spagna; AT austria; CH svizzera; DE germania; BE belgio; PT portogallo; FR francia; IE irlanda",
        UNSEEN,
    ),
    Names(
        "pl",
        "MX meksyk; ES hiszpania; AT austria; CH szwajcaria; DE niemcy; BE belgia; PT portugalia; FR francja; IE irlandia",
        UNSEEN,
    ),
    Names(
        "ru",
        "MX мексика; ES испания; AT австрия; CH швейцария; DE германия; BE бельгия; PT португалия; FR франция; IE ирландия",
        UNSEEN,
    ),
    Names(
        "ca",
        "MX mèxic; ES espanya; AT àustria; CH suïssa; DE alemanya; BE bèlgica; PT portugal; FR frança; IE irlanda",
        UNSEEN,
    ),
    Names(
        "ja",
        "US 米国; GB 英国; AU オーストラリア; CA カナダ; BR ブラジル; MX メキシコ; ES スペイン; AT オーストリア; CH スイス",
        UNSEEN,
    ),
    Names("ko", "US 미국; GB 영국; AU 호주; CA 캐나다; BR 브라질; MX 멕시코; ES 스페인", UNSEEN),
)
"""What stands in brackets behind a language: countries and scripts."""


@cache
def language_names() -> dict[str, str]:
    """Name in lower case -> subtag."""
    return _index(LANGUAGES)


@cache
def detail_names() -> dict[str, str]:
    """Country or script in lower case -> its subtag."""
    return _index(DETAILS)


def _index(rows: tuple[Names, ...]) -> dict[str, str]:
    pairs = (entry.split(" ", 1) for row in rows for entry in row.names.split("; "))
    return {name: subtag for subtag, name in pairs}
