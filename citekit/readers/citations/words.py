"""The words inside a formatted citation that differ by language: one row a word, with an example and its source.

Sources: `cover` a portal's PDF cover page, `page` a portal's page or list; `none` rests on no page that was seen, only
on what the language calls the thing.
"""

from __future__ import annotations

import re

from citekit.frozen import NamedTuple
from citekit.patterns import longest_first, regex


class Word(NamedTuple):
    """A word as printed (case counts), the language, an example of its place in a citation, and its source."""

    text: str
    language: str
    example: str
    source: str


IN = (
    Word("In", "en", "In: Journal of Lists. 2023 ; Vol. 12, No. 3.", "page"),
    Word("in", "en", "'Title', in A Ed (ed.), Host. Publisher, pp. 1-10.", "cover"),
    Word("in", "de", "in: PLoS ONE, Jahrgang 21, Nr. 4, 17.04.2026", "page"),
    Word("I", "da", "I Papirets veje (s. 5-15)", "cover"),
    Word("i", "da", "'Titel', i A Red (red.), Bog. Forlag, s. 5-15.", "none"),
    Word("I", "sv", "I: Tidskrift. 2023 ; Vol. 12, Nr. 3.", "none"),
    Word("I", "no", "I: Tidsskrift. 2023 ; Vol. 12, Nr. 3.", "none"),
    Word("En", "es", "En: Revista. 2020, vol. 12", "page"),
    Word("en", "es", "'Título', en A Ed (ed.), Libro. Editorial, pp. 1-10.", "none"),
    Word("Dans", "fr", "Dans: Revue. 2020 ; Vol 12, Numéro 3.", "none"),
    Word("dans", "fr", "'Titre', dans A Ed (éd.), Livre. Éditeur, p. 1-10.", "none"),
    Word("em", "pt", "'Título', em A Ed (ed.), Livro. Editora, pp. 1-10.", "none"),
    Word("Em", "pt", "Em: Revista. 2020 ; Vol. 12, N.º 3.", "none"),
    Word("Teoksessa", "fi", "Teoksessa Kirja (Sivut 1-10). Kustantaja.", "none"),
    Word("julkaisussa", "fi", "julkaisussa: Lehti, Vuosikerta 12, Nro 3", "none"),
    Word("Julkaisussa", "fi", "Julkaisussa: Lehti. 2020 ; Vuosikerta 12, Nro 3.", "none"),
)
"""Before a journal (with a colon) or a host (without one)."""

BEFORE_JOURNAL = (
    *IN,
    Word("A", "ca", "A: Revista. 2020 ; Vol. 12, Núm. 3.", "none"),
    Word("W", "pl", "W: Czasopismo, Tom 12, Nr 3, 05.2020, s. 1-10.", "none"),
    Word("В", "ru", "В: Журнал, Том 12, № 3, 05.2020, стр. 1-10.", "none"),
    Word("в", "ru", "в: Журнал, Том 12, № 3, 05.2020, стр. 1-10.", "none"),
    Word("Yn", "cy", "Yn: Cylchgrawn. 2020 ; Cyfrol 12, Rhif 3.", "none"),
    Word("Í", "is", "Í: Tímarit. 2020 ; Bindi 12, Nr. 3.", "none"),
    Word("於", "zh-Hant", "於: 期刊, 卷 12, 編號 3, 05.2020, p. 1-10.", "none"),
    Word("在", "zh-Hans", "在: 期刊, 卷 12, 期 3, 05.2020, 页 1-10.", "none"),
)
"""Before a journal, always with a colon: some of them are words of other languages."""

IN_EDITED = (
    Word("W", "pl", "W A. Red (Red.), Książka (s. 5-15). Wydawnictwo.", "none"),
    Word("w", "pl", "w A Red (red.), Książka. Wydawnictwo, s. 5-15.", "none"),
    Word("В", "ru", "В А. Ред (Ред.), Книга (стр. 5-15). Издательство.", "none"),
    Word("в", "ru", "в А Ред (ред.), Книга. Издательство, стр. 5-15.", "none"),
    Word("Yn", "cy", "Yn A. Gol (Gol.), Llyfr (t. 5-15). Gwasg.", "none"),
    Word("yn", "cy", "yn A Gol (gol.), Llyfr. Gwasg, t. 5-15.", "none"),
    Word("Í", "is", "Í A. Rit (ritstj.), Bók (bls. 5-15). Útgáfa.", "none"),
    Word("í", "is", "í A Rit (ritstj.), Bók. Útgáfa, bls. 5-15.", "none"),
)
"""Before a host, only where its editors follow, for the same reason."""

EDITORS = (
    Word("Eds.", "en", "In A. Ed, & B. Ed (Eds.), Host (pp. 1-10). Publisher.", "page"),
    Word("Ed.", "en", "In A. Ed (Ed.), Host (pp. 1-10). Publisher.", "page"),
    Word("Ed", "en", "In A. Ed (Ed), Host (pp. 1-10). Publisher.", "none"),
    Word("Eds", "en", "In A. Ed & B. Ed (Eds), Host (pp. 1-10). Publisher.", "none"),
    Word("eds", "en", "in A Ed & B Ed (eds), Host. Publisher, pp. 1-10.", "page"),
    Word("eds.", "es", "A. Ed (eds.)", "page"),
    Word("ed", "en", "in A Ed (ed), Host. Publisher, pp. 1-10.", "page"),
    Word("ed.", "en", "in A Ed (ed.), Host. Publisher, pp. 1-10.", "page"),
    Word("red.", "da", "I A. Red (red.), Papirets veje (s. 5-15)", "cover"),
    Word("Red.", "sv", "I A. Red (Red.), Bok (s. 5-15)", "none"),
    Word("Hrsg.", "de", "in A. Hrsg (Hrsg.), Buch (S. 5-15). Verlag.", "page"),
    Word("editors", "nl", "in A. Ed (editors), Boek (blz. 5-15). Uitgever.", "none"),
    Word("Toim.", "fi", "Teoksessa A. Toim (Toim.), Kirja (Sivut 5-15)", "none"),
    Word("éds", "fr", "dans A Ed (éds), Livre. Éditeur, p. 1-10.", "none"),
    Word("éds.", "fr", "dans A Ed & B Ed (éds.), Livre. Éditeur, p. 1-10.", "none"),
    Word("éd", "fr", "dans A Ed (éd), Livre. Éditeur, p. 1-10.", "none"),
    Word("éd.", "fr", "dans A Ed (éd.), Livre. Éditeur, p. 1-10.", "none"),
    Word("red", "da", "i A Red & B Red (red), Bog. Forlag, s. 5-15.", "none"),
    Word("Hrsg", "de", "in A Hrsg & B Hrsg (Hrsg), Buch. Verlag, S. 5-15.", "none"),
    Word("toim", "fi", "julkaisussa A Toim (toim), Kirja. Kustantaja, Sivut 5-15.", "none"),
    Word("toim.", "fi", "Teoksessa A. Toim (toim.), Kirja (Sivut 5-15)", "none"),
    Word("Org.", "pt", "In: ED, A.; ED, B. (Org.). Livro. São Paulo: Editora, 2020.", "none"),
    Word("org.", "pt", "In: ED, A.; ED, B. (org.). Livro. São Paulo: Editora, 2020.", "none"),
    Word("Orgs.", "pt", "In: ED, A.; ED, B. (Orgs.). Livro. São Paulo: Editora, 2020.", "none"),
    Word("orgs.", "pt", "In: ED, A.; ED, B. (orgs.). Livro. São Paulo: Editora, 2020.", "none"),
    Word("Coord.", "es", "En Ed, A., y Ed, B. (Coord.), Libro. Editorial.", "none"),
    Word("coord.", "es", "En Ed, A., y Ed, B. (coord.), Libro. Editorial.", "none"),
    Word("Coords.", "es", "En Ed, A., y Ed, B. (Coords.), Libro. Editorial.", "none"),
    Word("coords.", "es", "En Ed, A., y Ed, B. (coords.), Libro. Editorial.", "none"),
    Word("Hg.", "de", "In: A. Hrsg (Hg.), Buch. Verlag, S. 5-15.", "none"),
    Word("dir.", "fr", "dans A. Ed (dir.), Livre. Éditeur, p. 1-10.", "none"),
    Word("Dir.", "fr", "Dans A. Ed (Dir.), Livre. Éditeur, p. 1-10.", "none"),
    Word("Toimittaja", "fi", "Teoksessa A. Toim (Toimittaja), Kirja (Sivut 5-15)", "none"),
    Word("Toimittajat", "fi", "Teoksessa A. Toim, & B. Toim (Toimittajat), Kirja (Sivut 5-15)", "none"),
    Word("a cura di", "it", "in A Cur (a cura di), Libro. Editore, pp. 1-10.", "none"),
    Word("ред.", "ru", "в А Ред (ред.), Книга. Издательство, стр. 5-15.", "none"),
    Word("Ред.", "ru", "В А. Ред (Ред.), Книга (стр. 5-15). Издательство.", "none"),
    Word("gol.", "cy", "yn A Gol (gol.), Llyfr. Gwasg, t. 5-15.", "none"),
    Word("Gol.", "cy", "Yn A. Gol (Gol.), Llyfr (t. 5-15). Gwasg.", "none"),
    Word("ritstj.", "is", "Í A. Rit (ritstj.), Bók (bls. 5-15). Útgáfa.", "none"),
    Word("編", "ja", "In A. Ed (編), 本 (p. 5-15). 出版社.", "none"),
    Word("編集", "ja", "In A. Ed (編集), 本 (p. 5-15). 出版社.", "none"),
    Word("編輯", "zh-Hant", "In A. Ed (編輯), 書 (p. 5-15). 出版社.", "none"),
    Word("编辑", "zh-Hans", "In A. Ed (编辑), 书 (p. 5-15). 出版社.", "none"),
    Word("편집자", "ko", "In A. Ed (편집자), 책 (p. 5-15). 출판사.", "none"),
)
"""In brackets behind the editors."""

EDITED_BY = (
    Word("editor", "en", "Host. editor / A B ; C D. Publisher, 2020. pp. 1-10.", "page"),
    Word("editors", "en", "Host. editors / A B ; C D. Publisher, 2020. pp. 1-10.", "page"),
    Word("ed.", "en", "Host. ed. / A B; C D. Publisher, 2020. p. 1-10.", "page"),
    Word("eds.", "en", "Host. eds. / A B; C D. Publisher, 2020. p. 1-10.", "page"),
    Word("red.", "da", "Bog. red. / A B; C D. Forlag, 2020. s. 1-10.", "none"),
    Word("Hrsg.", "de", "Buch. Hrsg. / A B; C D. Verlag, 2020. S. 1-10.", "page"),
    Word("Red.", "sv", "Bok. Red. / A B; C D. Förlag, 2020. s. 1-10.", "none"),
    Word("redaktör", "sv", "Bok. redaktör / A B ; C D. Förlag, 2020. s. 1-10.", "none"),
    Word("redaktør", "da", "Bog. redaktør / A B ; C D. Forlag, 2020. s. 1-10.", "none"),
    Word("redactie", "nl", "Boek. redactie / A B; C D. Uitgever, 2020. blz. 1-10.", "none"),
    Word("redacteur", "nl", "Boek. redacteur / A B ; C D. Uitgever, 2020. blz. 1-10.", "none"),
    Word("Redakteur", "de", "Buch. Redakteur / A B ; C D. Verlag, 2020. S. 1-10.", "none"),
    Word("Herausgeber", "de", "Buch. Herausgeber / A B ; C D. Verlag, 2020. S. 1-10.", "none"),
    Word("toim.", "fi", "Kirja. toim. / A B; C D. Kustantaja, 2020. s. 1-10.", "none"),
    Word("toimittaja", "fi", "Kirja. toimittaja / A B ; C D. Kustantaja, 2020. Sivut 1-10.", "none"),
    Word("Toimittaja", "fi", "Kirja. Toimittaja / A B ; C D. Kustantaja, 2020. Sivut 1-10.", "none"),
    Word("éditeur", "fr", "Livre. éditeur / A B ; C D. Éditions, 2020. p. 1-10.", "none"),
    Word("Éditeur", "fr", "Livre. Éditeur / A B ; C D. Éditions, 2020. p. 1-10.", "none"),
    Word("éd.", "fr", "Livre. éd. / A B; C D. Éditions, 2020. p. 1-10.", "none"),
    Word("organizador", "pt", "Livro. organizador / A B ; C D. Editora, 2020. pp. 1-10.", "none"),
    Word("a cura di", "it", "Libro. a cura di / A B; C D. Editore, 2020. pagg. 1-10.", "none"),
    Word("ред.", "ru", "Книга. ред. / A B; C D. Издательство, 2020. стр. 1-10.", "none"),
    Word("gol.", "cy", "Llyfr. gol. / A B; C D. Gwasg, 2020. t. 1-10.", "none"),
    Word("ritstj.", "is", "Bók. ritstj. / A B; C D. Útgáfa, 2020. bls. 1-10.", "none"),
    Word("編集", "ja", "本. 編集 / A B; C D. 出版社, 2020. p. 1-10.", "none"),
    Word("編輯", "zh-Hant", "書. 編輯 / A B; C D. 出版社, 2020. p. 1-10.", "none"),
    Word("编辑", "zh-Hans", "书. 编辑 / A B; C D. 出版社, 2020. 页 1-10.", "none"),
    Word("redaktører", "da", "Redaktør A, Redaktør B, redaktører, Bog. By: Forlag. 2020.", "none"),
    Word("redaktörer", "sv", "Redaktör A, Redaktör B, redaktörer, Bok. Ort: Förlag. 2020.", "none"),
    Word("redacteuren", "nl", "Redacteur A, Redacteur B, redacteuren, Boek. Plaats: Uitgever. 2020.", "none"),
    Word("toimittajat", "fi", "Toimittaja A, Toimittaja B, toimittajat, Kirja. Paikka: Kustantaja. 2020.", "none"),
    Word("editores", "es", "Editor A, Editor B, editores, Libro. Lugar: Editorial. 2020.", "none"),
    Word("éditeurs", "fr", "Éditeur A, Éditeur B, éditeurs, Livre. Lieu: Éditions. 2020.", "none"),
)
"""Before a slash and the editors, or behind these (Vancouver)."""

PAGES = (
    Word("pp.", "en", "pp. 1-10", "page"),
    Word("p.", "en", "p. 1-10", "page"),
    Word("s.", "da", "(s. 5-15)", "cover"),
    Word("S.", "de", "S. e0346830.", "page"),
    Word("blz.", "nl", "(blz. 1-10)", "none"),
    Word("Sivut", "fi", "(Sivut 1-10)", "none"),
    Word("sivut", "fi", "sivut 1-10", "none"),
    Word("págs.", "es", "(págs. 1-10)", "none"),
    Word("стр.", "ru", "стр. 1-10", "none"),
    Word("str.", "pl", "str. 1-10", "none"),
    Word("bls.", "is", "bls. 1-10", "none"),
    Word("pàg.", "ca", "pàg. 1-10", "none"),
    Word("t.", "cy", "t. 1-10", "none"),
    Word("tud.", "cy", "tud. 1-10", "none"),
    Word("ページ", "ja", "ページ 1-10", "none"),
    Word("頁", "zh-Hant", "頁 1-10", "none"),
    Word("頁碼", "zh-Hant", "頁碼 1-10", "none"),
    Word("页", "zh-Hans", "页 1-10", "none"),
    Word("页码", "zh-Hans", "页码 1-10", "none"),
    Word("페이지", "ko", "페이지 1-10", "none"),
)
"""Before page numbers."""

VOLUME = (
    Word("Vol.", "en", "Vol. 12, No. 3", "page"),
    Word("vol.", "en", "vol. 12, no. 3", "page"),
    Word("Bind", "da", "Bind 12, Nr. 3", "none"),
    Word("bind", "da", "bind 12, nr. 3", "none"),
    Word("Band", "de", "Band 12", "page"),
    Word("Bd.", "de", "Bd. 12", "none"),
    Word("Jahrgang", "de", "Jahrgang 21, Nr. 4", "page"),
    Word("Jg.", "de", "Jg. 12, Nr. 3", "none"),
    Word("Vuosikerta", "fi", "Vuosikerta 12, Nro 3", "none"),
    Word("Volume", "fr", "Volume 12, Numéro 3", "none"),
    Word("Vol", "fr", "Vol 12, Numéro 3", "none"),
    Word("vol", "fr", "vol 12, numéro 3", "none"),
    Word("Volym", "sv", "Volym 12, Nr. 3", "none"),
    Word("Tom", "pl", "Tom 12, Nr 3", "none"),
    Word("tom", "pl", "tom 12, nr 3", "none"),
    Word("Том", "ru", "Том 12, № 3", "none"),
    Word("том", "ru", "том 12, № 3", "none"),
    Word("Cyfrol", "cy", "Cyfrol 12, Rhif 3", "none"),
    Word("cyfrol", "cy", "cyfrol 12, rhif 3", "none"),
    Word("Bindi", "is", "Bindi 12, Nr. 3", "none"),
    Word("bindi", "is", "bindi 12, nr. 3", "none"),
    Word("vuosikerta", "fi", "vuosikerta 12, nro 3", "none"),
    Word("巻", "ja", "巻 12, 番号 3", "none"),
    Word("卷", "zh-Hant", "卷 12, 編號 3", "none"),
    Word("권", "ko", "권 12, 번호 3", "none"),
)
"""Before a volume."""

NUMBER = (
    Word("No.", "en", "Vol. 12, No. 3", "page"),
    Word("no.", "en", "vol. 12, no. 3", "page"),
    Word("Nr.", "de", "Jahrgang 21, Nr. 4", "page"),
    Word("nr.", "da", "bind 12, nr. 3", "none"),
    Word("n.º", "es", "vol. 12, n.º 3", "none"),
    Word("N.º", "es", "Vol. 12, N.º 3", "none"),
    Word("Nro", "fi", "Vuosikerta 12, Nro 3", "none"),
    Word("Numéro", "fr", "Volume 12, Numéro 3", "none"),
    Word("numéro", "fr", "vol. 12, numéro 3", "none"),
    Word("N°", "fr", "Vol. 12, N° 3", "none"),
    Word("n°", "fr", "vol. 12, n° 3", "none"),
    Word("nr", "sv", "vol. 12, nr 3", "none"),
    Word("N.", "it", "Vol. 12, N. 3", "none"),
    Word("n.", "it", "vol. 12, n. 3", "none"),
    Word("Núm.", "es", "Vol. 12, Núm. 3", "none"),
    Word("núm.", "es", "vol. 12, núm. 3", "none"),
    Word("nro", "fi", "vuosikerta 12, nro 3", "none"),
    Word("Nr", "pl", "Tom 12, Nr 3", "none"),
    Word("№", "ru", "Том 12, № 3", "none"),
    Word("Rhif", "cy", "Cyfrol 12, Rhif 3", "none"),
    Word("rhif", "cy", "cyfrol 12, rhif 3", "none"),
    Word("番号", "ja", "巻 12, 番号 3", "none"),
    Word("号", "ja", "巻 12, 号 3", "none"),
    Word("編號", "zh-Hant", "卷 12, 編號 3", "none"),
    Word("號", "zh-Hant", "卷 12, 號 3", "none"),
    Word("编号", "zh-Hans", "卷 12, 编号 3", "none"),
    Word("期", "zh-Hans", "卷 12, 期 3", "none"),
    Word("번호", "ko", "권 12, 번호 3", "none"),
    Word("호", "ko", "권 12, 호 3", "none"),
)
"""Before the number of an issue."""

ARTICLE = (
    Word("Article", "en", "Computer Journal, 12(3), Article 1049", "page"),
    Word("Article ID", "en", "Computer Journal, 12(3), Article ID 1049", "page"),
    Word("Artikel", "da", "Tidsskrift, 12(3), Artikel 1049", "none"),
    Word("Artikkel", "no", "Tidsskrift, 12(3), Artikkel 1049", "none"),
    Word("Artikkeli", "fi", "Lehti, 12(3), Artikkeli 1049", "none"),
    Word("Artículo", "es", "Revista, 12(3), Artículo 1049", "none"),
    Word("Artigo", "pt", "Revista, 12(3), Artigo 1049", "none"),
)
"""Before an article number."""

EDITION = (
    Word("ed.", "en", "(2 ed.)", "page"),
    Word("edn", "en", "2nd edn", "page"),
    Word("edition", "en", "2nd edition", "none"),
    Word("Edition", "en", "Revised Edition", "none"),
    Word("udg.", "da", "(2 udg.)", "none"),
    Word("Aufl.", "de", "(2 Aufl.)", "none"),
    Word("Auflage", "de", "3. Auflage", "none"),
    Word("uppl.", "sv", "(2 uppl.)", "none"),
    Word("painos", "fi", "(2 painos)", "none"),
    Word("editie", "nl", "(3e herziene editie)", "none"),
    Word("druk", "nl", "(2e druk)", "none"),
    Word("édition", "fr", "(2e édition)", "none"),
    Word("éd.", "fr", "(2e éd.)", "none"),
    Word("edición", "es", "(3.ª edición)", "none"),
    Word("edição", "pt", "(2ª edição)", "none"),
    Word("edizione", "it", "(2a edizione)", "none"),
    Word("udgave", "da", "(2. udgave)", "none"),
    Word("utgave", "no", "(2. utgave)", "none"),
    Word("utg.", "no", "(2. utg.)", "none"),
    Word("upplagan", "sv", "(2:a upplagan)", "none"),
    Word("vyd.", "cs", "Déšť. 2. vyd. Praha: Bažina, 2007.", "none"),
    Word("wyd.", "pl", "Deszcz. 2. wyd. Kraków: Bagno, 2007.", "none"),
)
"""Behind the number of an edition."""

STATUS = (
    Word("Accepted/In press", "en", "Doe, J. (Accepted/In press). Title. Journal.", "page"),
    Word("Advance online publication", "en", "Journal. Advance online publication. https://doi.org/10.5555/1", "cover"),
    Word("E-pub ahead of print", "en", "Doe, J. (E-pub ahead of print). Title. Journal.", "page"),
    Word("Submitted", "en", "Doe, J. (Submitted). Title.", "page"),
    Word("In preparation", "en", "Doe, J. (In preparation). Title.", "page"),
    Word("Unpublished", "en", "Doe, J. (Unpublished). Title.", "page"),
    Word("In press", "en", "Doe, J. (In press). Title. Journal.", "page"),
    Word("Forthcoming", "en", "Doe, J. (Forthcoming). Title. Journal.", "none"),
    Word("Under Review", "en", "K. Lind, “Rain,” Journal, Under Review.", "none"),
    Word("Under review", "en", "Doe, J. (Under review). Title. Journal.", "none"),
    Word("under review", "en", "K. Lind, “Rain,” Journal, under review.", "none"),
    Word("to appear", "en", "K. Lind, “Rain,” Journal, to appear.", "none"),
    Word("in press", "en", "K. Lind, “Rain,” Journal, in press.", "none"),
    Word("submitted", "en", "K. Lind, “Rain,” Journal, submitted.", "none"),
    Word("forthcoming", "en", "K. Lind, “Rain,” Journal, forthcoming.", "none"),
    Word("Manuscript submitted for publication", "en", "Fen Press. Manuscript submitted for publication.", "page"),
    Word("Manuscript in preparation", "en", "Fen Press. Manuscript in preparation.", "page"),
    Word("Acceptance date", "en", "Doe, J., 2 Mar 2024, (Acceptance date) In: Journal.", "page"),
)
"""Instead of a date or beside it."""

UNDATED = (
    Word("n.d.", "en", "Doe, J. (n.d.). Title. Journal.", "page"),
    Word("n. d.", "en", "Doe, J. (n. d.). Title. Journal.", "none"),
    Word("no date", "en", "Doe, J. (no date) Title. Available at: https://example.org", "none"),
    Word("undated", "en", "Doe, J. (undated). Title. Journal.", "none"),
    Word("o. J.", "de", "Doe, J. (o. J.). Titel. Zeitschrift, 3(2), 4–9.", "none"),
    Word("o.J.", "de", "Doe, J. (o.J.). Titel. Zeitschrift, 3(2), 4–9.", "none"),
    Word("s.d.", "fr", "Doe, J. (s.d.). Titre. Revue, 3(2), 4-9.", "none"),
    Word("s. d.", "fr", "Doe, J. (s. d.). Titre. Revue, 3(2), 4-9.", "none"),
    Word("s.f.", "es", "Doe, J. (s.f.). Título. Revista, 3(2), 4-9.", "none"),
    Word("s. f.", "es", "Doe, J. (s. f.). Título. Revista, 3(2), 4-9.", "none"),
    Word("z.d.", "nl", "Doe, J. (z.d.). Titel. Tijdschrift, 3(2), 4-9.", "none"),
    Word("u.å.", "sv", "Doe, J. (u.å.). Titel. Tidskrift, 3(2), 4-9.", "none"),
    Word("u.d.", "da", "Doe, J. (u.d.). Titel. Tidsskrift, 3(2), 4-9.", "none"),
)
"""Where a work states no date."""

DATABASES = (
    Word("JSTOR", "en", "Journal of Rain, vol. 3, 2019, pp. 1–9. JSTOR, https://doi.org/10.5555/1.", "none"),
    Word("Project MUSE", "en", "Rain, vol. 3, 2019, pp. 1–9. Project MUSE, https://doi.org/10.5555/1.", "none"),
    Word("EBSCOhost", "en", "Journal of Rain, vol. 3, 2019, pp. 1–9. EBSCOhost, https://doi.org/10.5555/1.", "none"),
    Word("ProQuest", "en", "Journal of Rain, vol. 3, 2019, pp. 1–9. ProQuest, https://doi.org/10.5555/1.", "none"),
    Word("Academic Search Premier", "en", "Journal of Rain, vol. 3, 2019, pp. 1–9. Academic Search Premier.", "none"),
    Word("Academic Search Complete", "en", "Journal of Rain, vol. 3, 2019, pp. 1–9. Academic Search Complete.", "none"),
    Word("Google Scholar", "en", "Journal of Rain, vol. 3, 2019, pp. 1–9. Google Scholar.", "none"),
    Word("Google Books", "en", "Rain. Fen Press, 2019. Google Books, https://example.org.", "none"),
    Word("HeinOnline", "en", "Journal of Rain, vol. 3, 2019, pp. 1–9. HeinOnline.", "none"),
    Word("Kindle", "en", "Rain. Oslo: Fen Press, 2019. Kindle.", "none"),
    Word("E-book", "en", "Rain. Oslo: Fen Press, 2019. E-book.", "none"),
    Word("Print", "en", "Rain. Oslo: Fen Press, 2019. Print.", "none"),
    Word("Web", "en", "Journal of Rain 3.1 (2019): 1–9. Web.", "none"),
)
"""Where a work was read, at the end of a citation in MLA."""

EVENT = (
    Word("Paper presented at", "en", "Paper presented at MuseWeb 2019, Boston, United States.", "page"),
    Word("Poster session presented at", "en", "Poster session presented at Lists 2019, Aalborg, Denmark.", "page"),
    Word("Poster presented at", "en", "Poster presented at Lists 2019, Aalborg, Denmark.", "page"),
    Word("Abstract from", "en", "Abstract from Lists 2019, Aalborg, Denmark.", "page"),
    Word("Abstract presented at", "en", "Abstract presented at Lists 2019, Aalborg, Denmark.", "none"),
    Word("Presentation at", "en", "Presentation at Lists 2019, Aalborg, Denmark.", "none"),
    Word("Paper præsenteret ved", "da", "Paper præsenteret ved Lister 2019, Aalborg, Danmark.", "none"),
    Word(
        "Poster session præsenteret ved", "da", "Poster session præsenteret ved Lister 2019, Aalborg, Danmark.", "none"
    ),
    Word("Poster præsenteret ved", "da", "Poster præsenteret ved Lister 2019, Aalborg, Danmark.", "none"),
    Word("Abstract fra", "da", "Abstract fra Lister 2019, Aalborg, Danmark.", "none"),
    Word("Paper gepresenteerd op", "nl", "Paper gepresenteerd op Lijsten 2019, Gent, België.", "none"),
    Word("Poster gepresenteerd op", "nl", "Poster gepresenteerd op Lijsten 2019, Gent, België.", "none"),
    Word("Paper presenterat vid", "sv", "Paper presenterat vid Listor 2019, Lund, Sverige.", "none"),
    Word("Poster presenterad vid", "sv", "Poster presenterad vid Listor 2019, Lund, Sverige.", "none"),
    Word("Paper presentert ved", "no", "Paper presentert ved Lister 2019, Bergen, Norge.", "none"),
    Word("Documento presentado en", "es", "Documento presentado en Listas 2019, Cuenca, Ecuador.", "none"),
    Word("Póster presentado en", "es", "Póster presentado en Listas 2019, Cuenca, Ecuador.", "none"),
)
"""Before an event, for works without a host; the first word is the kind of work."""

JOURNAL_WORDS = regex(
    r"\b(?:Journal|Transactions?|Letters|Reviews?|Annals|Magazine|Bulletin|Advances|Archives?|Acta|Zeitschrift"
    r"|Tidss?krift|Quarterly|Communications|Proceedings|Revista|Revue|Rivista|Chronicle|Gazette|Newsletter)\b"
)  # "IEEE Communications Surveys and Tutorials"
NEWSPAPER = regex(
    r"\b(?:Times|Post|Guardian|Herald|Tribune|Gazette|Telegraph|Chronicle|Daily|Zeitung|Allgemeine|Monde|País|Courier"
    r"|Observer|Mirror|Sunday|Evening|News|Echo|Argus|Mail|Inquirer|Advertiser|Examiner|Tidende|Dagblad\w*|Avisen)\b"
)  # "The Fen Times", of a work that is dated by its day
NEWSPAPERS = frozenset(
    {"Aftenposten", "Corriere della Sera", "Dagens Nyheter", "Der Spiegel", "Die Welt", "Die Zeit", "El Mundo",
     "Financial Times", "Folha de S.Paulo", "Haaretz", "Helsingin Sanomat", "Il Sole 24 Ore", "La Repubblica",
     "La Stampa", "Le Figaro", "Le Monde", "Libération", "Los Angeles Times", "Neue Zürcher Zeitung", "Politiken",
     "Süddeutsche Zeitung", "Frankfurter Allgemeine Zeitung", "The Hindu", "USA Today", "Wall Street Journal"}
)  # fmt: skip
"""Names of newspapers, most of which have no word of one."""
PUBLISHER_WORDS = regex(
    r"\b(?:Inc|Ltd|Limited|LLC|GmbH|Press|Publish\w+|Verlag|Forlag|Förlag|Editions?|Éditions|Books|Institut\w*|Bureau|Bank|Societ\w+"
    r"|Associat\w+|Foundation|Organi[sz]ation|Academy|Department|Cent(?:er|re)|Consortium|Council|Ministry|Agency|Group"
    r"|Library|Wydawnictwo|Editorial|Ediciones|Editora|Edizioni|Editrice|Издательство|Nakladatelství|Kiadó|Presses|\w*[Uu]niversit\w*|Yliopisto|Hochschule|College|School|Commission|Laborator\w+|CRC|Services?)\b"
)  # "Institute of Electrical and Electronics Engineers Inc."
KNOWN_PUBLISHERS = (
    "IEEE (Institute of Electrical and Electronics Engineers)", "IEEE Computer Society Press", "IEEE Computer Society",
    "IEEE Press", "IEEE", "Association for Computing Machinery (ACM)", "Association for Computing Machinery", "ACM",
    "Association for Computational Linguistics (ACL)", "Association for Computational Linguistics",
    "Institute of Electrical and Electronics Engineers Inc.", "Institute of Electrical and Electronics Engineers",
    "Springer Science and Business Media B.V.", "Springer Nature Switzerland", "Springer Nature", "Springer Verlag",
    "Springer-Verlag",
    "Springer International Publishing", "Springer Publishing Company", "Springer", "Elsevier", "Wiley", "SPIE", "PMLR",
    "Routledge", "Taylor & Francis", "CRC Press/Balkema", "CRC Press", "IOS Press", "CEUR-WS", "CEUR-WS.org", "USENIX",
    "USENIX Association", "Optica Publishing Group", "American Institute of Physics", "OSA", "AAAI Press",
    "Cambridge University Press", "Oxford University Press", "MIT Press", "EURASIP", "SciTePress", "EDP Sciences",
    "Schloss Dagstuhl - Leibniz-Zentrum für Informatik", "OpenReview.net", "Zenodo", "Figshare", "figshare", "Dryad",
    "DANS", "Mendeley Data", "4TU.ResearchData", "4TU.Centre for Research Data", "DataverseNL", "Harvard Dataverse",
    "arXiv", "ArXiv", "bioRxiv", "medRxiv", "SSRN", "PsyArXiv", "Open Science Framework", "OSF",
    "Kluwer", "Omnipress", "Morgan Kaufmann",
)  # fmt: skip
"""Publishers as portals print them, for a host and a publisher with nothing between them ("In Proceedings … IEEE.")."""
DATA_ARCHIVES = frozenset(
    {"Dryad", "Dryad Digital Repository", "PANGAEA", "Harvard Dataverse", "Mendeley Data", "UK Data Service", "DANS",
     "DataverseNL", "4TU.ResearchData", "Zenodo", "figshare", "Figshare", "ICPSR", "UK Data Archive", "GBIF"}
)  # fmt: skip
"""What stands for the publisher of data: "“Rain counts.” Dryad, 2019"."""
NAMED_PUBLISHERS = frozenset(
    {"Ashgate", "Basic Books", "Beltz", "Berghahn", "Blackwell", "Bloomsbury", "Bloomsbury Academic", "Brill",
     "C. H. Beck", "C.H. Beck", "Curran Associates", "De Gruyter", "Duncker & Humblot", "Edward Elgar", "Einaudi",
     "Franz Steiner", "Gallimard", "Gyldendal", "Harrassowitz", "HarperCollins", "Il Mulino", "Karger", "Laterza",
     "Macmillan", "McGraw-Hill", "Mohr Siebeck", "Nomos", "Palgrave Macmillan", "Pearson", "Peter Lang", "Polity",
     "Random House", "SAGE", "Sage", "Studentlitteratur", "Suhrkamp", "Thieme", "Universitetsforlaget", "Verso",
     "W. W. Norton", "W.W. Norton", "Wiley-Blackwell", "World Scientific", "Zed Books"}
)  # fmt: skip
"""Publishers whose names have no word of one, and are nothing else."""
PREPRINT_SERVERS = frozenset(
    {"arXiv", "ArXiv", "bioRxiv", "medRxiv", "ChemRxiv", "PsyArXiv", "SocArXiv", "EarthArXiv", "EdArXiv", "TechRxiv",
     "Research Square", "Preprints.org", "OSF Preprints", "SSRN", "Authorea"}
)  # fmt: skip
"""What stands for the publisher of a preprint: "Lind, K. (2019). Rain. bioRxiv."."""


def alternatives(words: tuple[Word, ...]) -> str:
    """A pattern of any of these, the longest first; blanks between its words may be several.

    None is the beginning of a longer word: "Vol 12", not "Volos".
    """
    texts = longest_first(word.text for word in words)
    return "(?:" + "|".join(_whole(text) for text in texts) + ")"


def _whole(text: str) -> str:
    return re.escape(text).replace(r"\ ", r"\s+") + (r"(?![^\W\d_])" if text[-1].isalpha() else "")


def before_host() -> str:
    """A pattern of a word before a host; some words are one only where editors follow."""
    return rf"(?:{alternatives(IN)}|{alternatives(IN_EDITED)}(?=\s[^()]{{3,300}}\({alternatives(EDITORS)}\)))"
