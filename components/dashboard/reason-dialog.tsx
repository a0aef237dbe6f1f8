import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { Modal } from '../shared/modal';
import { useTexts } from '../texts/use-texts';

interface ReasonDialogProps {
  title: string;
  help: string;
  action: string;
  onClose: () => void;
  onReason: (reason: string) => void;
}

/** Asks for the reason of a decision that needs one. */
export function ReasonDialog({ title, help, action, onClose, onReason }: ReasonDialogProps) {
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
        label={t('dashboard:customer.reason')}
        required
        validationMessage={isRefused && isEmpty ? t('dashboard:customer.reasonNeeded') : undefined}
      >
        <Textarea value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
    </Modal>
  );
}
