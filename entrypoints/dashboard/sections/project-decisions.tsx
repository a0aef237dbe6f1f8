import { Button } from '@fluentui/react-components';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { DecisionConflicts } from '../../../components/dashboard/decision-conflicts';
import { DecisionList } from '../../../components/dashboard/decision-list';
import { useDecisionWords } from '../../../components/dashboard/decision-words';
import { useMasking } from '../../../components/shared/masking-context';
import { useTexts } from '../../../components/texts/use-texts';
import type { Event } from '../../../utils/consolidation/event';
import { maskEvent } from '../../../utils/consolidation/mask-customer';
import { decisionsAboutProject } from '../../../utils/database/decisions';
import { accountNameIn } from '../../shared/accounts';
import type { SectionProps } from './section-props';

const decisionsAtOnce = 25;

/** What was decided for all customers: prices, names of one product, settings, names of accounts. Each can be taken back. */
export function ProjectDecisions({ current: { project }, now, device, decide }: SectionProps) {
  const { t } = useTexts();
  const masking = useMasking();
  const [limit, setLimit] = useState(decisionsAtOnce);
  const known = useLiveQuery(() => decisionsAboutProject());
  const decisions = masking.isOn ? known?.map((event) => maskEvent(event, masking)) : known;
  const words = useDecisionWords({ device, accountNameOf: accountNameIn(project, { t }) });
  if (!decisions) return null;
  const listed = {
    ...words,
    timeZone: project.settings.timeZone,
    now,
    onTakeBack: ({ id, about }: Event) => void decide(about, { type: 'undone', payload: { event: id } }),
  };
  return (
    <>
      {project.conflicts && <DecisionConflicts conflicts={project.conflicts} decisions={decisions} {...listed} />}
      {decisions.length > 0 && (
        <>
          <h3>{t('dashboard:decisions.forAll')}</h3>
          <p className="secondary">{t('dashboard:decisions.forAllHelp')}</p>
          <DecisionList label={t('dashboard:decisions.forAll')} decisions={decisions.slice(0, limit)} {...listed} />
        </>
      )}
      {decisions.length > limit && (
        <Button onClick={() => setLimit(limit + decisionsAtOnce)}>{t('dashboard:decisions.more')}</Button>
      )}
    </>
  );
}
