import { useMemo } from 'react';
import type { Warning } from '../../utils/consolidation/judgement';
import { useTexts } from '../texts/use-texts';
import { type WarningTexts, warningTextsIn } from './warning-texts';

export function useWarningTexts(): (warning: Warning) => WarningTexts {
  const { t, language } = useTexts();
  // biome-ignore lint/correctness/useExhaustiveDependencies: t keeps its identity per language only
  return useMemo(() => warningTextsIn({ t }), [t, language]);
}
