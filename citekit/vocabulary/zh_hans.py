"""Simplified Chinese words of a Pure page."""

from __future__ import annotations

from citekit.vocabulary.wording import Vocabulary, unseen

LABELS = (
    *unseen({
        "源语言": "Original language", "原始语言": "Original language",
        "投稿的翻译标题": "Translated title of the contribution",
        "主期刊名": "Title of host publication", "主出版物标题": "Title of host publication",
        "主期刊副标题": "Subtitle of host publication",
        "编辑": "Editors",
        "作者": "Authors",
        "出版商": "Publisher", "出版社": "Publisher",
        "出版地": "Place of Publication",
        "期刊": "Journal",
        "专业刊物": "Specialist publication",
        "报纸": "Newspaper",
        "页(从-至)": "Pages (from-to)", "页（从-至）": "Pages (from-to)", "页（从 - 至）": "Pages (from-to)",
        "页码（从-至）": "Pages (from-to)",
        "页": "Pages", "页码": "Pages",
        "页数": "Number of pages",
        "文章编号": "Article number", "论文编号": "Article number",
        "卷": "Volume",
        "期": "Issue number", "期号": "Issue number",
        "版本": "Edition",
        "早期在线日期": "Early online date",
        "出版日期": "Publication date",
        "出版状态": "Publication status",
        "已对外发布": "Externally published", "外部发表": "Externally published",
        "同行评审": "Peer-reviewed",
        "活动": "Event",
        "持续时间": "Duration", "期限": "Duration",
        "DOI": "DOIs",
        "ISBN(印刷版)": "ISBN (Print)", "ISBN（印刷版）": "ISBN (Print)",
        "ISBN(电子版)": "ISBN (Electronic)", "ISBN（电子版）": "ISBN (Electronic)",
        "ISSN(印刷版)": "ISSN (Print)", "ISSN（印刷版）": "ISSN (Print)",
        "ISSN(电子版)": "ISSN (Electronic)", "ISSN（电子版）": "ISSN (Electronic)",
        "姓名": "Name", "名称": "Name",
        "简称": "Abbreviated title",
        "国家/地区": "Country/Territory",
        "国家": "Country",
        "城市": "City",
        "时期": "Period",
        "互联网地址": "Internet address", "网址": "Internet address",
        "关键词": "Keywords",
        "会议": "Conference",
        "出版系列": "Series",
        "资格": "Qualification",
        "授予机构": "Awarding Institution",
        "导师": "Supervisors",
        "授予日期": "Award date",
        "书目注释": "Bibliographical note",
        "报告编号": "Report number", "译者": "Translators", "专利号": "Patent number", "赞助者": "Sponsors",
    }),
    *unseen({
        "优先权日": "Priority date", "优先权日期": "Priority date", "出版物状态": "Publication status",
        "发布状态": "Publication status", "页数（起止）": "Pages (from-to)", "页码（起止）": "Pages (from-to)",
        "页码（从到）": "Pages (from-to)", "页面（从到）": "Pages (from-to)", "杂志": "Journal", "问题编号": "Issue number",
        "发行号": "Issue number", "期数": "Issue number", "体积": "Volume", "市": "City", "国家/领土": "Country/Territory",
        "编者": "Editors", "出版系列名称": "Name", "DOIs": "DOIs", "原语言": "Original language",
        "外部出版": "Externally published", "外部发布": "Externally published",
    }),
    *unseen({
        "章节": "Chapter", "申请日": "Filing date", "申请日期": "Filing date", "尺寸": "Size", "地点": "Location",
        "会议编号": "Conference number", "导师/顾问": "Supervisors/Advisors", "公开日期": "Date made available",
        "委托机构": "Commissioning body", "印刷版 ISBN": "ISBN (Print)", "电子版 ISBN": "ISBN (Electronic)",
        "宿主出版物标题": "Title of host publication", "主刊名称": "Title of host publication", "丛书": "Series",
        "编辑者": "Editors", "发表状态": "Publication status",
    }),
    *unseen({
        "展览": "Exhibition", "研讨会": "Workshop", "座谈会": "Symposium", "联系人": "Contact person",
    }),
    *unseen({
        "出版语言": "Original language", "原文语言": "Original language", "语种": "Original language", "期刊名称": "Journal",
        "刊名": "Journal", "起止页码": "Pages (from-to)", "页面范围": "Pages (from-to)", "页（起-止）": "Pages (from-to)",
        "总页数": "Number of pages", "页面数": "Number of pages", "页数总计": "Number of pages", "卷号": "Volume",
        "卷数": "Volume", "刊期": "Issue number", "发行期": "Issue number", "文章号": "Article number",
        "文献号": "Article number", "DOI号": "DOIs", "DOI链接": "DOIs", "在线出版日期": "Early online date",
        "提前在线日期": "Early online date", "网络首发日期": "Early online date", "图书名称": "Title of host publication",
        "书名": "Title of host publication", "论文集名称": "Title of host publication",
        "主出版物名称": "Title of host publication", "主编": "Editors", "编辑人员": "Editors", "出版者": "Publisher",
        "发行商": "Publisher", "出版地点": "Place of Publication", "出版城市": "Place of Publication",
        "标题翻译": "Translated title of the contribution", "译名": "Translated title of the contribution",
        "英文标题": "Translated title of the contribution",
    }),
    *unseen({
        "国际标准书号（印刷版）": "ISBN (Print)", "国际标准书号（电子版）": "ISBN (Electronic)",
        "国际标准期刊号（印刷版）": "ISSN (Print)", "国际标准期刊号（电子版）": "ISSN (Electronic)",
        "版": "Edition",
    }),
)  # fmt: skip
"""Labels of the property table."""

LINES = (
    *unseen({
        "摘要": "abstract",
        "关键词": "keywords",
        "ASJC Scopus 主题领域": "asjc scopus subject areas", "ASJC Scopus主题领域": "asjc scopus subject areas",
        "访问文件": "access to document", "访问文档": "access to document",
        "其他文件与链接": "other files and links", "其它文件与链接": "other files and links",
        "指纹": "fingerprint", "学术指纹": "fingerprint",
        "查看完整指纹": "view full fingerprint",
        "引用此": "cite this",
        "引用格式": "citation formats",
        "出版系列": "publication series",
        "会议": "conference",
        "研讨会": "workshop",
        "书目注释": "bibliographical note",
        "资助": "funding",
        "联合国可持续发展目标": "un sdgs",
        "概述": "overview", "总览": "overview",
        "项目": "projects",
        "奖项": "prizes",
        "活动": "activities",
        "新闻/媒体": "press/media",
        "数据集": "datasets",
        "科研成果": "research output",
        "学生论文": "student theses",
        "个人资料": "profiles",
        "首页": "home",
        "搜索": "search",
        "分享": "share",
        "相似个人资料": "similar profiles",
        "开放获取": "open access",
        "文件": "file",
        "联系我们": "contact us",
        "开放访问": "open access", "相关链接": "related links",
    }),
    *unseen({
        "抽象的": "abstract", "抽象": "abstract", "引用这个": "cite this", "引用本文": "cite this",
        "查看完整的指纹": "view full fingerprint", "关键字": "keywords",
    }),
    *unseen({
        "引用": "cite this", "获取文件": "access to document",
    }),
    *unseen({
        "描述": "description", "访问数据集": "access to dataset", "文档": "documents",
    }),
    *unseen({
        "主题词": "keywords", "索引词": "keywords", "打开文档": "access to document", "查看文件": "access to document",
        "引用方式": "cite this", "如何引用": "cite this", "内容提要": "abstract", "Scopus学科领域": "asjc scopus subject areas",
    }),
    *unseen({
        "外部组织": "organisations", "组织单位": "organisations",
    }),
)  # fmt: skip
"""Headings and furniture: whole lines."""

STARTS = (
    *unseen({
        "探究": "dive into the research topics of",
        "它们共同构成独一无二的指纹": "together they form a unique fingerprint",
        "跳到主导航": "skip to ", "跳到搜索": "skip to ", "跳到主要内容": "skip to ",
        "*此作品的通讯作者": "corresponding author", "*通讯作者": "corresponding author",
        "本网站的所有内容": "all content on this site",
    }),
    *unseen({
        "深入研究": "dive into the research topics of", "深入探究": "dive into the research topics of",
        "它们共同形成了独特的指纹": "together they form a unique fingerprint",
        "它们共同构成": "together they form a unique fingerprint",
    }),
    *unseen({
        "按专业知识": "search by ", "通过专业知识": "search by ",
    }),
)  # fmt: skip
"""Beginnings of lines that are furniture."""

VOCABULARY = Vocabulary("zh-Hans", "ymd", LABELS, LINES, STARTS)
