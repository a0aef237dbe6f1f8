import { Button, Input, Select } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import type { WarningId } from '../../utils/consolidation/judgement';
import { useTexts } from '../texts/use-texts';
import { type CustomerFilter, type choicesOf, outside } from './customer-filter';
import { isRepeated } from './group-warnings';

interface CustomerToolbarProps {
  filter: CustomerFilter;
  choices: ReturnType<typeof choicesOf>;
  me: string | undefined;
  isWhole: boolean;
  shown: number;
  total: number;
  onFilter: (filter: CustomerFilter) => void;
}

/** Values of a select that no name can be: names follow a letter. */
const every = 'every';
const none = 'none';

/** Search and filters above the list, and how many customers they leave. */
export function CustomerToolbar({ filter, choices, me, isWhole, shown, total, onFilter }: CustomerToolbarProps) {
  const { t, language } = useTexts();
  const number = new Intl.NumberFormat(language);
  const { search = '', stage, warning, wave, owner } = filter;
  const isFiltered = search !== '' || [stage, warning, wave, owner].some((part) => part !== undefined);
  const put = (part: Partial<Record<keyof CustomerFilter, CustomerFilter[keyof CustomerFilter]>>) => {
    const next = { ...filter, ...part };
    // What is absent lets everything through.
    onFilter(Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined)) as CustomerFilter);
  };
  const warningText = (id: WarningId) =>
    capitalised(isRepeated(id) ? t(`dashboard:warnings.group.${id}`) : t(`team:warning.${id}`), language);
  return (
    <search className="toolbar">
      <Input
        className="search"
        type="search"
        value={search}
        aria-label={t('dashboard:customers.search')}
        placeholder={t('dashboard:customers.searchHint')}
        onChange={(_, { value }) => put({ search: value === '' ? undefined : value })}
      />
      <Choice
        label={t('dashboard:customers.stage')}
        value={stage ?? every}
        onChoose={(value) => put({ stage: choices.stages.find((candidate) => candidate === value) })}
      >
        <option value={every}>{t('dashboard:customers.everyStage')}</option>
        {choices.stages.map((value) => (
          <option key={value} value={value}>
            {value === outside ? t('dashboard:customers.outside') : t(`rules:stages.${value}`)}
          </option>
        ))}
      </Choice>
      <Choice
        label={t('team:filter.warning')}
        value={warning ?? every}
        onChoose={(value) => put({ warning: choices.warnings.find((candidate) => candidate === value) })}
      >
        <option value={every}>{t('team:filter.everyWarning')}</option>
        {choices.warnings.map((id) => (
          <option key={id} value={id}>
            {warningText(id)}
          </option>
        ))}
      </Choice>
      {(choices.waves.length > 0 || wave !== undefined) && (
        <Choice label={t('team:filter.wave')} value={valueFor(wave)} onChoose={(value) => put({ wave: nameFrom(value) })}>
          <option value={every}>{t('team:filter.everyWave')}</option>
          <option value={none}>{t('team:filter.noWave')}</option>
          {choices.waves.map((name) => (
            <option key={name} value={valueFor(name)}>
              {name}
            </option>
          ))}
        </Choice>
      )}
      {(choices.owners.length > 0 || owner !== undefined) && (
        <Choice label={t('team:filter.owner')} value={valueFor(owner)} onChoose={(value) => put({ owner: nameFrom(value) })}>
          <option value={every}>{t('team:filter.everyOwner')}</option>
          {me !== undefined && <option value={valueFor(me)}>{t('team:filter.mine', { name: me })}</option>}
          <option value={none}>{t('team:filter.nobody')}</option>
          {choices.owners
            .filter((name) => name !== me)
            .map((name) => (
              <option key={name} value={valueFor(name)}>
                {name}
              </option>
            ))}
        </Choice>
      )}
      {isFiltered && <Button onClick={() => onFilter({})}>{t('team:filter.clear')}</Button>}
      <p role="status" className="shown">
        {isWhole
          ? t('dashboard:customers.shown', { shown: number.format(shown), total: number.format(total) })
          : t('dashboard:loading')}
      </p>
    </search>
  );
}

function Choice({
  label,
  value,
  onChoose,
  children,
}: {
  label: string;
  value: string;
  onChoose: (value: string) => void;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <span className="choice">
      <label htmlFor={id}>{label}</label>
      <Select id={id} value={value} onChange={(_, { value: chosen }) => onChoose(chosen)}>
        {children}
      </Select>
    </span>
  );
}

function valueFor(name: string | null | undefined): string {
  if (name === undefined) return every;
  return name === null ? none : `n${name}`;
}

function nameFrom(value: string): string | null | undefined {
  if (value === every) return undefined;
  return value === none ? null : value.slice(1);
}

/** The words stand after a number elsewhere; here they begin a line. */
function capitalised(text: string, language: string): string {
  return text.slice(0, 1).toLocaleUpperCase(language) + text.slice(1);
}
