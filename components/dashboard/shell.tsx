import { Button, Link, MessageBar, MessageBarActions, MessageBarBody, Switch } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { MaskedLine } from '../shared/masked-line';
import { useMasking } from '../shared/masking-context';
import { useTexts } from '../texts/use-texts';

export const sections = [
  'customers',
  'today',
  'suspend-queue',
  'invitations',
  'azure',
  'transfers',
  'warnings',
  'waves',
  'team',
  'timeline',
  'closing',
  'imports',
  'page-health',
  'log',
  'settings',
] as const;
export type Section = (typeof sections)[number];

/** What the last action did, in the admin's words. */
export interface Outcome {
  intent: 'success' | 'error' | 'info';
  sentence: string;
  /** Takes back what was just decided. */
  onUndo?: () => void;
}

interface ShellProps {
  section: Section;
  /** Numbers beside the sections that have work. */
  badges: Partial<Record<Section, number>>;
  hrefOf: (section: Section) => string;
  outcome?: Outcome;
  notice?: string;
  /** What was lost here, or that a back-up is due. */
  keep?: ReactNode;
  onDismiss: () => void;
  onExportCsv: () => void;
  onExportExcel: () => void;
  onImport: () => void;
  onBackUp: () => void;
  onRestore: () => void;
  onProof: () => void;
  onHelp: () => void;
  onPrivacy: () => void;
  /** What stands above each section, where there is something to say: news, data that may go. */
  lines: ReactNode;
  children: ReactNode;
}

/** The frame of the dashboard: what can be done with everything, where to go, what just happened. */
export function Shell(props: ShellProps) {
  const { t } = useTexts();
  const masking = useMasking();
  const { section, badges, hrefOf, outcome, notice, keep, children } = props;
  return (
    <div className="shell">
      <header>
        <h1>{t('common:productName')}</h1>
        <div className="actions">
          <Button onClick={props.onExportCsv}>{t('common:exportCsv')}</Button>
          <Button onClick={props.onExportExcel}>{t('common:exportExcel')}</Button>
          <Button onClick={props.onImport}>{t('dashboard:import')}</Button>
          <Button onClick={props.onBackUp}>{t('dashboard:backUp')}</Button>
          <Button onClick={props.onRestore}>{t('dashboard:restore')}</Button>
          <Button onClick={props.onProof}>{t('proof:pack')}</Button>
          <Switch
            label={t('guide:mask.switch')}
            checked={masking.isOn}
            disabled={masking.isForced}
            onChange={(_, { checked }) => masking.onChange({ isOn: checked })}
          />
        </div>
      </header>
      <nav aria-label={t('dashboard:sections')}>
        <ul>
          {sections.map((id) => (
            <li key={id}>
              <a href={hrefOf(id)} aria-current={id === section ? 'page' : undefined}>
                {t(`dashboard:section.${id}`)}
                {badges[id] ? <span className="badge">{badges[id]}</span> : null}
              </a>
            </li>
          ))}
        </ul>
        <p className="guide-links">
          <Link as="button" onClick={props.onHelp}>
            {t('guide:help')}
          </Link>
          <Link as="button" onClick={props.onPrivacy}>
            {t('guide:privacy')}
          </Link>
        </p>
      </nav>
      <main>
        <MaskedLine />
        {props.lines}
        <div role="status">
          {outcome && outcome.intent !== 'error' && <OutcomeBar outcome={outcome} onDismiss={props.onDismiss} />}
        </div>
        <div role="alert">{outcome?.intent === 'error' && <OutcomeBar outcome={outcome} onDismiss={props.onDismiss} />}</div>
        {keep}
        {notice && (
          <MessageBar layout="multiline">
            <MessageBarBody>{notice}</MessageBarBody>
          </MessageBar>
        )}
        {children}
      </main>
    </div>
  );
}

function OutcomeBar({ outcome, onDismiss }: { outcome: Outcome; onDismiss: () => void }) {
  const { t } = useTexts();
  return (
    <MessageBar intent={outcome.intent} layout="multiline" politeness="polite" className="outcome-bar">
      <MessageBarBody>{outcome.sentence}</MessageBarBody>
      <MessageBarActions>
        {outcome.onUndo && (
          <Button size="small" onClick={outcome.onUndo}>
            {t('dashboard:undo')}
          </Button>
        )}
        <Button size="small" onClick={onDismiss}>
          {t('dashboard:dismiss')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
