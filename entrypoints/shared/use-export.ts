import { useContext, useState } from 'react';
import { useMasking } from '../../components/shared/masking-context';
import { TextsContext } from '../../components/texts/use-texts';
import { exportCsv, exportExcel } from './export-files';

export interface ExportOutcome {
  isFailed: boolean;
  sentence: string;
}

/** The two exports and what became of the last one. */
export function useExport(): {
  isExporting: boolean;
  outcome: ExportOutcome | undefined;
  onExportCsv: () => void;
  onExportExcel: () => void;
  onDismiss: () => void;
} {
  const texts = useContext(TextsContext);
  const masking = useMasking();
  const mask = masking.isOn && masking.inExports ? masking : undefined;
  const [isExporting, setIsExporting] = useState(false);
  const [outcome, setOutcome] = useState<ExportOutcome>();
  const run = (write: () => Promise<string | undefined>) => async () => {
    if (isExporting) return;
    setIsExporting(true);
    setOutcome(undefined);
    try {
      const file = await write();
      const sentence = file ? texts.t('common:exported', { file }) : texts.t('common:nothingToExport');
      setOutcome({ isFailed: file === undefined, sentence });
    } catch (error) {
      setOutcome({ isFailed: true, sentence: texts.t('common:exportFailed') });
      throw error;
    } finally {
      setIsExporting(false);
    }
  };
  return {
    isExporting,
    outcome,
    onExportCsv: run(() => exportCsv(mask)),
    onExportExcel: run(() => exportExcel(texts, mask)),
    onDismiss: () => setOutcome(undefined),
  };
}
