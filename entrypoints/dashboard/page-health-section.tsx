import { useEffect, useState } from 'react';
import { PageHealth } from '../../components/dashboard/page-health';
import { useTexts } from '../../components/texts/use-texts';
import type { PageHealth as Health } from '../../utils/consolidation/page-health';
import { readPageHealth, watchPageHealth } from '../shared/page-health';
import { RecipesPart } from './recipes-part';
import type { SectionProps } from './sections/section-props';

export function PageHealthSection(props: SectionProps) {
  const { current, now } = props;
  const { t } = useTexts();
  const health = usePageHealth();
  return (
    <>
      <h2>{t('dashboard:section.page-health')}</h2>
      <PageHealth health={health} timeZone={current.project.settings.timeZone} now={now} />
      <RecipesPart {...props} />
    </>
  );
}

function usePageHealth(): Health[] {
  const [health, setHealth] = useState<Health[]>([]);
  useEffect(() => {
    void readPageHealth().then(setHealth);
    return watchPageHealth(setHealth);
  }, []);
  return health;
}
