import { Button } from '@fluentui/react-components';
import { useMemo, useRef } from 'react';
import { browser } from 'wxt/browser';
import { AdminName } from '../../../components/dashboard/admin-name';
import { OwnerTable } from '../../../components/dashboard/owner-table';
import { SharedFolderPart } from '../../../components/dashboard/shared-folder';
import { useTexts } from '../../../components/texts/use-texts';
import { listWorkloads } from '../../../utils/consolidation/workload';
import { now as nowHere } from '../../shared/clock';
import { download } from '../../shared/download';
import { adminName } from '../admin-name';
import { customerHref, customersHref } from '../route';
import { startTeamTask } from '../team-work';
import { type Exchange, minutesBetween } from '../use-exchange';
import { useHeadlines } from '../use-headlines';
import type { SectionProps } from './section-props';

export function TeamSection(props: SectionProps) {
  const { current, now, me, exchange, tell } = props;
  const { t } = useTexts();
  const { timeZone } = current.project.settings;
  const headlines = useHeadlines(current);
  const workloads = useMemo(() => headlines && listWorkloads(headlines, now), [headlines, now]);
  const save = async (name: string | null) => {
    await adminName.setValue(name);
    tell({ intent: 'success', sentence: t('team:name.saved') });
  };
  return (
    <>
      <h2>{t('dashboard:section.team')}</h2>
      <AdminName name={me} onSave={(name) => void save(name)} />
      <h3>{t('team:owner.title')}</h3>
      {!workloads ? (
        <p>{t('dashboard:loading')}</p>
      ) : workloads.length === 0 ? (
        <p>{t('team:owner.nobodyYet')}</p>
      ) : (
        <>
          <p className="secondary">{t('team:owner.help')}</p>
          <OwnerTable workloads={workloads} me={me} hrefOf={(owner) => customersHref({ owner })} timeZone={timeZone} now={now} />
        </>
      )}
      <Folder {...props} exchange={exchange} />
      <Files {...props} />
    </>
  );
}

function Folder({ exchange, current, now, tell }: SectionProps & { exchange: Exchange }) {
  const { t } = useTexts();
  const { folder, isRunning, progress, last, report, failure } = exchange;
  return (
    <SharedFolderPart
      state={folder.is}
      name={'name' in folder ? folder.name : ''}
      isRunning={isRunning}
      {...(progress && { progress })}
      {...(last && { last })}
      minutesBetween={minutesBetween}
      devices={(report?.devices ?? []).map((seen) => ({
        ...seen,
        name: seen.isOwn ? t('dashboard:log.thisDevice') : t('dashboard:log.deviceCalled', { device: seen.device.slice(0, 8) }),
      }))}
      notes={report?.notes ?? []}
      inConflict={report?.inConflict ?? []}
      {...(failure !== undefined && {
        problem:
          failure === 'storage-full' || failure === 'storage-failed' || failure === 'outdated-page'
            ? t(`common:storageFailure.${failure}`)
            : t(`team:folder.failure.${failure}`),
      })}
      hrefOf={customerHref}
      timeZone={current.project.settings.timeZone}
      now={now}
      onChoose={exchange.choose}
      onAllow={exchange.allow}
      onLeave={() => {
        exchange.leave();
        tell({ intent: 'info', sentence: t('team:folder.left') });
      }}
      onNow={exchange.now}
    />
  );
}

/** The same without a folder: what one profile has, then what the other lacks, as files. */
function Files({ tell }: SectionProps) {
  const { t } = useTexts();
  const input = useRef<HTMLInputElement>(null);
  const fail = (error: unknown) => {
    tell({ intent: 'error', sentence: t('common:storageFailure.unknown') });
    throw error;
  };
  const saveHave = async () => {
    const answer = await startTeamTask({ ask: 'possession' }).answer;
    if (answer.is !== 'possession') throw new Error(`Expected what is here, not ${answer.is}`);
    const file = `consolidation-has-${nowHere().slice(0, 10)}.json`;
    download(answer.file, file);
    tell({ intent: 'success', sentence: t('team:files.haveSaved', { file }) });
  };
  const saveLacking = async (chosen: File) => {
    const answer = await startTeamTask({ ask: 'lacking', file: chosen, version: browser.runtime.getManifest().version }).answer;
    if (answer.is === 'not-known') return tell({ intent: 'error', sentence: t('team:files.notKnown') });
    if (answer.is !== 'lacking') throw new Error(`Expected what is lacking, not ${answer.is}`);
    if (answer.count === 0) return tell({ intent: 'info', sentence: t('team:files.lacksNothing') });
    const file = `consolidation-lacking-${nowHere().slice(0, 10)}.json`;
    download(answer.file, file);
    tell({ intent: 'success', sentence: t('team:files.lackingSaved', { count: answer.count, file }) });
  };
  return (
    <section aria-label={t('team:files.title')} className="stack">
      <h3>{t('team:files.title')}</h3>
      <p>{t('team:files.intro')}</p>
      <div className="actions">
        <Button onClick={() => void saveHave().catch(fail)}>{t('team:files.have')}</Button>
        <Button onClick={() => input.current?.click()}>{t('team:files.lacking')}</Button>
      </div>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={t('team:files.lacking')}
        onChange={({ target }) => {
          const file = target.files?.[0];
          // The same file can be chosen again after it was made anew.
          target.value = '';
          if (file) void saveLacking(file).catch(fail);
        }}
      />
    </section>
  );
}
