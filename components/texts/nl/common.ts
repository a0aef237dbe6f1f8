import type { common as en } from '../en/common';
import type { TextsLike } from '../texts-like';

export const common: TextsLike<typeof en> = {};
