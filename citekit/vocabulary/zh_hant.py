"""Traditional Chinese words of a Pure page."""

from __future__ import annotations

from citekit.vocabulary.wording import Vocabulary, unseen

LABELS = (
    *unseen({
        "原文": "Original language", "原始語言": "Original language", "源語言": "Original language",
        "貢獻的翻譯標題": "Translated title of the contribution",
        "主出版物標題": "Title of host publication", "主出版物書名": "Title of host publication",
        "主出版物子標題": "Subtitle of host publication",
        "編輯": "Editors",
        "作者": "Authors",
        "發行者": "Publisher", "出版商": "Publisher",
        "發行地": "Place of Publication", "出版地": "Place of Publication",
        "期刊": "Journal",
        "專業刊物": "Specialist publication",
        "報紙": "Newspaper",
        "頁（從 - 到）": "Pages (from-to)", "頁(從 - 到)": "Pages (from-to)", "頁（從-到）": "Pages (from-to)",
        "頁碼（從 - 到）": "Pages (from-to)",
        "頁": "Pages", "頁碼": "Pages", "頁面": "Pages",
        "頁數": "Number of pages",
        "文章編號": "Article number", "論文編號": "Article number",
        "卷": "Volume",
        "發行號": "Issue number", "期號": "Issue number", "期": "Issue number",
        "版本": "Edition",
        "早期上線日期": "Early online date",
        "出版日期": "Publication date",
        "出版狀態": "Publication status",
        "對外發佈": "Externally published", "外部發表": "Externally published",
        "同行評審": "Peer-reviewed",
        "事件": "Event", "活動": "Event",
        "持續時間": "Duration",
        "DOIs": "DOIs",
        "ISBN（列印）": "ISBN (Print)", "ISBN(列印)": "ISBN (Print)", "ISBN（印刷）": "ISBN (Print)",
        "ISBN（電子）": "ISBN (Electronic)", "ISBN(電子)": "ISBN (Electronic)",
        "ISSN（列印）": "ISSN (Print)", "ISSN(列印)": "ISSN (Print)", "ISSN（印刷）": "ISSN (Print)",
        "ISSN（電子）": "ISSN (Electronic)", "ISSN(電子)": "ISSN (Electronic)",
        "名字": "Name", "名稱": "Name",
        "縮寫標題": "Abbreviated title",
        "國家/地區": "Country/Territory",
        "國家": "Country",
        "城市": "City",
        "期間": "Period",
        "網址": "Internet address", "網際網路位址": "Internet address",
        "關鍵字": "Keywords",
        "會議": "Conference", "研討會": "Conference",
        "出版系列": "Series",
        "資格": "Qualification",
        "授予學位機構": "Awarding Institution",
        "獎項機構": "Awarding Institution", "監督員/顧問": "Supervisors/Advisors",
        "指導教授": "Supervisors",
        "授予日期": "Award date",
        "書目註記": "Bibliographical note",
        "報告編號": "Report number", "譯者": "Translators", "專利號": "Patent number", "贊助者": "Sponsors",
    }),
    *unseen({
        "優先權日": "Priority date", "出版物狀態": "Publication status", "發佈狀態": "Publication status",
        "頁碼（從到）": "Pages (from-to)", "頁面（從到）": "Pages (from-to)", "雜誌": "Journal", "問題編號": "Issue number",
        "問題號": "Issue number", "體積": "Volume", "市": "City", "貢獻的翻譯名稱": "Translated title of the contribution",
        "DOI": "DOIs",
    }),
    *unseen({
        "章節": "Chapter", "申請日": "Filing date", "申請日期": "Filing date", "尺寸": "Size", "地點": "Location",
        "會議編號": "Conference number", "導師/顧問": "Supervisors/Advisors", "公開日期": "Date made available",
        "委託機構": "Commissioning body", "出版社": "Publisher", "ISBN（印刷版）": "ISBN (Print)",
        "ISBN（電子版）": "ISBN (Electronic)", "ISSN（印刷版）": "ISSN (Print)", "ISSN（電子版）": "ISSN (Electronic)",
        "叢書": "Series", "編者": "Editors", "發表狀態": "Publication status", "版次": "Edition",
        "主出版物副標題": "Subtitle of host publication", "貢獻標題翻譯": "Translated title of the contribution",
        "關鍵詞": "Keywords",
    }),
    *unseen({
        "展覽": "Exhibition", "工作坊": "Workshop", "座談會": "Symposium", "聯絡人": "Contact person",
    }),
)  # fmt: skip
"""Labels of the property table."""

LINES = (
    *unseen({
        "摘要": "abstract",
        "關鍵字": "keywords",
        "ASJC Scopus 主題領域": "asjc scopus subject areas", "ASJC Scopus主題領域": "asjc scopus subject areas",
        "存取文件": "access to document", "文件存取": "access to document",
        "其他文件與連結": "other files and links", "其它文件與鏈接": "other files and links",
        "指紋": "fingerprint",
        "查看完整指紋": "view full fingerprint", "檢視完整指紋": "view full fingerprint",
        "引用此": "cite this",
        "引用格式": "citation formats",
        "出版系列": "publication series",
        "會議": "conference",
        "工作坊": "workshop",
        "書目註記": "bibliographical note",
        "資助": "funding",
        "UN SDG": "un sdgs", "聯合國永續發展目標": "un sdgs",
        "概觀": "overview", "概述": "overview",
        "專案": "projects", "研究計畫": "projects",
        "獎項": "prizes",
        "活動": "activities",
        "新聞/媒體": "press/media",
        "資料集": "datasets",
        "研究成果": "research output", "研究產出": "research output",
        "學位論文": "student theses",
        "個人檔案": "profiles",
        "首頁": "home",
        "搜尋": "search",
        "分享": "share",
        "類似個人檔案": "similar profiles",
        "開放存取": "open access",
        "檔案": "file",
        "聯絡我們": "contact us",
        "開啟存取": "open access", "開放取用": "open access", "相關連結": "related links",
    }),
    *unseen({
        "抽象的": "abstract", "抽象": "abstract", "引用這個": "cite this", "引用本文": "cite this", "存取文檔": "access to document",
        "訪問文件": "access to document", "查看完整的指紋": "view full fingerprint", "關鍵詞": "keywords",
    }),
    *unseen({
        "引用": "cite this", "獲取文件": "access to document", "取得文件": "access to document",
    }),
    *unseen({
        "說明": "description", "描述": "description", "存取資料集": "access to dataset",
    }),
)  # fmt: skip
"""Headings and furniture: whole lines."""

STARTS = (
    *unseen({
        "深入研究": "dive into the research topics of",
        "共同形成了獨特的指紋": "together they form a unique fingerprint",
        "連結到 ": "link to publication in ", "連接至 ": "link to publication in ",
        "跳至主導覽": "skip to ", "跳至搜尋": "skip to ", "跳過主要內容": "skip to ", "跳至主要內容": "skip to ",
        "按專業知識、姓名": "search by ",
        "*此作品的通信作者": "corresponding author", "*通訊作者": "corresponding author",
        "此網站上的所有內容": "all content on this site",
    }),
)  # fmt: skip
"""Beginnings of lines that are furniture."""

VOCABULARY = Vocabulary("zh-Hant", "ymd", LABELS, LINES, STARTS)
