import { describe, expect, it } from 'vitest';
import { expectedWarnings, type LintMessage } from './expected-warnings';
import { codeAround, judgeWarnings } from './judge-warnings';

const aWarning = (over: Partial<LintMessage> = {}): LintMessage => ({
  code: 'UNSAFE_VAR_ASSIGNMENT',
  message: 'Unsafe assignment to innerHTML',
  file: 'content-scripts/overlay.js',
  line: 1,
  column: 40,
  ...over,
});

const ofPreact = 'f&&(d.__html==f.__html||d.__html==e.innerHTML)||(e.innerHTML=d.__html),t.__k=[]';
const ofReact = 'if(a=u.__html,a!=null){if(f.children!=null)throw Error(i(60));m?.__html!==a&&(n.innerHTML=a)}}break';
const android = aWarning({
  code: 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
  file: 'manifest.json',
  description: '… introduced support for "browser_specific_settings.gecko.data_collection_permissions".',
});

describe('the warnings of the linter', () => {
  it.each([
    ['what Preact assigns in the overlay', aWarning(), ofPreact],
    ['what Preact assigns in teach mode', aWarning({ file: 'teach.js' }), ofPreact],
    ['what React assigns in the dashboard', aWarning({ file: 'chunks/use-capture-all-SwdUz9B5.js' }), ofReact],
    ['the version of Firefox for Android', android, ''],
  ])('explain %s', (_what, warning, code) => {
    const { explained, unexpected } = judgeWarnings([warning], expectedWarnings, () => code);
    expect(unexpected).toEqual([]);
    expect(explained).toHaveLength(1);
  });

  it.each([
    ['an assignment of our own beside them', aWarning(), 'panel.innerHTML=name'],
    ['the library in a file where it does not belong', aWarning({ file: 'background.js' }), ofPreact],
    ['another code', aWarning({ code: 'DANGEROUS_EVAL' }), ofPreact],
    ['another key of the manifest', { ...android, description: 'something else' }, ''],
  ])('let nobody add %s', (_what, warning, code) => {
    expect(judgeWarnings([warning], expectedWarnings, () => code).unexpected).toEqual([warning]);
  });

  it('name the entries that explain nothing any more', () => {
    expect(judgeWarnings([android], expectedWarnings, () => '').idle.map(({ code }) => code)).toEqual([
      'UNSAFE_VAR_ASSIGNMENT',
      'UNSAFE_VAR_ASSIGNMENT',
    ]);
  });

  it('are looked up on their own line', () => {
    expect(codeAround(`first\n${'x'.repeat(500)}here${'y'.repeat(500)}`, aWarning({ line: 2, column: 502 }))).toMatch(
      /^x{198}herey{198}$/,
    );
  });

  it('all have a reason', () => {
    for (const { reason } of expectedWarnings) expect(reason.length).toBeGreaterThan(40);
  });
});
