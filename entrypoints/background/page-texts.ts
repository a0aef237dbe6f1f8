import { browser } from 'wxt/browser';
import { chooseLanguage, type Language } from '../../components/texts/choose-language';
import type { Answers } from '../../utils/messages';
import type { PortalTab } from './message-gate';

/**
 * The texts of a portal page, read where they are needed: the browser runs their file in the document and hands us its value. So this
 * worker holds no language (it has no import() and our policy lets it fetch nothing), and no file is opened to web pages.
 */
export async function textsFor(wanted: string, tab: PortalTab): Promise<Answers['texts-wanted']> {
  const language = chooseLanguage(wanted, []);
  return (await read(language, tab)) ?? (await read('en', tab)) ?? fail();
}

async function read(language: Language, { tabId, documentId }: PortalTab): Promise<Answers['texts-wanted'] | undefined> {
  const target = documentId === undefined ? { tabId, frameIds: [0] } : { tabId, documentIds: [documentId] };
  try {
    const [value] = await browser.scripting.executeScript({ target, files: [`/texts/${language}.js`] });
    const sentences: unknown = value?.result;
    return isByNamespace(sentences) ? { language, sentences } : undefined;
  } catch {
    // A file that can't be read, or a document that is gone: the caller tries English, which tells one from the other.
    return undefined;
  }
}

function fail(): never {
  throw new Error('The texts of this document could not be read');
}

const isByNamespace = (value: unknown): value is Record<string, object> => typeof value === 'object' && value !== null;
