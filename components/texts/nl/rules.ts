import type { rules as en } from '../en/rules';
import type { TextsLike } from '../texts-like';

export const rules: TextsLike<typeof en> = {};
