import { Button, Field, Input, Select } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { useTexts } from '../texts/use-texts';

/** What the admin calls the accounts; empty ones were not named. */
export interface AccountNames {
  from: string[];
  to?: string;
}

interface WelcomeAccountsProps {
  known: string[];
  defaultType: 'new-commerce' | 'unknown';
  isTypeForced: boolean;
  /** The step's frame around its fields and its way on. */
  frame: (content: ReactNode, next: ReactNode) => ReactNode;
  onSave: (names: AccountNames, defaultType: 'new-commerce' | 'unknown') => Promise<void>;
}

const longestName = 200;
const mostFrom = 20;

export function WelcomeAccounts({ known, frame, onSave, isTypeForced, ...given }: WelcomeAccountsProps) {
  const { t } = useTexts();
  const [from, setFrom] = useState(['']);
  const [to, setTo] = useState('');
  const [type, setType] = useState(given.defaultType);
  const [isTwice, setIsTwice] = useState(false);
  const save = () => {
    const names = namesOf(from, to);
    const all = [...names.from, ...(names.to === undefined ? [] : [names.to])].map((name) => name.toLowerCase());
    const hasTwins = new Set(all).size < all.length;
    setIsTwice(hasTwins);
    if (!hasTwins) void onSave(names, type);
  };
  return frame(
    <>
      <p>{t('handbook:welcome.accounts.text')}</p>
      {known.length > 0 && <p className="hint">{t('handbook:welcome.accounts.known', { names: known.join(', ') })}</p>}
      {from.map((name, index) => (
        <Field
          // Accounts have no other identity here than their place.
          // biome-ignore lint/suspicious/noArrayIndexKey: fields are only added at the end
          key={index}
          label={
            from.length === 1
              ? t('handbook:welcome.accounts.from')
              : t('handbook:welcome.accounts.fromNumbered', { number: index + 1 })
          }
        >
          <Input
            value={name}
            maxLength={longestName}
            placeholder={t('handbook:welcome.accounts.hint')}
            onChange={(_, { value }) => setFrom(from.with(index, value))}
          />
        </Field>
      ))}
      {from.length < mostFrom && (
        <div>
          <Button size="small" onClick={() => setFrom([...from, ''])}>
            {t('handbook:welcome.accounts.another')}
          </Button>
        </div>
      )}
      <Field label={t('handbook:welcome.accounts.to')}>
        <Input
          value={to}
          maxLength={longestName}
          placeholder={t('handbook:welcome.accounts.toHint')}
          onChange={(_, { value }) => setTo(value)}
        />
      </Field>
      <p role="alert">{isTwice && t('handbook:welcome.accounts.twice')}</p>
      <Field
        label={t('handbook:welcome.accounts.type')}
        hint={isTypeForced ? t('guide:byOrganisation') : t('handbook:welcome.accounts.typeHelp')}
      >
        <Select
          value={type}
          disabled={isTypeForced}
          onChange={(_, { value }) => setType(value === 'new-commerce' ? 'new-commerce' : 'unknown')}
        >
          <option value="unknown">{t('handbook:welcome.accounts.typeUnknown')}</option>
          <option value="new-commerce">{t('handbook:welcome.accounts.typeNewCommerce')}</option>
        </Select>
      </Field>
    </>,
    <Button appearance="primary" onClick={save}>
      {t('handbook:welcome.next')}
    </Button>,
  );
}

function namesOf(from: string[], to: string): AccountNames {
  const name = to.trim();
  return { from: from.map((one) => one.trim()).filter((one) => one !== ''), ...(name !== '' && { to: name }) };
}
