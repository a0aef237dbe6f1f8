import { useSyncExternalStore } from 'react';

// The real router follows pushState only together with a popstate event (seen live by PCAN); so does this one.
export function navigate(path: string): void {
  history.pushState(null, '', keepLanguage(path));
  dispatchEvent(new PopStateEvent('popstate'));
}

const languageSegment = /^\/[a-z]{2}-[a-z]{2}(?=\/)/i;

/** A page opened under /nl-nl/ keeps that segment while one moves about. */
export function keepLanguage(path: string): string {
  const segment = languageSegment.exec(location.pathname)?.[0] ?? '';
  return languageSegment.test(path) ? path : segment + path;
}

export function useAddress(): string {
  return useSyncExternalStore(subscribe, () => location.pathname + location.search);
}

function subscribe(changed: () => void): () => void {
  addEventListener('popstate', changed);
  return () => removeEventListener('popstate', changed);
}

export function stripLanguage(pathname: string): string {
  return pathname.replace(languageSegment, '');
}
