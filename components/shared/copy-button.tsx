import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useTexts } from '../texts/use-texts';

interface CopyButtonProps {
  text: string;
  /** What a screen reader hears where several buttons say the same. */
  label?: string;
  children: string;
}

/** Copies a text and says so, to the eye and to a screen reader. */
export function CopyButton({ text, label, children }: CopyButtonProps) {
  const { t } = useTexts();
  const [copied, setCopied] = useState<string>();
  const copy = () => void navigator.clipboard.writeText(text).then(() => setCopied(text));
  return (
    <p className="copy">
      <Button onClick={copy} aria-label={label}>
        {children}
      </Button>
      <span role="status">{copied === text && t('dashboard:invitations.copied')}</span>
    </p>
  );
}
