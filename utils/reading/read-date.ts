import type { Day, Instant } from '../consolidation/subscription';
import { withAsciiDigits } from './digits';
import { monthOf } from './month-names';
import { normaliseText } from './normalise-text';

/**
 * The day or instant that a text names, or undefined when it names none or could name two. `language` is the page's (BCP 47):
 * `9/10/2022` is a date only where the order is known. A time with a known zone gives an instant (UTC); a time without one, or with
 * an abbreviation that several zones share, gives only its day.
 */
export function readDate(text: string, language?: string): Day | Instant | undefined {
  const plain = normaliseText(withAsciiDigits(text)).replace(/^(\d{4}-\d{2}-\d{2})t(?=\d)/, '$1 ');
  const timed = splitTime(plain);
  const date = readCalendarDate(timed.date, language);
  if (date === undefined) return undefined;
  if (timed.hours === undefined || timed.offsetMinutes === undefined) return dayOf(date);
  const milliseconds =
    Date.UTC(date.year, date.month - 1, date.day, timed.hours, timed.minutes, timed.seconds) - timed.offsetMinutes * 60_000;
  return new Date(milliseconds).toISOString();
}

/** Whether a text is a date at all, even where nobody can say which (`9/10/2022` in an unknown language). */
export function isDate(text: string, language?: string): boolean {
  return [language, undefined, 'en-US', 'en-GB'].some((candidate) => readDate(text, candidate) !== undefined);
}

interface CalendarDate {
  year: number;
  month: number;
  day: number;
}

interface SplitTime {
  date: string;
  hours?: number;
  minutes?: number;
  seconds?: number;
  offsetMinutes?: number;
}

// Minutes east of UTC. Left out because several zones share them: CST, BST, IST, AST, SST.
const zones: Record<string, number> = {
  z: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  pdt: -420,
  pst: -480,
  mdt: -360,
  mst: -420,
  cdt: -300,
  edt: -240,
  est: -300,
  akdt: -480,
  akst: -540,
  hst: -600,
  west: 60,
  cet: 60,
  mez: 60,
  cest: 120,
  mesz: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  jst: 540,
  kst: 540,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
};

const timePattern =
  /[\s,]*(?:\b(?:at|om|um|à|a las|kl\.?|o|v|в|alle|às|saat)\s)?\s*(?<before>上午|下午|午前|午後|오전|오후)?\s*\b(?<hours>\d{1,2})(?::|\.|h|時|시\s?|点|點)(?<minutes>\d{2})(?:分|분)?(?:[:.](?<seconds>\d{2})(?:\.\d{1,7})?)?\s*(?<after>a\.?\s?m\.?|p\.?\s?m\.?|uhr|u\b)?\s*(?<zone>z\b|(?:utc|gmt)?[+-]\d{1,2}(?::?\d{2})?|[a-z]{2,5})?$/;

function splitTime(text: string): SplitTime {
  const bare = /^(?<date>.*\d.*?)[\s,(]+(?<zone>utc|gmt)\)?$/.exec(text);
  const source = bare?.groups?.date !== undefined && !/\d:\d/.test(bare.groups.date) ? bare.groups.date : text;
  const match = timePattern.exec(source);
  const groups = match?.groups;
  // A dot may also join the parts of a date (10.09.2022): a time written with dots needs more date before it.
  if (!match || !groups?.hours || !groups.minutes || !/\d.*\d/.test(source.slice(0, match.index))) return { date: source };
  const hours = hoursOfDay(Number(groups.hours), groups.before ?? groups.after);
  const minutes = Number(groups.minutes);
  const date = source.slice(0, match.index);
  if (hours === undefined || minutes > 59) return { date: text };
  return { date, hours, minutes, seconds: Number(groups.seconds ?? 0), offsetMinutes: offsetOf(groups.zone) };
}

function hoursOfDay(hours: number, half: string | undefined): number | undefined {
  const letter = half?.replace(/[.\s]/g, '');
  const isAfternoon = letter === 'pm' || letter === '下午' || letter === '午後' || letter === '오후';
  const isMorning = letter === 'am' || letter === '上午' || letter === '午前' || letter === '오전';
  if (!isAfternoon && !isMorning) return hours <= 23 ? hours : undefined;
  if (hours < 1 || hours > 12) return undefined;
  return (hours % 12) + (isAfternoon ? 12 : 0);
}

function offsetOf(zone: string | undefined): number | undefined {
  if (zone === undefined) return undefined;
  const known = zones[zone];
  if (known !== undefined) return known;
  const numeric = /^(?:utc|gmt)?([+-])(\d{1,2}):?(\d{2})?$/.exec(zone);
  if (!numeric) return undefined;
  const minutes = Number(numeric[2]) * 60 + Number(numeric[3] ?? 0);
  return numeric[1] === '-' ? -minutes : minutes;
}

function readCalendarDate(text: string, language: string | undefined): CalendarDate | undefined {
  return readIsoDate(text) ?? readEastAsianDate(text) ?? readNumericDate(text, language) ?? readNamedMonth(text, language);
}

function readIsoDate(text: string): CalendarDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  return match ? valid(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

function readEastAsianDate(text: string): CalendarDate | undefined {
  const match = /^(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/.exec(text.trim());
  return match ? valid(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

function readNumericDate(text: string, language: string | undefined): CalendarDate | undefined {
  const match = /^(\d{1,4})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{1,4})\.?$/.exec(text.trim());
  if (!match) return undefined;
  const [first, middle, last] = [match[1] ?? '', match[3] ?? '', match[4] ?? ''];
  if (first.length === 4) return valid(Number(first), Number(middle), Number(last));
  const order = language === undefined ? undefined : numericOrder(language);
  const year = yearOf(last);
  if (year === undefined || first.length > 2) return undefined;
  const dayFirst = valid(year, Number(middle), Number(first));
  const monthFirst = valid(year, Number(first), Number(middle));
  if (order === 'day-first') return dayFirst;
  if (order === 'month-first') return monthFirst;
  // Two digits could be the year at either end: only a four-digit year says where it is.
  if (order === 'year-first' || last.length !== 4) return undefined;
  if (dayFirst && monthFirst) return Number(first) === Number(middle) ? dayFirst : undefined;
  return dayFirst ?? monthFirst;
}

/** A weekday before it, ordinals and small words between the parts don't matter; day, month and year may stand in any order. */
function readNamedMonth(text: string, language: string | undefined): CalendarDate | undefined {
  const tokens = text.split(/[\s,/-]+|(?<=\d)\.(?=\s|$)|(?<=\d)(?:st|nd|rd|th|er|o)\b/).filter((token) => token !== '');
  const numbers = tokens.filter((token) => /^\d+\.?$/.test(token)).map((token) => token.replace('.', ''));
  const months = [...new Set(tokens.map((token) => (/\d/.test(token) ? undefined : monthOf(token, language))))].filter(
    (month) => month !== undefined,
  );
  const years = numbers.filter((number) => number.length === 4);
  const days = numbers.filter((number) => number.length <= 2);
  const [month] = months;
  if (month === undefined || months.length !== 1 || years.length !== 1 || days.length !== 1) return undefined;
  return valid(Number(years[0]), month, Number(days[0]));
}

type Order = 'day-first' | 'month-first' | 'year-first';

const orders = new Map<string, Order | undefined>();

function numericOrder(language: string): Order | undefined {
  // Formats are slow to make, and a list has hundreds of dates.
  if (!orders.has(language)) orders.set(language, findNumericOrder(language));
  return orders.get(language);
}

/** English without a region could be either order: the portal is used in both. */
function findNumericOrder(language: string): Order | undefined {
  if (/^en$/i.test(language)) return undefined;
  try {
    const parts = new Intl.DateTimeFormat(language, { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' })
      .formatToParts(0)
      .map(({ type }) => type);
    const [year, month, day] = [parts.indexOf('year'), parts.indexOf('month'), parts.indexOf('day')];
    if (year < month && year < day) return 'year-first';
    return day < month ? 'day-first' : 'month-first';
  } catch (error) {
    // An invalid language tag on the page says nothing about the order.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function yearOf(digits: string): number | undefined {
  if (digits.length === 4) return Number(digits);
  return digits.length === 2 ? 2000 + Number(digits) : undefined;
}

function valid(year: number, month: number, day: number): CalendarDate | undefined {
  if (year < 1990 || year > 2199 || month < 1 || month > 12 || day < 1) return undefined;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate() ? { year, month, day } : undefined;
}

const dayOf = ({ year, month, day }: CalendarDate): Day =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
