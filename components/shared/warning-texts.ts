import type { TFunction } from 'i18next';
import type { Warning } from '../../utils/consolidation/judgement';

export interface WarningTexts {
  sentence: string;
  remedy: string;
}

/** What a warning says and asks for, in the language of `t`. */
export function warningTextsIn({ t }: { t: TFunction }): (warning: Warning) => WarningTexts {
  return ({ id, values }) => ({
    // Each rule gives the values that its own sentence names, which the type of a union of keys can't express.
    sentence: t(`rules:warnings.${id}.sentence`, values as never),
    remedy: t(`rules:warnings.${id}.remedy`, values as never),
  });
}
