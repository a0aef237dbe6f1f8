import { useState } from 'react';
import type { Warning } from '../../utils/consolidation/judgement';
import { useTexts } from '../texts/use-texts';
import { Icon } from './icon';
import { severityTones, toneIcons } from './tone';
import { TrustedButton } from './trusted-button';
import { warningWords } from './words';

const shownAtFirst = 4;

interface WarningListProps {
  warnings: Warning[];
  addressOf: (warning: Warning) => string | undefined;
}

/** The worst first, as the view gives them. */
export function WarningList({ warnings, addressOf }: WarningListProps) {
  const { t } = useTexts();
  const [isWhole, setWhole] = useState(false);
  if (warnings.length === 0) return null;
  const hidden = warnings.length - shownAtFirst;
  const shown = isWhole ? warnings : warnings.slice(0, shownAtFirst);
  return (
    <section className="block" aria-label={t('overlay:warnings.title')}>
      <h2>{t('overlay:warnings.titleCount', { count: warnings.length })}</h2>
      <ul className="lines">
        {shown.map((warning) => (
          <WarningItem
            key={`${warning.id}:${warning.subscriptions.join()}:${warning.page.account}`}
            warning={warning}
            address={addressOf(warning)}
          />
        ))}
      </ul>
      {hidden > 0 && (
        <TrustedButton className="button subtle" aria-expanded={isWhole} onPress={() => setWhole(!isWhole)}>
          {isWhole ? t('overlay:warnings.fewer') : t('overlay:warnings.more', { count: hidden })}
        </TrustedButton>
      )}
    </section>
  );
}

function WarningItem({ warning, address }: { warning: Warning; address: string | undefined }) {
  const { t } = useTexts();
  const tone = severityTones[warning.severity];
  const { sentence, remedy } = warningWords(warning, t);
  return (
    <li className={`warning warning-${tone}`}>
      <Icon name={toneIcons[tone]} />
      <div>
        <p>
          <span className="sr-only">{t(`common:severity.${warning.severity}`)}: </span>
          {sentence}
        </p>
        <p className="hint">{remedy}</p>
        {address && (
          <a className="link" href={address}>
            {t('overlay:warnings.open')}
          </a>
        )}
      </div>
    </li>
  );
}
