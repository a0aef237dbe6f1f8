import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { FileImport } from '../../../components/dashboard/imports';
import type { Answers, ImportKindName, ShownImport } from '../../../components/dashboard/imports-model';
import { PastImports } from '../../../components/dashboard/imports-past';
import { useImportSentences } from '../../../components/dashboard/use-import-sentences';
import { NotWhileMasked } from '../../../components/shared/masked-line';
import { useMasking } from '../../../components/shared/masking-context';
import { useTexts } from '../../../components/texts/use-texts';
import { draftsToTakeBack, listImports, type PastImport } from '../../../utils/database/import-log';
import { makeEventId } from '../../../utils/database/make-event-id';
import { listHeadlines } from '../../../utils/database/queries';
import { record } from '../../../utils/database/record';
import { mappableColumns } from '../../../utils/files/import/column-mapping';
import { textEncodings } from '../../../utils/files/import/decode-text';
import { importKinds } from '../../../utils/files/import/table-kind';
import { accountNameIn } from '../../shared/accounts';
import { now as clockNow } from '../../shared/clock';
import { dataChanged } from '../data-changed';
import { answersFor, localTimeOf, timeProblemOf } from '../imports-answers';
import { useFileImport } from '../imports-state';
import type { SectionProps } from './section-props';

/** The languages that Partner Center's pages and exports are read in. */
const languages = [
  'en-US',
  'en-GB',
  'cs',
  'de',
  'es',
  'fr',
  'hu',
  'it',
  'ja',
  'ko',
  'nl',
  'pl',
  'pt-BR',
  'pt-PT',
  'ru',
  'sv',
  'tr',
  'zh-CN',
  'zh-TW',
];

const noAnswers: Answers = { cloud: 'commercial', label: '', exportedAt: '', isWholeList: false };

export function ImportsSection(props: SectionProps) {
  const { t } = useTexts();
  if (!useMasking().isOn) return <Imports {...props} />;
  return (
    <>
      <h2>{t('dashboard:section.imports')}</h2>
      <NotWhileMasked reason="noImports" />
    </>
  );
}

function Imports({ current: { project }, now, onDecided }: SectionProps) {
  const texts = useTexts();
  const { t } = texts;
  const { broughtOf } = useImportSentences();
  const { accounts, settings } = project;
  const { timeZone } = settings;
  const [given, setGiven] = useState(noAnswers);
  const [newAccountId, setNewAccountId] = useState('');
  const [shownAt, setShownAt] = useState(now);
  // The page's own clock ticks twice a minute only.
  const latest = now > shownAt ? now : shownAt;
  const [search, setSearch] = useState('');
  /** The account of the partner that the file names stands chosen; the admin may choose another, which is then refused. */
  const answersTo = ({ partnerId }: { partnerId?: string }): Answers => {
    const own = partnerId === undefined ? undefined : accounts.find((account) => account.partnerId === partnerId);
    return own && given.account === undefined ? { ...given, account: own.id } : given;
  };
  const importing = useFileImport((questions) =>
    answersFor(questions, answersTo(questions), { accounts, timeZone, now: latest, shownAt, newAccountId }),
  );
  const { state, file, plan } = importing;
  const answers = state.step === 'preview' && state.questions ? answersTo(state.questions) : given;
  /** Each file is asked about anew: what was true of the last one may be wrong for this one. */
  const begin = (chosen: File) => {
    const written = new Date(Math.min(chosen.lastModified, Date.parse(clockNow()))).toISOString();
    setGiven({ ...noAnswers, exportedAt: localTimeOf(written, timeZone) });
    setNewAccountId(makeEventId(new Date()));
    setShownAt(clockNow());
    setSearch('');
    importing.onFile(chosen);
  };
  const customers = useLiveQuery(async () => (await listHeadlines({ search, limit: 8 })).headlines, [search]) ?? [];
  const past = useLiveQuery(() => listImports()) ?? [];
  const nameOf = accountNameIn(project, texts);
  const confirm = async () => {
    if (plan === undefined || plan === 'comparing') return;
    const recorded = await importing.record();
    if (!recorded) return;
    const done = t('imports:read.done', { fileName: file?.name ?? '', brought: broughtOf(plan.brought) });
    if (recorded.isRecorded) onDecided(undefined, done);
    else if ('failure' in recorded) onDecided(recorded.failure);
  };
  const takeBack = async ({ event }: PastImport) => {
    const result = await record(await draftsToTakeBack(event), { now: clockNow() });
    if (result.isRecorded) dataChanged();
    onDecided(result.isRecorded ? undefined : result.failure, t('imports:past.takenBackNow'));
  };
  return (
    <>
      <h2>{t('dashboard:section.imports')}</h2>
      <FileImport
        state={state}
        kinds={mappableColumns}
        languages={languages}
        encodings={textEncodings}
        plan={plan}
        form={{
          answers,
          accounts: accounts.map(({ id, side }) => ({ id, side, name: nameOf(id) })),
          hasTo: accounts.some(({ side }) => side === 'to'),
          timeZone,
          timeProblem: timeProblemOf(answers.exportedAt, { timeZone, now: latest }),
          customers: customers.map(({ customer, name, domain }) => ({ id: customer, name, domain })),
          customerSearch: search,
          onCustomerSearch: setSearch,
          onAnswers: setGiven,
        }}
        onFile={begin}
        onReadAgain={importing.onReadAgain}
        onConfirm={() => void confirm()}
        onCancel={importing.onCancel}
      />
      <PastImports
        imports={past.map((entry) => shownImport(entry, nameOf))}
        timeZone={timeZone}
        now={now}
        onTakeBack={(id) => {
          const found = past.find(({ event }) => event.id === id);
          if (found) void takeBack(found);
        }}
      />
    </>
  );
}

function shownImport({ event, isTakenBack }: PastImport, nameOf: (account: string | null) => string): ShownImport {
  const { kind, fileName, seenAt, isWholeList, brought } = event.payload;
  // A newer version may know more kinds and count more things than this one.
  const known: ImportKindName | undefined = importKinds.find((candidate) => candidate === kind);
  return {
    id: event.id,
    at: event.at,
    fileName,
    kind: known,
    account: nameOf(event.account),
    brought,
    isWholeList: isWholeList === true,
    isTakenBack,
    ...(seenAt !== undefined && { seenAt }),
  };
}
