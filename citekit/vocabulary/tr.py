"""Turkish words of a Pure page."""

from __future__ import annotations

from citekit.vocabulary.wording import Vocabulary, unseen

LABELS = (
    *unseen({
        "Orijinal dil": "Original language", "Özgün dil": "Original language",
        "Katkının çevrilen başlığı": "Translated title of the contribution",
        "Tercüme edilen katkı başlığı": "Translated title of the contribution",
        "Ana bilgisayar yayını başlığı": "Title of host publication",
        "Ana bilgisayar yayını alt yazısı": "Subtitle of host publication",
        "Editörler": "Editors",
        "Editör": "Editor",
        "Yazarlar": "Authors",
        "Çevirmenler": "Translators",
        "Yayınlayan": "Publisher", "Yayıncı": "Publisher",
        "Yayın Yeri": "Place of Publication",
        "Dergi": "Journal",
        "Uzman yayını": "Specialist publication",
        "Gazete": "Newspaper",
        "Sayfa (başlangıç-bitiş)": "Pages (from-to)",
        "Sayfalar": "Pages",
        "Sayfa sayısı": "Number of pages",
        "Makale numarası": "Article number",
        "Hacim": "Volume", "Cilt": "Volume",
        "Basın numarası": "Issue number", "Sayı": "Issue number",
        "Baskı": "Edition",
        "Erken çevrimiçi tarihi": "Early online date",
        "Yayın tarihi": "Publication date",
        "Yayın durumu": "Publication status",
        "Harici olarak yayınlandı": "Externally published",
        "Etkinlik": "Event",
        "Süre": "Duration",
        "DOI'lar": "DOIs", "DOI’lar": "DOIs", "DOI": "DOIs",
        "ISBN (Basılı)": "ISBN (Print)",
        "ISBN (Elektronik)": "ISBN (Electronic)",
        "ISSN (Basılı)": "ISSN (Print)",
        "ISSN (Elektronik)": "ISSN (Electronic)",
        "Adı": "Name",
        "Kısaltılmış başlık": "Abbreviated title",
        "Ülke/Bölge": "Country/Territory",
        "Ülke": "Country",
        "Şehir": "City",
        "Periyot": "Period", "Dönem": "Period",
        "Anahtar kelimeler": "Keywords",
        "Konferans": "Conference",
        "Derece": "Qualification",
        "Ödül veren kuruluş": "Awarding Institution", "Dereceyi veren kurum": "Awarding Institution",
        "Danışmanlar": "Supervisors",
        "Danışman": "Supervisor",
        "Bibliyografik not": "Bibliographical note",
        "Patent numarası": "Patent number",
        "Rapor numarası": "Report number",
    }),
)  # fmt: skip
"""Labels of the property table."""

LINES = (
    *unseen({
        "Özet": "abstract",
        "Anahtar kelimeler": "keywords",
        "Belgeye Erişim": "access to document",
        "Diğer dosyalar ve bağlantılar": "other files and links",
        "Parmak izi": "fingerprint",
        "Tam parmak izini görüntüle": "view full fingerprint",
        "Alıntı Yap": "cite this",
        "Yayın serisi": "publication series",
        "Konferans": "conference",
        "Bibliyografik not": "bibliographical note",
        "Finansman": "funding",
        "Genel bakış": "overview",
        "Projeler": "projects",
        "Ödüller": "prizes",
        "Aktiviteler": "activities",
        "Veri kümeleri": "datasets",
        "Araştırma çıktısı": "research output", "Yayınlar": "research output",
        "Profiller": "profiles",
        "Ana Sayfa": "home",
        "Arama": "search",
        "Paylaş": "share",
        "Benzer profiller": "similar profiles",
        "Açık Erişim": "open access",
        "Dosya": "file",
    }),
)  # fmt: skip
"""Headings and furniture: whole lines."""

STARTS = (
    *unseen({
        "Birlikte benzersiz bir parmak izi oluştururlar": "together they form a unique fingerprint",
        "Yayın bağlantısı: ": "link to publication in ",
        "Ana gezinime geç": "skip to ", "Aramaya geç": "skip to ", "Ana içeriğe geç": "skip to ",
        "*Bu çalışma için yazışmadan sorumlu yazar": "corresponding author",
        "Bu sitedeki tüm içerik": "all content on this site",
        "Uzmanlığa, ada": "search by ", "Uzmanlık, ad": "search by ",
    }),
)  # fmt: skip
"""Beginnings of lines that are furniture."""

VOCABULARY = Vocabulary("tr", "dmy", LABELS, LINES, STARTS)
