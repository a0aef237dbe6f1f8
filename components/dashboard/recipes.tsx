import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useRef } from 'react';
import { type Recipe, recipeKey } from '../../utils/consolidation/recipe';
import { formatTime } from '../shared/format-time';
import { TableHead } from '../shared/table-head';
import { useTexts } from '../texts/use-texts';

interface RecipesProps {
  recipes: Recipe[];
  timeZone: string;
  now: string;
  /** Why the file that was just chosen was refused. */
  problem?: string;
  onExport: () => void;
  onImport: (file: File) => void;
  onDelete: (recipe: Recipe) => void;
}

/** What the admin taught: which columns of which page are what. */
export function Recipes({ recipes, timeZone, now, problem, onExport, onImport, onDelete }: RecipesProps) {
  const { t, language } = useTexts();
  const file = useRef<HTMLInputElement>(null);
  return (
    <>
      <div className="section-head">
        <h3>{t('teach:recipes.title')}</h3>
        <Button onClick={onExport} disabled={recipes.length === 0}>
          {t('teach:recipes.export')}
        </Button>
        <Button onClick={() => file.current?.click()}>{t('teach:recipes.import')}</Button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={t('teach:recipes.import')}
          onChange={(event) => {
            const [chosen] = event.currentTarget.files ?? [];
            // The same file may be chosen again after it was put right.
            event.currentTarget.value = '';
            if (chosen) onImport(chosen);
          }}
        />
      </div>
      <div role="alert">
        {problem && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{problem}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      <p>{t(recipes.length === 0 ? 'teach:recipes.none' : 'teach:recipes.intro')}</p>
      {recipes.length > 0 && (
        <div className="scroll">
          <table aria-label={t('teach:recipes.title')}>
            <TableHead
              columns={[t('teach:health.column.page'), t('teach:recipes.columns'), t('teach:recipes.madeAt')]}
              hasActions
            />
            <tbody>
              {recipes.map((recipe) => (
                <tr key={recipeKey(recipe)}>
                  <th scope="row">
                    {t(`teach:health.page.${recipe.page}`)}
                    <span className="secondary">{`${recipe.host}${recipe.path}`}</span>
                  </th>
                  <td>
                    <ul>
                      <TaughtColumns columns={recipe.columns} />
                    </ul>
                  </td>
                  <td className="time">
                    <time dateTime={recipe.madeAt}>{formatTime(recipe.madeAt, { language, timeZone, now })}</time>
                  </td>
                  <td className="time">
                    <Button
                      size="small"
                      aria-label={t('teach:recipes.deleteOf', { page: t(`teach:health.page.${recipe.page}`), path: recipe.path })}
                      onClick={() => onDelete(recipe)}
                    >
                      {t('teach:recipes.delete')}
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

/** Ignored columns say nothing; a column without a header is known by its place. */
function TaughtColumns({ columns }: { columns: Recipe['columns'] }) {
  const { t } = useTexts();
  return columns.map(({ header, role }, index) =>
    role === 'ignore' ? null : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
      <li key={index}>
        <bdi>
          {header === ''
            ? t('teach:recipes.columnWithoutHeader', { number: index + 1, role: t(`teach:role.${role}`) })
            : t('teach:recipes.column', { header, role: t(`teach:role.${role}`) })}
        </bdi>
      </li>
    ),
  );
}
