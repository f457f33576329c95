"""Words that tell institutions, fields of study and page furniture from people. Tables only, all lower case."""

from __future__ import annotations

from citekit.normalize.names.words import words

BODY = words("""
    institute institut instituto istituto instituut institutet institution department departments dept dept.
    school schools college center centre centrum zentrum centro section division unit clinic klinik klinikum
    hospital hospitals academy akademi akademie academia laboratory laboratories lab labs faculty fakultät
    fakultet fakulteit faculté facultad university universität université universidad universidade università
    universiteit universitet universitetet univ univ. yliopisto korkeakoulu laitos osasto tiedekunta keskus
    afdeling afdelingen avdelning avdelningen avdeling departement département departamento dipartimento abteilung
    lehrstuhl fachbereich fachgruppe hochschule école escuela escola scuola institutionen vakgroep onderzoeksgroep
    sektion forskningsgruppe forschungsgruppe gesellschaft verein verband stiftung ministry ministère ministerium
    ministerio committee commission council society association foundation federation union consortium
    collaboration collaborative collaborators network investigators initiative organization organisation agency
    authority bureau office group groups gruppe groupe grupo team taskforce programme program project trust
    corporation company inc. inc ltd ltd. llc gmbh limited plc participants members panel board secretariat staff
    partnership alliance observatory museum library museet centret enhed fondation fundación sygehus ziekenhuis
    sjukhus sairaala conservatory polytechnic politecnico politécnica polytechnique technion cnrs inserm csic
    consiglio facoltà faculdade wydział instytut katedra ústav fakulta институт факультет кафедра лаборатория
    ecole prifysgol ysgol adran háskóli háskólinn rijksuniversiteit uniwersytet politechnika universitat högskola
    högskolan høgskole høgskolen univerzita univerza egyetem üniversitesi ülikool universitas университет академия
    sveučilište sveučilišta veleučilište univerzitet univerziteta univerze univerzity inštitut zavod fakultete
    universitatea universității facultatea universiteti fakulteti fakulteta üniversite fakülte
    університет інститут універсітэт университета університету πανεπιστήμιο universidade universiti
    bölümü fakültesi enstitüsü departemen fakultas jurusan המחלקה הפקולטה החוג אוניברסיטת كلية قسم جامعة معهد
""")
"""A line with one of these is a body of people, a place of work."""

NAME_BODY = words("""
    university universität université universidad universidade università universiteit universitet institute
    institut instituto organization organisation collaboration collaborative collective consortium committee ministry
    ministère ministerio department faculty group network investigators team society association foundation
    council commission agency federation initiative laboratory laboratories authority bureau office alliance
    partnership participants collaborators members staff corporation gmbh inc inc. ltd ltd. llc cic plc centre center
    secretariat taskforce dataverse ensemble orchestra philharmonic sinfonia quartet quintet choir chorus players
    soloists studio studios theatre opera ballet architects
    programme program project fundación stiftung verband gesellschaft academy hospital observatory clinic polytechnic
    economics consulting consultants consultancy analytics industries solutions technologies
    school museum library archive archives trust service services unit division panel company task research
    administration board chamber confederation directorate inspectorate institution registry cooperative
    cohort biobank contributors trialists facility trial study
    parliament survey forum congress platform guild assembly academies
    forskningsgruppe forskningsgruppen forskargrupp forskargruppen arbejdsgruppen studiegruppe studiegruppen
    forschungsgruppe arbeitsgruppe studiengruppe onderzoeksgroep werkgroep tutkimusryhmä
""")
"""Words inside a printed name that make it a group's: "ATLAS Collaboration"."""

FIELD = words("""
    science sciences engineering medicine physics mathematics economics education computing informatics statistics
    chemistry biochemistry biophysics humanities linguistics philosophy politics government architecture nursing
    surgery pharmacy dentistry pediatrics paediatrics genetics genomics obstetrics orthopaedics orthopedics
    anaesthesia anesthesia oncology finance accounting marketing management business entrepreneurship logistics
    journalism agriculture forestry geosciences neuroscience neurosciences bioengineering materials mechanics
    electronics robotics mechanical electrical civil biomedical environmental industrial computer computational
    computers technology technologies psychology sociology humanistic communication communications literature
    languages studies kinesiology rehabilitation health healthcare natuurkunde wiskunde informatik informatique
    informatica datalogi videnskab videnskaber vetenskap wetenschappen wissenschaft wissenschaften wirtschaft
    wirtschaftswissenschaften maschinenbau medizin medicina médecine ingeniería ingegneria ingénierie ciencias
    ciências sciencias matemática matemáticas física química kemi fysik matematik teknik tekniikka biologi økonomi
    ekonomi geografi historie rechten letteren geneeskunde wijsbegeerte bioinformatics astrophysics astronomy
    optics photonics aerospace aeronautics astronautics manufacturing energy design history geography anthropology
    archaeology theology demography epidemiology
""")
"""Fields of study: no family names, so a line with one is not a person."""

FIELD_ENDINGS = (
    "ology", "ologie", "ología", "ologia", "ologi", "iatry", "iatrics", "onomics", "ysics", "ematics", "graphics",
    "vetenskap",
)  # fmt: skip
"""Endings of fields of study that are not in the table: "Otorhinolaryngology"."""

SOFT = words("""
    law art arts music church press bank house court park hall bath west north south east london main home page
    book read more link show all view cite share help state other general full text history dance drama film sport
    media marine food fine visual performing creative applied intensive primary palliative practice care private
    tax criminal constitutional commercial roman nuclear polar space weather sea ice pain peace housing youth work
    real estate land use early thin high
""")
"""Words that are family or given names too: they speak against a person only when there is no other word."""

PAGE = words("""
    overview fingerprint abstract keywords metrics citations citation scopus download downloads access document
    documents similar profiles research outputs output publication publications activities prizes search contact
    login signin related original language published status volume issue pages number journal journals event
    conference proceedings period country title licence license subject areas files links persistent permanent powered
    pure elsevier cookies privacy policy skip navigation content contents about author authors corresponding
    copyright publisher peer-review reviewed review article articles chapter thesis report paper contribution topics
    together unique equipment datasets dataset expertise opens tab website portal menu settings accept reject
    preferences statement terms conditions accessibility log contributions altmetric mendeley crossref pubmed doi
    issn isbn isbns sdgs export bibtex apa vancouver harvard standard ris cited details projects persons
    organisations version information funding electronic print city edition discover place open options un award
    awards fund
""")
"""Words of portal pages. As a last word behind a word of no table one may be a family name: "Conrad Pages"."""

SMALL_WORDS = words("""
    the this these and for with from into your our their its is are was were be to at by on as or not via using
    toward towards between among within without under against through how what why when where which have has had does
    did would could should been being them they about because during than while whose whom who
""")
"""Small English words that no name has."""

SIGNING = words("organization organisation commission agency association federation council committee foundation")
"""Words of bodies that sign beside a collective: "World Health Organization, The ATLAS Collaboration"."""

COLLECTIVE = words("""
    consortium collaboration collaborative collaborators collective investigators group groups network team initiative
    committee participants members taskforce force alliance behalf partnership
""")
"""Words of groups that stand among authors; other organisations in a line of names are rather affiliations."""

TOPIC = words("""
    learning vision networks systems system analysis model models modeling modelling data cancer therapy disease
    diseases treatment infection clinical risk patients children women climate change sustainable sustainability
    development policy theory methods method detection recognition optimization optimisation algorithm algorithms
    control design evaluation assessment quality performance intelligence artificial neural deep reinforcement
    language processing natural virus syndrome brain heart blood protein gene genes cell cells molecular social
    public mental digital software hardware security privacy internet wireless cloud quantum power water soil
    carbon emission emissions renewable thermal magnetic structure structural dynamic dynamics fluid flow
    temperature imaging resonance simulation numerical processes process patient statistical stochastic bayesian
    regression randomized trial cohort guideline guidelines gender equality culture cultural urban rural economic
    political european global international national human humans animals animal male female adult aged teaching
    student teacher teachers schools neighbours neighbors neighbourhoods communities stories voices futures histories
    cities bodies lives memories landscapes narratives practices perspectives relations spaces objects things ways
    archive archives
    questions effects impacts responses challenges opportunities approaches strategies identities borders images ideas
    encounters reflections lessons essays poems letters notes works nations societies worlds citizens workers migrants
    families mothers fathers consumers users markets firms birds fishes insects forests oceans rivers mountains plants
    species populations interactions applications experiments measurements observations studies materials missed
    environment environments building buildings breeding protection industries governance fusion
    childhood acoustics structures construction services safety planning chains regulation films sensing economy
    behaviour behavior operations transport transportation conservation anatomy interaction transfer voltage heritage
    resources nutrition relations
""")
"""Words of titles and keywords that are no names: "Machine Learning" is not a person."""

PLACE = words("""
    united kingdom states america usa uk denmark sweden norway finland germany netherlands belgium france spain
    italy portugal switzerland austria poland greece turkey russia ukraine china japan korea taiwan singapore
    malaysia indonesia thailand vietnam india pakistan bangladesh australia zealand canada mexico brazil argentina
    chile colombia peru egypt nigeria kenya iran iraq ireland scotland wales england europe asia africa
""")
"""Countries that are not used as names: "Aalborg, Denmark" is no byline."""

ACRONYMS = words("""
    ACM AAAS AIAA ANSI ASCE ASEAN ASME ASTM BIPM CDC CEPAL CERN CEN CNRS CSIRO DARPA DESY DFG DLR ECB ECDC ECLAC EASA
    EFSA EMA EMBL ENISA EPA ESA ESO ETSI EUMETSAT FAO FDA FERC GAO HHS IAEA ICAO ICES ICRC IEA IEC IEEE IETF IFAD IFPRI
    IIASA ILO IMF IMO INRIA INSERM INSEE IPBES IPCC IRENA ISO ITU IUCN IUPAC IZA JAXA JRC KNAW KNMI NASA NATO NBER NCBI
    NERC NHS NICE NIH NIST NOAA NREL NSF OECD OSCE OSHA PAHO RAND RIKEN RIVM SIPRI TNO UNCTAD UNDP UNEP UNESCO UNFCCC
    UNFPA UNHCR UNICEF UNIDO UNODC USAID USDA USGS WHO WIPO WMO WTO WWF
""")
"""Bodies that sign with their letters, none of them a family name: "NASA, John Smith" are two."""

CJK_BODY = tuple(
    sorted(
        words("""
    大学 大學 学院 學院 研究所 研究院 研究室 委员会 委員会 委員會 协会 協会 協會 学会 學會 公司
    中心 医院 病院 センター 会社 대학교 대학 연구소 연구원 학회 센터 병원
    学部 學部 学科 學科 学系 學系 研究科 研究室 研究室 학과 학부 공학부 연구실
""")
    )
)
"""Endings of institutions in Chinese, Japanese, Korean."""

PERSON_VETO = BODY | FIELD | SMALL_WORDS | TOPIC | PLACE
"""Words that no person bears."""

NEVER_ALONE = PERSON_VETO | PAGE | SOFT
"""Words of which no name consists."""

ORGANIZATION_WORDS = BODY | FIELD
