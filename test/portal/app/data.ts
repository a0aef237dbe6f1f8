import { useEffect, useState } from 'react';

/** The portal refused; the text is what the page shows. */
export class Refused extends Error {}

/** Something broke; the page shows "Something went wrong". */
export class Broken extends Error {}

let visited = location.pathname + location.search;

async function request<T>(path: string, init: RequestInit): Promise<T> {
  const here = location.pathname + location.search;
  const headers: Record<string, string> = { accept: 'application/json' };
  if (here !== visited) headers['x-portal-navigation'] = '1';
  visited = here;
  const response = await fetch(`/portal-api/${path}`, { ...init, headers });
  if (response.status === 401) {
    location.assign(`/signin?returnUrl=${encodeURIComponent(here)}`);
    return new Promise(() => {});
  }
  if (response.status === 422) throw new Refused(((await response.json()) as { refusal: string }).refusal);
  if (!response.ok) throw new Broken(`The portal answered ${response.status}.`);
  return (await response.json()) as T;
}

export function load<T>(path: string, signal?: AbortSignal): Promise<T> {
  return request<T>(path, signal ? { signal } : {});
}

export function send<T>(path: string, body: object): Promise<T> {
  return request<T>(path, { method: 'POST', body: JSON.stringify(body) });
}

export type Loaded<T> = { data: T | undefined; error: Error | undefined; reload(): void };

/** Loads whenever the path changes; the data of the path before is dropped at once. */
export function useData<T>(path: string): Loaded<T> {
  const [round, setRound] = useState(0);
  const [state, setState] = useState<{ path: string; data?: T; error?: Error }>({ path });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` is there to load again.
  useEffect(() => {
    const controller = new AbortController();
    load<T>(path, controller.signal).then(
      (data) => setState({ path, data }),
      (error: Error) => {
        if (!controller.signal.aborted) setState({ path, error });
      },
    );
    return () => controller.abort();
  }, [path, round]);
  const isCurrent = state.path === path;
  return {
    data: isCurrent ? state.data : undefined,
    error: isCurrent ? state.error : undefined,
    reload: () => setRound(round + 1),
  };
}

/** Starts a download the way the portal does: silently, by script. */
export function download(path: string): void {
  const anchor = document.createElement('a');
  anchor.href = `/portal-api/${path}`;
  anchor.download = '';
  anchor.click();
}
