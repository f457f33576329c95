"""Names of months, as they stand in dates: word to number, whatever the language of the page.

No word is the name of two different months (a test sees to it), so that a date needs no page around it.
"""

from __future__ import annotations

from functools import cache

from citekit.frozen import NamedTuple
from citekit.vocabulary.wording import CLDR, UNSEEN, UPS


class Twelve(NamedTuple):
    """The names of the twelve months in one language, in lower case and without dots, and where they were seen; "·" for
    one that is another month's in other languages: Croatia's tenth is "listopad", as is Poland's eleventh."""

    language: str
    names: str
    source: str


MONTHS: tuple[Twelve, ...] = (
    Twelve("da", "jan feb mar apr maj jun jul aug sep okt nov dec", CLDR),
    Twelve("da", "januar februar marts april maj juni juli august september oktober november december", CLDR),
    Twelve("nl", "jan feb mrt apr mei jun jul aug sep okt nov dec", CLDR),
    Twelve("nl", "januari februari maart april mei juni juli augustus september oktober november december", CLDR),
    Twelve("nl", "jan feb maa apr mei jun jul aug sep okt nov dec", UNSEEN),
    Twelve("fi", "tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu", CLDR),
    Twelve(
        "fi",
        "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta",
        CLDR,
    ),
    Twelve(
        "fi",
        "tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu",
        CLDR,
    ),
    Twelve("fi", "tammik helmik maalisk huhtik toukok kesäk heinäk elok syysk lokak marrask jouluk", UNSEEN),
    Twelve("fr", "janv févr mars avr mai juin juil août sept oct nov déc", CLDR),
    Twelve("fr", "janvier février mars avril mai juin juillet août septembre octobre novembre décembre", CLDR),
    Twelve("fr", "jan fév mar avr mai jui jul aoû sep oct nov déc", UNSEEN),
    Twelve("de", "jan feb märz apr mai juni juli aug sept okt nov dez", CLDR),
    Twelve("de", "januar februar märz april mai juni juli august september oktober november dezember", CLDR),
    Twelve("de", "jan feb mär apr mai jun jul aug sep okt nov dez", CLDR),
    Twelve("de", "jan feb mrz apr mai jun jul aug sep okt nov dez", UNSEEN),
    Twelve("de", "jän feb märz apr mai juni juli aug sept okt nov dez", UNSEEN),
    Twelve("de", "jänner feber märz april mai juni juli august september oktober november dezember", UNSEEN),
    Twelve("it", "gen feb mar apr mag giu lug ago set ott nov dic", CLDR),
    Twelve("it", "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre", CLDR),
    Twelve("no", "jan feb mars apr mai juni juli aug sep okt nov des", CLDR),
    Twelve("no", "januar februar mars april mai juni juli august september oktober november desember", CLDR),
    Twelve("no", "jan feb mar apr mai jun jul aug sep okt nov des", CLDR),
    Twelve("pl", "sty lut mar kwi maj cze lip sie wrz paź lis gru", CLDR),
    Twelve(
        "pl", "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia", CLDR
    ),
    Twelve(
        "pl", "styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień", CLDR
    ),
    Twelve("pt", "jan fev mar abr mai jun jul ago set out nov dez", CLDR),
    Twelve("pt", "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro", CLDR),
    Twelve("ru", "янв февр мар апр мая июн июл авг сент окт нояб дек", CLDR),
    Twelve("ru", "января февраля марта апреля мая июня июля августа сентября октября ноября декабря", CLDR),
    Twelve("ru", "янв февр март апр май июнь июль авг сент окт нояб дек", CLDR),
    Twelve("ru", "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь", CLDR),
    Twelve("ru", "янв фев мар апр май июн июл авг сен окт ноя дек", UNSEEN),
    Twelve("es", "ene feb mar abr may jun jul ago sept oct nov dic", CLDR),
    Twelve("es", "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre", CLDR),
    Twelve("es", "ene feb mar abr may jun jul ago sep oct nov dic", UPS),
    Twelve("sv", "jan feb mars apr maj juni juli aug sep okt nov dec", CLDR),
    Twelve("sv", "januari februari mars april maj juni juli augusti september oktober november december", CLDR),
    Twelve("sv", "jan feb mar apr maj jun jul aug sep okt nov dec", UNSEEN),
    Twelve("zh-Hans", "一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月", CLDR),
    Twelve("cy", "ion chwef maw ebr mai meh gorff awst medi hyd tach rhag", CLDR),
    Twelve("cy", "ionawr chwefror mawrth ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr", CLDR),
    Twelve("cy", "ion chw maw ebr mai meh gor awst medi hyd tach rhag", CLDR),
    Twelve("is", "jan feb mar apr maí jún júl ágú sep okt nóv des", CLDR),
    Twelve("is", "janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember", CLDR),
    Twelve("ca", "gen febr març abr maig juny jul ag set oct nov des", CLDR),
    Twelve("ca", "gener febrer març abril maig juny juliol agost setembre octubre novembre desembre", CLDR),
    Twelve("ca", "gen feb mar abr mai jun jul ago set oct nov des", UNSEEN),
    Twelve("he", "ינו פבר מרץ אפר מאי יוני יולי אוג ספט אוק נוב דצמ", CLDR),
    Twelve("he", "ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר", CLDR),
    Twelve("he", "בינואר בפברואר במרץ באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר", CLDR),
    Twelve("ar", "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر", CLDR),
    Twelve("tr", "oca şub mar nis may haz tem ağu eyl eki kas ara", CLDR),
    Twelve("tr", "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık", CLDR),
    Twelve("id", "jan feb mar apr mei jun jul agu sep okt nov des", CLDR),
    Twelve("id", "januari februari maret april mei juni juli agustus september oktober november desember", CLDR),
    Twelve("hr", "siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna · studenoga prosinca", CLDR),
    Twelve("hr", "siječanj veljača ožujak travanj svibanj lipanj srpanj kolovoz rujan · studeni prosinac", CLDR),
    Twelve("sl", "januar februar marec april maj junij julij avgust september oktober november december", CLDR),
    Twelve("cs", "ledna února března dubna května června července srpna září října listopadu prosince", CLDR),
    Twelve("cs", "leden únor březen duben květen červen červenec srpen září říjen listopad prosinec", CLDR),
    Twelve("sk", "januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra", CLDR),
    Twelve("sk", "január február marec apríl máj jún júl august september október november december", CLDR),
    Twelve(
        "hu",
        "január február március április május június július augusztus szeptember október november december",
        CLDR,
    ),
    Twelve(
        "ro",
        "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
        CLDR,
    ),
    Twelve(
        "el",
        "ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου",
        CLDR,
    ),
    Twelve(
        "el",
        "ιανουάριος φεβρουάριος μάρτιος απρίλιος μάιος ιούνιος ιούλιος αύγουστος σεπτέμβριος οκτώβριος νοέμβριος δεκέμβριος",
        CLDR,
    ),
    Twelve("uk", "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня", CLDR),
    Twelve(
        "uk",
        "січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень",
        CLDR,
    ),
    Twelve("bg", "януари февруари март април май юни юли август септември октомври ноември декември", CLDR),
    Twelve("sr", "јануар фебруар март април мај јун јул август септембар октобар новембар децембар", CLDR),
    Twelve("sr-Latn", "januar februar mart april maj jun jul avgust septembar oktobar novembar decembar", CLDR),
    Twelve("mk", "јануари февруари март април мај јуни јули август септември октомври ноември декември", CLDR),
    Twelve(
        "lt",
        "sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio",
        CLDR,
    ),
    Twelve(
        "lt",
        "sausis vasaris kovas balandis gegužė birželis liepa rugpjūtis rugsėjis spalis lapkritis gruodis",
        CLDR,
    ),
    Twelve(
        "lv",
        "janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris",
        CLDR,
    ),
    Twelve("et", "jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember", CLDR),
)
"""CLDR's abbreviations and full names, in the form of dates and alone; unseen rows: shorter forms remembered."""


@cache
def month_names() -> dict[str, int]:
    """Name -> number of the month."""
    return {name: number for row in MONTHS for number, name in enumerate(row.names.split(), 1) if name != "·"}
