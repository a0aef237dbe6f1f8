import { Button, Link, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useContext, useEffect, useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import { ProofChain } from '../../components/dashboard/proof-chain';
import { ProofCustomer } from '../../components/dashboard/proof-customer';
import { ProofProject } from '../../components/dashboard/proof-project';
import { formatTime } from '../../components/shared/format-time';
import { NotWhileMasked } from '../../components/shared/masked-line';
import { useMasking } from '../../components/shared/masking-context';
import { TextsContext, useTexts } from '../../components/texts/use-texts';
import type { Guid } from '../../utils/consolidation/guid';
import { accountNameIn } from '../shared/accounts';
import { download } from '../shared/download';
import { type ProofProgress, type ProofView, type ProofWorker, startProofWorker } from './proof-work';
import { customerHref, proofHref, sectionHref } from './route';
import type { SectionProps } from './sections/section-props';

interface Outcome {
  isFailed: boolean;
  sentence: string;
}

/** The proof of a customer or of the project: to read, to print, to save. It proves nothing without names. */
export function ProofSection(props: SectionProps & { about: 'project' | Guid }) {
  return useMasking().isOn ? <NotWhileMasked reason="noProof" /> : <Proof {...props} />;
}

function Proof({ about, current: { project }, now, device }: SectionProps & { about: 'project' | Guid }) {
  const { t, language } = useTexts();
  const texts = useContext(TextsContext);
  const customer = about === 'project' ? undefined : about;
  const worker = useRef<ProofWorker>(undefined);
  const [view, setView] = useState<ProofView>();
  const [progress, setProgress] = useState<ProofProgress | 'starting' | undefined>('starting');
  const [outcome, setOutcome] = useState<Outcome>();
  const [isEmpty, setIsEmpty] = useState(false);
  useEffect(() => {
    const started = startProofWorker();
    worker.current = started;
    started.ask({ ask: 'view', ...(customer === undefined ? {} : { customer }) }, setProgress).then(
      (answer) => {
        setProgress(undefined);
        if (answer.is === 'view') setView(answer.view);
        else setIsEmpty(true);
      },
      (error) => {
        setProgress(undefined);
        setOutcome({ isFailed: true, sentence: t('proof:failed') });
        throw error;
      },
    );
    return () => started.end();
  }, [customer, t]);
  const save = async (ask: 'excel' | 'json') => {
    if (!worker.current) return;
    setOutcome(undefined);
    setProgress('starting');
    try {
      const answer = await worker.current.ask(
        {
          ask,
          ...(customer === undefined ? {} : { customer }),
          // The file speaks as the page does.
          texts: { language, sentences: texts.getDataByLanguage(language) ?? {} },
          version: browser.runtime.getManifest().version,
        },
        setProgress,
      );
      if (answer.is === 'file') {
        // File names hold no customer's name.
        const file = `proof-${customer?.slice(0, 8) ?? 'project'}-${now.slice(0, 10)}.${ask === 'excel' ? 'xlsx' : 'json'}`;
        download(answer.file, file);
        setOutcome({ isFailed: false, sentence: t('common:exported', { file }) });
      } else setOutcome({ isFailed: true, sentence: t('proof:tooLong') });
    } catch (error) {
      setOutcome({ isFailed: true, sentence: t('proof:failed') });
      throw error;
    } finally {
      setProgress(undefined);
    }
  };
  const { timeZone } = project.settings;
  const drawn = { accountNameOf: accountNameIn(project, { t }), timeZone, now };
  return (
    <article className="proof stack">
      <p className="no-print">
        <Link href={customer === undefined ? sectionHref('customers') : customerHref(customer)}>
          {`← ${t(customer === undefined ? 'proof:backToDashboard' : 'proof:backToCustomer')}`}
        </Link>
      </p>
      <div className="proof-head">
        <h2>{view && 'customer' in view.about ? t('proof:titleOf', { name: view.about.customer.name }) : t('proof:title')}</h2>
        {view && (
          <div className="actions no-print">
            <Button onClick={() => print()}>{t('proof:print')}</Button>
            <Button disabledFocusable={progress !== undefined} onClick={() => void save('excel')}>
              {t('proof:saveExcel')}
            </Button>
            <Button disabledFocusable={progress !== undefined} onClick={() => void save('json')}>
              {t('proof:saveJson')}
            </Button>
          </div>
        )}
      </div>
      <div role="status" className="no-print">
        {progress && <p>{progress === 'starting' ? t('proof:working') : t(`proof:${progress.doing}`, { ...progress })}</p>}
        {outcome && !outcome.isFailed && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>{outcome.sentence}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      <div role="alert" className="no-print">
        {outcome?.isFailed && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{outcome.sentence}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      {isEmpty && <p>{t(customer === undefined ? 'proof:empty' : 'proof:notFound')}</p>}
      {view && (
        <>
          <p className="secondary">
            {t('proof:writtenAt', {
              time: formatTime(view.writtenAt, { language, timeZone, now: '' }),
              utc: view.writtenAt.slice(0, 16).replace('T', ' '),
            })}{' '}
            {t('proof:howToCheck')}
          </p>
          <ProofChain result={view.chain} device={device} timeZone={timeZone} now={now} />
          {'customer' in view.about ? (
            <ProofCustomer proof={view.about.customer} customerLists={view.about.customerLists} {...drawn} />
          ) : (
            <ProofProject {...view.about} hrefOf={proofHref} {...drawn} />
          )}
        </>
      )}
    </article>
  );
}
