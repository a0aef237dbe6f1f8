import { type ChangeEvent, type FocusEvent, useEffect, useId, useRef } from 'react';
import { type ColumnRole, columnRoles, type TaughtPage } from '../../utils/consolidation/column-roles';
import { Message } from '../overlay/message';
import { TrustedButton } from '../overlay/trusted-button';
import { PageReport } from './page-report';
import { isInTheWay, type Preview, type TeachActions, type TeachColumn, type TeachModel, type TeachProblem } from './teach-model';
import { type TeachTexts, useTeachTexts } from './teach-texts';

/** Teach mode: stands in the place of the panel while the admin says how the page is to be read. */
export function TeachPanel({ model, actions }: { model: TeachModel; actions: TeachActions }) {
  const { t } = useTeachTexts();
  const title = useRef<HTMLHeadingElement>(null);
  // Whoever pressed the button by keyboard goes on from here.
  useEffect(() => title.current?.focus(), []);
  return (
    <section className="panel teach-panel" aria-label={t('teach:title')}>
      <header className="ribbon">
        <h2 className="ribbon-account" ref={title} tabIndex={-1}>
          {t(model.report ? 'teach:report.title' : 'teach:title')}
        </h2>
        <TrustedButton className="button subtle" onPress={actions.close}>
          {t('teach:close')}
        </TrustedButton>
      </header>
      <div className="body">
        {model.isPressRefused && <Message role="alert" tone="danger" text={t('overlay:pressRefused')} />}
        {model.outcome === 'updated' && <Message role="alert" tone="attention" text={t('teach:updated')} />}
        {model.report ? (
          <PageReport report={model.report} back={actions.closeReport} />
        ) : (
          <Lesson model={model} actions={actions} />
        )}
      </div>
    </section>
  );
}

function Lesson({ model, actions }: { model: TeachModel; actions: TeachActions }) {
  const { t } = useTeachTexts();
  const { page, preview, outcome } = model;
  if (outcome === 'saved') {
    return (
      <>
        <Message role="status" tone="good" text={t('teach:saved')} />
        <p className="hint">{t('teach:notComplete')}</p>
      </>
    );
  }
  return (
    <>
      {page && (
        <>
          <p>{t('teach:intro')}</p>
          <Tables model={model} actions={actions} />
          {model.chosen !== undefined && <Columns page={page} columns={model.columns} actions={actions} />}
          {preview && <PreviewTable columns={model.columns} preview={preview} />}
          {preview && (
            <>
              <TrustedButton className="button primary" onPress={actions.save} disabled={preview.problems.some(isInTheWay)}>
                {t('teach:save')}
              </TrustedButton>
              <p className="hint">{t('teach:notComplete')}</p>
            </>
          )}
          {outcome === 'not-saved' && <Message role="alert" tone="danger" text={t('teach:notSaved')} />}
        </>
      )}
      <footer className="footer">
        <TrustedButton onPress={actions.openReport}>{t('teach:report.open')}</TrustedButton>
      </footer>
    </>
  );
}

/** One radio for each table: the arrow keys go through them, and each is framed on the page in turn. */
function Tables({ model, actions }: { model: TeachModel; actions: TeachActions }) {
  const { t } = useTeachTexts();
  const name = useId();
  const { candidates, chosen, isPointing } = model;
  if (candidates.length === 0) {
    return (
      <>
        <Message role="status" tone="attention" text={t('teach:table.none')} />
        <TrustedButton onPress={actions.lookAgain}>{t('teach:table.lookAgain')}</TrustedButton>
      </>
    );
  }
  return (
    <fieldset className="question">
      <legend>{t('teach:table.question')}</legend>
      <div className="teach-tables">
        {candidates.map(({ rows, headers }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a candidate is known by its place on the page
          <label className="teach-table" key={index}>
            <input
              type="radio"
              name={name}
              checked={index === chosen}
              onChange={(event) => event.nativeEvent.isTrusted && actions.choose(index)}
            />
            <span>
              {t('teach:table.named', { number: index + 1, count: rows })}
              <bdi className="hint teach-headers">{headers.join(' · ') || t('teach:table.noHeaders')}</bdi>
            </span>
          </label>
        ))}
      </div>
      <div className="row">
        <TrustedButton aria-pressed={isPointing} onPress={() => actions.point(!isPointing)}>
          {t('teach:table.point')}
        </TrustedButton>
        <TrustedButton className="button subtle" onPress={actions.lookAgain}>
          {t('teach:table.lookAgain')}
        </TrustedButton>
      </div>
      <p className="hint" role="status">
        {isPointing ? t('teach:table.pointing') : ''}
      </p>
    </fieldset>
  );
}

interface ColumnsProps {
  page: TaughtPage;
  columns: TeachColumn[];
  actions: TeachActions;
}

function Columns({ page, columns, actions }: ColumnsProps) {
  const { t } = useTeachTexts();
  const id = useId();
  // Focus leaves the whole group only when it goes to something outside of it.
  const left = (event: FocusEvent<HTMLFieldSetElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) actions.show(undefined);
  };
  return (
    <fieldset className="question" onBlur={left}>
      <legend>{t('teach:columns.question')}</legend>
      <div className="teach-columns">
        {columns.map(({ header, sample, role }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
          <div className="teach-column" key={index}>
            <label htmlFor={`${id}-${index}`}>
              <bdi>
                {header === ''
                  ? t('teach:columns.numbered', { number: index + 1 })
                  : t('teach:columns.named', { number: index + 1, header })}
              </bdi>
            </label>
            <select
              id={`${id}-${index}`}
              aria-describedby={`${id}-${index}-sample`}
              value={role}
              onFocus={() => actions.show(index)}
              onChange={(event: ChangeEvent<HTMLSelectElement>) => {
                const chosen = columnRoles[page].find((known) => known === event.currentTarget.value);
                if (event.nativeEvent.isTrusted && chosen) actions.setRole(index, chosen);
              }}
            >
              {columnRoles[page].map((known: ColumnRole) => (
                <option key={known} value={known}>
                  {t(`teach:role.${known}`)}
                </option>
              ))}
            </select>
            <p className="hint" id={`${id}-${index}-sample`}>
              <bdi>{t('teach:columns.sample', { text: sample === '' ? t('teach:columns.empty') : sample })}</bdi>
            </p>
          </div>
        ))}
      </div>
    </fieldset>
  );
}

const shownRoles = ['name', 'quantity', 'status', 'domain', 'relationship', 'renewal-date', 'end-date'] as const;

function PreviewTable({ columns, preview }: { columns: TeachColumn[]; preview: Preview }) {
  const { t } = useTeachTexts();
  const id = useId();
  const roles = shownRoles.filter((role) => columns.some((column) => column.role === role));
  return (
    <div className="block">
      <h2 id={id}>{t('teach:preview.title')}</h2>
      {preview.problems.map((problem) => (
        <Message
          key={problem.kind}
          role="status"
          tone={isInTheWay(problem) ? 'danger' : 'attention'}
          text={problemText(problem, t)}
        />
      ))}
      {preview.rows.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        <section className="teach-preview" tabIndex={0} aria-labelledby={id}>
          <table>
            <thead>
              <tr>
                {roles.map((role) => (
                  <th scope="col" key={role}>
                    {t(`teach:role.${role}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {preview.rows.map(({ values, unknown }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: rows of a picture of the page
                <tr key={index}>
                  {roles.map((role) => (
                    <td key={role}>
                      <bdi>
                        {unknown.some((value) => value === role)
                          ? t('teach:preview.unknown', { text: values[role] ?? '' })
                          : (values[role] ?? '')}
                      </bdi>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {preview.count > 0 && <p role="status">{t('teach:preview.rows', { count: preview.count })}</p>}
    </div>
  );
}

function problemText(problem: TeachProblem, t: TeachTexts['t']): string {
  if (problem.kind === 'rows-not-read') return t('teach:problem.rows-not-read', { count: problem.count });
  if (problem.kind === 'page-refused')
    return t('teach:problem.page-refused', { reason: t(`reading:unreadable.${problem.reason}`) });
  return t(`teach:problem.${problem.kind}`);
}
