"""Names in Han, Kana and Hangul: the family name stands first, mostly without a blank."""

from __future__ import annotations

from citekit.normalize.names.lexicon import CJK_BODY
from citekit.normalize.names.words import words
from citekit.patterns import regex
from citekit.values import Organization, Person

HAN_SURNAMES = frozenset(
    "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖蕭田董袁潘于"
    "蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋付傅方白邹鄒孟熊秦邱江尹薛闫閻段雷侯"
    "龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴武戴莫孔向汤湯常温溫康施文牛樊葛邢安齐齊易乔喬伍庞龐颜顏倪庄莊聂聶章鲁"
    "魯岳翟殷詹申欧歐耿关關兰蘭焦俞左柳甘祝包宁寧尚符舒阮柯纪紀梅童凌毕畢单單季裴霍涂成苗谷盛曲翁冉骆駱蓝藍路游辛靳"
    "管柴蒙鲍鮑华華喻祁蒲房滕屈饶饒解牟艾尤时時穆农農司卓古吉缪繆简簡车車项項连連芦麦麥褚娄婁窦竇戚岑景党宫宮费費卜"
    "冷晏席卫衛米柏宗瞿桂全佟应應臧闵閔苟邬鄔边邊卞姬师師和仇栾欒隋商刁沙荣榮巫寇桑郎甄丛叢仲虞敖巩鞏明佘池查麻苑迟"
    "遲邝鄺"
)
"""One-character Chinese family names, both scripts."""

HAN_COMPOUND = words("""
    欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 司徒 东方 東方 独孤 獨孤 南宫 南宮 夏侯 皇甫 尉迟 尉遲 公孙 公孫 慕容
    令狐 长孙 長孫 宇文 轩辕 軒轅 端木 百里 呼延 澹台 申屠 太史 闻人 聞人 鲜于 鮮于 西门 西門
""")
"""Two-character Chinese family names: 欧阳修."""

JAPANESE = words("""
    佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 渡邉 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 斎藤 齋藤
    斉藤 清水 山崎 阿部 池田 橋本 山下 石川 中島 前田 藤田 後藤 小川 岡田 村上 長谷川 近藤 石井 坂本 遠藤 藤井
    青木 西村 福田 太田 三浦 藤原 岡本 松田 中川 中野 原田 小野 田村 竹内 金子 和田 中山 石田 上田 森田 柴田
    酒井 工藤 横山 宮崎 宮本 内田 高木 谷口 大野 丸山 今井 藤本 河野 村田 武田 上野 杉山 増田 平野 大塚 小島
    千葉 久保 松井 岩崎 桜井 野口 松尾 木下 菊地 菊池 野村 佐野 渡部 新井 古川 杉本 大西 浜田 市川 小松 高田
    水野 吉川 山内 西田 西川 北村 安田 五十嵐 川口 飯田 関口 中田 東 平田 川崎 久保田 本田 服部 岩田 土屋 福島
    辻 川上 永井 松岡 田口 樋口 山中 森本 矢野 秋山 大島 松下 中西 小池 片山 大久保 野田 熊谷 荒木 大橋 早川
    吉村 浅野 山村 三宅 荒井 山名 伊東
""")  # fmt: skip
"""Common Japanese family names of two or three characters: 山田太郎, 長谷川誠."""

KOREAN_COMPOUND = words("""
    남궁 황보 제갈 사공 선우 서문 독고 동방
""")
"""Two-syllable Korean family names: 남궁민수."""

KOREAN_SURNAMES = frozenset(
    "김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄원채천방공현함변염여추도"
    "소석선설마길연위표명기반라왕금옥육인맹제모탁국어은편용"
)
"""One-syllable Korean family names."""

SCRIPT = regex("[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uac00-\ud7af々〆・·＝]+")
"""王小明, 山田太郎, 김민수, ジョン・スミス."""

HANGUL = regex("[\uac00-\ud7af]+")
"""김민수"""

KANA = regex("[\u3040-\u30ff]")
"""山田はなこ, スミス"""

DOTS = regex("[・·]")
"""约翰·史密斯"""

Parts = tuple[Person | Organization, str]


def split_cjk(text: str) -> Parts | None:
    """The name, and why it is doubtful; None when the text is not all in these scripts."""
    words = text.split()
    if not words or not all(SCRIPT.fullmatch(word) for word in words):
        return None
    if text.endswith(CJK_BODY):
        return Organization(text), ""
    if len(words) > 1:
        return Person(words[0], " ".join(words[1:])), ""
    if DOTS.search(text):
        return _foreign(text)
    return _unspaced(text)


def is_cjk_name(text: str) -> bool:
    """Whether the text is a name in these scripts, by its length and a known family name."""
    parts = split_cjk(text)
    if parts is None or isinstance(parts[0], Organization):
        return False
    known = is_family_name(parts[0].family or "")
    return len(text) <= 10 and (known or " " in text or DOTS.search(text) is not None)


def is_family_name(text: str) -> bool:
    """Whether a text is a known family name in these scripts."""
    return any(text in known for known in (HAN_SURNAMES, HAN_COMPOUND, JAPANESE, KOREAN_SURNAMES, KOREAN_COMPOUND))


def is_part_of_name(text: str) -> bool:
    """Whether a text may be a family or a given name in these scripts: no more than three characters."""
    return len(text) <= LONGEST_PART and SCRIPT.fullmatch(text) is not None


LONGEST_PART = 3


def _foreign(text: str) -> Parts:
    """A transcribed foreign name is given-first: 约翰·史密斯 is 史密斯, 约翰."""
    given, _, family = text.strip("・·").replace("・", "·").rpartition("·")
    mark = "・" if "・" in text else "·"
    return Person(family, given.replace("·", mark) or None), ""


def _unspaced(text: str) -> Parts:
    """王小明, 欧阳修, 山田太郎, 김민수; the split is doubtful where no known family name begins the text."""
    if len(text) == 1 or KANA.match(text):
        return Person(text), "" if len(text) < 4 else "no family name could be told apart"
    if HANGUL.fullmatch(text):
        return _cut(text, 2 if len(text) > 3 and text[:2] in KOREAN_COMPOUND else 1, True)
    known = [size for size in (3, 2) if len(text) > size and text[:size] in (JAPANESE | HAN_COMPOUND)]
    if known:
        return _cut(text, known[0], True)
    return _unknown(text)


def _unknown(text: str) -> Parts:
    """No family name of several characters: one character, or two of four in Japanese."""
    if len(text) > 4:
        return Person(text), "no family name could be told apart"
    if len(text) == 4:  # 米澤明憲; Chinese names of four characters have families of two, which are known
        return _cut(text, 2, False)
    return _cut(text, 1, text[0] in HAN_SURNAMES and len(text) < 4)


def _cut(text: str, size: int, known: bool) -> Parts:
    reason = "" if known else f"a family name of {'two characters' if size == 1 else 'another length'} is possible"
    return Person(text[:size], text[size:]), reason
