import { Link } from '@fluentui/react-components';
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { AccessPart } from '../../../components/dashboard/access-part';
import { ClosingProject } from '../../../components/dashboard/closing-project';
import { useDecisionWords } from '../../../components/dashboard/decision-words';
import { formatTime } from '../../../components/shared/format-time';
import { useMasking } from '../../../components/shared/masking-context';
import { useTexts } from '../../../components/texts/use-texts';
import { maskEvent } from '../../../utils/consolidation/mask-customer';
import { decisionsAboutProject } from '../../../utils/database/decisions';
import { accountNameIn } from '../../shared/accounts';
import type { Current } from '../../shared/use-current';
import { type ProjectClosing, startProofWorker } from '../proof-work';
import { customerHref, proofHref, sectionHref } from '../route';
import type { SectionProps } from './section-props';

/** What is left at the end: nothing billed on From, final invoices, tools on To, and the looks that follow. */
export function ClosingSection(props: SectionProps) {
  const { current, now } = props;
  const { t, language } = useTexts();
  const masking = useMasking();
  const { closing, isFailed } = useClosing(current);
  const { timeZone } = current.project.settings;
  const customers = closing?.customers.map((one) => (masking.isOn ? { ...one, name: masking.nameOf(one.customer) } : one));
  return (
    <>
      <h2>{t('dashboard:section.closing')}</h2>
      <p>
        {t('proof:closing.intro')} <Link href={proofHref('project')}>{t('proof:closing.toPack')}</Link>
      </p>
      <Access {...props} />
      {isFailed && <p role="alert">{t('proof:failed')}</p>}
      {!closing && !isFailed && <p role="status">{t('dashboard:loading')}</p>}
      {closing?.total === 0 && (
        <p className="hint">
          {t('proof:closing.nothingYet')} <Link href={sectionHref('customers')}>{t('dashboard:section.customers')}</Link>
        </p>
      )}
      {closing && customers && closing.total > 0 && (
        <>
          <p>{t('proof:closing.verifiedOf', { count: closing.total, verified: closing.verified })}</p>
          <ClosingProject
            customers={customers}
            hrefOf={customerHref}
            accountNameOf={accountNameIn(current.project, { t })}
            timeOf={(at) => formatTime(at, { language, timeZone, now })}
            now={now}
          />
          {closing.more > 0 && <p>{t('proof:moreCustomers', { count: closing.more })}</p>}
        </>
      )}
    </>
  );
}

function Access({ current: { project }, now, device, me, decide }: SectionProps) {
  const { t } = useTexts();
  const masking = useMasking();
  const decisions = useLiveQuery(() => decisionsAboutProject());
  const { whoOf } = useDecisionWords({ device, accountNameOf: accountNameIn(project, { t }) });
  const confirmed = decisions?.filter(({ type }) => type === 'access-registered') ?? [];
  return (
    <AccessPart
      confirmed={masking.isOn ? confirmed.map((event) => maskEvent(event, masking)) : confirmed}
      me={me}
      whoOf={whoOf}
      timeZone={project.settings.timeZone}
      now={now}
      onConfirm={(note) => void decide('project', { type: 'access-registered', payload: note === undefined ? {} : { note } })}
      onTakeBack={({ id, about }) => void decide(about, { type: 'undone', payload: { event: id } })}
    />
  );
}

/** Looked at again whenever something was recorded; what was known stands until then. */
function useClosing({ summary }: Current): { closing: ProjectClosing | undefined; isFailed: boolean } {
  const [closing, setClosing] = useState<ProjectClosing>();
  const [isFailed, setIsFailed] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the summary changes with everything that is recorded
  useEffect(() => {
    const worker = startProofWorker();
    worker
      .ask({ ask: 'closing' }, () => undefined)
      .then(
        (answer) => {
          if (answer.is !== 'closing') throw new Error(`Expected the closing, not ${answer.is}`);
          setClosing(answer.closing);
          setIsFailed(false);
        },
        (error) => {
          setIsFailed(true);
          throw error;
        },
      )
      .finally(() => worker.end());
    return () => worker.end();
  }, [summary]);
  return { closing, isFailed };
}
