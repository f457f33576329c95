"""Korean words of a Pure page."""

from __future__ import annotations

from citekit.vocabulary.wording import Vocabulary, unseen

LABELS = (
    *unseen({
        "원어": "Original language", "본래 언어": "Original language", "원본 언어": "Original language",
        "기고의 번역된 제목": "Translated title of the contribution", "번역된 제목": "Translated title of the contribution",
        "호스트 출판물 제목": "Title of host publication",
        "호스트 출판물 부제목": "Subtitle of host publication",
        "편집자": "Editors",
        "저자": "Authors",
        "출판사": "Publisher", "발행자": "Publisher",
        "출판 장소": "Place of Publication", "발행지": "Place of Publication",
        "저널": "Journal", "학술지": "Journal",
        "전문 출판물": "Specialist publication",
        "신문": "Newspaper",
        "페이지(시작-종료)": "Pages (from-to)", "페이지 (시작-종료)": "Pages (from-to)", "페이지(범위)": "Pages (from-to)",
        "페이지": "Pages",
        "페이지 수": "Number of pages",
        "논문 번호": "Article number", "문서 번호": "Article number",
        "권": "Volume",
        "호": "Issue number", "발행 번호": "Issue number",
        "판": "Edition",
        "초기 온라인 날짜": "Early online date", "온라인 조기 공개일": "Early online date",
        "출판일": "Publication date", "발행일": "Publication date",
        "출판 상태": "Publication status", "상태": "Publication status",
        "외부 게재": "Externally published", "외부 출판": "Externally published",
        "동료심사": "Peer-reviewed",
        "이벤트": "Event", "행사": "Event",
        "기간": "Duration",
        "DOI": "DOIs",
        "ISBN(인쇄본)": "ISBN (Print)", "ISBN (인쇄본)": "ISBN (Print)",
        "ISBN(전자본)": "ISBN (Electronic)", "ISBN (전자본)": "ISBN (Electronic)",
        "ISSN(인쇄본)": "ISSN (Print)", "ISSN (인쇄본)": "ISSN (Print)",
        "ISSN(전자본)": "ISSN (Electronic)", "ISSN (전자본)": "ISSN (Electronic)",
        "이름": "Name",
        "약칭": "Abbreviated title",
        "국가/지역": "Country/Territory",
        "국가": "Country",
        "도시": "City",
        "회의 기간": "Period",
        "인터넷 주소": "Internet address",
        "주제어": "Keywords", "키워드": "Keywords",
        "회의": "Conference", "학술대회": "Conference", "컨퍼런스": "Conference",
        "출판 시리즈": "Series",
        "학위": "Qualification",
        "수여 기관": "Awarding Institution",
        "지도교수": "Supervisors",
        "수여일": "Award date",
        "서지 주석": "Bibliographical note",
        "원문 언어": "Original language", "후원자": "Sponsors", "보고서 번호": "Report number", "번역자": "Translators",
        "특허 번호": "Patent number",
    }),
    *unseen({
        "기여의 번역된 제목": "Translated title of the contribution", "기여 제목의 번역": "Translated title of the contribution",
        "원래 언어": "Original language", "페이지(시작-끝)": "Pages (from-to)", "페이지 (시작-끝)": "Pages (from-to)",
        "페이지(부터-까지)": "Pages (from-to)", "볼륨": "Volume", "문제 번호": "Issue number", "호 번호": "Issue number",
        "호수": "Issue number", "게시 상태": "Publication status", "외부 게시": "Externally published",
        "외부에 게시됨": "Externally published", "우선일": "Priority date", "기사 번호": "Article number",
        "우선 날짜": "Priority date",
    }),
    *unseen({
        "챕터": "Chapter", "출원일": "Filing date", "크기": "Size", "버전": "Version", "위치": "Location",
        "장소": "Location", "회의 번호": "Conference number", "지도교수/자문": "Supervisors/Advisors",
        "감독자/고문": "Supervisors/Advisors", "공개일": "Date made available", "발행인": "Publisher", "게시자": "Publisher",
        "출판지": "Place of Publication", "ISBN(인쇄)": "ISBN (Print)", "ISBN(전자)": "ISBN (Electronic)",
        "ISSN(인쇄)": "ISSN (Print)", "ISSN(전자)": "ISSN (Electronic)", "인쇄 ISBN": "ISBN (Print)",
        "전자 ISBN": "ISBN (Electronic)", "호스트 출판물의 제목": "Title of host publication",
        "호스트 출판물의 부제목": "Subtitle of host publication", "시리즈": "Series", "도시명": "City", "자격": "Qualification",
    }),
    *unseen({
        "전시회": "Exhibition", "워크숍": "Workshop", "세미나": "Seminar", "심포지엄": "Symposium", "연락 담당자": "Contact person",
    }),
)  # fmt: skip
"""Labels of the property table."""

LINES = (
    *unseen({
        "초록": "abstract",
        "주제어": "keywords", "키워드": "keywords",
        "ASJC Scopus 주제 영역": "asjc scopus subject areas",
        "문서에 접근": "access to document", "문서 액세스": "access to document",
        "기타 파일 및 링크": "other files and links",
        "핑거프린트": "fingerprint", "지문": "fingerprint",
        "전체 핑거프린트 보기": "view full fingerprint", "전체 지문 보기": "view full fingerprint",
        "이것을 인용": "cite this", "인용하기": "cite this",
        "인용 형식": "citation formats", "인용 스타일": "citation formats",
        "출판 시리즈": "publication series",
        "회의": "conference", "학술대회": "conference", "컨퍼런스": "conference",
        "워크숍": "workshop",
        "세미나": "seminar",
        "서지 주석": "bibliographical note",
        "재정 지원": "funding",
        "UN SDG": "un sdgs", "UN 지속가능발전목표": "un sdgs",
        "개요": "overview",
        "프로젝트": "projects",
        "수상": "prizes",
        "활동": "activities",
        "언론/미디어": "press/media",
        "데이터세트": "datasets",
        "연구 결과물": "research output", "연구 산출물": "research output", "연구성과": "research output",
        "학위논문": "student theses",
        "프로필": "profiles",
        "홈": "home",
        "검색": "search",
        "공유": "share",
        "유사한 프로필": "similar profiles",
        "오픈 액세스": "open access",
        "파일": "file",
        "문의": "contact us",
        "오픈액세스": "open access", "관련 링크": "related links",
        "서지 정보": "bibliographical note", "다른 파일 및 링크": "other files and links", "문서에 대한 접근": "access to document",
    }),
    *unseen({
        "추상적인": "abstract", "추상": "abstract", "요약": "abstract", "이것을 인용하세요": "cite this", "이 인용하기": "cite this",
        "문서에 대한 액세스": "access to document",
    }),
    *unseen({
        "이 결과 인용": "cite this", "이 문서 인용": "cite this", "인용": "cite this", "문서 접근": "access to document",
    }),
    *unseen({
        "설명": "description", "데이터세트에 접근": "access to dataset", "문서": "documents", "심포지엄": "symposium",
    }),
)  # fmt: skip
"""Headings and furniture: whole lines."""

STARTS = (
    *unseen({
        "Scopus의 출판물에 링크": "link to publication in ", "Scopus의 인용에 링크": "link to the citations in ",
        "함께 고유한": "together they form a unique fingerprint",
        "주요 탐색으로 건너뛰기": "skip to ", "검색으로 건너뛰기": "skip to ", "주요 콘텐츠로 건너뛰기": "skip to ",
        "전문 분야, 이름": "search by ",
        "*이 작업에 대한 교신저자": "corresponding author", "*교신저자": "corresponding author",
        "이 사이트의 모든 콘텐츠": "all content on this site",
    }),
)  # fmt: skip
"""Beginnings of lines that are furniture."""

VOCABULARY = Vocabulary("ko", "ymd", LABELS, LINES, STARTS)
