// A value of a record as text to edit, and back. Back throws an Error that says what is wanted.

const PEOPLE = new Set(["author", "editor", "translator", "illustrator", "collection_editor", "container_author",
  "supervisor", "contributor"]);
const DATES = new Set(["issued", "available_date", "submitted", "accepted", "accessed", "event_date"]);
const LISTS = { isbn: "value", issn: "value", keywords: "term", subject_areas: "term" };
const TEXT_LISTS = new Set(["other_doi", "note", "funding", "incomplete"]);
const YES_NO = new Set(["peer_reviewed", "externally_published"]);
const TWO = (number) => String(number).padStart(2, "0");

export const severalLines = (field) => PEOPLE.has(field) || field in LISTS || TEXT_LISTS.has(field) ||
  ["abstract", "cited_by", "custom", "title", "translated_title"].includes(field);

export const hint = (field) => PEOPLE.has(field) ? "One a line: Family, Given. A group in braces: {World Health Organization}"
  : DATES.has(field) ? "2016, 2016-05 or 2016-05-01; a range with a slash"
  : field in LISTS || TEXT_LISTS.has(field) ? "One a line"
  : field === "cited_by" ? "One a line: 10 Scopus"
  : field === "custom" ? "One a line: Label: value"
  : YES_NO.has(field) ? "yes or no" : "";

export function toText(field, value) {
  if (value === undefined || value === null) return "";
  if (PEOPLE.has(field)) return value.map(person).join("\n");
  if (DATES.has(field)) return date(value);
  if (field in LISTS) return value.map((one) => one[LISTS[field]]).join("\n");
  if (TEXT_LISTS.has(field)) return value.join("\n");
  if (field === "page") return value.ranges.map(({ first, last }) => last ? `${first}-${last}` : first).join(", ");
  if (field === "cited_by") return value.map(({ count, source }) => source ? `${count} ${source}` : `${count}`).join("\n");
  if (field === "custom") return value.map(({ label, value: said }) => `${label}: ${said}`).join("\n");
  if (YES_NO.has(field)) return value ? "yes" : "no";
  return String(value);
}

// `old` gives back what the text does not show: whether an ISSN is electronic, who keeps a list of subjects.
export function fromText(field, text, old) {
  if (old !== undefined && text === toText(field, old)) return old;
  const lines = text.split("\n").map((line) => line.trim()).filter(Boolean);
  if (!lines.length) return undefined;
  const before = new Map((Array.isArray(old) ? old : []).map((one) => [toText(field, [one]), one]));
  const each = (build) => lines.map((line) => before.get(line) ?? build(line));
  if (PEOPLE.has(field)) return each(readPerson);
  if (DATES.has(field)) return readDate(lines[0]);
  if (field in LISTS) return each((line) => ({ [LISTS[field]]: line }));
  if (TEXT_LISTS.has(field)) return lines;
  if (field === "page") return { ranges: lines.join(" ").split(/\s*,\s*/).filter(Boolean).map(readRange) };
  if (field === "number_of_pages") return readCount(lines[0]);
  if (field === "cited_by") return each(readCited);
  if (field === "custom") return each(readFact);
  if (YES_NO.has(field)) return readYesNo(lines[0]);
  return text.trim();
}

function person({ name, family, given, particle, dropping_particle: dropping, suffix }) {
  if (name !== undefined) return `{${name}}`;
  return [[dropping, particle, family].filter(Boolean).join(" "), given, suffix].filter(Boolean).join(", ");
}

function readPerson(line) {
  if (line.startsWith("{") && line.endsWith("}")) return { name: line.slice(1, -1).trim() };
  const [last, given, suffix] = line.split(",").map((part) => part.trim());
  if (!last) throw new Error(`“${line}” has no family name before the comma`);
  const names = last.split(/\s+/);
  const start = names.findIndex((word) => word[0] !== word[0].toLowerCase() || word[0] === word[0].toUpperCase());
  const found = start > 0 ? { particle: names.slice(0, start).join(" "), family: names.slice(start).join(" ") }
    : { family: last };
  return { ...found, ...(given && { given }), ...(suffix && { suffix }) };
}

const SEASONS = ["", "Spring", "Summer", "Autumn", "Winter"];

function date({ year, month, day, season, end }) {
  const parts = [String(year).padStart(4, "0"), ...(month ? [TWO(month)] : []), ...(day ? [TWO(day)] : [])];
  const start = season ? `${year} ${SEASONS[season]}` : parts.join("-");
  return end ? `${start}/${date(end)}` : start;
}

function readDate(line) {
  const [first, last, more] = line.split("/");
  if (more !== undefined) throw new Error("a range has one slash");
  const found = readDay(first.trim());
  return last === undefined ? found : { ...found, end: readDay(last.trim()) };
}

function readDay(text) {
  const season = /^(\d{4}) (Spring|Summer|Autumn|Winter)$/.exec(text);
  if (season) return { year: Number(season[1]), season: SEASONS.indexOf(season[2]) };
  const found = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text);
  const [year, month, day] = (found ?? []).slice(1).map((part) => part === undefined ? undefined : Number(part));
  const right = found && (month === undefined || (month >= 1 && month <= 12)) &&
    (day === undefined || (day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()));
  if (!right) throw new Error("a date is 2016, 2016-05 or 2016-05-01");
  return { year, ...(month && { month }), ...(day && { day }) };
}

function readRange(text) {
  const found = /^([^-–]+)[-–]+([^-–]+)$/.exec(text);
  return found ? { first: found[1].trim(), last: found[2].trim() } : { first: text.trim() };
}

function readCount(text) {
  if (!/^\d{1,8}$/.test(text)) throw new Error("a number is wanted");
  return Number(text);
}

function readCited(line) {
  const [, count, source] = /^(\d{1,9})(?:\s+(.+))?$/.exec(line) ?? [];
  if (!count) throw new Error("a count and who counts: 10 Scopus");
  return { count: Number(count), ...(source && { source }) };
}

function readFact(line) {
  const at = line.indexOf(":");
  if (at < 1) throw new Error("a label and a value: Label: value");
  return { label: line.slice(0, at).trim(), value: line.slice(at + 1).trim() };
}

function readYesNo(text) {
  if (!/^(yes|no)$/i.test(text)) throw new Error("yes or no");
  return text.toLowerCase() === "yes";
}
