import { type Guid, parseGuid } from '../../consolidation/guid';
import type { Instant } from '../../consolidation/subscription';
import { isObject } from '../json';
import { excerpt, type ImportProblemId } from './import-problem';
import type { ProblemList } from './problem-list';

/**
 * One object of a REST answer, read by field name whatever its case: the API answers in camelCase, its SDK and logs write PascalCase.
 * A field that is there but can't be read is a problem with its path; one that is missing or null is simply absent.
 */
export class JsonFields {
  readonly path: string;
  readonly #fields: ReadonlyMap<string, unknown>;
  readonly #problems: ProblemList;

  constructor(value: Record<string, unknown>, path: string, problems: ProblemList) {
    this.path = path;
    this.#problems = problems;
    this.#fields = new Map(Object.entries(value).map(([key, inner]) => [key.toLowerCase(), inner]));
  }

  has(...names: string[]): boolean {
    return names.every((name) => this.#value(name) !== undefined);
  }

  text(name: string): string | undefined {
    const value = this.#value(name);
    if (value === undefined) return undefined;
    if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
    if (typeof value === 'number') return String(value);
    this.problem('not-a-known-word', name, value);
    return undefined;
  }

  guid(name: string): Guid | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const found = parseGuid(text);
    if (found === undefined) this.problem('not-a-guid', name, text);
    return found;
  }

  requiredGuid(name: string): Guid | undefined {
    if (this.text(name) === undefined) this.problem('required-cell-empty', name);
    return this.guid(name);
  }

  wholeNumber(name: string): number | undefined {
    const value = this.#value(name);
    if (value === undefined) return undefined;
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
    this.problem('not-a-number', name, value);
    return undefined;
  }

  /** A count that the answer states about itself: one that is no number says nothing. */
  statedCount(name: string): number | undefined {
    const value = this.#value(name);
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
  }

  flag(name: string): boolean | undefined {
    const value = this.#value(name);
    if (value === undefined || typeof value === 'boolean') return value;
    if (value === 'true' || value === 'True') return true;
    if (value === 'false' || value === 'False') return false;
    this.problem('not-a-known-word', name, value);
    return undefined;
  }

  instant(name: string): Instant | undefined {
    const text = this.text(name);
    // Years that the API writes where there is no date.
    if (text === undefined || /^(0001|9999)-/.test(text)) return undefined;
    const match = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2})(\.\d+)?(Z|[+-]\d{2}:\d{2})?$/.exec(text);
    const [, day, time, fraction = '', zone = 'Z'] = match ?? [];
    // Three digits of a second are all that a Date keeps; the API writes up to seven.
    const at = match ? new Date(`${day}T${time}${fraction.slice(0, 4)}${zone}`) : new Date(Number.NaN);
    if (Number.isNaN(at.valueOf())) {
      this.problem('not-a-date', name, text);
      return undefined;
    }
    return at.toISOString();
  }

  object(name: string): JsonFields | undefined {
    const value = this.#value(name);
    return isObject(value) ? new JsonFields(value, `${this.path}.${name}`, this.#problems) : undefined;
  }

  list(name: string): JsonFields[] {
    const value = this.#value(name);
    if (!Array.isArray(value)) return [];
    return value.flatMap((inner, index) =>
      isObject(inner) ? [new JsonFields(inner, `${this.path}.${name}[${index}]`, this.#problems)] : [],
    );
  }

  problem(id: ImportProblemId, name: string, found?: unknown): void {
    const shown = found === undefined ? undefined : excerpt(String(found));
    this.#problems.add(id, { path: `${this.path}.${name}`, ...(shown !== undefined && { found: shown }) });
  }

  #value(name: string): unknown {
    const value = this.#fields.get(name.toLowerCase());
    return value === null ? undefined : value;
  }
}
