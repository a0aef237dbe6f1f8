import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { CustomerFacts } from '../../utils/consolidation/facts';
import type { Instant } from '../../utils/consolidation/subscription';
import { formatTime } from '../shared/format-time';
import { Modal } from '../shared/modal';
import { useTexts } from '../texts/use-texts';
import { NameField } from './name-field';

interface CustomerTeamProps {
  owner: CustomerFacts['owner'];
  wave: CustomerFacts['wave'];
  /** The admin's own name; asked for before the first claim. */
  me: string | undefined;
  /** Names of owners or waves that are in use, once they are asked for. */
  namesOf: (what: 'owner' | 'wave') => Promise<string[]>;
  timeZone: string;
  now: Instant;
  onOwner: (owner: string | null) => void;
  onWave: (wave: string | null) => void;
  onMe: (name: string) => void;
}

type Asked = 'me' | 'owner' | 'wave';

/** Who works on a customer and in which wave it is; a warning where that is somebody else. */
export function CustomerTeam(props: CustomerTeamProps) {
  const { owner, wave, me, namesOf, timeZone, now, onOwner, onWave, onMe } = props;
  const { t, language } = useTexts();
  const [asked, setAsked] = useState<Asked>();
  const claim = () => (me === undefined ? setAsked('me') : onOwner(me));
  const time = owner ? formatTime(owner.at, { language, timeZone, now }) : '';
  const isOther = owner !== undefined && owner.name !== me;
  return (
    <section aria-label={t('team:title')} className="stack">
      {isOther && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t('team:owner.other', { owner: owner.name, time })}</MessageBarBody>
        </MessageBar>
      )}
      <div className="inline">
        {!isOther && <span>{owner ? t('team:owner.mine', { time }) : t('team:owner.nobody')}</span>}
        {(!owner || isOther) && (
          <Button size="small" onClick={claim}>
            {t(isOther ? 'team:owner.takeOver' : 'team:owner.claim')}
          </Button>
        )}
        <Button size="small" onClick={() => setAsked('owner')}>
          {t('team:owner.handOver')}
        </Button>
        {owner && (
          <Button size="small" onClick={() => onOwner(null)}>
            {t('team:owner.release')}
          </Button>
        )}
        <span>{wave ? t('team:waves.setIn', { wave: wave.name }) : t('team:waves.setInNone')}</span>
        <Button size="small" onClick={() => setAsked('wave')}>
          {t('team:waves.change')}
        </Button>
      </div>
      {asked === 'me' && (
        <NameDialog
          title={t('team:name.heading')}
          help={t('team:name.help')}
          label={t('team:name.label')}
          action={t('team:owner.claim')}
          namesOf={() => namesOf('owner')}
          initial=""
          isNeeded
          onClose={() => setAsked(undefined)}
          onName={(name) => {
            setAsked(undefined);
            if (name === null) return;
            onMe(name);
            onOwner(name);
          }}
        />
      )}
      {asked === 'owner' && (
        <NameDialog
          title={t('team:owner.ask')}
          help={t('team:bulk.ownerHelp')}
          label={t('team:bulk.owner')}
          action={t('team:owner.save')}
          namesOf={() => namesOf('owner')}
          initial=""
          onClose={() => setAsked(undefined)}
          onName={(name) => {
            setAsked(undefined);
            onOwner(name);
          }}
        />
      )}
      {asked === 'wave' && (
        <NameDialog
          title={t('team:waves.ask')}
          help={t('team:bulk.waveHelp')}
          label={t('team:bulk.wave')}
          action={t('team:waves.save')}
          namesOf={() => namesOf('wave')}
          initial={wave?.name ?? ''}
          onClose={() => setAsked(undefined)}
          onName={(name) => {
            setAsked(undefined);
            onWave(name);
          }}
        />
      )}
    </section>
  );
}

interface NameDialogProps {
  title: string;
  help: string;
  label: string;
  action: string;
  namesOf: () => Promise<string[]>;
  initial: string;
  isNeeded?: boolean;
  onClose: () => void;
  onName: (name: string | null) => void;
}

const longestName = 100;

function NameDialog({ title, help, label, action, namesOf, initial, isNeeded = false, onClose, onName }: NameDialogProps) {
  const { t } = useTexts();
  const [text, setText] = useState(initial);
  const [isRefused, setIsRefused] = useState(false);
  const [names, setNames] = useState<readonly string[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked up once, when the question is asked
  useEffect(() => {
    void namesOf().then(setNames);
  }, []);
  const name = text.trim();
  const isMissing = isNeeded && name === '';
  const isTooLong = name.length > longestName;
  const problem = isTooLong
    ? t('team:bulk.tooLong', { count: longestName })
    : isRefused && isMissing
      ? t('team:name.needed')
      : undefined;
  return (
    <Modal
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button
            appearance="primary"
            onClick={() => (isMissing || isTooLong ? setIsRefused(true) : onName(name === '' ? null : name))}
          >
            {action}
          </Button>
          <Button onClick={onClose}>{t('dashboard:cancel')}</Button>
        </>
      }
    >
      <p>{help}</p>
      <NameField label={label} names={names} value={text} problem={problem} onChange={setText} />
    </Modal>
  );
}
