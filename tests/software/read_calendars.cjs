// Takes {name: calendar file} as JSON, answers {name: what Thunderbird's parser, ical.js, finds in it}.
// Times are as Thunderbird shows them: through the file's own VTIMEZONE where there is one.
const ICAL = require("ical.js");

// ical.js leaves the value of a property that it does not know as it is written; this one is a text.
ICAL.design.icalendar.property["x-wr-calname"] = { defaultType: "text" };

const when = (time) =>
  time.isDate ? time.toString() : { utc: time.toUnixTime(), zone: time.zone.tzid, local: time.toString() };

const alarm = (component) => ({
  action: component.getFirstPropertyValue("action"),
  trigger: component.getFirstPropertyValue("trigger").toSeconds(),
  description: component.getFirstPropertyValue("description"),
});

function event(component) {
  const read = new ICAL.Event(component);
  return {
    uid: read.uid,
    start: when(read.startDate),
    end: when(read.endDate),
    summary: read.summary,
    description: read.description,
    sequence: read.sequence,
    status: component.getFirstPropertyValue("status"),
    transp: component.getFirstPropertyValue("transp"),
    categories: component.getFirstProperty("categories").getValues(),
    stamp: component.getFirstPropertyValue("dtstamp").toUnixTime(),
    modified: component.getFirstPropertyValue("last-modified").toUnixTime(),
    alarms: component.getAllSubcomponents("valarm").map(alarm),
    recurs: read.isRecurring(),
    people: read.attendees.length + (read.organizer ? 1 : 0),
  };
}

function calendar(text) {
  const [name, properties, components] = ICAL.parse(text); // a list of calendars if there were several
  const parsed = new ICAL.Component([name, properties, components]);
  return {
    name: parsed.getFirstPropertyValue("x-wr-calname"),
    method: parsed.getFirstPropertyValue("method"),
    events: parsed.getAllSubcomponents("vevent").map(event),
  };
}

const files = Object.entries(JSON.parse(require("node:fs").readFileSync(0, "utf8")));
process.stdout.write(JSON.stringify(Object.fromEntries(files.map(([name, text]) => [name, calendar(text)]))));
