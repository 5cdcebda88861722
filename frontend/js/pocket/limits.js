// What of an entry may still be shown at a moment: by its dates alone, without the network.
import { daysBetween, hoursBetween, isPast } from "./clock.js";

export function isForgotten(facts, moment) {
  return Boolean(facts && facts.contact) && hoursBetween(facts.contact, moment) >= facts.hours;
}

export function isDropped(part, savedAt, moment) {
  if (part.gone) return true;
  if (part.until && isPast(part.until, moment)) return true;
  return Boolean(part.days) && daysBetween(savedAt, moment) > part.days;
}

export function keptParts(entry, savedAt, moment) {
  return entry.parts.filter((part) => !isDropped(part, savedAt, moment));
}

export function isOverdue(due, moment) {
  return isPast(due, moment);
}
