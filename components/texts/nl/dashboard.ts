import type { dashboard as en } from '../en/dashboard';
import type { TextsLike } from '../texts-like';

export const dashboard: TextsLike<typeof en> = {};
