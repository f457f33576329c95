// A work as an entry of a list of references, author and date first: a look at the values, not a style.

import { make } from "./dom.mjs";

export function preview(record) {
  const people = names(record.author ?? record.editor ?? []);
  const edited = !record.author && record.editor ? (record.editor.length > 1 ? " (Eds.)" : " (Ed.)") : "";
  const inside = Boolean(record.container_title);
  const title = (record.title ?? "Without a title").replace(/[.\s]+$/, "");
  const stop = /[?!]$/.test(title) ? " " : ". ";
  const parts = [];
  if (people) parts.push(`${people}${edited} `);
  parts.push(`(${record.issued?.year ?? "n.d."}). `, inside ? title : make("cite", {}, title), stop);
  if (inside) parts.push(...container(record), ". ");
  else if (record.publisher) parts.push(`${record.publisher}. `);
  if (record.doi) parts.push(`https://doi.org/${record.doi}`);
  else if (record.url) parts.push(record.url);
  return parts;
}

function names(people) {
  const all = people.map(({ name, family, given, particle, suffix }) =>
    name ?? [[particle, family].filter(Boolean).join(" "), initials(given), suffix].filter(Boolean).join(", "));
  const shown = all.length > 20 ? [...all.slice(0, 19), "…", all.at(-1)] : all;
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")}, & ${shown.at(-1)}`;
}

const initials = (given) => given?.split(/\s+/).map((word) =>
  word.split("-").map((part) => (/^\p{L}/u.test(part) ? `${[...part][0]}.` : part)).join("-")).join(" ");

function container(record) {
  const chapter = ["chapter", "paper-conference", "entry-encyclopedia", "entry-dictionary"].includes(record.type);
  const volume = [record.volume ?? "", record.issue ? `(${record.issue})` : ""].join("");
  const pages = record.page?.ranges.map(({ first, last }) => (last ? `${first}–${last}` : first)).join(", ") ??
    record.article_number;
  const tail = chapter ? [volume && `vol. ${volume}`, pages && `pp. ${pages}`, record.publisher] : [volume, pages];
  return [chapter ? "In " : "", make("cite", {}, record.container_title), ...tail.filter(Boolean).map((part) => `, ${part}`)];
}
