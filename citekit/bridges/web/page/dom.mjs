// Elements from values. Text is only ever set as text, so that what a paste holds is never markup.

export const find = (id) => document.getElementById(id);

export function make(tag, settings = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(settings)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

export function fill(parent, ...children) {
  parent.replaceChildren(...children.filter((child) => child !== null && child !== undefined));
}

export const say = (text) => { find("live").textContent = text; };

export function warn(text) {
  find("alert").textContent = text;
  find("alert").hidden = !text;
}
