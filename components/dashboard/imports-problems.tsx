import { TableHead } from '../shared/table-head';
import { useTexts } from '../texts/use-texts';
import type { ShownProblem } from './imports-model';
import { useImportSentences } from './use-import-sentences';

/** As many as the reader gathers before it gives up. */
const most = 100;

/** Each problem with its place, so that it can be found in the file. */
export function ImportProblems({ problems }: { problems: ShownProblem[] }) {
  const { t } = useTexts();
  const { placeOf } = useImportSentences();
  return (
    <>
      <div className="scroll">
        <table aria-label={t('imports:problems.title')}>
          <TableHead columns={[t('imports:problems.place'), t('imports:problems.problem'), t('imports:problems.found')]} />
          <tbody>
            {problems.slice(0, most).map((problem) => (
              <tr key={JSON.stringify(problem)}>
                <td>{placeOf(problem)}</td>
                <td>{t(`imports:problem.${problem.id}`)}</td>
                <td>
                  <bdi>{problem.found}</bdi>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {problems.length >= most && <p className="secondary">{t('imports:problems.more', { count: most })}</p>}
    </>
  );
}
