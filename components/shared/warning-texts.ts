import type { TFunction } from 'i18next';
import type { Warning } from '../../utils/consolidation/judgement';

export interface WarningTexts {
  sentence: string;
  remedy: string;
}

/** What a warning says and asks for, in the language of `t`. */
export function warningTextsIn({ t }: { t: TFunction }): (warning: Warning) => WarningTexts {
  return ({ id, values }) => ({
    sentence: t(`rules:warnings.${id}.sentence`, values),
    remedy: t(`rules:warnings.${id}.remedy`, values),
  });
}
