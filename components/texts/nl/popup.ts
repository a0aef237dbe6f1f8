import type { popup as en } from '../en/popup';
import type { TextsLike } from '../texts-like';

export const popup: TextsLike<typeof en> = {};
