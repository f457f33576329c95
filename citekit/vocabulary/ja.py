"""Japanese words of a Pure page."""

from __future__ import annotations

from citekit.vocabulary.wording import Vocabulary, unseen

LABELS = (
    *unseen({
        "本文言語": "Original language", "元の言語": "Original language",
        "寄稿の翻訳タイトル": "Translated title of the contribution", "翻訳タイトル": "Translated title of the contribution",
        "ホスト出版物のタイトル": "Title of host publication",
        "ホスト出版物のサブタイトル": "Subtitle of host publication",
        "編集者": "Editors",
        "著者": "Authors",
        "翻訳者": "Translators",
        "出版社": "Publisher",
        "出版地": "Place of Publication", "出版場所": "Place of Publication",
        "ジャーナル": "Journal",
        "専門出版物": "Specialist publication",
        "新聞": "Newspaper",
        "ページ（範囲）": "Pages (from-to)", "ページ (範囲)": "Pages (from-to)", "ページ（開始-終了）": "Pages (from-to)",
        "ページ（から - まで）": "Pages (from-to)",
        "ページ": "Pages",
        "ページ数": "Number of pages",
        "論文番号": "Article number",
        "巻": "Volume",
        "号": "Issue number",
        "版": "Edition",
        "早期公開日": "Early online date", "早期オンライン公開日": "Early online date",
        "出版日": "Publication date", "発行日": "Publication date",
        "出版ステータス": "Publication status", "出版物ステータス": "Publication status",
        "外部発表": "Externally published", "はい外部発表": "Externally published",
        "査読": "Peer-reviewed",
        "イベント": "Event",
        "継続期間": "Duration",
        "DOI": "DOIs",
        "ISBN（印刷版）": "ISBN (Print)", "ISBN (印刷版)": "ISBN (Print)",
        "ISBN（電子版）": "ISBN (Electronic)", "ISBN (電子版)": "ISBN (Electronic)",
        "ISSN（印刷版）": "ISSN (Print)", "ISSN (印刷版)": "ISSN (Print)",
        "ISSN（電子版）": "ISSN (Electronic)", "ISSN (電子版)": "ISSN (Electronic)",
        "名前": "Name",
        "略称": "Abbreviated title",
        "国/地域": "Country/Territory",
        "国": "Country",
        "市": "City", "都市": "City",
        "会議期間": "Period", "期間": "Period",
        "インターネットアドレス": "Internet address",
        "キーワード": "Keywords",
        "会議": "Conference",
        "出版シリーズ": "Series",
        "資格": "Qualification",
        "学位授与機関": "Awarding Institution",
        "指導教員": "Supervisors",
        "スーパーバイザー/アドバイザー": "Supervisors/Advisors", "監督者": "Supervisors",
        "授与日": "Award date",
        "書誌情報の注記": "Bibliographical note",
        "原文言語": "Original language", "スポンサー": "Sponsors", "レポート番号": "Report number", "特許番号": "Patent number",
        "出版物シリーズ": "Series",
    }),
    *unseen({
        "ページ（開始 - 終了）": "Pages (from-to)", "出版状況": "Publication status", "出版状態": "Publication status",
        "号数": "Issue number", "発行番号": "Issue number", "論文翻訳タイトル": "Translated title of the contribution",
        "優先日": "Priority date", "国/領域": "Country/Territory", "国／地域": "Country/Territory", "雑誌": "Journal",
        "監修者": "Supervisors", "指導者": "Supervisors",
    }),
    *unseen({
        "章": "Chapter", "出願日": "Filing date", "サイズ": "Size", "バージョン": "Version", "場所": "Location",
        "会議番号": "Conference number", "指導教員/アドバイザー": "Supervisors/Advisors", "監督者/アドバイザー": "Supervisors/Advisors",
        "公開日": "Date made available", "発注機関": "Commissioning body", "印刷版ISBN": "ISBN (Print)",
        "電子版ISBN": "ISBN (Electronic)", "雑誌名": "Journal", "号番号": "Issue number", "出版者": "Publisher",
    }),
    *unseen({
        "展覧会": "Exhibition", "ワークショップ": "Workshop", "セミナー": "Seminar", "シンポジウム": "Symposium",
        "連絡先": "Contact person",
    }),
    *unseen({
        "使用言語": "Original language", "本文の言語": "Original language", "出版物の言語": "Original language", "掲載誌": "Journal",
        "ジャーナル名": "Journal", "学術雑誌": "Journal", "誌名": "Journal", "掲載ジャーナル": "Journal", "ページ範囲": "Pages (from-to)",
        "開始-終了ページ": "Pages (from-to)", "ページ（始-終）": "Pages (from-to)", "掲載ページ": "Pages (from-to)",
        "総ページ数": "Number of pages", "頁数": "Number of pages", "ページの数": "Number of pages", "ボリューム": "Volume",
        "巻数": "Volume", "号数情報": "Issue number", "発行号": "Issue number", "イシュー番号": "Issue number",
        "記事番号": "Article number", "論文ID": "Article number", "アーティクル番号": "Article number", "DOI番号": "DOIs",
        "DOIリンク": "DOIs", "発行ステータス": "Publication status", "オンライン公開日": "Early online date",
        "先行公開日": "Early online date", "早期オンライン日": "Early online date", "収録書籍": "Title of host publication",
        "書籍のタイトル": "Title of host publication", "掲載書籍名": "Title of host publication",
        "ホスト刊行物のタイトル": "Title of host publication", "編者": "Editors", "発行者": "Publisher", "発行元": "Publisher",
        "パブリッシャー": "Publisher", "刊行地": "Place of Publication", "発行地": "Place of Publication",
        "出版都市": "Place of Publication", "掲載頁": "Pages", "タイトルの翻訳": "Translated title of the contribution",
        "英語タイトル": "Translated title of the contribution", "翻訳された題名": "Translated title of the contribution",
        "外部での発表": "Externally published",
    }),
)  # fmt: skip
"""Labels of the property table."""

LINES = (
    *unseen({
        "抄録": "abstract", "要約": "abstract",
        "キーワード": "keywords",
        "ASJC Scopus 主題領域": "asjc scopus subject areas", "ASJC Scopus主題領域": "asjc scopus subject areas",
        "文献へのアクセス": "access to document", "文書へのアクセス": "access to document",
        "その他のファイルとリンク": "other files and links",
        "フィンガープリント": "fingerprint",
        "完全なフィンガープリントを見る": "view full fingerprint", "フィンガープリントの詳細を見る": "view full fingerprint",
        "これを引用": "cite this", "引用": "cite this",
        "引用スタイル": "citation formats", "引用形式": "citation formats",
        "出版シリーズ": "publication series",
        "会議": "conference",
        "ワークショップ": "workshop",
        "セミナー": "seminar",
        "書誌情報の注記": "bibliographical note",
        "資金調達": "funding", "助成": "funding",
        "国連の SDGs": "un sdgs", "UN SDG": "un sdgs", "国連の持続可能な開発目標": "un sdgs",
        "概要": "overview",
        "プロジェクト": "projects",
        "受賞": "prizes",
        "活動": "activities",
        "プレス / メディア": "press/media", "プレス/メディア": "press/media",
        "データセット": "datasets",
        "研究成果": "research output",
        "学位論文": "student theses",
        "プロファイル": "profiles",
        "ホーム": "home",
        "検索": "search",
        "共有": "share",
        "類似プロファイル": "similar profiles",
        "オープンアクセス": "open access",
        "ファイル": "file",
        "お問い合わせ": "contact us",
        "関連リンク": "related links",
        "出版物シリーズ": "publication series",
    }),
    *unseen({
        "概要説明": "abstract", "アブストラクト": "abstract", "これを引用する": "cite this", "指紋": "fingerprint",
        "完全な指紋を表示": "view full fingerprint", "ドキュメントへのアクセス": "access to document", "これを引用してください": "cite this",
    }),
    *unseen({
        "本文へのアクセス": "access to document", "引用する": "cite this", "この文献を引用": "cite this",
    }),
    *unseen({
        "説明": "description", "データセットへのアクセス": "access to dataset", "シンポジウム": "symposium", "展覧会": "exhibition",
    }),
    *unseen({
        "索引語": "keywords", "キーワード一覧": "keywords", "文書を開く": "access to document", "引用方法": "cite this",
        "引用情報": "cite this", "アブストラクト（日本語）": "abstract", "Scopus 分野": "asjc scopus subject areas",
    }),
    *unseen({
        "外部組織": "organisations", "組織単位": "organisations",
    }),
)  # fmt: skip
"""Headings and furniture: whole lines."""

STARTS = (
    *unseen({
        "これらがまとまってユニークなフィンガープリントを構成します": "together they form a unique fingerprint",
        "メイン ナビゲーションにスキップ": "skip to ", "検索にスキップ": "skip to ", "メイン コンテンツにスキップ": "skip to ",
        "専門知識、名前、または所属機関で検索": "search by ",
        "*この論文の責任著者": "corresponding author", "*この研究の対応する著者": "corresponding author",
        "このサイトのすべてのコンテンツ": "all content on this site",
    }),
    *unseen({
        "の研究トピックを掘り下げます": "together they form a unique fingerprint",
    }),
    *unseen({
        "専門知識、名前": "search by ", "専門分野、名前": "search by ", "専門分野、氏名": "search by ",
    }),
)  # fmt: skip
"""Beginnings of lines that are furniture."""

VOCABULARY = Vocabulary("ja", "ymd", LABELS, LINES, STARTS)
