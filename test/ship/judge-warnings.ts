import type { ExpectedWarning, LintMessage } from './expected-warnings.ts';

export interface Judged {
  /** Expected warnings that came, with how often. */
  explained: { reason: string; code: string; times: number }[];
  unexpected: LintMessage[];
  /** Entries that explain nothing any more. */
  idle: ExpectedWarning[];
}

/** Tells expected warnings from new ones; `around` is the code about the place a warning names. */
export function judgeWarnings(
  warnings: LintMessage[],
  expected: ExpectedWarning[],
  around: (warning: LintMessage) => string,
): Judged {
  const matches = (entry: ExpectedWarning) =>
    warnings.filter(
      (warning) =>
        warning.code === entry.code &&
        entry.file.test(warning.file ?? '') &&
        (!entry.says || entry.says.test(warning.description ?? '')) &&
        (!entry.around || entry.around.test(around(warning))),
    );
  const found = expected.map((entry) => ({ entry, warnings: matches(entry) }));
  const known = new Set(found.flatMap((one) => one.warnings));
  return {
    explained: found.flatMap(({ entry, warnings: { length } }) =>
      length > 0 ? [{ code: entry.code, reason: entry.reason, times: length }] : [],
    ),
    unexpected: warnings.filter((warning) => !known.has(warning)),
    idle: found.filter((one) => one.warnings.length === 0).map(({ entry }) => entry),
  };
}

/** The code on both sides of the place: a minified file has it all on one line. */
export function codeAround(text: string, { line = 1, column = 0 }: LintMessage): string {
  return (text.split('\n')[line - 1] ?? '').slice(Math.max(0, column - 200), column + 200);
}
