import { useState } from 'react';
import type { Edit } from '../../state/rules.ts';
import { send } from '../data.ts';

/** One press of Submit is one request. */
export function useEdit(path: string, onSaved: () => void) {
  const [error, setError] = useState<Error>();
  const [isSaved, setSaved] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const submit = async (edit: Edit) => {
    setBusy(true);
    setError(undefined);
    setSaved(false);
    try {
      await send(path, edit);
      setSaved(true);
      onSaved();
    } catch (problem) {
      setError(problem as Error);
    } finally {
      setBusy(false);
    }
  };
  return { submit, error, isSaved, isBusy };
}
