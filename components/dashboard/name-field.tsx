import { Field, Input } from '@fluentui/react-components';
import { useId } from 'react';

interface NameFieldProps {
  label: string;
  hint?: string;
  /** Names that are in use, offered while one types. */
  names: readonly string[];
  value: string;
  problem?: string | undefined;
  onChange: (value: string) => void;
}

/** A name that is chosen among those in use, or a new one. */
export function NameField({ label, hint, names, value, problem, onChange }: NameFieldProps) {
  const listId = useId();
  return (
    <>
      <Field label={label} {...(hint !== undefined && { hint })} validationMessage={problem}>
        <Input value={value} list={listId} onChange={(_, { value: written }) => onChange(written)} />
      </Field>
      <datalist id={listId}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
}
