import { useLiveQuery } from 'dexie-react-hooks';
import { useContext, useEffect, useState } from 'react';
import type { HistoryUse } from '../../components/dashboard/history-dialog';
import { SealDialog } from '../../components/dashboard/seal-dialog';
import { type Outcome, Shell } from '../../components/dashboard/shell';
import { TextsContext } from '../../components/texts/use-texts';
import { thisDevice } from '../../utils/database/latest-events';
import type { StorageFailure } from '../../utils/database/storage-error';
import { useNow } from '../shared/clock';
import { KeepPart } from '../shared/keep-part';
import { MaskingProvider } from '../shared/masking-provider';
import { openGuide } from '../shared/open-pages';
import { UntilRead } from '../shared/until-read';
import { type Current, useCurrent } from '../shared/use-current';
import { useExport } from '../shared/use-export';
import { useAdminName } from './admin-name';
import { backUp } from './back-up';
import { decideTogether, decideUndoably } from './decide';
import { HistoryFile } from './history-file';
import { PageHealthSection } from './page-health-section';
import { ProofSection } from './proof-section';
import { QuietLines } from './quiet-lines';
import { proofHref, sectionHref, usePlace } from './route';
import { AzureSection } from './sections/azure-section';
import { ClosingSection } from './sections/closing-section';
import { CustomerSection } from './sections/customer-section';
import { CustomersSection } from './sections/customers-section';
import { ImportsSection } from './sections/imports-section';
import { InvitationsSection } from './sections/invitations-section';
import { LogSection } from './sections/log-section';
import { QueueSection } from './sections/queue-section';
import type { SectionProps } from './sections/section-props';
import { SettingsSection } from './sections/settings-section';
import { TeamSection } from './sections/team-section';
import { TimelineSection } from './sections/timeline-section';
import { TodaySection } from './sections/today-section';
import { TransfersSection } from './sections/transfers-section';
import { WarningsSection } from './sections/warnings-section';
import { WavesSection } from './sections/waves-section';
import { useExchange } from './use-exchange';

const contents = {
  customers: CustomersSection,
  today: TodaySection,
  'suspend-queue': QueueSection,
  invitations: InvitationsSection,
  azure: AzureSection,
  transfers: TransfersSection,
  warnings: WarningsSection,
  waves: WavesSection,
  team: TeamSection,
  timeline: TimelineSection,
  closing: ClosingSection,
  imports: ImportsSection,
  'page-health': PageHealthSection,
  log: LogSection,
  settings: SettingsSection,
} as const;

export function DashboardPage() {
  const { current, failure } = useCurrent();
  if (!current) return <UntilRead />;
  return (
    <MaskingProvider current={current}>
      <Dashboard current={current} failure={failure} />
    </MaskingProvider>
  );
}

function Dashboard({ current, failure }: { current: Current; failure: StorageFailure | undefined }) {
  const texts = useContext(TextsContext);
  const { t } = texts;
  const now = useNow();
  const place = usePlace();
  const exporting = useExport();
  const [outcome, setOutcome] = useState<Outcome>();
  const [fileFor, setFileFor] = useState<HistoryUse>();
  const [isSealing, setIsSealing] = useState(false);
  const [percent, setPercent] = useState<number>();
  const me = useAdminName();
  const exchange = useExchange();
  const device = useLiveQuery(() => thisDevice());
  // What was said belongs to the place where it was done.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each place begins without a message
  useEffect(() => setOutcome(undefined), [place.section, place.customer, place.proof]);
  const fail = (reason: StorageFailure | 'unknown') =>
    setOutcome({ intent: 'error', sentence: t(`common:storageFailure.${reason}`) });
  const saveBackUp = async (passphrase?: string) => {
    setIsSealing(false);
    setOutcome(undefined);
    try {
      const saved = await backUp({ onProgress: setPercent, ...(passphrase !== undefined && { passphrase }) });
      const sentence = passphrase === undefined ? t('dashboard:backedUp', saved) : t('keep:passphrase.sealed', saved);
      setOutcome({ intent: 'success', sentence });
    } catch (error) {
      fail('unknown');
      throw error;
    } finally {
      setPercent(undefined);
    }
  };
  const tell = (
    { failure: problem, undo }: Awaited<ReturnType<typeof decideUndoably>>,
    { isTakingBack, done }: { isTakingBack: boolean; done: string | undefined },
  ) => {
    if (problem) return fail(problem);
    const takeBack = async () => {
      const refused = await undo();
      if (refused) fail(refused);
      else setOutcome({ intent: 'info', sentence: t('dashboard:takenBack') });
    };
    setOutcome({
      intent: 'success',
      sentence: done ?? t(isTakingBack ? 'dashboard:takenBack' : 'dashboard:recorded'),
      ...(!isTakingBack && { onUndo: () => void takeBack() }),
    });
  };
  const section: SectionProps = {
    current,
    now,
    device,
    me,
    filter: place.filter,
    exchange,
    tell: setOutcome,
    onBackUp: () => void saveBackUp(),
    onSeal: () => setIsSealing(true),
    decide: async (about, happening, { account = null, done } = {}) =>
      tell(await decideUndoably(about, happening, { account, by: me }), { isTakingBack: happening.type === 'undone', done }),
    decideTogether: async (decisions, done) => tell(await decideTogether(decisions, { by: me }), { isTakingBack: false, done }),
    onDecided: (problem, done) => {
      if (problem) fail(problem);
      else setOutcome(done === undefined ? undefined : { intent: 'success', sentence: done });
    },
  };
  const Content = contents[place.section];
  const exported = exporting.outcome && {
    intent: exporting.outcome.isFailed ? 'error' : 'success',
    sentence: exporting.outcome.sentence,
  };
  const notice = exporting.isExporting
    ? t('common:exporting')
    : percent !== undefined
      ? t('keep:working.writing', { percent })
      : current.isRebuilding
        ? t('common:rebuilding')
        : undefined;
  const shown = failure ? { intent: 'error', sentence: t(`common:storageFailure.${failure}`) } : (outcome ?? exported);
  return (
    <Shell
      section={place.section}
      badges={{ today: current.summary.billedTwice, 'suspend-queue': current.summary.safeToSuspend }}
      hrefOf={sectionHref}
      {...(shown && { outcome: shown as Outcome })}
      {...(notice !== undefined && { notice })}
      keep={
        <KeepPart
          current={current}
          now={now}
          actions={{
            onRestore: () => setFileFor('unite'),
            onBackUp: () => void saveBackUp(),
            onSeal: () => setIsSealing(true),
          }}
        />
      }
      onDismiss={() => {
        setOutcome(undefined);
        exporting.onDismiss();
      }}
      onExportCsv={() => {
        setOutcome(undefined);
        exporting.onExportCsv();
      }}
      onExportExcel={() => {
        setOutcome(undefined);
        exporting.onExportExcel();
      }}
      onImport={() => setFileFor('unite')}
      onRestore={() => setFileFor('restore')}
      onBackUp={() => void saveBackUp()}
      onProof={() => {
        location.hash = proofHref('project');
      }}
      onHelp={() => void openGuide('help')}
      onPrivacy={() => void openGuide('privacy')}
      lines={<QuietLines current={current} now={now} />}
    >
      {place.proof ? (
        <ProofSection key={place.proof} about={place.proof} {...section} />
      ) : place.customer ? (
        <CustomerSection key={place.customer} customer={place.customer} {...section} />
      ) : (
        <Content {...section} />
      )}
      {isSealing && <SealDialog onSave={(passphrase) => void saveBackUp(passphrase)} onClose={() => setIsSealing(false)} />}
      {fileFor && (
        <HistoryFile
          use={fileFor}
          device={device}
          timeZone={current.project.settings.timeZone}
          now={now}
          onBackUp={() => void saveBackUp()}
          onFolderLeft={() => setOutcome({ intent: 'info', sentence: t('team:folder.forgotten') })}
          onClose={() => setFileFor(undefined)}
        />
      )}
    </Shell>
  );
}
