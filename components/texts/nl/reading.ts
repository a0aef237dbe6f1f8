import type { reading as en } from '../en/reading';
import type { TextsLike } from '../texts-like';

export const reading: TextsLike<typeof en> = {};
