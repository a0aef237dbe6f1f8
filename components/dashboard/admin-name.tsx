import { Button, Field, Input } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useTexts } from '../texts/use-texts';

const longestName = 100;

/** What the admin is called, for those who share the history. */
export function AdminName({ name, onSave }: { name: string | undefined; onSave: (name: string | null) => void }) {
  const { t } = useTexts();
  const [text, setText] = useState(name ?? '');
  useEffect(() => setText(name ?? ''), [name]);
  return (
    <form
      className="name-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(text.trim() || null);
      }}
    >
      <Field label={t('team:name.label')} hint={t('team:name.help')}>
        <Input value={text} maxLength={longestName} autoComplete="name" onChange={(_, { value }) => setText(value)} />
      </Field>
      <Button type="submit">{t('team:name.save')}</Button>
    </form>
  );
}
