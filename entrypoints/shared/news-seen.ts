import { storage } from 'wxt/utils/storage';

/** The version up to which the admin has seen what is new; null before the first start. */
export const newsSeen = storage.defineItem<string | null>('local:newsSeen', { fallback: null });
