import { type Guid, parseGuid } from '../../consolidation/guid';
import type { Day, Instant } from '../../consolidation/subscription';
import { readDate } from '../../reading/read-date';
import { excerpt, type ImportProblemId } from './import-problem';
import type { ProblemList } from './problem-list';
import { tidyCell } from './tidy-cell';

/** Where a cell stands, for the sentence that says what is wrong with it. */
export interface CellPlace {
  line: number;
  column: string;
  sheet?: string;
}

export interface CellReaderOptions {
  problems: ProblemList;
  /** BCP 47: the language in which the admin says that dates are written. */
  language?: string;
  /** The order of days and months when nothing in the file shows it; Microsoft's own tools write `M/d/yyyy`. */
  usualLanguage?: string;
  /** The decimal mark when nothing in the file shows it. */
  usualDecimalMark: '.' | ',';
  /** A workbook's dates may be plain numbers of days. */
  serialDates?: { isFrom1904: boolean };
}

/**
 * Reads cells by what the whole file shows: one `13/02/2026` tells the order of all its dates, one `1.50` the decimal mark of all its
 * numbers. So every text is seen first and read at the end; what then could still mean two things is a problem, not a guess.
 */
export class CellReader {
  readonly #options: CellReaderOptions;
  readonly #orders = new Set<'day-first' | 'month-first'>();
  readonly #marks = new Set<'.' | ','>();

  constructor(options: CellReaderOptions) {
    this.#options = options;
  }

  seeDate(text: string): string {
    const parts = /^\s*(\d{1,2})([./-])(\d{1,2})\2\d{2,4}\b/.exec(text);
    if (!parts) return text;
    const [, first, separator, second] = parts;
    // 10.09.2022 is written day first wherever dots are used.
    if (separator === '.' || Number(first) > 12) this.#orders.add('day-first');
    else if (Number(second) > 12) this.#orders.add('month-first');
    return text;
  }

  seeNumber(text: string): string {
    const plain = bareNumber(text);
    const last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','));
    const mark = plain[last];
    if (mark !== '.' && mark !== ',') return text;
    const other = mark === '.' ? ',' : '.';
    const isRepeated = plain.indexOf(mark) !== last;
    const isDecimal = plain.includes(other) || !/^-?\d{1,3}[.,]\d{3}$/.test(plain);
    if (isRepeated) this.#marks.add(other);
    else if (isDecimal) this.#marks.add(mark);
    return text;
  }

  guid(text: string, place: CellPlace): Guid | undefined {
    const found = parseGuid(text.trim());
    if (found === undefined) this.#problem(text.trim() === '' ? 'required-cell-empty' : 'not-a-guid', text, place);
    return found;
  }

  optionalGuid(text: string, place: CellPlace): Guid | undefined {
    return text.trim() === '' ? undefined : this.guid(text, place);
  }

  /** A day or, where the text has a time, an instant: all times of Partner Center's files are UTC. */
  date(text: string, place: CellPlace): Day | Instant | undefined {
    if (text === '') return undefined;
    const plain = tidyCell(text);
    // Years that stand for "no date" in Microsoft's files (price list: 1753, 9999).
    if (plain === '' || /\b(0001|1753|9999)\b/.test(plain)) return undefined;
    const serial = this.#options.serialDates && /^\d{5}(\.\d+)?$/.test(plain) ? this.#fromSerial(Number(plain)) : undefined;
    if (serial !== undefined) return serial;
    const isTimed = /\d:\d{2}/.test(plain);
    const withZone = isTimed && !/(z|utc|gmt|[+-]\d{2}:?\d{2})\s*\)?$/i.test(plain) ? `${plain} UTC` : plain;
    const found = readDate(withZone, this.#dateLanguage());
    if (found === undefined) this.#problem(this.#isAmbiguousDate(plain) ? 'ambiguous-date' : 'not-a-date', text, place);
    return found;
  }

  number(text: string, place: CellPlace): number | undefined {
    const plain = bareNumber(text);
    if (plain === '') return undefined;
    const mark = this.#decimalMark();
    const grouping = mark === '.' ? ',' : '.';
    const isPlain = new RegExp(`^-?\\d+(\\${mark}\\d+)?(e[+-]?\\d+)?$`, 'i').test(plain);
    const isGrouped = new RegExp(`^-?\\d{1,3}(\\${grouping}\\d{3})+(\\${mark}\\d+)?$`).test(plain);
    const found = isPlain || isGrouped ? Number(plain.replaceAll(grouping, '').replace(mark, '.')) : Number.NaN;
    if (Number.isFinite(found)) return found;
    this.#problem(this.#marks.size > 1 ? 'ambiguous-number' : 'not-a-number', text, place);
    return undefined;
  }

  wholeNumber(text: string, place: CellPlace): number | undefined {
    const found = this.number(text, place);
    if (found === undefined || (Number.isSafeInteger(found) && found >= 0)) return found;
    this.#problem('not-a-number', text, place);
    return undefined;
  }

  #problem(id: ImportProblemId, text: string, place: CellPlace): void {
    this.#options.problems.add(id, { ...place, ...(text !== '' && { found: excerpt(text) }) });
  }

  /** What the file shows counts; where the admin says otherwise, dates that could be two stay a problem. */
  #dateLanguage(): string | undefined {
    const { language, usualLanguage } = this.#options;
    const [shown] = this.#orders;
    if (this.#orders.size > 1) return undefined;
    if (shown === undefined) return language ?? usualLanguage;
    const isContradicted = language !== undefined && orderOf(language) !== undefined && orderOf(language) !== shown;
    return isContradicted ? undefined : languageOf[shown];
  }

  #isAmbiguousDate(plain: string): boolean {
    return readDate(plain, 'en-GB') !== undefined || readDate(plain, 'en-US') !== undefined;
  }

  #decimalMark(): '.' | ',' {
    const [mark] = this.#marks;
    return this.#marks.size === 1 && mark !== undefined ? mark : this.#options.usualDecimalMark;
  }

  #fromSerial(serial: number): Day | Instant {
    // Day 25,569 since 1900 is 1970-01-01; from 1904 everything is 1,462 days later.
    const days = serial + (this.#options.serialDates?.isFrom1904 ? 1462 : 0) - 25_569;
    const time = new Date(Math.round(days * 86_400) * 1000).toISOString();
    return time.endsWith('T00:00:00.000Z') ? time.slice(0, 10) : time;
  }
}

const languageOf = { 'day-first': 'en-GB', 'month-first': 'en-US' } as const;

function orderOf(language: string): 'day-first' | 'month-first' | undefined {
  const read = readDate('1/2/2026', language);
  if (read === '2026-02-01') return 'day-first';
  return read === '2026-01-02' ? 'month-first' : undefined;
}

const bareNumber = (text: string) => tidyCell(text).replace(/[\s'’]/g, '');
