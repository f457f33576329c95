// Fields: their words, their groups (one colour each), and how they are edited.

export const GROUPS = {
  title: ["Title", ["title", "translated_title"]],
  people: ["People", ["author", "editor", "translator", "illustrator", "collection_editor", "container_author",
    "supervisor", "contributor", "incomplete"]],
  place: ["Where", ["container_title", "container_title_short", "collection_title", "collection_number", "publisher",
    "publisher_place", "authority", "event_title", "event_title_short", "event_place", "event_url", "edition",
    "version", "medium", "dimensions"]],
  number: ["Numbers", ["volume", "issue", "page", "article_number", "number_of_pages", "number_of_volumes",
    "chapter_number", "number"]],
  date: ["Dates", ["issued", "available_date", "submitted", "accepted", "accessed", "event_date", "status"]],
  id: ["Identifiers", ["doi", "other_doi", "pmid", "pmcid", "arxiv", "handle", "isbn", "issn", "url", "citation_key"]],
  kind: ["Kind", ["type", "genre", "language", "peer_reviewed", "externally_published"]],
  text: ["Text", ["abstract", "keywords", "subject_areas", "note", "funding", "rights", "cited_by", "custom"]],
};

const OF = Object.fromEntries(Object.entries(GROUPS).flatMap(([group, [, names]]) => names.map((name) => [name, group])));

export const group = (field) => OF[field] ?? "text";

const WORDS = { doi: "DOI", pmid: "PMID", pmcid: "PMCID", isbn: "ISBN", issn: "ISSN", url: "URL", arxiv: "arXiv",
  other_doi: "Other DOIs", container_title: "Journal or book", page: "Pages", author: "Authors", editor: "Editors",
  note: "Notes", event_url: "Event’s URL", collection_title: "Series", collection_number: "Number in the series" };

export const words = (field) => WORDS[field] ?? field[0].toUpperCase() + field.slice(1).replaceAll("_", " ");

export const ORDER = ["type", "genre", ...GROUPS.title[1], ...GROUPS.people[1], ...GROUPS.place[1], ...GROUPS.number[1],
  ...GROUPS.date[1], ...GROUPS.id[1], "language", "peer_reviewed", "externally_published", ...GROUPS.text[1]];

// CSL 1.0.2, appendix III.
export const TYPES = [
  "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book", "broadcast", "chapter",
  "classic", "collection", "dataset", "document", "entry", "entry-dictionary", "entry-encyclopedia", "event",
  "figure", "graphic", "hearing", "interview", "legal_case", "legislation", "manuscript", "map", "motion_picture",
  "musical_score", "pamphlet", "paper-conference", "patent", "performance", "periodical", "personal_communication",
  "post", "post-weblog", "regulation", "report", "review", "review-book", "software", "song", "speech", "standard",
  "thesis", "treaty", "webpage",
];
