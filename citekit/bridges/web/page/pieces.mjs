// The listing cut into pieces: each line's stretches and the fields that they became.

// Offsets of the server count characters, those of a script count UTF-16 units.
export function unitsOf(text) {
  if (!/[\ud800-\udbff]/.test(text)) return (place) => place;
  const starts = [];
  let at = 0;
  for (const letter of text) {
    starts.push(at);
    at += letter.length;
  }
  starts.push(at);
  return (place) => starts[Math.min(place, starts.length - 1)];
}

// Where each line of a reading begins: lines come in order, and only blanks stand between them.
export function lineStarts(text, lines) {
  let at = 0;
  return lines.map((line) => {
    const start = text.indexOf(line.text, at);
    at = start + line.text.length;
    return start;
  });
}

export function spansOf(reading, units) {
  const found = [];
  reading.records.forEach(({ origins }, record) => {
    for (const [field, places] of Object.entries(origins)) {
      for (const { span } of places) found.push({ start: units(span[0]), end: units(span[1]), field, record });
    }
  });
  return found.sort((one, other) => one.start - other.start || other.end - one.end);
}

// Each line's stretches, as {text, fields, records}; spans in the order of their starts.
export function cutLines(lines, starts, spans) {
  let next = 0;
  let open = [];
  return lines.map((line, index) => {
    const [start, end] = [starts[index], starts[index] + line.text.length];
    while (next < spans.length && spans[next].start < end) open.push(spans[next++]);
    open = open.filter((span) => span.end > start);
    return cut(line.text, start, open);
  });
}

function cut(text, start, spans) {
  const end = start + text.length;
  const cuts = new Set([start, end]);
  for (const span of spans) cuts.add(Math.max(start, span.start)).add(Math.min(end, span.end));
  const places = [...cuts].sort((one, other) => one - other);
  return places.slice(0, -1).map((from, index) => {
    const over = spans.filter((span) => span.start <= from && span.end >= places[index + 1]);
    return { text: text.slice(from - start, places[index + 1] - start),
      fields: [...new Set(over.map((span) => span.field))], records: [...new Set(over.map((span) => span.record))] };
  });
}
