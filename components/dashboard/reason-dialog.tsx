import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { Modal } from '../shared/modal';
import { useTexts } from '../texts/use-texts';

interface ReasonDialogProps {
  title: string;
  help: string;
  action: string;
  /** What is asked for; the reason, unless it is something else. */
  label?: string;
  /** Said when nothing was written. */
  needed?: string;
  onClose: () => void;
  onReason: (reason: string) => void;
}

/** Asks for the reason of a decision that needs one, or for another text that must not be empty. */
export function ReasonDialog({ title, help, action, label, needed, onClose, onReason }: ReasonDialogProps) {
  const { t } = useTexts();
  const [reason, setReason] = useState('');
  const [isRefused, setIsRefused] = useState(false);
  const isEmpty = reason.trim() === '';
  return (
    <Modal
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button appearance="primary" onClick={() => (isEmpty ? setIsRefused(true) : onReason(reason.trim()))}>
            {action}
          </Button>
          <Button onClick={onClose}>{t('dashboard:cancel')}</Button>
        </>
      }
    >
      <p>{help}</p>
      <Field
        label={label ?? t('dashboard:customer.reason')}
        required
        validationMessage={isRefused && isEmpty ? (needed ?? t('dashboard:customer.reasonNeeded')) : undefined}
      >
        <Textarea value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
    </Modal>
  );
}
