import type { overlay as en } from '../en/overlay';
import type { TextsLike } from '../texts-like';

export const overlay: TextsLike<typeof en> = {};
