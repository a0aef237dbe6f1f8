import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Textarea,
} from '@fluentui/react-components';
import { useState } from 'react';
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
  const save = () => {
    if (reason.trim() === '') setIsRefused(true);
    else onReason(reason.trim());
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>
            <p>{help}</p>
            <Field
              label={t('dashboard:customer.reason')}
              required
              validationMessage={isRefused && reason.trim() === '' ? t('dashboard:customer.reasonNeeded') : undefined}
            >
              <Textarea value={reason} onChange={(_, { value }) => setReason(value)} />
            </Field>
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{t('dashboard:cancel')}</Button>
            <Button appearance="primary" onClick={save}>
              {action}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
