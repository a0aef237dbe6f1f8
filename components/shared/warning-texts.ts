import type { TFunction } from 'i18next';
import type { Warning } from '../../utils/consolidation/judgement';

export interface WarningTexts {
  sentence: string;
  remedy: string;
}

/** What a warning says and asks for, in the language of `t`. */
export function warningTextsIn({ t }: { t: TFunction }): (warning: Warning) => WarningTexts {
  // Each rule gives the values that its own sentences name, which the type of a union of keys can't express.
  const textOf = t as (key: string, values: Warning['values']) => string;
  return ({ id, values }) => ({
    sentence: textOf(`rules:warnings.${id}.sentence`, values),
    remedy: textOf(`rules:warnings.${id}.remedy`, values),
  });
}
