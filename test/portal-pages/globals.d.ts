declare global {
  /** The readers, put into the page by reader-page.ts. */
  var readers: typeof import('./readers-for-tests');
}

export {};
