import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useTexts } from '../texts/use-texts';

/** Copies a text and says so, to the eye and to a screen reader. */
export function CopyButton({ text, children }: { text: string; children: string }) {
  const { t } = useTexts();
  const [copied, setCopied] = useState<string>();
  const copy = () => void navigator.clipboard.writeText(text).then(() => setCopied(text));
  return (
    <p className="copy">
      <Button onClick={copy}>{children}</Button>
      <span role="status">{copied === text && t('dashboard:invitations.copied')}</span>
    </p>
  );
}
