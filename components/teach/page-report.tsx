import { TrustedButton } from '../overlay/trusted-button';
import type { TeachModel } from './teach-model';
import { useTeachTexts } from './teach-texts';

interface PageReportProps {
  report: NonNullable<TeachModel['report']>;
  back: () => void;
}

/** The whole report stands there to be read before it is saved. Saving is the browser's own download of a link. */
export function PageReport({ report, back }: PageReportProps) {
  const { t } = useTeachTexts();
  return (
    <>
      <p>{t('teach:report.intro')}</p>
      <textarea
        className="teach-report"
        aria-label={t('teach:report.content')}
        readOnly
        rows={16}
        spellCheck={false}
        value={report.text}
      />
      <div className="row">
        <a className="button primary" href={report.address} download={report.file}>
          {t('teach:report.save')}
        </a>
        <TrustedButton onPress={back}>{t('teach:report.back')}</TrustedButton>
      </div>
    </>
  );
}
