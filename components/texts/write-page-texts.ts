import type { Language } from './choose-language';
import { namespacesOf } from './namespaces';

/**
 * Runs at build time: what a portal page says in one language, as a script whose value it is. ASCII alone: a browser that reads the file
 * in another encoding reads the same.
 */
export async function writePageTexts(language: Language): Promise<string> {
  const loaded = namespacesOf.page.map(async (namespace) => {
    const file: Record<string, object> = await import(`./${language}/${namespace}.ts`);
    return [namespace, file[namespace]] as const;
  });
  const json = JSON.stringify(Object.fromEntries(await Promise.all(loaded)));
  return `(${json.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)})\n`;
}
