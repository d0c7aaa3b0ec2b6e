// Builds and writes the events of a JSON file with ical.js, once for each line on standard input.
// Tells nanoseconds an event and the length; with the line "text", what it wrote.
const ICAL = (module => module.default ?? module)(require("ical.js"));
const { readFileSync } = require("node:fs");
const { createInterface } = require("node:readline");
const events = JSON.parse(readFileSync(process.argv[2], "utf8"));

function time(text) {
  return ICAL.Time.fromString(text);
}

function add(component, name, value) {
  component.addPropertyWithValue(name, value);
}

function write() {
  const calendar = new ICAL.Component("vcalendar");
  add(calendar, "version", "2.0");
  add(calendar, "prodid", "-//benchmark//EN");
  for (const one of events) {
    const event = new ICAL.Component("vevent");
    add(event, "summary", one.summary);
    add(event, "dtstart", time(one.start));
    add(event, "dtend", time(one.end));
    add(event, "dtstamp", time(one.revised));
    add(event, "uid", one.uid);
    add(event, "sequence", one.sequence);
    add(event, "categories", one.category);
    add(event, "description", one.description);
    add(event, "last-modified", time(one.revised));
    add(event, "status", one.status);
    add(event, "transp", "TRANSPARENT");
    add(event, "x-microsoft-cdo-busystatus", "FREE");
    const alarm = new ICAL.Component("valarm");
    add(alarm, "action", "DISPLAY");
    add(alarm, "description", one.summary);
    add(alarm, "trigger", ICAL.Duration.fromSeconds(0));
    event.addSubcomponent(alarm);
    calendar.addSubcomponent(event);
  }
  return calendar.toString();
}

createInterface({ input: process.stdin }).on("line", line => {
  const start = process.hrtime.bigint();
  const text = write();
  const spent = Number(process.hrtime.bigint() - start) / events.length;
  process.stdout.write(line === "text" ? `${JSON.stringify(text)}\n` : `${JSON.stringify([spent])}\n`);
});
