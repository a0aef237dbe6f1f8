import { createContext, useContext } from 'react';
import type { Guid } from '../../utils/consolidation/guid';

export interface Masking {
  isOn: boolean;
  /** The organisation wants it: it can't be switched off. */
  isForced: boolean;
  /** Exported files are masked too, while it is on. */
  inExports: boolean;
  nameOf: (customer: Guid) => string;
  /** In the place of an ID, or of words that somebody wrote. */
  hidden: string;
  onChange: (change: { isOn?: boolean; inExports?: boolean }) => void;
}

/** Whether names may be shown on this surface; by default they may. */
export const MaskingContext = createContext<Masking>({
  isOn: false,
  isForced: false,
  inExports: false,
  nameOf: () => '',
  hidden: '',
  onChange: () => undefined,
});

export function useMasking(): Masking {
  return useContext(MaskingContext);
}
