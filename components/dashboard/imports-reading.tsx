import { Button, Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { TableHead } from '../shared/table-head';
import { useTexts } from '../texts/use-texts';
import type { ImportKindName, MappableKind, Meaning, ReadingChoices, ShownColumn } from './imports-model';

interface ImportReadingProps {
  /** Absent in JSON, where fields have fixed names. */
  columns?: ShownColumn[] | undefined;
  /** Absent where the columns are those of no table that is known: then the admin says which it is. */
  kind?: ImportKindName | undefined;
  sample?: string[][] | undefined;
  choices: ReadingChoices;
  kinds: readonly MappableKind[];
  languages: readonly string[];
  encodings: readonly string[];
  onReadAgain: (choices: ReadingChoices) => void;
}

/** What each column is taken for, and how the file is written: the admin corrects it and has it read again. */
export function ImportReading({ columns = [], sample = [], kinds, onReadAgain, ...props }: ImportReadingProps) {
  const { t, language } = useTexts();
  const [kind, setKind] = useState(props.kind);
  const [choices, setChoices] = useState(props.choices);
  const meanings = kinds.find((candidate) => candidate.kind === kind)?.columns ?? [];
  const isChanged = JSON.stringify(choices) !== JSON.stringify(props.choices);
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const without = (key: 'language' | 'encoding'): ReadingChoices => {
    const { [key]: _, ...rest } = choices;
    return rest;
  };
  return (
    <section className="stack" aria-label={t('imports:columns.title')}>
      {columns.length > 0 && (
        <>
          <h4>{t('imports:columns.title')}</h4>
          <p className="secondary">{t('imports:columns.help')}</p>
          {props.kind === undefined && (
            <Field label={t('imports:columns.kind')} className="narrow">
              {/* The options are the kinds. */}
              <Select value={kind ?? ''} onChange={(_, { value }) => setKind(value === '' ? undefined : (value as ImportKindName))}>
                <option value="">{t('imports:columns.chooseKind')}</option>
                {kinds.map((candidate) => (
                  <option key={candidate.kind} value={candidate.kind}>
                    {t(`imports:kind.${candidate.kind}`)}
                  </option>
                ))}
              </Select>
            </Field>
          )}
          <div className="scroll">
            <table aria-label={t('imports:columns.title')} className="import-columns">
              <TableHead
                columns={[
                  t('imports:columns.header'),
                  t('imports:columns.meaning'),
                  ...(sample.length > 0 ? [t('imports:columns.values')] : []),
                ]}
              />
              <tbody>
                {columns.map(({ header, meaning }, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one header; their order never changes
                  <tr key={index}>
                    <th scope="row">
                      <bdi>{header}</bdi>
                    </th>
                    <td>
                      <Select
                        size="small"
                        aria-label={t('imports:columns.meaningOf', { header })}
                        value={(Object.hasOwn(choices.mapping ?? {}, header) ? choices.mapping?.[header] : meaning) ?? ''}
                        onChange={(_, { value }) =>
                          setChoices({ ...choices, mapping: { ...choices.mapping, [header]: value === '' ? null : value } })
                        }
                      >
                        <option value="">{t('imports:columns.notUsed')}</option>
                        {meanings.map((candidate) => (
                          <option key={candidate} value={candidate}>
                            {/* Each meaning has its word: a test compares them. */}
                            {t(`imports:meaning.${candidate as Meaning}`)}
                          </option>
                        ))}
                      </Select>
                    </td>
                    {sample.length > 0 && (
                      <td className="sample">
                        {sample.slice(0, 3).map((row, line) => (
                          // biome-ignore lint/suspicious/noArrayIndexKey: lines of a file have no other name
                          <bdi key={line}>{row[index]}</bdi>
                        ))}
                      </td>
                    )}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
      <details>
        <summary>{t('imports:columns.written')}</summary>
        <div className="form-row">
          <Field label={t('imports:columns.language')}>
            <Select
              value={choices.language ?? ''}
              onChange={(_, { value }) => setChoices({ ...without('language'), ...(value !== '' && { language: value }) })}
            >
              <option value="">{t('imports:columns.languageByFile')}</option>
              {props.languages.map((tag) => (
                <option key={tag} value={tag}>
                  {names.of(tag)}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={t('imports:columns.encoding')}>
            <Select
              value={choices.encoding ?? ''}
              onChange={(_, { value }) => setChoices({ ...without('encoding'), ...(value !== '' && { encoding: value }) })}
            >
              <option value="">{t('imports:columns.encodingByFile')}</option>
              {props.encodings.map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
        </div>
      </details>
      <div>
        <Button disabledFocusable={!isChanged} onClick={() => onReadAgain(choices)}>
          {t('imports:columns.again')}
        </Button>
      </div>
    </section>
  );
}
