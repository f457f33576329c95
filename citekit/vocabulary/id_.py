"""Indonesian words of a Pure page."""

from __future__ import annotations

from citekit.vocabulary.wording import Vocabulary, unseen

LABELS = (
    *unseen({
        "Bahasa asli": "Original language",
        "Terjemahan judul kontribusi": "Translated title of the contribution",
        "Judul terjemahan kontribusi": "Translated title of the contribution",
        "Judul publikasi tuan rumah": "Title of host publication", "Judul publikasi induk": "Title of host publication",
        "Subjudul publikasi tuan rumah": "Subtitle of host publication",
        "Editor": "Editors", "Penyunting": "Editors",
        "Penulis": "Authors",
        "Penerjemah": "Translators",
        "Penerbit": "Publisher",
        "Tempat Publikasi": "Place of Publication", "Tempat terbit": "Place of Publication",
        "Jurnal": "Journal",
        "Surat kabar": "Newspaper",
        "Halaman (dari-sampai)": "Pages (from-to)",
        "Halaman": "Pages",
        "Jumlah halaman": "Number of pages",
        "Nomor artikel": "Article number",
        "Volume": "Volume",
        "Nomor terbitan": "Issue number",
        "Edisi": "Edition",
        "Tanggal online awal": "Early online date",
        "Tanggal publikasi": "Publication date",
        "Status diterbitkan": "Publication status", "Status publikasi": "Publication status",
        "Dipublikasikan secara eksternal": "Externally published",
        "Peristiwa": "Event", "Acara": "Event",
        "Durasi": "Duration",
        "DOI": "DOIs",
        "ISBN (Cetak)": "ISBN (Print)",
        "ISBN (Elektronik)": "ISBN (Electronic)",
        "ISSN (Cetak)": "ISSN (Print)",
        "ISSN (Elektronik)": "ISSN (Electronic)",
        "Nama": "Name",
        "Judul yang disingkat": "Abbreviated title",
        "Negara/Wilayah": "Country/Territory",
        "Negara": "Country",
        "Kota": "City",
        "Periode": "Period",
        "Kata kunci": "Keywords",
        "Konferensi": "Conference",
        "Kualifikasi": "Qualification",
        "Lembaga yang memberikan": "Awarding Institution", "Lembaga pemberi gelar": "Awarding Institution",
        "Pembimbing": "Supervisors",
        "Catatan bibliografi": "Bibliographical note",
        "Nomor paten": "Patent number",
        "Nomor laporan": "Report number",
    }),
)  # fmt: skip
"""Labels of the property table."""

LINES = (
    *unseen({
        "Abstrak": "abstract",
        "Kata kunci": "keywords",
        "Akses ke Dokumen": "access to document",
        "File dan tautan lainnya": "other files and links",
        "Sidik jari": "fingerprint",
        "Lihat sidik jari penuh": "view full fingerprint", "Lihat fingerprint lengkap": "view full fingerprint",
        "Kutip ini": "cite this",
        "Seri publikasi": "publication series",
        "Konferensi": "conference",
        "Catatan bibliografi": "bibliographical note",
        "Pendanaan": "funding",
        "Ringkasan": "overview",
        "Proyek": "projects",
        "Penghargaan": "prizes",
        "Aktivitas": "activities",
        "Set data": "datasets",
        "Hasil penelitian": "research output",
        "Profil": "profiles",
        "Beranda": "home",
        "Cari": "search",
        "Bagikan": "share",
        "Akses terbuka": "open access",
        "Berkas": "file",
    }),
)  # fmt: skip
"""Headings and furniture: whole lines."""

STARTS = (
    *unseen({
        "Telusuri topik penelitian dari": "dive into the research topics of",
        "Bersama-sama mereka membentuk sebuah": "together they form a unique fingerprint",
        "Tautan ke publikasi di ": "link to publication in ",
        "Lewati ke ": "skip to ",
        "*Penulis korespondensi": "corresponding author", "*Penulis yang sesuai": "corresponding author",
        "Semua konten di situs ini": "all content on this site",
        "Cari berdasarkan keahlian": "search by ",
    }),
)  # fmt: skip
"""Beginnings of lines that are furniture."""

VOCABULARY = Vocabulary("id", "dmy", LABELS, LINES, STARTS)
