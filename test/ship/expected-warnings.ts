/** What `web-ext lint` says of the Firefox build, as far as this project needs it. */
export interface LintMessage {
  code: string;
  message: string;
  description?: string;
  file?: string;
  line?: number;
  column?: number;
}

export interface ExpectedWarning {
  code: string;
  /** The file of the build in which it is expected. */
  file: RegExp;
  /** What its description says, or the code around the place, where the same code could mean something else. */
  says?: RegExp;
  around?: RegExp;
  /** Why it stays. A reviewer may ask. */
  reason: string;
}

// A warning that is not listed here fails, and so does an entry that no warning needs any more.
export const expectedWarnings: ExpectedWarning[] = [
  {
    code: 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
    file: /^manifest\.json$/,
    says: /gecko\.data_collection_permissions/,
    reason:
      'The extension is for Firefox on the desktop: without gecko_android it is not offered on Android, so its versions do not count.',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^(?:teach|content-scripts\/overlay)\.js$/,
    around: /\b(\w+)\.__html==\w+\.innerHTML\)\|\|\(\w+\.innerHTML=\1\.__html\)/,
    reason:
      "Preact's dangerouslySetInnerHTML. No component uses that property; React's own types call it dangerous and lint refuses it.",
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^chunks\/[\w-]+\.js$/,
    around: /\b(\w+)=\w+\.__html,\1!=null.{0,160}\.innerHTML=\1\b/,
    reason:
      "React's dangerouslySetInnerHTML, in the popup's and the dashboard's library. No component uses that property; lint refuses it.",
  },
];
