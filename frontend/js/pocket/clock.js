// Days and ages on the device. A clock that was put back does not make old words young again: what counts is when the app
// says that it was asked, how far this clock was behind it then, and the latest moment that was ever seen here.
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const LONDON = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London" });

export function momentNow(facts) {
  if (!facts) return Date.now();
  return Math.max(Date.now() + (facts.behind || 0), facts.latest || 0);
}

export function londonDay(moment) {
  return LONDON.format(moment);
}

export function shortDate(day) {
  const [year, month, date] = day.split("-").map(Number);
  return `${date} ${MONTHS[month - 1]} ${year}`;
}

export function sayAge(from, to) {
  const age = Math.max(0, to - from);
  if (age < MINUTE) return "just now";
  if (age < HOUR) return `${count(age / MINUTE, "minute")} ago`;
  if (age < 2 * DAY) return `${count(age / HOUR, "hour")} ago`;
  return `${count(age / DAY, "day")} ago`;
}

export function isPast(day, moment) {
  return londonDay(moment) > day;
}

export function daysBetween(from, to) {
  return (to - from) / DAY;
}

export function hoursBetween(from, to) {
  return (to - from) / HOUR;
}

function count(number, word) {
  const whole = Math.floor(number);
  return `${whole} ${word}${whole === 1 ? "" : "s"}`;
}
